"""Long texts are cut where a reader would, and every part is one that Telegram takes."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.text import split
from flows.engine.text import storable

TAG = re.compile(r"</?[bi]>")

letters = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["<b>", "</b>", "<i>", "</i>", "&lt;", "&amp;", "&", "<", "<b", "\n\n", "\n", ". ", "؟ "]
    ),
    st.sampled_from(["😀" * 9, "👩‍👩‍👧", "👍🏽", "مُدَرِّسَة", "\ud83d", "\udc00", "\0", "\u2028", "x" * 25]),
)
texts = st.lists(letters, max_size=20).map("".join)


def plain(html: str) -> str:
    return unescape(TAG.sub("", html))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def without_space(text: str) -> str:
    return "".join(text.split())


@given(texts, st.integers(min_value=2, max_value=80))
def test_nothing_is_lost_and_each_part_is_small_and_whole(html: str, limit: int) -> None:
    parts = split(html, limit)
    assert without_space("".join(map(plain, parts))) == without_space(plain(storable(html)))
    for part in parts:
        assert 0 < units(plain(part)) <= limit  # encoding fails on half a surrogate pair
        assert plain(part).strip()
        assert_balanced(part)


def assert_balanced(html: str) -> None:
    standing: list[str] = []
    for tag in TAG.findall(html):
        if tag.startswith("</"):
            assert standing.pop() == tag[2]
        else:
            standing.append(tag[1])
    assert not standing
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)", TAG.sub("", html))


@given(st.lists(st.sampled_from("ab"), min_size=1, max_size=40), st.integers(min_value=2, max_value=9))
def test_each_letter_keeps_its_style(letters: list[str], limit: int) -> None:
    html = "".join(f"<b>{letter}</b>" if letter == "b" else f"<i>{letter}</i>" for letter in letters)
    bold = {run for part in split(html, limit) for run in re.findall(r"<b>(.*?)</b>", part)}
    slanted = {run for part in split(html, limit) for run in re.findall(r"<i>(.*?)</i>", part)}
    assert set("".join(bold)) <= {"b"}
    assert set("".join(slanted)) <= {"a"}


@pytest.mark.parametrize(
    ("html", "limit", "parts"),
    [
        ("Short & sweet", 20, ["Short &amp; sweet"]),
        ("One. Two.\n\nThree. Four.", 20, ["One. Two.", "Three. Four."]),
        ("One. Two.\nThree. Four.", 20, ["One. Two.", "Three. Four."]),
        ("One two. Three four five.", 20, ["One two.", "Three four five."]),
        ("هل تستطيع؟ نعم أستطيع ذلك", 20, ["هل تستطيع؟", "نعم أستطيع ذلك"]),
        ("one two three four five", 20, ["one two three four", "five"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("<b>abc <i>def</i></b> g", 4, ["<b>abc</b>", "<i><b>def</b></i>", "g"]),
        ("&amp;&amp;&amp;", 2, ["&amp;&amp;", "&amp;"]),
        ("😀😀😀", 4, ["😀😀", "😀"]),
        ("ab👍🏽", 5, ["ab", "👍🏽"]),
        ("1 < 2 > 0", 20, ["1 &lt; 2 &gt; 0"]),
        ("<script>", 20, ["&lt;script&gt;"]),
        ("never <b>closed", 20, ["never <b>closed</b>"]),
        (" \n ", 20, []),
        ("", 20, []),
    ],
)
def test_a_text_is_cut_into(html: str, limit: int, parts: list[str]) -> None:
    assert split(html, limit) == parts


def test_a_hundred_thousand_characters_need_few_parts() -> None:
    parts = split("😀" * 50_000 + "x" * 50_000)
    assert len(parts) == 38
    assert all(units(part) <= 4096 for part in parts)
