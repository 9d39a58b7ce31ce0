"""Telegram's HTML, with its own refusals (wording of TDLib's MessageEntity.cpp)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .errors import Refusal
from .formatting import Entity, Formatted, measure, order

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_NAME = re.compile(r"[^\s>\0]*")
_SPACE = re.compile(r"\s*")
_ATTRIBUTE = re.compile(r"[^\s=>/\"'\0]*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")


@dataclass
class _Tag:
    name: str
    begin: int
    attributes: dict[str, str] = field(default_factory=dict)


def parse_html(source: str) -> Formatted:
    """Read HTML into text and entities; raises `Refusal` with the byte offset of what is wrong."""
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.place = 0
        self.text = ""
        self.open: list[_Tag] = []
        self.entities: list[Entity] = []

    def read(self) -> Formatted:
        while self.place < len(self.source):
            if self.source[self.place] == "<":
                if self.source.startswith("</", self.place):
                    self.close_tag()
                else:
                    self.open_tag()
            else:
                words = self.source[self.place :].partition("<")[0]
                self.text += decode(words)
                self.place += len(words)
        if self.open:
            raise wrong(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return Formatted(self.text, order(self.entities))

    def open_tag(self) -> None:
        begin = self.place
        name = self.take(_NAME, begin + 1).lower()
        if self.ended:
            raise wrong(f"Unclosed start tag at byte offset {self.bytes(begin)}")
        if name not in _TAGS:
            raise wrong(f'Unsupported start tag "{name}" at byte offset {self.bytes(begin)}')
        tag = _Tag(name, len(self.text))
        self.take(_SPACE)
        while not self.at(">"):
            self.read_attribute(tag, begin)
            self.take(_SPACE)
        self.place += 1
        if name == "span" and tag.attributes.get("class") != "tg-spoiler":
            raise wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {self.bytes(begin)}')
        self.open.append(tag)

    def read_attribute(self, tag: _Tag, begin: int) -> None:
        unclosed = f'Unclosed start tag "{tag.name}" at byte offset {self.bytes(begin)}'
        key = self.take(_ATTRIBUTE)
        if not key and not self.ended:
            raise wrong(f'Empty attribute name in the tag "{tag.name}" at byte offset {self.bytes(begin)}')
        self.take(_SPACE)
        if self.ended:
            raise wrong(unclosed)
        if not self.at("="):
            tag.attributes[key] = "1"
            return
        self.take(_SPACE, self.place + 1)
        if self.ended:
            raise wrong(unclosed)
        quote = self.source[self.place]
        if quote in "'\"":
            stop = self.source.find(quote, self.place + 1)
            value = decode(self.source[self.place + 1 : stop if stop >= 0 else None])
            self.place = stop + 1 if stop >= 0 else len(self.source)
        else:
            first = self.place
            value = self.take(_TOKEN).lower()
            if not self.ended and not self.at(">") and not self.source[self.place].isspace():
                raise wrong(f"Unexpected end of name token at byte offset {self.bytes(first)}")
        if self.ended:
            raise wrong(f"Unclosed start tag at byte offset {self.bytes(begin)}")
        tag.attributes[key] = value

    def close_tag(self) -> None:
        begin = self.place
        if not self.open:
            raise wrong(f"Unexpected end tag at byte offset {self.bytes(begin)}")
        name = self.take(_NAME, begin + 2).lower()
        self.take(_SPACE)
        if not self.at(">"):
            raise wrong(f"Unclosed end tag at byte offset {self.bytes(begin)}")
        self.place += 1
        tag = self.open.pop()
        if name and name != tag.name:
            where = self.bytes(begin)
            raise wrong(
                f'Unmatched end tag at byte offset {where}, expected "</{tag.name}>", found "</{name}>"'
            )
        self.add_entity(tag)

    def add_entity(self, tag: _Tag) -> None:
        inner = self.text[tag.begin :]
        if not inner:
            return
        entity: Entity = {
            "type": _TAGS[tag.name],
            "offset": measure(self.text[: tag.begin]),
            "length": measure(inner),
        }
        if tag.name == "a":
            entity["url"] = tag.attributes.get("href") or inner
            if not re.match(r"(https?|tg|mailto|tel|ton)://?\S", entity["url"]):
                return
        elif tag.name == "tg-emoji":
            entity["custom_emoji_id"] = tag.attributes.get("emoji-id", "")
            if not entity["custom_emoji_id"].isdigit():
                raise wrong("Invalid custom emoji identifier specified")
        elif tag.name == "blockquote" and "expandable" in tag.attributes:
            entity["type"] = "expandable_blockquote"
        elif tag.name == "code" and tag.attributes.get("class", "").startswith("language-"):
            entity["language"] = tag.attributes["class"].removeprefix("language-")
        elif tag.name == "pre" and self.entities:
            last = self.entities[-1]
            if last["type"] == "code" and (last["offset"], last["length"]) == (
                entity["offset"],
                entity["length"],
            ):
                entity |= {"language": last["language"]} if "language" in last else {}
                self.entities.pop()
        self.entities.append(entity)

    def take(self, pattern: re.Pattern[str], place: int | None = None) -> str:
        match = pattern.match(self.source, self.place if place is None else place)
        assert match is not None
        self.place = match.end()
        return match.group()

    def at(self, character: str) -> bool:
        return self.source.startswith(character, self.place)

    @property
    def ended(self) -> bool:
        return self.place >= len(self.source)

    def bytes(self, place: int) -> int:
        return len(self.source[:place].encode())


def decode(text: str) -> str:
    """Return the text with the character references that Telegram knows resolved, others left alone."""

    def resolve(match: re.Match[str]) -> str:
        hexadecimal, decimal, named = match.groups()
        if named:
            return _NAMED.get(named, match.group())
        code = int(hexadecimal, 16) if hexadecimal else int(decimal)
        if code == 0 or code >= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            return match.group()
        return chr(code)

    return _REFERENCE.sub(resolve, text)


def wrong(reason: str) -> Refusal:
    """Return the refusal Telegram gives for markup it cannot read."""
    return Refusal(f"Bad Request: can't parse entities: {reason}")
