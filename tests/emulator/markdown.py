"""Telegram's MarkdownV2, with its own refusals (wording of TDLib's MessageEntity.cpp)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import Refusal
from .formatting import Entity, Formatted, measure, order
from .html import wrong

_RESERVED = "_*[]()~`>#+-=|{}.!"
_OPENERS = [
    ("```", "pre"),
    ("||", "spoiler"),
    ("__", "underline"),
    ("_", "italic"),
    ("*", "bold"),
    ("~", "strikethrough"),
    ("`", "code"),
    ("![", "custom_emoji"),
    ("[", "text_link"),
]
_CLOSERS = {kind: mark for mark, kind in _OPENERS} | {"text_link": "]", "custom_emoji": "]"}
_SPOKEN = {
    "pre": "Pre",
    "spoiler": "Spoiler",
    "underline": "Underline",
    "italic": "Italic",
    "bold": "Bold",
    "strikethrough": "Strikethrough",
    "code": "Code",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
    "blockquote": "BlockQuote",
}
_LANGUAGE = re.compile(r"[^\s`]+(?=\s)")
_LINK = re.compile(r"\(((?:\\.|[^)\\])*)\)")


@dataclass
class _Mark:
    kind: str
    begin: int
    place: int
    language: str = ""


def parse_markdown(source: str) -> Formatted:
    """Read MarkdownV2 into text and entities; raises `Refusal` with the byte offset of what is wrong."""
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.place = 0
        self.text = ""
        self.open: list[_Mark] = []
        self.entities: list[Entity] = []

    def read(self) -> Formatted:
        while self.place < len(self.source):
            self.step()
        if self.open and self.open[-1].kind == "blockquote":
            self.finish(self.open.pop())
        if self.open:
            raise self.unended()
        return Formatted(self.text, order(self.entities))

    def step(self) -> None:
        character = self.source[self.place]
        following = self.source[self.place + 1 : self.place + 2]
        inner = self.open[-1].kind if self.open else ""
        if character == "\\" and following and ord(following) <= 126:
            self.place += 1
            self.keep(following)
        elif inner in ("code", "pre") and character != "`":
            self.keep(character)
        elif character == "\n":
            self.end_line()
        elif inner and inner != "blockquote" and self.closes(_CLOSERS[inner]):
            self.close()
        elif inner == "pre":
            self.keep(character)
        elif character == ">" and self.starts_line():
            self.quote()
        elif opener := next((o for o in _OPENERS if self.source.startswith(o[0], self.place)), None):
            self.begin(*opener)
        elif character in _RESERVED:
            raise wrong(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")
        else:
            self.keep(character)

    def keep(self, character: str) -> None:
        self.text += character
        self.place += 1

    def closes(self, mark: str) -> bool:
        """Tell whether the innermost entity ends here; `__` is always an underline, never two italics."""
        if mark == "_" and self.source.startswith("__", self.place):
            return False
        return self.source.startswith(mark, self.place)

    def begin(self, mark: str, kind: str) -> None:
        opened = _Mark(kind, len(self.text), self.place)
        self.place += len(mark)
        if kind == "pre":
            if language := _LANGUAGE.match(self.source, self.place):
                opened.language = language.group()
                self.place = language.end()
            if self.source.startswith("\n", self.place):
                self.place += 1
        self.open.append(opened)

    def close(self) -> None:
        mark = self.open.pop()
        self.place += len(_CLOSERS[mark.kind])
        url = ""
        if mark.kind in ("text_link", "custom_emoji"):
            link = _LINK.match(self.source, self.place)
            if link:
                url = re.sub(r"\\(.)", r"\1", link.group(1))
                self.place = link.end()
            elif self.source.startswith("(", self.place):
                where = len(self.source[: self.place].encode())
                raise wrong(f"Can't find end of a URL at byte offset {where}")
            elif mark.kind == "custom_emoji":
                raise wrong("The entity must contain a tg://emoji or tg://time URL")
        self.finish(mark, url)

    def finish(self, mark: _Mark, url: str = "") -> None:
        inner = self.text[mark.begin :]
        entity: Entity = {
            "type": mark.kind,
            "offset": measure(self.text[: mark.begin]),
            "length": measure(inner),
        }
        if mark.kind == "text_link":
            entity["url"] = url or inner
            if not re.match(r"(https?|tg|mailto|tel|ton)://?\S", entity["url"]):
                return
        if mark.kind == "custom_emoji":
            number = re.fullmatch(r"tg://emoji\?id=(\d+)", url)
            if not number:
                raise wrong("Invalid tg://emoji or tg://time URL specified")
            entity["custom_emoji_id"] = number.group(1)
        if mark.language:
            entity["language"] = mark.language
        if inner:
            self.entities.append(entity)

    def starts_line(self) -> bool:
        return not self.text or self.text.endswith("\n")

    def quote(self) -> None:
        if not any(mark.kind == "blockquote" for mark in self.open):
            self.open.append(_Mark("blockquote", len(self.text), self.place))
        self.place += 1

    def end_line(self) -> None:
        """Take a line break; a quotation ends at the first line without `>`."""
        quoted = any(mark.kind == "blockquote" for mark in self.open)
        if quoted and not self.source.startswith(">", self.place + 1):
            if self.open[-1].kind != "blockquote":
                raise self.unended()
            self.finish(self.open.pop())
        self.keep("\n")

    def unended(self) -> Refusal:
        last = self.open[-1]
        where = len(self.source[: last.place].encode())
        return wrong(f"Can't find end of {_SPOKEN[last.kind]} entity at byte offset {where}")
