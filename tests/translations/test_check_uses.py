"""How the check finds what the program uses: by reading it, exactly enough that a use taken away is noticed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from translations.check.checking import PROGRAM, Checking
from translations.check.uses import Uses
from translations.languages import CATALOGUES

QUESTIONS = """
class Ask: pass
class Choice(Ask[str]):
    options: Sequence[str] = field(default=(), kw_only=True)
    labels: str = field(default="", kw_only=True)
class YesNo(Ask[bool]):
    options: Sequence[str] = field(default=("yes", "no"), kw_only=True)
    labels: str = field(default="answer", kw_only=True)
"""


def uses(tmp_path: Path, program: str, *known: str, **files: str) -> Uses:
    """What a program of a few files uses of the messages that are known."""
    for room in ("bot/phones/static", "flows", "store", "translations"):
        (tmp_path / room).mkdir(parents=True)
    (tmp_path / "flows/one.py").write_text(QUESTIONS + program, encoding="utf-8")
    for name, text in files.items():
        (tmp_path / "bot/phones/static" / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return Uses(tmp_path, known)


@pytest.mark.parametrize(
    ("program", "used"),
    [
        ('say("a-one")', {"a-one"}),
        ('say("a-one" if x else "a-two")', {"a-one", "a-two"}),
        ('raise Refused("a-one")', {"a-one"}),
        ('def f():\n    """a-one"""\n', set()),
        ('x == "a-one"', set()),
        ('Next("a-one")', set()),
        ('def f(text): say(text)\nf("a-one")', {"a-one"}),
        ('def f(*, text="a-two"): say(text)\nf(text="a-one")', {"a-one", "a-two"}),
        ('A = ("one", "two")\n[Word(f"a-{x}") for x in A]', {"a-one", "a-two"}),
        ('for x in ("one",):\n    Word(f"a-{x}")', {"a-one"}),
        ('A = {"k": "a-one"}\nsay(A[k])', {"a-one"}),
        ('say({"k": "a-one"}.get(k, "a-two"))', {"a-one", "a-two"}),
        ('say("a-" + ("one" if x else "two"))', {"a-one", "a-two"}),
        ('say(f"a-{x.y}")\nz = "one"', {"a-one"}),  # from the store: what stands somewhere as a text
        ('x = Choice("q", options=("one", "two"))', {"q", "q-one", "q-two"}),
        ('x = Choice("q", text="a-one", labels="a", options=("two",))', {"a-one", "a-two"}),
        ('async def f():\n    x = await Choice("q", options=("one",))\n    say(f"a-{x}")', {"q", "q-one", "a-one"}),
        ('YesNo("q")', {"q", "answer-yes", "answer-no"}),
        ('scene.record("one")', {"history-one"}),
        ('def tell(kind): scene.record(kind)\ntell("one")', {"history-one"}),
        ('raise_matter(scene, "one")', {"matter-one", "queue-one"}),
        ('class T:\n    text: str\n    buttons: tuple\nT("a-one", buttons=(("a-two", "c"),))\n'
         "def f(t):\n    match t:\n        case T(text, buttons):\n            [Link(Word(b), c) for b, c in buttons]",
         {"a-two"}),
    ],
)  # fmt: skip
def test_what_is_used(tmp_path: Path, program: str, used: set[str]) -> None:
    known = [
        "a-one",
        "a-two",
        "q",
        "q-one",
        "q-two",
        "answer-yes",
        "answer-no",
        "history-one",
        "matter-one",
        "queue-one",
    ]
    assert uses(tmp_path, program, *known).used() == used


@pytest.mark.parametrize(
    ("program", "labels"),
    [
        ('Link(Word("a-one"), "menu")', {"a-one"}),
        ('Option(x, Word("a-one" if y else "a-two"))', {"a-one", "a-two"}),
        ('say("a-one", word=Word("a-two"))', set()),
        ('def f(): return Word("a-one")\nOption(x, f())', {"a-one"}),
        ('Choice("q", options=("one",))', {"q-one"}),
        ('word = Word("a-one")\nKey(word, "k")', {"a-one"}),
        ('say("a-one")\nz = ("one", "two")\nLink(Word(f"a-{x.y}"), "c")', {"a-two"}),
    ],
)
def test_what_stands_on_a_button(tmp_path: Path, program: str, labels: set[str]) -> None:
    assert uses(tmp_path, program, "a-one", "a-two", "q", "q-one").labels() == labels


@pytest.mark.parametrize(
    ("program", "missing"),
    [
        ('say("b-one")', ["b-one"]),
        ('say("A sentence.")', []),
        ('Choice("q", options=("one", "two"))', ["q-two"]),
        ('[Word(f"b-{x}") for x in ("one", "two")]', ["b-one"]),
        ('[Word(f"q-{x}") for x in ("one", "three")]', []),
        ('say(f"b-{x.y}")', ["b-\0"]),
        ('scene.record("two")', []),
    ],
)
def test_what_is_missing(tmp_path: Path, program: str, missing: list[str]) -> None:
    assert [use.id for use in uses(tmp_path, program, "q", "q-one").missing()] == missing


def test_what_the_page_of_phones_uses(tmp_path: Path) -> None:
    script = (
        'const KINDS = [\n  ["sound", "x"],\n];\nsay(sign);'
        'word(yes ? "on" : "off"); word(`role-${role}`); say("lost");'
    )
    found = uses(
        tmp_path, 'ROLES = ("guest",)', *(f"phones-{id}" for id in ("sound", "on", "off", "role-guest", "head", "no")),
        one_js=script, one_html="<h1>{{phones-head}}</h1>",
    )  # fmt: skip
    assert found.known - found.used() == {"phones-no"}
    assert [use.id for use in found.missing()] == ["phones-lost"]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program, to take things out of."""
    folder = tmp_path_factory.mktemp("program")
    for room in ("bot", "flows", "store", "translations"):
        shutil.copytree(PROGRAM / room, folder / room, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
    return folder


@pytest.mark.parametrize(
    ("file", "line", "unused"),
    [
        ("flows/everyone/privacy.py", 'await say("erase-goodbye")', {"erase-goodbye"}),
        (
            "flows/everyone/privacy.py",
            'options=("keep", "erase")',
            {"erase-really-keep", "erase-really-erase"},
        ),
        ("flows/vocabulary.py", '    "crafts",\n', {"category-crafts"}),
        ("flows/engine/calendar.py", 'raise Invalid("error-time")', {"error-time"}),
        ("flows/proposals/outcome.py", '"proposal-returned"', {"history-proposal-returned"}),
        ("flows/nudges/rules.py", '("nudge-wish-edit", "wishes"), ', {"nudge-wish-edit"}),
        ("bot/phones/static/composer.js", 'say("no-microphone")', {"phones-no-microphone"}),
        ("bot/phones/static/page.html", "{{phones-skip}}", {"phones-skip"}),
    ],
)
def test_a_use_taken_away_is_noticed(program: Path, file: str, line: str, unused: set[str]) -> None:
    path = program / file
    text = path.read_text(encoding="utf-8")
    assert line in text
    before = _unused(program)
    path.write_text(re.sub(re.escape(line), "" if line.endswith(("\n", ", ")) else "_", text), "utf-8")
    try:
        assert _unused(program) - before == unused
    finally:
        path.write_text(text, encoding="utf-8")


def _unused(program: Path) -> set[str]:
    english = Checking().english
    found = Uses(program, english.messages, english.references())
    return set(found.known - found.used())


def test_the_program_is_read_where_it_lies() -> None:
    assert (PROGRAM / "flows").is_dir()
    assert CATALOGUES.is_relative_to(PROGRAM)
