"""A language's catalogue as its files have it: each message with its place, and each file with its review."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_expression
from fluent.syntax.visitor import Visitor

from translations.languages import Language

_MOST = 64  # wordings of one message that are looked at


@dataclass(frozen=True, order=True)
class Fault:
    """Something wrong: the file within the catalogues or the code, the message, and what it is."""

    file: str
    id: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}: {self.id}: {self.what}"


@dataclass(frozen=True, eq=False)
class Entry:
    """A message where it stands; `wordings` are its texts, one for each way its selectors can go."""

    id: str
    file: str
    pattern: ast.Pattern
    also: str
    wordings: tuple[str, ...]

    def fault(self, what: str) -> Fault:
        """Something wrong with this message."""
        return Fault(self.file, self.id, what)


@dataclass(frozen=True)
class Book:
    """All of one language: `messages` by their ids, `heads` the comments at the head of each file."""

    language: Language
    messages: Mapping[str, Entry]
    heads: Mapping[str, str]
    faults: Sequence[Fault]

    def variables(self, id: str) -> frozenset[str]:
        """The values that a message needs, with those of what it refers to."""
        waiting, met, found = [id], {id}, _Collected()
        while waiting:
            if (entry := self.messages.get(waiting.pop())) is not None:
                found.visit(entry.pattern)
                waiting += found.references - met
                met |= found.references
        return frozenset(found.variables)

    def selectors(self, id: str) -> list[ast.SelectExpression]:
        """Where a message has several forms."""
        found = _Collected()
        found.visit(self.messages[id].pattern)
        return found.selectors

    def references(self) -> set[str]:
        """The messages that messages refer to."""
        found = _Collected()
        for entry in self.messages.values():
            found.visit(entry.pattern)
        return found.references


def read_book(folder: Path, language: Language) -> Book:
    """Read the files of one language; what is not Fluent or stands twice is a fault, with its line."""
    messages: dict[str, Entry] = {}
    heads: dict[str, str] = {}
    faults: list[Fault] = []
    for path in sorted((folder / language.code).glob("*.ftl")):
        text = path.read_text(encoding="utf-8")
        name = f"{language.code}/{path.name}"
        heads[name] = "\n".join(re.findall(r"^### ?(.*)$", text, flags=re.MULTILINE))
        for part in FluentParser().parse(text).body:
            if isinstance(part, ast.Junk) and part.span:
                line = text.count("\n", 0, part.span.start) + 1
                faults.append(
                    Fault(
                        name, f"line {line}", f"is not Fluent: {(part.content or '').split(chr(10))[0][:60]}"
                    )
                )
            elif isinstance(part, ast.Message) and part.value is not None:
                if part.id.name in messages:
                    faults.append(Fault(name, part.id.name, "stands twice"))
                messages[part.id.name] = _entry(part, part.value, name)
    return Book(language, messages, heads, faults)


def _entry(message: ast.Message, pattern: ast.Pattern, file: str) -> Entry:
    also = next((each.value for each in message.attributes if each.id.name == "also"), None)
    words = next(_say(also), "") if also else ""
    return Entry(message.id.name, file, pattern, words, tuple(dict.fromkeys(_say(pattern))))


def _say(pattern: ast.Pattern) -> Iterator[str]:
    """The texts of a pattern; a value stands as `{ $name }`."""
    parts = [list(_ways(element)) for element in pattern.elements]
    yield from ("".join(some) for some in islice(product(*parts), _MOST))


def _ways(element: ast.TextElement | ast.Placeable) -> Iterator[str]:
    if isinstance(element, ast.TextElement):
        yield element.value
    elif isinstance(element.expression, ast.SelectExpression):
        for variant in element.expression.variants:
            yield from _say(variant.value)
    elif isinstance(element.expression, ast.StringLiteral):
        yield re.sub("[\u2066-\u2069\u200e\u200f]", "", element.expression.parse()["value"])
    elif isinstance(element.expression, ast.Placeable):
        yield from _ways(element.expression)
    else:
        yield f"{{ {serialize_expression(element.expression)} }}"


class _Collected(Visitor):
    """The selectors, the references and the values of a pattern."""

    def __init__(self) -> None:
        self.selectors: list[ast.SelectExpression] = []
        self.references: set[str] = set()
        self.variables: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        self.selectors.append(node)
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.references.add(node.id.name)
