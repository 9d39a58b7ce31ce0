"""What stands in a Fluent file, entry by entry, without parsing it.

Parsing is slow: all messages in all languages take seconds, and a service that has just been started needs few of them.
An entry begins at the start of a line with its name, and nothing else there can look like that: a text's further lines
are indented (https://projectfluent.org/fluent/guide/multiline.html).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BEGINS = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)
_VALUE = re.compile(r'\{[^{}"]*\$')
_ATTRIBUTE = re.compile(r"^ *\.([A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """One entry as it is written; a term's name begins with a hyphen."""

    name: str
    text: str

    @property
    def is_plain(self) -> bool:
        """Whether it is nothing but words: no values, no choices, no other messages."""
        return "{" not in self.text

    @property
    def is_only_composed(self) -> bool:
        """Whether it needs values and has no attributes: nothing in it can be known before."""
        written = _COMMENT.sub("", self.text)
        return bool(_VALUE.search(written)) and not _ATTRIBUTE.search(written)

    @property
    def words(self) -> dict[str, str]:
        """The words of a plain entry, under "", and those of its attributes."""
        written = _COMMENT.sub("", self.text).partition("=")[2]
        value, *attributes = _ATTRIBUTE.split(written)
        return {"": _unindent(value)} | {
            name: _unindent(words) for name, words in zip(attributes[::2], attributes[1::2], strict=True)
        }


def split(text: str) -> tuple[str, Iterator[Source]]:
    """What stands before the first entry of a file, and its entries."""
    begins = list(_BEGINS.finditer(text))
    ends = [*(begin.start() for begin in begins), len(text)]
    return text[: ends[0]], (
        Source(begin[1], text[begin.start() : end]) for begin, end in zip(begins, ends[1:], strict=True)
    )


def _unindent(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().splitlines())
