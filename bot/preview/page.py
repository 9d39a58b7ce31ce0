"""The page itself: a row for each screen, a phone for each language, and the id of each message below it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from bot.preview.recording import Part, Told
from bot.preview.screens import Message, Played, Screen
from translations.check import Book, Checking, is_awaited, review_of
from translations.check.samples import forms
from translations.languages import DEFAULT, Language

STATIC = Path(__file__).parent / "static"
# The words of the page of phones, and those that are only ever typed, are in no conversation.
_APART = ("phones-", "control-")


def make_page(played: Played, languages: Sequence[str]) -> str:
    """The whole page, which needs nothing beside itself."""
    return "".join(_Page(played, languages).write())


def counted(played: Played) -> tuple[int, int]:
    """How many messages of the conversations the walks reach, and how many there are."""
    ids = {id for id in played.words[DEFAULT] if not id.startswith(_APART)}
    return len(ids & played.reached), len(ids)


class _Page:
    def __init__(self, played: Played, languages: Sequence[str]) -> None:
        self._played = played
        self._words = played.words
        checking = Checking()
        self._english = checking.english
        self._books: dict[str, Book] = {code: checking.book(code) for code in languages}

    def write(self) -> Iterator[str]:
        yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Kummi: preview</title>'
        yield f"<style>{(STATIC / 'page.css').read_text(encoding='utf-8')}</style></head><body>"
        yield from self._head()
        yield "<main>"
        for screen in self._played.screens:
            yield from self._screen(screen)
        yield from self._others()
        yield f"</main><script>{(STATIC / 'page.js').read_text(encoding='utf-8')}</script></body></html>\n"

    def _head(self) -> Iterator[str]:
        reached, all_of_them = counted(self._played)
        yield "<header><h1>Kummi: every screen in every language</h1>"
        yield f"<p>{len(self._played.screens)} screens; {reached} of {all_of_them} messages reached by playing. "
        yield "The others stand at the end, with invented values. ⏳ = awaits a native reader.</p>"
        yield '<div class="tools">'
        yield '<input id="search" type="search" placeholder="Search: id or text" aria-label="Search">'
        yield '<select id="flow" aria-label="Conversation"><option value="">All conversations</option>'
        for name in sorted({screen.flow for screen in self._played.screens}):
            yield f"<option>{escape(name)}</option>"
        yield '<option value="~others">Not reached, and forms</option></select>'
        yield '<fieldset id="languages"><legend>Languages</legend>'
        for code, book in self._books.items():
            wait = " ⏳" if is_awaited(book) else ""
            name = f'<span lang="{code}">{escape(book.language.name)}</span>'
            review = escape(review_of(book), quote=True)
            yield f'<label title="{review}"><input type="checkbox" value="{code}" checked> {name}{wait}</label>'
        yield '</fieldset><p id="count" role="status"></p></div></header>'

    def _screen(self, screen: Screen) -> Iterator[str]:
        yield f'<section data-flow="{escape(screen.flow)}"><h2>{escape(screen.flow)} '
        yield f"<small>{escape(screen.phone)}’s phone · after: {escape(screen.after)} · {screen.walk}</small></h2>"
        yield '<div class="row">'
        for code, book in self._books.items():
            yield self._phone_begin(code, book.language)
            for message in screen.messages:
                yield from self._message(message, code)
            yield "</article>"
        yield "</div></section>\n"

    def _phone_begin(self, code: str, language: Language) -> str:
        wait = " ⏳" if is_awaited(self._books[code]) else ""
        name = escape(language.name)
        return f'<article class="l-{code}" lang="{code}" dir="{language.direction}"><h3>{name}{wait}</h3>'

    def _message(self, message: Message, code: str) -> Iterator[str]:
        yield '<div class="bubble">'
        if message.sent:
            yield f'<p class="sent" dir="ltr">📎 {escape(message.sent)}</p>'
        for part in message.parts:
            yield f"<p>{self._text(part, code)}</p>{self._id(part, code)}"
        yield "</div>"
        for row in message.rows:
            yield '<div class="keys">'
            for part in row:
                yield f"<span>{self._label(part, code)}{self._id(part, code)}</span>"
            yield "</div>"

    def _text(self, part: Part, code: str) -> str:
        return self._words.render(code, part.id, part.args) if isinstance(part, Told) else part

    def _label(self, part: Part, code: str) -> str:
        return escape(self._words.label(code, part.id, part.args) if isinstance(part, Told) else part)

    def _id(self, part: Part, code: str) -> str:
        if isinstance(part, str):
            return ""
        missing = "" if part.id in self._words[code] else " missing"
        return f'<code class="id{missing}">{part.id}</code>'

    def _others(self) -> Iterator[str]:
        """Every message that stands on no screen, and every form of those that have several, file by file."""
        files: dict[str, list[tuple[str, list[Told]]]] = defaultdict(list)
        for id, entry in self._english.messages.items():
            told = [Told(id, values) for values in forms(self._words, self._english, id)]
            if id not in self._played.shown or len(told) > 1:
                files[entry.file.split("/")[1]].append((id, told))
        for file, entries in files.items():
            yield f'<section data-flow="~others"><h2>{file} '
            yield "<small>not on a screen above, or in several forms</small></h2></section>"
            for id, told in entries:
                yield f'<section data-flow="~others" class="other"><h2><code>{id}</code></h2><div class="row">'
                for code, book in self._books.items():
                    yield self._phone_begin(code, book.language)
                    texts = dict.fromkeys(self._words.render(code, each.id, each.args) for each in told)
                    for text in texts:
                        yield f'<div class="bubble"><p>{text}</p></div>'
                    yield f"{self._id(told[0], code)}</article>"
                yield "</div></section>\n"
