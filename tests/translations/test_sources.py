"""What is read of a Fluent file without parsing it is what the parser reads."""

import re

import pytest
from fluent.syntax import FluentParser, ast

from translations.catalogues import catalogues
from translations.languages import CATALOGUES, LANGUAGES
from translations.sources import split

ENTRIES = """# What it is for
-term = Kummi
first = Hello
    .also = hi, good = day
.other = x
## A part

second =
    Two lines = two
      lines.
third = { $n ->
    [one] one
   *[other] { $n }
}
"""


def test_entries_are_found_with_their_names() -> None:
    before, sources = split(ENTRIES)
    assert before == "# What it is for\n"
    assert [source.name for source in sources] == ["-term", "first", "second", "third"]


def test_words_of_plain_entries_are_read() -> None:
    term, first, second, third = split(ENTRIES)[1]
    assert term.words == {"": "Kummi"}
    assert first.words == {"": "Hello", "also": "hi, good = day", "other": "x"}
    assert second.words == {"": "Two lines = two\nlines."}
    assert [source.is_plain for source in (term, first, second, third)] == [True, True, True, False]
    assert third.is_only_composed


@pytest.mark.parametrize("text", ["a = { b }", 'a = { "$" }', "a = { $x }\n    .also = b"])
def test_what_may_have_words_of_its_own_is_not_called_composed(text: str) -> None:
    (source,) = split(text)[1]
    assert not source.is_plain
    assert not source.is_only_composed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_is_split_as_the_parser_does(language: str) -> None:
    for path in (CATALOGUES / language).glob("*.ftl"):
        text = path.read_text(encoding="utf-8")
        parsed = FluentParser(with_spans=False).parse(text).body
        names = [
            f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
            for entry in parsed
            if isinstance(entry, ast.Message | ast.Term)
        ]
        assert [source.name for source in split(text)[1]] == names


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_words_are_those_that_fluent_says(language: str) -> None:
    catalogue = catalogues()[language]
    for source in catalogue.sources.values():
        if source.is_plain and source.name in catalogue:
            said = re.sub(
                "[\u2066-\u2069]", "", catalogue.format(source.name, {})[0]
            )  # numbers kept together
            assert source.words[""].split() == said.split(), source.name
            assert source.words.get("also", "") == catalogue.attribute(source.name, "also"), source.name
