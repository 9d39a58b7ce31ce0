"""The catalogues' check: it is clean on the product, and finds every kind of fault it is there for."""

from __future__ import annotations

from pathlib import Path

import pytest

from translations import LANGUAGES
from translations.check import Book, Checking, is_awaited, review_of

HEAD = "### Machine-drafted; awaiting a native reader's review.\n### Review: awaiting native review\n\n"


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_nothing_is_wrong_in(language: str) -> None:
    assert [str(fault) for fault in Checking().check([language])] == []


def catalogues(folder: Path, english: str, **others: str) -> Path:
    """Catalogues of one file a language."""
    for code, text in {"en": english, **{code: HEAD + text for code, text in others.items()}}.items():
        (folder / code).mkdir()
        (folder / code / "one.ftl").write_text(text, encoding="utf-8")
    return folder


def faults(tmp_path: Path, english: str, code: str = "", text: str = "", program: str = "") -> list[str]:
    """What the check says about one language (English where none is named), beside a program of one file."""
    folder = tmp_path / "catalogues"
    folder.mkdir()
    catalogues(folder, english, **({code: text} if code else {}))
    for room in ("bot", "flows", "store", "translations"):
        (tmp_path / room).mkdir()
    (tmp_path / "flows/one.py").write_text(program, encoding="utf-8")
    return [str(fault) for fault in Checking(folder, tmp_path).check([code or "en"])]


SAID = 'say("greeting")\n'


def of_language(tmp_path: Path, english: str, code: str, text: str) -> list[str]:
    """What is said of a language whose English is in order."""
    return faults(tmp_path, english, code, text, SAID)


def test_a_missing_message_and_one_too_many(tmp_path: Path) -> None:
    found = of_language(tmp_path, "greeting = Hello\n", "fi", "parting = Hei hei\n")
    assert found == ["fi/one.ftl: greeting: is missing", "fi/one.ftl: parting: is not in English"]


def test_values_left_out_and_made_up(tmp_path: Path) -> None:
    found = of_language(tmp_path, "greeting = Hello { $name }\n", "fi", "greeting = Hei { $nimi }\n")
    assert found == [
        "fi/one.ftl: greeting: has $nimi, which English has not",
        "fi/one.ftl: greeting: leaves out $name",
    ]


def test_values_may_come_by_way_of_another_message(tmp_path: Path) -> None:
    english = "greeting = Hello { name }\nname = { $first }\n"
    assert of_language(tmp_path, english, "fi", "greeting = Hei { $first }\nname = { $first }\n") == []


def test_what_is_not_fluent_is_told_with_its_line(tmp_path: Path) -> None:
    found = of_language(tmp_path, "greeting = Hello\n", "fi", "greeting = Hei\nrikki = { $name\n")
    assert found == ["fi/one.ftl: line 5: is not Fluent: rikki = { $name"]


def test_a_message_that_stands_twice(tmp_path: Path) -> None:
    found = of_language(tmp_path, "greeting = Hello\n", "fi", "greeting = Hei\ngreeting = Moi\n")
    assert found == ["fi/one.ftl: greeting: stands twice"]


COUNTED = "greeting = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\n"


@pytest.mark.parametrize(
    ("code", "keys", "right"),
    [
        ("fi", ["one", "other"], True),
        ("fi", ["other", "one", "few"], False),
        ("ru", ["one", "few", "many", "other"], True),
        ("ru", ["one", "other"], False),
        ("ar", ["zero", "one", "two", "few", "many", "other"], True),
        ("ar", ["one", "two", "few", "other"], False),
        ("fr", ["one", "few"], False),
    ],
)
def test_plurals_are_those_of_the_language(tmp_path: Path, code: str, keys: list[str], right: bool) -> None:
    lines = "".join(f"   {'*' if key == keys[-1] else ' '}[{key}] {{ $n }}\n" for key in keys)
    found = of_language(tmp_path, COUNTED, code, f"greeting = {{ $n ->\n{lines} }}\n")
    assert (found == []) is right


def test_other_choices_are_those_of_english(tmp_path: Path) -> None:
    english = "greeting = { $way ->\n    [phone] Call\n   *[face] Meet\n }\n"
    text = "greeting = { $way ->\n    [puhelin] Soita\n   *[face] Tavatkaa\n }\n"
    found = of_language(tmp_path, english, "fi", text)
    assert found == ["fi/one.ftl: greeting: chooses by $way among face, puhelin, English among face, phone"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "hei مرحبا"),
        ("prs", "كتاب ما"),
        ("prs", "کتابي"),
        ("ckb", "كتێب"),
        ("ps", "كتاب"),
        ("uk", "Привіт, сыр"),
        ("uk", "Привёт"),
        ("ru", "Привіт"),
        ("ti", "ሰላም hello"),
        ("fi", "Привет"),
        ("es", "Olå"),
    ],
)
def test_letters_of_another_language(tmp_path: Path, code: str, text: str) -> None:
    (found,) = of_language(tmp_path, "greeting = Hello\n", code, f"greeting = {text}\n")
    assert "letters that are not of the language" in found


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "اكتب <b>/away</b> في Kummi"),
        ("prs", "کتاب، { $name }"),
        ("ps", "سړي ته ډالۍ"),
        ("uk", "Об’єкт ґанок їжак"),
        ("ti", "ሰላም። ፪"),
        ("fr", "Où êtes-vous ? Ça va."),
    ],
)
def test_letters_of_the_language_and_names_that_all_know(tmp_path: Path, code: str, text: str) -> None:
    english = "greeting = Hello { $name }\n" if "$name" in text else "greeting = Hello\n"
    assert of_language(tmp_path, english, code, f"greeting = {text}\n") == []


def test_a_further_word_may_be_typed_in_latin_letters_but_not_in_others(tmp_path: Path) -> None:
    text = "greeting = مرحبا\n    .also = marhaba, привет\n"
    found = of_language(tmp_path, "greeting = Hello\n", "ar", text)
    assert found == ["ar/one.ftl: greeting: has letters that are not of the language: привет"]


def test_what_is_still_in_english(tmp_path: Path) -> None:
    found = of_language(tmp_path, "greeting = Good day\n", "fi", "greeting = Good day\n")
    assert found == ["fi/one.ftl: greeting: is still in English"]


def test_a_message_of_names_and_values_alone_may_be_the_same(tmp_path: Path) -> None:
    assert of_language(tmp_path, "greeting = Kummi: { $n }\n", "fi", "greeting = Kummi: { $n }\n") == []


@pytest.mark.parametrize(
    ("code", "text", "word"),
    [
        ("fi", "Pakolaisille", "pakolaisille"),
        ("fi", "Sinun pitäisi tulla", "sinun pitäisi"),
        ("sv", "Du måste komma", "måste"),
        ("ar", "يجب أن تأتي", "يجب"),
        ("prs", "شما باید بیایید", "باید"),
        ("ru", "Вы должны прийти", "должны"),
        ("uk", "Допомога для біженців", "біженців"),
        ("es", "Un refugiado", "refugiado"),
        ("fr", "Vous devez venir", "vous devez"),
        ("so", "Qaxootiga", "qaxootiga"),
        ("sw", "Wakimbizi", "wakimbizi"),
        ("ps", "کډوالو ته", "کډوالو"),
        ("ckb", "پەنابەران", "پەنابەران"),
        ("ti", "ስደተኛታት", "ስደተኛታት"),
    ],
)
def test_words_that_are_not_the_tone(tmp_path: Path, code: str, text: str, word: str) -> None:
    found = of_language(tmp_path, "greeting = Hello\n", code, f"greeting = {text}\n")
    assert found == [f"{code}/one.ftl: greeting: says “{word}”"]


def test_tone_in_english_and_what_only_sounds_like_it(tmp_path: Path) -> None:
    english = "greeting = You should come.\nparting = A suitcase, mustard.\n"
    found = faults(tmp_path, english, program=SAID + 'say("parting")\n')
    assert found == ["en/one.ftl: greeting: says “you should”"]


def test_a_wording_in_which_a_word_means_something_else(tmp_path: Path) -> None:
    assert of_language(tmp_path, "greeting = Hello\n", "fr", "greeting = Dans ce cas, tapez 112.\n") == []


@pytest.mark.parametrize("text", ["a < b", "<u>a</u>", "a & b", "<b>a", "<b><i>a</b></i>", "a</b>"])
def test_only_bold_and_italic_each_closed(tmp_path: Path, text: str) -> None:
    assert len(of_language(tmp_path, "greeting = Hello\n", "fi", f"greeting = {text}\n")) == 1


def test_only_bold_and_italic_in_every_variant(tmp_path: Path) -> None:
    text = "greeting = { $n ->\n    [one] <b>{ $n }</b>\n   *[other] <b>{ $n }\n }\n"
    (found,) = of_language(tmp_path, COUNTED, "fi", text)
    assert "not closed" in found


ON_A_BUTTON = 'Link(Word("greeting", {"name": name}), "menu")\n'


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("👋 " + "a" * 28, True),
        ("👋 " + "a" * 29, False),
        ("👋 " + "a" * 20 + " { $name }", False),  # with a name of eight letters
        ("👋 " + "a" * 19 + " { $name }", True),
        ("<b>Moi</b>", False),
    ],
)
def test_a_button_is_short_and_plain(tmp_path: Path, text: str, right: bool) -> None:
    english = "greeting = Hi { $name }\n" if "$name" in text else "greeting = Hi\n"
    assert (faults(tmp_path, english, "fi", f"greeting = {text}\n", ON_A_BUTTON) == []) is right


def test_a_text_is_as_long_as_it_likes(tmp_path: Path) -> None:
    assert of_language(tmp_path, "greeting = Hi\n", "fi", f"greeting = {'a' * 200}\n") == []


@pytest.mark.parametrize(
    ("lines", "review"),
    [
        (HEAD, "machine-drafted, awaiting native review"),
        ("### Review: written\n", "written"),
        ("### Machine-drafted.\n### Review: Noor Example, 2026-11-24\n", "Noor Example, 2026-11-24"),
    ],
)
def test_who_has_read_a_file_stands_at_its_head(tmp_path: Path, lines: str, review: str) -> None:
    book = _book(catalogues(tmp_path, "greeting = Hi\n", fi="greeting = Hei\n"), lines)
    assert review_of(book) == review
    assert is_awaited(book) == ("awaiting" in review)


@pytest.mark.parametrize("lines", ["", "### Review: soon\n", "### Review: Noor, some day\n"])
def test_a_file_that_does_not_say_who_has_read_it(tmp_path: Path, lines: str) -> None:
    folder = catalogues(tmp_path, "greeting = Hi\n", fi="greeting = Hei\n")
    _book(folder, lines)
    found = [fault for fault in Checking(folder, tmp_path).check(["fi"]) if fault.id == "###"]
    assert len(found) == 1


def _book(folder: Path, head: str) -> Book:
    (folder / "fi/one.ftl").write_text(f"{head}\ngreeting = Hei\n", encoding="utf-8")
    return Checking(folder, folder).book("fi")


def test_coverage_is_what_english_has_too(tmp_path: Path) -> None:
    folder = catalogues(
        tmp_path, "one = One\ntwo = Two\nthree = Three\n", fi="one = Yksi\nneljä = x\nfour = Neljä\n"
    )
    checking = Checking(folder, tmp_path)
    assert checking.coverage(checking.book("fi")) == 33
