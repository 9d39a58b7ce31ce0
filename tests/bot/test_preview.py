"""The preview shows every message: on the screens that playing reaches, or by itself at the end."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.preview import Played, counted, make_page, play_all
from bot.preview.recording import Recorder, Told
from flows.engine.goldens import walk
from flows.engine.testing import Stage
from flows.walks import PLACES, script
from translations import DEFAULT, LANGUAGES, Word, catalogues

# Of a hundred messages, how many at least are reached by playing.
REACHED = 83


@pytest.fixture(scope="module")
def played() -> Played:
    return play_all()


@pytest.mark.parametrize("name", list(PLACES))
def test_every_walk_can_be_walked(name: str) -> None:
    stage = Stage()
    PLACES[name](stage, DEFAULT)
    assert all(seen is not None for _, seen in walk(stage, script(name), DEFAULT))


def test_playing_reaches_most_messages(played: Played) -> None:
    reached, all_of_them = counted(played)
    assert 100 * reached / all_of_them >= REACHED


def test_every_message_is_on_the_page_with_its_id(played: Played) -> None:
    page = make_page(played, ["en"])
    ids = set(re.findall(r'<code class="id">([\w-]+)</code>', page))
    words = {id for id in played.words[DEFAULT] if id not in ids}
    assert words <= played.shown  # those that stand inside other messages on a screen


def test_what_is_shown_is_known_by_its_message_on_every_screen(played: Played) -> None:
    unknown = [
        part
        for screen in played.screens
        for message in screen.messages
        for part in message.parts
        if isinstance(part, str) and part
    ]
    assert unknown == []


def test_a_page_in_a_language_reads_in_it(played: Played) -> None:
    page = make_page(played, ["ar", "fi"])
    assert 'class="l-ar" lang="ar" dir="rtl"' in page
    assert 'class="l-fi" lang="fi" dir="ltr"' in page
    assert played.words.render("ar", "newcomer-welcome").strip() in page
    assert "l-sv" not in page.replace("#l-", "")


def test_the_page_needs_nothing_but_itself(played: Played) -> None:
    page = make_page(played, ["en"])
    around = re.sub("<main>.*</main>", "", page, flags=re.DOTALL)
    assert not re.search(r"(?:src|href)=|@import|url\(|fetch\(|https?://", around)


def test_a_language_that_awaits_its_reader_is_marked(played: Played) -> None:
    page = make_page(played, ["en", "fi"])
    assert re.search(r'title="machine-drafted, awaiting native review">.*?suomi</span> ⏳', page)
    assert re.search(r'title="written">.*?English</span></label>', page)


def test_every_form_of_a_message_is_shown(played: Played) -> None:
    page = make_page(played, ["en"])
    assert "at most 1 character." in page
    assert "at most 3 characters." in page


def test_what_was_joined_is_taken_apart_again() -> None:
    words = catalogues()
    recorder = Recorder(words)
    with recorder.recording():
        one = words.render("en", "cancelled")
        two = words.render("en", "error-number", {"low": 1, "high": 3})
        words.label("en", "chosen", {"label": Word("category-sport")})
    assert recorder.parts(f"{one}\n\n{two}") == (
        Told("cancelled"),
        Told("error-number", {"low": 1, "high": 3}),
    )
    assert recorder.parts("nobody's words") == ("nobody's words",)
    assert recorder.reached >= {"cancelled", "error-number", "chosen", "category-sport"}


def test_the_catalogues_know_nothing_of_it_afterwards() -> None:
    words = catalogues()
    with Recorder(words).recording():
        assert {"render", "label"} <= vars(words).keys()
    assert not {"render", "label"} & vars(words).keys()


def test_a_stage_comes_back_to_how_it_stood() -> None:
    stage = Stage()
    PLACES["everyone"](stage, "en")
    amal = stage.phones["Amal"].send("/menu")
    point, texts = stage.keep(), list(amal.texts)
    amal.send("/stop")
    assert amal.person.state == "stopped"
    stage.come_back(point)
    assert amal.person.state == "active"
    assert amal.texts == texts
    assert amal.send("/help").texts[: len(texts)] == texts


def test_the_command_writes_the_page(tmp_path: Path, played: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.preview.play_all", lambda: played)
    out = tmp_path / "preview.html"
    result = CliRunner().invoke(main, ["preview", "--out", str(out), "--language", "prs"])
    assert result.exit_code == 0, result.output
    assert re.search(r"\d+ screens, \d+ of \d+ messages reached", result.output)
    assert 'lang="prs"' in out.read_text(encoding="utf-8")
    assert set(LANGUAGES) > {"prs"}


def test_where_the_page_cannot_be_written_is_said_before_all_is_played(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.preview.play_all", lambda: pytest.fail("it is not played"))
    result = CliRunner().invoke(main, ["preview", "--out", str(tmp_path / "nowhere/preview.html")])
    assert result.exit_code == 2
    assert (
        result.stderr == f"{tmp_path}/nowhere/preview.html cannot be written (No such file or directory).\n"
    )
