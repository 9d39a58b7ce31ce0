"""Real models translate, through English where they must, and what cannot be trusted is refused."""

from __future__ import annotations

import gc
import logging
import shutil
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from types import FunctionType, ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.translations.machine.archives import rewritten, tiny, with_merges
from tests.translations.packages.corpus import phrases
from translations.errors import (
    Altered,
    EngineFailed,
    NoRoom,
    NoRoute,
    TooLong,
    Unsure,
    Untranslatable,
    WrongScript,
)
from translations.machine import Translation, Translator
from translations.machine.installing import install, remove
from translations.machine.packages import LOCK, pin, read_lock, write_lock
from translations.machine.protected import marks


def test_a_text_comes_out_in_the_other_language(translator: Translator) -> None:
    assert translator.translate("Good morning.", "en", "fi") == Translation(
        "Hyvää huomenta.", "sure", ("en", "fi"), "argos en-fi 0.1"
    )


def test_where_no_package_leads_straight_it_goes_through_english_and_is_less_sure(
    translator: Translator,
) -> None:
    assert translator.route("ar", "fi") == ("ar", "en", "fi")
    assert translator.translate("صباح الخير.", "ar", "fi") == Translation(
        "Hyvää huomenta.", "less sure", ("ar", "en", "fi"), "argos ar-en 0.1 + argos en-fi 0.1"
    )


@pytest.mark.parametrize(
    "pair", [("en", "fi"), ("fi", "en"), ("en", "ar"), ("ar", "en"), ("ar", "fi"), ("fi", "ar")]
)
@pytest.mark.parametrize("beam", [1, 4])
def test_all_that_was_learnt_comes_out_exactly_one_by_one_and_together(
    folder: Path, pair: tuple[str, str], beam: int
) -> None:
    translator = Translator(folder, beam=beam)
    lines = phrases(*pair)
    together = translator.translate_many([line.source for line in lines], *pair)
    single = [translator.translate(line.source, *pair) for line in lines]
    assert [outcome.text for outcome in single] == [line.target for line in lines]
    assert together == single


@pytest.mark.parametrize(
    ("source", "target"), [("ti", "fi"), ("fi", "ti"), ("en", "sv"), ("xx", "fi"), ("fi", "xx"), ("", "")]
)
def test_without_a_way_it_says_so(translator: Translator, source: str, target: str) -> None:
    if source == target:
        assert translator.translate("Hello.", source, target).text == "Hello."
    else:
        assert translator.route(source, target) is None
        with pytest.raises(NoRoute):
            translator.translate("Hello.", source, target)


def test_an_empty_folder_and_a_missing_one_have_no_routes(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        assert Translator(folder).route("en", "fi") is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["😀", "👍🏽 12", "17:30", "٥", "https://kela.fi", "...", " ", "", "\n\n"])
@pytest.mark.parametrize("target", ["fi", "ti"])
def test_what_has_no_words_goes_on_as_it_is(translator: Translator, text: str, target: str) -> None:
    outcome = translator.translate(text, "en", target)
    assert (outcome.text, outcome.quality, outcome.engine) == (text, "sure", "none")


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Good morning. 😀 How are you?", "Hyvää huomenta. 😀 Mitä kuuluu?"),
        ("Good morning. How are you?", "Hyvää huomenta. Mitä kuuluu?"),
        (
            "Good morning.\n\n- Thank you. https://kela.fi/a_b\n",
            "Hyvää huomenta.\n\n- Kiitos. https://kela.fi/a_b\n",
        ),
        ("GOOD MORNING. HOW ARE YOU?", "Hyvää huomenta. Mitä kuuluu?"),
        ("Let us meet at 17:30.", "Tavataan kello 17:30."),
    ],
)
def test_what_stands_around_the_words_stays(translator: Translator, text: str, put: str) -> None:
    assert translator.translate(text, "en", "fi").text == put


def test_texts_together_fail_one_by_one(translator: Translator) -> None:
    outcomes = translator.translate_many(
        ["Good morning.", "مرحبا", "x" * 5000, "😀", "Thank you."], "en", "fi"
    )
    assert [outcome.text if isinstance(outcome, Translation) else outcome.reason for outcome in outcomes] == [
        "Hyvää huomenta.",
        "wrong-script",
        "too-long",
        "😀",
        "Kiitos.",
    ]
    assert translator.translate_many([], "en", "fi") == []


def test_a_sentence_without_an_end_is_too_long(translator: Translator) -> None:
    with pytest.raises(TooLong):
        translator.translate("good morning " * 100, "en", "fi")


def test_arabic_in_latin_letters_is_refused(translator: Translator) -> None:
    with pytest.raises(WrongScript):
        translator.translate("salam kif halak", "ar", "fi")


def test_a_number_that_the_model_drops_is_missed(tmp_path: Path) -> None:
    archive = rewritten(tiny("en", "fi"), tmp_path / "rash.argosmodel", lowest_score=-9)
    install(archive, tmp_path / "translation", test=True)
    texts = [
        "I have 3 cats and 4 dogs.",
        "We meet at 5 and at 6.",
        "Let us meet at 17:30 or 18:30.",
        "Take bus 3 or bus 14.",
        "My daughter is 7 years and 5 months old.",
    ]
    outcomes = Translator(tmp_path / "translation").translate_many(texts, "en", "fi")
    assert any(isinstance(outcome, Altered) for outcome in outcomes)
    for text, outcome in zip(texts, outcomes, strict=True):
        assert isinstance(outcome, Untranslatable) or marks(outcome.text) == marks(text)


def test_a_package_says_itself_how_sure_is_sure_enough(tmp_path: Path) -> None:
    archive = rewritten(tiny("en", "fi"), tmp_path / "strict.argosmodel", lowest_score=-0.005)
    install(archive, tmp_path / "translation", test=True)
    translator = Translator(tmp_path / "translation")
    assert translator.translate("Good morning.", "en", "fi").text == "Hyvää huomenta."
    with pytest.raises(Unsure):
        translator.translate("Colourless green ideas sleep furiously.", "en", "fi")


def test_persian_serves_dari_and_is_less_sure_and_no_other_language_serves_a_neighbour(
    tmp_path: Path,
) -> None:
    install(
        rewritten(tiny("ar", "en"), tmp_path / "fa.argosmodel", from_code="fa", lowest_score=-9),
        tmp_path / "translation",
        test=True,
    )
    translator = Translator(tmp_path / "translation")
    assert translator.route("prs", "en") == ("prs", "en")
    outcome = translator.translate("صباح الخير.", "prs", "en")
    assert (outcome.quality, outcome.engine) == ("less sure", "argos fa-en 0.1")
    assert all(translator.route(source, "en") is None for source in ("ps", "ckb", "ar", "fa"))


def test_two_threads_get_what_one_gets(folder: Path) -> None:
    pairs = [("en", "fi"), ("ar", "fi"), ("fi", "ar"), ("ar", "en")]
    jobs = [(line.source, pair, line.target) for pair in pairs for line in phrases(*pair)[:25]]
    jobs = list(islice(cycle(jobs[::2] + jobs[1::2]), 200))
    translator = Translator(folder, memory=3_000_000, threads=2)  # room for two of four models
    with ThreadPoolExecutor(2) as threads:
        found = list(threads.map(lambda job: translator.translate(job[0], *job[1]).text, jobs))
    assert found == [target for _, _, target in jobs]


def test_a_model_larger_than_the_room_is_refused(folder: Path) -> None:
    with pytest.raises(NoRoom):
        Translator(folder, memory=1_000_000).translate("Hello.", "en", "fi")


def test_what_was_changed_after_it_was_pinned_is_not_used_and_told_once(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mine = shutil.copytree(folder, tmp_path / "translation")
    model = mine / "packages/translate-en_fi/model/model.bin"
    content = bytearray(model.read_bytes())
    content[len(content) // 2] ^= 1
    model.write_bytes(content)
    (mine / "packages/translate-fi_en/metadata.json").write_text("{}")
    translator = Translator(mine)
    assert translator.route("fi", "en") is None
    for _ in range(3):
        with pytest.raises(NoRoute):
            translator.translate("Hello.", "en", "fi")
    assert translator.route("en", "fi") is None
    assert translator.translate("صباح الخير.", "ar", "en").text == "Good morning."
    assert [record.getMessage() for record in caplog.records] == [
        "Translating: translate-fi_en is not what languages.lock says and is not used",
        "Translating: translate-en_fi is not what languages.lock says and is not used",
    ]


def test_a_lock_that_cannot_be_read_means_no_packages(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mine = shutil.copytree(folder, tmp_path / "translation")
    (mine / LOCK).write_text("[{")
    assert Translator(mine).route("en", "fi") is None
    assert [record.getMessage() for record in caplog.records] == [
        "Translating: languages.lock cannot be read"
    ]


def test_packages_come_and_go_while_it_works(tmp_path: Path) -> None:
    folder = tmp_path / "translation"
    translator = Translator(folder)
    assert translator.route("en", "fi") is None
    install(tiny("en", "fi"), folder, test=True)
    assert translator.translate("Thank you.", "en", "fi").text == "Kiitos."
    remove("en", "fi", folder)
    assert translator.route("en", "fi") is None
    with pytest.raises(NoRoute):
        translator.translate("Thank you.", "en", "fi")


def test_a_model_that_cannot_be_loaded_is_no_crash_and_told_once(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mine = shutil.copytree(folder, tmp_path / "translation")
    (mine / "packages/translate-en_fi/model/model.bin").write_bytes(b"no model")
    pinned = [replace(package, files=pin(mine / "packages" / package.folder)) for package in read_lock(mine)]
    write_lock(mine, tuple(pinned))
    translator = Translator(mine)
    for _ in range(2):
        with pytest.raises(EngineFailed):
            translator.translate("Hello.", "en", "fi")
    assert [record.getMessage() for record in caplog.records] == [
        "Translating: translate-en_fi cannot be loaded"
    ]


def test_no_text_reaches_any_log_at_any_level(
    translator: Translator, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []

    class Everything(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            seen.append(record.getMessage())

    everything = Everything(level=0)
    loggers = [logging.getLogger(), *map(logging.getLogger, list(logging.Logger.manager.loggerDict))]
    before = [(logger, logger.level, logger.disabled, logger.propagate) for logger in loggers]
    try:
        for logger in loggers:
            logger.setLevel(1)
            logger.disabled = False
            logger.propagate = True
            logger.addHandler(everything)
        translator.translate("Good morning. Thank you.", "en", "fi")
        logging.getLogger("argostranslate.utils").error("Good morning")
    finally:
        for logger, level, disabled, propagate in before:
            logger.removeHandler(everything)
            logger.setLevel(level)
            logger.disabled, logger.propagate = disabled, propagate
    said = [line for line in seen if "morning" in line or "huomenta" in line or "Kiitos" in line]
    assert said == []


def within(*roots: object) -> Iterator[object]:
    """Everything that these hold, directly or not, but for other modules and classes."""
    waiting, seen = list(roots), set[int]()
    while waiting:
        thing = waiting.pop()
        if id(thing) not in seen and not isinstance(thing, ModuleType | type | FunctionType):
            seen.add(id(thing))
            yield thing
            waiting += gc.get_referents(thing)
            if isinstance(thing, dict):  # whose keys are not told, if all of them are texts
                waiting += thing


@pytest.mark.parametrize("merges", [False, True])
def test_no_text_is_kept_after_the_call(tmp_path: Path, merges: bool) -> None:
    archive = with_merges(tiny("en", "fi"), tmp_path / "old.argosmodel") if merges else tiny("en", "fi")
    install(archive, tmp_path / "translation", test=True)
    translator = Translator(tmp_path / "translation")
    word = "-".join(["zebra", "fish"])
    outcomes = translator.translate_many(
        [f"Good morning {word}", word, f"{word} {word} 17", "x" * 300 + word], "en", "fi"
    )
    failures = [outcome for outcome in outcomes if isinstance(outcome, Untranslatable)]
    assert failures
    libraries = [
        vars(module) for name, module in sys.modules.items() if name.startswith(("argostr", "sacre"))
    ]
    texts = [thing for thing in within(translator, *failures, *libraries) if isinstance(thing, str)]
    assert len(texts) > 100
    assert [text for text in texts if word in text] == []


KEPT = [
    "https://a.fi/b",
    "x@y.fi",
    "@amina",
    "040 123 4567",
    "17:30",
    "12,50 €",
    "١٢",
    "😀",
    "👍🏽",
    "a_b",
    ":)",
    "\n",
]
SAID = [
    "Good morning.",
    "thank you",
    "see you at",
    "I AM LATE",
    "What",
    "kangaroo",
    "and",
    ".",
    "(",
    ")",
    ",",
]


@pytest.mark.parametrize("pair", [("en", "fi"), ("en", "ar"), ("fi", "ar")])
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60) | st.lists(st.sampled_from(KEPT + SAID), max_size=8).map(" ".join))
def test_whatever_the_text_protected_things_come_out_or_it_is_refused(
    translator: Translator, pair: tuple[str, str], text: str
) -> None:
    [outcome] = translator.translate_many([text], *pair)
    if isinstance(outcome, Translation):
        assert marks(outcome.text) == marks(text)
    else:
        assert outcome.args == (type(outcome).reason,)  # and not a word of the text
