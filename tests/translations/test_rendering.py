"""How a message and the values in it are put in words."""

import re
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.catalogues import Catalogues, catalogues
from translations.errors import UnknownMessage, Unrenderable, Unshowable
from translations.languages import LANGUAGES
from translations.words import Word

FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"
EVENING = datetime(2026, 11, 24, 18, 0, tzinfo=ZoneInfo("Europe/Helsinki"))


def shown(language: str, value: Any) -> str:
    """A value as it stands in a plain label."""
    return catalogues().label(language, "chosen", {"label": value}).removeprefix("✓ ")


@pytest.fixture
def words(tmp_path: Path) -> Catalogues:
    """English with a few messages of its own, Arabic with one fewer."""
    (tmp_path / "en").mkdir()
    (tmp_path / "ar").mkdir()
    (tmp_path / "en" / "a.ftl").write_text(
        "hello = Hello <b>{ $name }</b>!\n"
        "friend = a friend of { $name }\n"
        "only-english = Only here\n"
        "only-english-with = Only { $name }\n"
        "points = { nowhere }\n"
        "sure = { $is ->\n    [yes] certain\n   *[no] open\n }\n"
        "who = { $role ->\n    [sponsor] a sponsor\n   *[other] { $role }\n }\n"
        "broken-there = Fine\n",
        encoding="utf-8",
    )
    (tmp_path / "ar" / "a.ftl").write_text(
        "hello = مرحبا <b>{ $name }</b>!\nfriend = صديق { $name }\nbroken-there = { nowhere }\n",
        encoding="utf-8",
    )
    return Catalogues(tmp_path)


def test_a_persons_words_are_escaped_and_keep_their_direction(words: Catalogues) -> None:
    html = words.render("ar", "hello", {"name": "<b>Anna</b> & co"})
    assert html == f"مرحبا <b>{FSI}&lt;b&gt;Anna&lt;/b&gt; &amp; co{PDI}</b>!"


def test_a_label_is_plain(words: Catalogues) -> None:
    assert words.label("en", "friend", {"name": "<Anna> & co"}) == "a friend of <Anna> & co"


def test_a_persons_words_cannot_turn_the_text_around_them(words: Catalogues) -> None:
    html = words.render("en", "hello", {"name": "Anna\u202e\u2069\u2066"})
    assert html == f"Hello <b>{FSI}Anna{PDI}</b>!"


@given(st.text())
def test_no_text_breaks_out_of_its_place(text: str) -> None:
    html = catalogues().render("ar", "chosen-answer", {"label": text})
    inside = html.partition("<b>")[2].removesuffix("</b>")
    # Numbers in groups are kept together on purpose: an isolate may hold these characters, closed again, and no others.
    inside = re.sub(rf"{LRI}([\d+ ()/.\u00a0\u2011–-]+){PDI}", r"\1", inside)
    assert "<" not in inside
    assert ">" not in inside
    if inside:
        assert (inside[0], inside[-1]) == (FSI, PDI)
        assert not set(inside[1:-1]) & {FSI, PDI, "\u202e", "\u2066", "\u2067"}


def test_long_texts_are_shown_whole() -> None:
    assert "a" * 5000 in catalogues().render("en", "chosen-answer", {"label": "a" * 5000})


def test_a_word_speaks_the_language_around_it_and_is_escaped_once(words: Catalogues) -> None:
    inner = Word("friend", {"name": "A & B"})
    assert words.render("ar", "hello", {"name": inner}) == f"مرحبا <b>صديق {FSI}A &amp; B{PDI}</b>!"
    assert words.label("en", "friend", {"name": inner}) == "a friend of a friend of A & B"


def test_what_is_missing_is_said_in_english(words: Catalogues) -> None:
    assert words.render("ar", "only-english") == "Only here"
    assert words.render("ar", "only-english-with", {"name": "Anna"}) == f"Only {FSI}Anna{PDI}"
    assert words.render("xx", "only-english") == "Only here"


def test_what_is_broken_in_a_language_is_said_in_english(words: Catalogues) -> None:
    assert words.render("ar", "broken-there") == "Fine"


def test_what_no_one_wrote_is_an_error(words: Catalogues) -> None:
    assert not words.has("nowhere")
    for language in ("en", "ar"):
        with pytest.raises(UnknownMessage, match="nowhere"):
            words.render(language, "nowhere")


def test_a_value_or_message_left_out_is_an_error_not_a_gap(words: Catalogues) -> None:
    with pytest.raises(Unrenderable, match=r"hello: .*name"):
        words.render("en", "hello")
    with pytest.raises(Unrenderable, match="nowhere"):
        words.render("en", "points")


def test_yes_and_no_choose_variants(words: Catalogues) -> None:
    assert [words.render("en", "sure", {"is": value}) for value in (True, False)] == ["certain", "open"]


def test_a_string_chooses_a_variant_by_itself(words: Catalogues) -> None:
    assert words.render("en", "who", {"role": "sponsor"}) == "a sponsor"
    assert words.render("en", "who", {"role": "guest"}) == f"{FSI}guest{PDI}"


def test_nothing_is_empty() -> None:
    assert shown("en", None) == ""


def test_values_of_other_types_are_refused() -> None:
    for value in (object(), b"bytes", datetime(2026, 11, 24, 18, 0)):  # the last one says no time zone
        with pytest.raises(Unshowable):
            shown("en", value)


@pytest.mark.parametrize(
    ("language", "moment", "day", "hour"),
    [
        ("en", "Tue 24 Nov, 18:00", "Tuesday 24 November", "18:00"),
        ("fi", "ti 24.11. klo 18.00", "tiistai 24. marraskuuta", "18.00"),
        ("sv", "tis 24 nov. kl. 18.00", "tisdag 24 november", "18.00"),
        ("ar", "الثلاثاء، 24 نوفمبر الساعة 18:00", "الثلاثاء، 24 نوفمبر", "18:00"),
    ],
)
def test_days_and_times_as_the_language_writes_them(language: str, moment: str, day: str, hour: str) -> None:
    assert shown(language, EVENING) == moment
    assert shown(language, date(2026, 11, 24)) == day
    assert shown(language, time(18, 0)) == hour


@pytest.mark.parametrize("language", LANGUAGES)
@given(moment=st.datetimes(timezones=st.just(UTC)))
def test_digits_are_latin_in_every_language(language: str, moment: datetime) -> None:
    for value in (moment, moment.date(), moment.time(), moment.microsecond):
        assert all(char in "0123456789" for char in shown(language, value) if char.isdecimal())


def test_dates_in_right_to_left_text_are_kept_whole() -> None:
    arabic = catalogues().render("ar", "chosen", {"label": EVENING})
    assert arabic == f"✓ {FSI}الثلاثاء، 24 نوفمبر{PDI} الساعة {FSI}18:00{PDI}"
    assert FSI not in catalogues().render("en", "chosen", {"label": EVENING})


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Arabic, Dari and x"), ("fi", "arabia, dari ja x"), ("sv", "arabiska, dari och x")],
)
def test_lists_join_as_the_language_does(language: str, text: str) -> None:
    assert shown(language, [Word("lang-ar"), Word("lang-prs"), "x"]) == text
    assert shown(language, []) == ""
    assert shown(language, ("x",)) == "x"


def test_arabic_has_all_its_plurals() -> None:
    texts = [catalogues().label("ar", "error-text-long", {"most": n}) for n in (0, 1, 2, 3, 11, 100)]
    assert len(set(texts)) == 6
    assert "حرفين" in texts[2]
    assert "3 أحرف" in texts[3]
    assert "11 حرفًا" in texts[4]
    assert "100 حرف " in texts[5]


def test_english_plurals() -> None:
    texts = [catalogues().label("en", "error-text-long", {"most": n}) for n in (1, 2)]
    assert ["1 character." in texts[0], "2 characters." in texts[1]] == [True, True]
