"""Where the program uses its messages: in Python, in the phones page, and in other messages.

Most ids stand in the code as they are. One that is put together, such as `f"category-{one}"`, is followed to what
can stand in it: the members of a constant, the options of a question, what callers pass. Where that cannot be found
out (it comes from the store), an id counts as used if what stands in the gap is a string somewhere in the code.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, product
from pathlib import Path
from typing import Literal

from translations.check.code import Code
from translations.check.source import argument, called

GAP = "\0"
# Calls that take a message, and the place of its id.
_MESSAGES = {"say": 0, "Say": 0, "Word": 0, "Refused": 0, "Invalid": 0, "render": 1, "label": 1}
# What is kept by its kind and read as a message later; a kind need not have one.
_KEPT = {
    "record": (0, ("history-",)),
    "raise_matter": (1, ("matter-", "queue-")),
    "Raise": (0, ("matter-", "queue-")),
}
_READ_LATER = {f"history-{GAP}", f"matter-{GAP}", f"queue-{GAP}"}
_BUTTONS = {"Link": 0, "Option": 1, "Key": 0}
_ID = re.compile(r"[a-z][a-z0-9-]*")
_MOST = 4000  # ids that one expression can stand for


@dataclass(frozen=True)
class Use:
    """A message used at a place in the code: its id, in which a GAP stands for what is not known.

    It stands as a text of its own, as a word in another message, or as a label on a button. One that is `needed` has
    to be there; of those that were put together at one place, one at least.
    """

    id: str
    where: str
    stands: Literal["text", "word", "label"]
    needed: bool = False


class Uses:
    """What the program below `root` uses of the messages `known`; `references` are those that messages refer to.

    `by_heart` are used wherever the phrasebook is opened.
    """

    def __init__(
        self, root: Path, known: Iterable[str], references: Iterable[str] = (), by_heart: Iterable[str] = ()
    ) -> None:
        self.known = frozenset(known)
        self._code = Code(root)
        self._values_of: dict[ast.expr, frozenset[str]] = {}
        self._references = frozenset(references) | (
            frozenset(by_heart) if self._opens_phrasebook() else set()
        )
        self.all = [*self._in_calls(), *self._in_questions(), *self._on_page(root)]

    def used(self) -> frozenset[str]:
        """The messages that are used somewhere."""
        return self._references.union(*map(self.matching, self.all))

    def labels(self) -> frozenset[str]:
        """The messages that stand on buttons of the chat, as far as that is sure."""
        exact = {id for use in self.all if use.stands == "label" for id in self.known & {use.id}}
        maybe = {id for use in self.all if use.stands == "label" for id in self.matching(use)}
        return frozenset(exact | (maybe - {use.id for use in self.all if use.stands == "text"}))

    def missing(self) -> list[Use]:
        """The uses for which there is no message."""
        return [use for use in dict.fromkeys(self.all) if use.needed and not self.matching(use)]

    def matching(self, use: Use) -> frozenset[str]:
        """The messages that a use can mean."""
        return self._filling(use.id) if GAP in use.id else self.known & {use.id}

    def _filling(self, template: str) -> frozenset[str]:
        if template not in self._filled:
            pattern = re.compile("(.+)".join(map(re.escape, template.split(GAP))))
            matches = [match for id in self.known if (match := pattern.fullmatch(id))]
            found = [match[0] for match in matches if all(part in self._texts for part in match.groups())]
            self._filled[template] = frozenset(found)
        return self._filled[template]

    @cached_property
    def _filled(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def _texts(self) -> frozenset[str]:
        return frozenset(str(node.value) for node in self._code.texts())

    def _is_question(self, scope: ast.AST) -> bool:
        return isinstance(scope, ast.ClassDef) and self._code.asks(scope.name)

    def _in_calls(self) -> Iterator[Use]:
        for name, at in _MESSAGES.items():
            for call in self._code.calls[name]:
                stands: Literal["text", "word"] = "word" if name in ("Word", "label") else "text"
                for node in self._given(call, at):
                    yield from self._of(node, call, stands)
        for name, (at, beginnings) in _KEPT.items():
            for call in self._code.calls[name]:
                if (kind := argument(call, "kind", at)) is not None:
                    for id, beginning in product(self._read(kind) - {GAP}, beginnings):
                        yield Use(beginning + id, self._code.where(call), "word")
        for name, at in _BUTTONS.items():
            for call in self._code.calls[name]:
                if (label := argument(call, "label", at)) is not None:
                    for word in self._words(label):
                        yield from self._of(word.args[0], call, "label")

    def _given(self, call: ast.Call, at: int) -> list[ast.expr]:
        """What a call is given at a place, also as the first of several that a function gives back."""
        if at == 0 and call.args and isinstance(call.args[0], ast.Starred):
            given = call.args[0].value
            made = self._code.returned(given) if isinstance(given, ast.Call) else []
            ends = [end for each in made for end in self._code.resolve(each)]
            return [end.elts[0] for end in ends if isinstance(end, ast.Tuple)]
        node = argument(call, "text", at)
        return [] if node is None else [node]

    def _in_questions(self) -> Iterator[Use]:
        for name in list(self._code.calls):
            for call in self._code.calls[name] if self._code.asks(name) else ():
                yield from self._of_question(name, call)

    def _of_question(self, name: str, call: ast.Call) -> Iterator[Use]:
        key = argument(call, "key", 0)
        text = argument(call, "text") or key
        if text is not None:
            yield from self._of(text, call, "text")
        labels = argument(call, "labels") or self._code.default(name, "labels")
        if labels is None or self._read(labels) == {""}:
            labels = key
        options = argument(call, "options") or self._code.default(name, "options")
        if labels is None or options is None:
            return
        for option in self._code.items(options):
            ends = self._code.resolve(option)
            if any(isinstance(end, ast.Call) and called(end) == "Option" for end in ends):
                continue
            sure = all(isinstance(end, ast.Constant) for end in [*ends, *self._code.resolve(labels)])
            for beginning, id in product(self._values(labels), self._read(option)):
                yield Use(f"{beginning}-{id}", self._code.where(call), "label", needed=sure)

    def _of(self, node: ast.expr, call: ast.Call, stands: Literal["text", "word", "label"]) -> Iterator[Use]:
        """The uses that a node can stand for."""
        where = self._code.where(call)
        literal = {end.value for end in self._code.resolve(node) if isinstance(end, ast.Constant)}
        ids = self._values(node)
        if any(map(self._is_question, self._code.around(call))):
            ids &= literal  # what questions put together is followed where they are asked
        made = [Use(id, where, stands, needed=id in literal) for id in ids]
        together = [use for use in made if not use.needed]
        if together and not any(map(self.matching, together)):
            made.append(Use(min(use.id for use in together), where, stands, needed=True))
        yield from made

    def _words(self, node: ast.expr) -> list[ast.Call]:
        """The words that a node can stand for."""
        ends = self._code.resolve(node)
        return [end for end in ends if isinstance(end, ast.Call) and called(end) == "Word" and end.args]

    def _values(self, node: ast.expr) -> set[str]:
        """The ids that a node can stand for, in which a GAP is what is not known; one that begins with it is none."""
        found = {value for value in self._read(node) if value[:1] != GAP and value not in _READ_LATER}
        return {value for value in found if _ID.fullmatch(value.replace(GAP, "x"))}

    def _read(self, node: ast.expr) -> frozenset[str]:
        if node not in self._values_of:
            self._values_of[node] = frozenset({GAP})
            found = [text for end in self._code.resolve(node) for text in self._spelt(end)]
            self._values_of[node] = frozenset(found or [GAP])
        return self._values_of[node]

    def _spelt(self, node: ast.expr) -> Iterator[str]:
        match node:
            case ast.Constant(value=str() | int() as value):
                yield str(value)
            case ast.JoinedStr(values=parts):
                yield from self._joined(parts)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                yield from self._joined([left, right])
            case _:
                yield GAP

    def _joined(self, parts: Iterable[ast.expr]) -> Iterator[str]:
        for some in islice(product(*map(self._read, parts)), _MOST):
            yield re.sub(f"{GAP}+", GAP, "".join(some))

    def _opens_phrasebook(self) -> bool:
        return any(self._code.where(call).startswith("flows/") for call in self._code.calls["phrasebook"])

    def _on_page(self, root: Path) -> Iterator[Use]:
        """What the phones page uses of its own messages."""
        for file in sorted((root / "bot/phones/static").glob("*.*")):
            ids: list[str] = []
            if file.suffix == ".html":
                ids = re.findall(r"\{\{(phones-[\w-]+)\}\}", file.read_text(encoding="utf-8"))
            elif file.suffix == ".js":
                ids = [f"phones-{id}" for id in _in_script(file.read_text(encoding="utf-8"))]
            for id in ids:
                yield Use(id, file.relative_to(root).as_posix(), "text", needed=True)
        for node in self._code.looked_up():
            if str(node.value).startswith("phones-"):
                yield Use(str(node.value), self._code.where(node), "text", needed=True)


def _in_script(script: str) -> Iterator[str]:
    """The words of a script: given to `word` or `say` as they are, with a gap, or from a list in capitals."""
    script = re.sub(r"^\s*//.*$", "", script, flags=re.MULTILINE)
    for given in re.findall(r"\b(?:word|say)\(([^()]*)", script):
        yield from re.findall(r'"([a-z][\w-]*)"', given)
        yield from (re.sub(r"\$\{[^}]*\}", GAP, template) for template in re.findall(r"`([^`]*)`", given))
    if re.search(r"\bsay\([a-z]+\)", script):
        for listed in re.findall(r"const [A-Z_]+ = \[(.*?)\];", script, flags=re.DOTALL):
            yield from re.findall(r'\[\s*"([\w-]+)"', listed)
