"""What the catalogues promise a translator and a reader."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from translations.catalogues import Catalogues, catalogues
from translations.errors import BrokenCatalogue, DuplicateMessage, UnknownLanguage
from translations.heard import CONTROLS, meanings, normalise
from translations.languages import LANGUAGES


def write(folder: Path, **files: str) -> Catalogues:
    """Catalogues of English alone, from the texts of its files."""
    (folder / "en").mkdir()
    for name, text in files.items():
        (folder / "en" / f"{name}.ftl").write_text(text, encoding="utf-8")
    return Catalogues(folder)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_without_values_can_be_rendered(language: str) -> None:
    words = catalogues()
    for id in words[language]:
        if not words.variables(language, id):
            assert words.render(language, id).strip(), id


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_and_ways_begin_with_a_pictogram(language: str) -> None:
    words = catalogues()
    for id in words[language]:
        if id.startswith(("nav-", "answer-", "part-", "media-")):
            assert not words.label(language, id)[0].isalnum(), id
            assert normalise(words.label(language, id)), id


# Buttons that do just what the command does.
WAYS = ("nav-", "menu-", "phones-", "stop-wrote-help")


def test_a_command_is_one_command_only_and_no_answer() -> None:
    words = catalogues()
    meant: dict[str, str] = {}
    for language in LANGUAGES:
        for name in CONTROLS:
            for word in words.label(language, f"control-{name}").split(","):
                assert meant.setdefault(normalise(word) or word.strip(), name) == name, word
                answers = {id for id in meanings(word) if not id.startswith(WAYS)}
                assert not answers, word


def test_yes_and_no_never_share_a_word() -> None:
    words = catalogues()
    for language in LANGUAGES:
        for id in ("answer-yes", "answer-no"):
            for word in [words.label(language, id), *words[language].attribute(id, "also").split(",")]:
                assert meanings(word) & {"answer-yes", "answer-no"} == {id}, word


def test_a_message_twice_in_one_language_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DuplicateMessage, match="greeting"):
        write(tmp_path, one="greeting = Hello", two="greeting = Hi").has("greeting")


def test_a_file_that_is_not_fluent_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BrokenCatalogue, match=r"en/one\.ftl"):
        write(tmp_path, one="greeting = Hello { $name").has("greeting")


def test_a_folder_of_an_unknown_language_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "one.ftl").write_text("greeting = Hello")
    with pytest.raises(UnknownLanguage, match="xx"):
        write(tmp_path, one="greeting = Hello")


def test_variables_are_found_through_selectors_and_references(tmp_path: Path) -> None:
    text = "inner = { $a }\nouter = { inner } { $n ->\n    [one] { $b }\n   *[other] { $c }\n }\n"
    assert write(tmp_path, one=text).variables("en", "outer") == {"a", "n", "b", "c"}


def test_values_of_a_term_are_given_where_it_stands(tmp_path: Path) -> None:
    words = write(
        tmp_path,
        one='-kummi = { $case ->\n    [of] Kummi\'s\n   *[is] Kummi\n }\nit = { -kummi(case: "of") } phone\n',
    )
    assert words.variables("en", "it") == set()
    assert words.label("en", "it") == "Kummi's phone"


def test_what_refers_to_something_broken_is_broken_each_time(tmp_path: Path) -> None:
    words = write(tmp_path, one="outer = { inner }\ninner = { $a\n")
    for _ in range(2):
        with pytest.raises(BrokenCatalogue):
            words.label("en", "outer", {"a": "b"})


def test_many_threads_read_the_same_words(tmp_path: Path) -> None:
    lines = [f"m{n} = {n} {{ n{n} }}\nn{n} = {{ o{n} }}\no{n} = end" for n in range(300)]
    words, together = write(tmp_path, one="\n".join(lines)), Barrier(8)

    def read(_: int) -> list[str]:
        together.wait()
        return [words.label("en", f"m{number}") for number in range(300)]

    with ThreadPoolExecutor(8) as threads:
        for said in threads.map(read, range(8)):
            assert said == [f"{number} end" for number in range(300)]
