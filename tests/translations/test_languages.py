"""Which languages there are, and which one a phone's hint means."""

from pathlib import Path

import pytest
from babel import Locale

from translations.languages import DEFAULT, LANGUAGES, Language, closest, find_languages


def test_the_first_languages_are_there_in_their_order() -> None:
    assert [code for code in LANGUAGES if code in ("fi", "sv", "en", "ar")] == ["fi", "sv", "en", "ar"]
    assert DEFAULT in LANGUAGES


def test_a_language_is_a_folder(tmp_path: Path) -> None:
    for code in ("so", "en", "prs"):
        (tmp_path / code).mkdir()
        (tmp_path / code / "common.ftl").write_text("a = b")
    assert list(find_languages(tmp_path)) == ["en", "prs", "so"]


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_directions_agree_with_unicode(language: Language) -> None:
    assert Locale.parse(language.babel).text_direction == language.direction


@pytest.mark.parametrize(
    ("hint", "code"),
    [
        ("ar-EG", "ar"),
        ("FI", "fi"),
        ("sv_FI", "sv"),
        ("en-us", "en"),
        ("arz", "ar"),
        ("", None),
        ("tlh", None),
    ],
)
def test_a_hint_finds_the_closest_language(hint: str, code: str | None) -> None:
    assert closest(hint) == code


def test_persian_means_dari_where_we_have_it() -> None:
    assert closest("fa-IR") == ("prs" if "prs" in LANGUAGES else None)
