"""Who has written and who has read a language, as the head lines of its files say.

    ### Machine-drafted; awaiting a native reader's review.
    ### Review: awaiting native review

A native reader who has gone through a file changes its second line to `### Review: NAME, 2026-11-24`, and the first one
to `### Machine-drafted.` A file that a person wrote in the language says `### Review: written`, or nothing in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from translations.check.entries import Book, Fault
from translations.languages import DEFAULT

WRITTEN, AWAITING = "written", "awaiting native review"
_LINE = re.compile(r"^Review: *(.*?) *$", re.MULTILINE)
_STATE = re.compile(rf"{WRITTEN}|{AWAITING}|[^,]+, \d{{4}}-\d\d-\d\d")
_DRAFTED = re.compile(r"^Machine-drafted\b", re.MULTILINE)


def states(book: Book) -> dict[str, str]:
    """The review of each file."""
    return {file: _state(head, book.language.code) for file, head in book.heads.items()}


def review_of(book: Book) -> str:
    """The review of the language in a few words."""
    found = sorted(set(states(book).values()))
    if AWAITING in found:
        done = sum(state != AWAITING for state in states(book).values())
        some = f" ({done} of {len(book.heads)} files reviewed)" if done else ""
        drafted = any(_DRAFTED.search(head) for head in book.heads.values())
        return f"{'machine-drafted, ' if drafted else ''}{AWAITING}{some}"
    return "; ".join(found)


def is_awaited(book: Book) -> bool:
    """Whether any of its files still waits for a native reader."""
    return AWAITING in states(book).values()


def check_review(book: Book) -> Iterator[Fault]:
    """Every file says in one of the known ways who has read it."""
    for file, state in states(book).items():
        if not _STATE.fullmatch(state):
            yield Fault(file, "###", "has no line such as '### Review: awaiting native review' at its head")


def _state(head: str, language: str) -> str:
    found = _LINE.search(head)
    if found:
        return found[1]
    return WRITTEN if language == DEFAULT else ""
