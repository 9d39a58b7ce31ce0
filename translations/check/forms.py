"""Whether a language says what English says, with the same values, in the forms that its grammar has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fluent.syntax import ast

from translations.check.entries import Book, Fault

_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
_TAG = re.compile(r"</?[bi]>")
_VALUE = re.compile(r"\{ .*? \}")


def check_sameness(book: Book, english: Book) -> Iterator[Fault]:
    """The same messages as English, each with the same values (those of what it refers to too) and choices."""
    for id in english.messages.keys() - book.messages.keys():
        name = english.messages[id].file.split("/")[1]
        yield Fault(f"{book.language.code}/{name}", id, "is missing")
    for id, entry in book.messages.items():
        if id not in english.messages:
            yield entry.fault("is not in English")
            continue
        here, there = book.variables(id), english.variables(id)
        for name in sorted(there - here):
            yield entry.fault(f"leaves out ${name}")
        for name in sorted(here - there):
            yield entry.fault(f"has ${name}, which English has not")
        choices = {name: keys for name, keys in _choices(english, id)}
        for name, keys in _choices(book, id):
            if name in choices and keys != choices[name]:
                yield entry.fault(
                    f"chooses by ${name} among {_listed(keys)}, English among {_listed(choices[name])}"
                )


def check_plurals(book: Book, english: Book) -> Iterator[Fault]:
    """Each choice by a number (here, or in English) has exactly the categories that CLDR has for the language."""
    wanted = frozenset({*book.language.locale.plural_form.tags, "other"})
    for id, entry in book.messages.items():
        for selector in book.selectors(id):
            keys, exact = _keys(selector)
            if (_is_number(keys, exact) or _name(selector) in _numbers(english, id)) and keys != wanted:
                yield entry.fault(f"has the plurals {_listed(keys)}, the language has {_listed(wanted)}")


def check_markup(book: Book) -> Iterator[Fault]:
    """Only <b> and <i>, one closed before the other ends, and no bare < > &."""
    for entry in book.messages.values():
        for text in entry.wordings:
            bare = _TAG.sub("", _VALUE.sub("", text))
            if "<" in bare or ">" in bare or re.search("&(?!amp;|lt;|gt;)", bare):
                yield entry.fault("has < > or & that is no <b> or <i>")
            elif not _nested(_TAG.findall(text)):
                yield entry.fault("has a <b> or <i> that is not closed in its place")


def _nested(tags: list[str]) -> bool:
    open_: list[str] = []
    for tag in tags:
        if not tag.startswith("</"):
            open_.append(tag)
        elif not open_ or open_.pop() != tag.replace("/", ""):
            return False
    return not open_


def _choices(book: Book, id: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The choices of a message that are not by a number."""
    for selector in book.selectors(id):
        keys, exact = _keys(selector)
        if _name(selector) and not _is_number(keys, exact):
            yield _name(selector), keys


def _numbers(english: Book, id: str) -> set[str]:
    """The values by whose number English chooses in a message."""
    selectors = english.selectors(id) if id in english.messages else []
    return {_name(selector) for selector in selectors if _is_number(*_keys(selector))} - {""}


def _name(selector: ast.SelectExpression) -> str:
    """The value that a choice is by."""
    return selector.selector.id.name if isinstance(selector.selector, ast.VariableReference) else ""


def _keys(selector: ast.SelectExpression) -> tuple[frozenset[str], bool]:
    """The words a choice is by, and whether numbers stand beside them."""
    words = {variant.key.name for variant in selector.variants if isinstance(variant.key, ast.Identifier)}
    return frozenset(words), len(words) < len(selector.variants)


def _is_number(keys: frozenset[str], exact: bool) -> bool:
    return "other" in keys and keys <= _CATEGORIES and (exact or len(keys) > 1)


def _listed(keys: frozenset[str]) -> str:
    return ", ".join(sorted(keys))
