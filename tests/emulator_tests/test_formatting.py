"""HTML and MarkdownV2, good and bad, as Telegram reads them."""

from __future__ import annotations

import pytest

from tests.emulator import Refusal
from tests.emulator.formatting import Formatted, detect, trim
from tests.emulator.html import parse_html
from tests.emulator.markdown import parse_markdown

Spans = list[tuple[str, int, int]]


def spans(formatted: Formatted) -> Spans:
    return [(e["type"], e["offset"], e["length"]) for e in formatted.entities]


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b> <i>b</i>", "a b", [("bold", 0, 1), ("italic", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("👋<strong>a</strong>", "👋a", [("bold", 2, 1)]),
        ("&lt;b&gt; &amp; &quot;&#65;&#x42; &nbsp;&copy", '<b> & "AB &nbsp;&copy', []),
        ("a > b", "a > b", []),
        ('<a href="https://a.b/?x=1&amp;y=2">go</a>', "go", [("text_link", 0, 2)]),
        ("<a>nowhere</a>", "nowhere", []),
        ('<span class="tg-spoiler">s</span>', "s", [("spoiler", 0, 1)]),
        ('<pre><code class="language-py">x</code></pre>', "x", [("pre", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("<B>a</>", "a", [("bold", 0, 1)]),
        ("<u></u>a", "a", []),
    ],
)
def test_html_is_read(source: str, text: str, entities: Spans) -> None:
    parsed = parse_html(source)
    assert (parsed.text, spans(parsed)) == (text, entities)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("ä<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("a <", "Unclosed start tag at byte offset 2"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href=a/b>x</a>", "Unexpected end of name token at byte offset 8"),
        ('<a ="x">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ],
)
def test_html_is_refused_in_telegrams_words(source: str, told: str) -> None:
    with pytest.raises(Refusal) as raised:
        parse_html(source)
    assert raised.value.description == f"Bad Request: can't parse entities: {told}"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("*a* _b_", "a b", [("bold", 0, 1), ("italic", 2, 1)]),
        ("__c__ ~d~", "c d", [("underline", 0, 1), ("strikethrough", 2, 1)]),
        ("*a _b_*", "a b", [("bold", 0, 3), ("italic", 2, 1)]),
        (r"1\.5 \* 2 \= 3\!", "1.5 * 2 = 3!", []),
        ("||s||", "s", [("spoiler", 0, 1)]),
        ("[go](https://a.b/\\))", "go", [("text_link", 0, 2)]),
        ("`a.b*c`", "a.b*c", [("code", 0, 5)]),
        ("```py\nx = 1\n```", "x = 1\n", [("pre", 0, 6)]),
        (">q\n>r\nafter", "q\nr\nafter", [("blockquote", 0, 3)]),
        ("👋*a*", "👋a", [("bold", 2, 1)]),
    ],
)
def test_markdown_is_read(source: str, text: str, entities: Spans) -> None:
    parsed = parse_markdown(source)
    assert (parsed.text, spans(parsed)) == (text, entities)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("1.5", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("no!", "Character '!' is reserved and must be escaped with the preceding '\\'"),
        ("a > b", "Character '>' is reserved and must be escaped with the preceding '\\'"),
        ("a | b", "Character '|' is reserved and must be escaped with the preceding '\\'"),
        ("ä *a", "Can't find end of Bold entity at byte offset 3"),
        ("a_b", "Can't find end of Italic entity at byte offset 1"),
        ("`a", "Can't find end of Code entity at byte offset 0"),
        ("[a](https://a.b", "Can't find end of a URL at byte offset 3"),
    ],
)
def test_markdown_is_refused_in_telegrams_words(source: str, told: str) -> None:
    with pytest.raises(Refusal) as raised:
        parse_markdown(source)
    assert raised.value.description == f"Bad Request: can't parse entities: {told}"


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("/start CODE", [("bot_command", 0, 6)]),
        ("👋 /help@emulated_bot", [("bot_command", 3, 18)]),
        ("and/or 1/2", []),
        (
            "see https://a.b/c, @somebody a@b.fi #sauna",
            [("url", 4, 13), ("mention", 19, 9), ("email", 29, 6), ("hashtag", 36, 6)],
        ),
    ],
)
def test_telegram_finds_entities_by_itself(text: str, entities: Spans) -> None:
    assert spans(detect(Formatted(text))) == entities


def test_nothing_is_found_inside_code_and_outer_space_is_cut() -> None:
    parsed = detect(trim(parse_html(" \n<code>/start</code> /help ")))
    assert parsed.text == "/start /help"
    assert spans(parsed) == [("code", 0, 6), ("bot_command", 7, 5)]
