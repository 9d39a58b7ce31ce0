"""The one road over a real database: begin, answer, back, other languages, stale taps, pushed questions, errors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from flows.engine import (
    Choice,
    Choices,
    Day,
    Link,
    Next,
    Refused,
    Scene,
    Text,
    Word,
    Words,
    YesNo,
    do,
    effect,
    event,
    flow,
    registry,
    rule,
    say,
)
from flows.engine.testing import Phone, Stage
from store.database import ready_engine
from store.history import lines_of_person
from store.nudges import Nudge
from store.people import change_person
from store.sessions import open_sessions
from store.tables import sessions


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """A Kummi with a few small conversations of its own, on each database."""
    tables = (registry.FLOWS, registry.COMMANDS, registry.EFFECTS, registry.EVENTS, registry.RULES)
    kept = [dict(table) for table in tables]
    for table in tables:
        table.clear()
    _conversations()
    _effects()
    engine = ready_engine(database_url)
    yield Stage(engine=engine)
    engine.dispose()
    for table, before in zip(tables, kept, strict=True):
        table.clear()
        table.update(before)


def _conversations() -> None:
    @flow("greet", command="greet")
    async def greet() -> None:
        name = await Text("name", text="plain", args={"value": "Your name?"})
        days = await Choices(
            "day", text="plain", args={"value": "Which days?"}, options=("mon", "tue", "wed")
        )
        if await YesNo("sure", text="plain", args={"value": "Sure?"}):
            await do("keep", final=True, name=name, days=days)
            await say("plain", value="Kept")
            await Words("note", text="plain", args={"value": "A note?"}, optional=True)

    @flow("free", command="free")
    async def free(day: str) -> None:
        if not await YesNo("free", text="plain", args={"value": f"Free on {day}?"}):
            await Text("why", text="plain", args={"value": "When then?"})
        await say("plain", value="Thank you")

    @flow("ask-friend", command="friend")
    async def ask_friend(number: int) -> None:
        await do("ask-friend", number=number)
        await say("plain", value="Asked", links=[[Link(Word("nav-menu"), "menu")]])

    @flow("when", command="when")
    async def when() -> None:
        day = await Day("when", text="plain", args={"value": "When?"}, today=date(2026, 3, 3))
        await say("plain", value=day.isoformat())

    @flow("staff", command="staff", roles=("coordinator",))
    async def staff() -> None:
        await say("plain", value="Secret")

    @flow("cancelled")
    async def cancelled() -> None:
        await say("cancelled")

    @flow("menu", command="menu")
    async def menu() -> None:
        await say("plain", value="The menu")

    @flow("language", command="language")
    async def language() -> None:
        await do("speak", code=await Choice("lang", text="language-choose", options=("fi", "ar")))


def _effects() -> None:
    @event("arrival")
    def arrival(scene: Scene) -> Next:
        change_person(scene.connection, scene.person.id, state="active")
        return Next("greet")

    @event("idle")
    def idle(scene: Scene) -> Next:
        return Next("menu")

    @event("stop")
    def stop(scene: Scene) -> None:
        change_person(scene.connection, scene.person.id, state="stopped")

    @event("stopped")
    def stopped(scene: Scene) -> Next:
        return Next("cancelled")

    @event("blocked")
    def blocked(scene: Scene) -> None:
        change_person(scene.connection, scene.person.id, reachable=False)

    @event("unblocked")
    def unblocked(scene: Scene) -> None:
        change_person(scene.connection, scene.person.id, reachable=True)
        scene.reload()

    @effect("keep")
    def keep(scene: Scene, name: str, days: list[str]) -> None:
        scene.record("kept", person_id=scene.person.id, data={"name": name, "days": days})
        if name == "Refuse":
            raise Refused("back-barred")
        if name == "Burst":
            raise RuntimeError("burst")

    @effect("ask-friend")
    def ask_friend(scene: Scene, number: int) -> bool:
        return scene.push(number, "free", day="Tuesday")

    @effect("speak")
    def speak(scene: Scene, code: str) -> None:
        change_person(scene.connection, scene.person.id, language=code)
        scene.reload()

    @rule("ring")
    def ring(scene: Scene, nudge: Nudge) -> None:
        scene.tell(nudge.subject_id, "plain", value="Ring")


def kept(phone: Phone) -> list[dict[str, object] | None]:
    """What the final effect kept for the holder of a phone."""
    lines = lines_of_person(phone.stage.connection, phone.person.id)
    return [line.data for line in lines if line.kind == "kept"]


def test_a_conversation_from_beginning_to_end(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello")
    assert phone.last.text == "Your name?"
    phone.send("Amina")
    assert phone.last.labels == ["Mon", "Tue", "Wed", "✅ Done", "⬅️ Back"]
    phone.tap("Tue")
    assert phone.last.labels == ["Mon", "✓ Tue", "Wed", "✅ Done", "⬅️ Back"]
    phone.tap("Done").tap("Yes")
    assert kept(phone) == [{"name": "Amina", "days": ["tue"]}]
    assert phone.last.text == "Kept\n\nA note?"
    phone.media("voice").tap("keep")
    assert open_sessions(stage.connection, phone.person.id) == []


def test_an_answered_question_keeps_the_answer_in_the_place_of_its_buttons(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("Amina").tap_all("Mon", "Wed", "Done")
    answered = list(phone.chat.values())[1]
    assert answered.text == "Which days?\n\nYou chose: Mon and Wed"
    assert answered.buttons == []


def test_every_button_can_be_typed_as_its_number_or_word_in_any_language(stage: Stage) -> None:
    for words in (["1, 3", "نعم"], ["mon, ONSDAG", "kyllä"], ["ma, ke", "1"], ["Mon,Wed", "ja"]):
        phone = stage.phone(words[0]).send("hello").send("Amina")
        for word in words:
            phone.send(word)
        assert kept(phone) == [{"name": "Amina", "days": ["mon", "wed"]}], words


def test_the_button_that_says_done_can_be_typed_too(stage: Stage) -> None:
    for word in ("done", "Valmis", "تم"):
        phone = stage.phone(word).send("hello").send("Amina").tap("Tue").send(word)
        assert phone.last.text == "Sure?", word
        phone.tap("Yes")
        assert kept(phone) == [{"name": "Amina", "days": ["tue"]}]


def test_links_can_be_typed_as_their_number_or_word_when_nothing_is_asked(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("/cancel")
    omar = stage.phone("omar").send("hello").send("/cancel").send(f"/friend {phone.person.id}")
    for typed in ("1", "١", "1.", "Menu", "☰ menu"):
        assert omar.send("/cancel").send(f"/friend {phone.person.id}").send(typed).last.text == "The menu"
    omar.send(f"/friend {omar.person.id}")
    assert omar.texts[-2:] == ["Asked", "Free on Tuesday?"]
    assert omar.send("1").last.text == "Thank you", "a question that stands below the links comes first"


def test_a_day_can_be_typed_as_its_buttons_number_or_words(stage: Stage) -> None:
    for typed, day in {"1": "2026-03-03", "٣": "2026-03-05", "Friday 6 March": "2026-03-06"}.items():
        phone = stage.phone(typed).send("hello").send("/cancel").send("/when")
        phone.send(typed)
        assert phone.last.text == day


def test_what_was_asked_before_cannot_bar_the_way_to_help(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello")
    broken = registry.FLOWS["greet"]

    async def changed(more: int) -> None: ...

    registry.FLOWS["greet"] = replace(broken, run=changed)
    assert phone.send("menu").last.text == "The menu"
    registry.FLOWS["greet"] = broken
    assert phone.send("Amina").last.text == "Which days?"


def test_starting_over_repeats_nothing_that_was_done(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("Amina").tap_all("Mon", "Done", "Yes")
    assert "cannot be undone" in phone.send("start over").last.text
    assert phone.last.text.endswith("A note?")


def test_a_text_in_which_nothing_can_be_seen_is_no_answer(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello")
    for unseen in ("\u200b\u200b", "\u3164", "\u2800 \u00ad", "\x00\x07", "\u202e"):
        assert phone.send(unseen).last.text.endswith("Your name?")
    assert phone.send("👩‍👧").last.text == "Which days?"


def test_what_does_not_answer_is_told_so_and_asked_again(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").media("voice")
    assert phone.last.text.startswith("Please type this one.")
    assert phone.last.text.endswith("Your name?")
    phone.send("x" * 300)
    assert "at most 200" in phone.last.text
    assert phone.send("Amina").last.text == "Which days?"


def test_back_undoes_one_answer_at_a_time_by_button_and_by_word(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("Amina").tap("Mon").tap("Done")
    assert phone.last.text == "Sure?"
    assert phone.tap("Back").last.text == "Which days?"
    assert phone.send("takaisin").last.text == "Your name?"
    assert "cannot be undone" in phone.send("back").last.text


def test_back_does_not_cross_what_is_done(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("Amina").tap_all("Mon", "Done", "Yes")
    assert "⬅️ Back" not in phone.last.labels
    assert "cannot be undone" in phone.send("back").last.text


def test_another_language_shows_the_question_again_in_it(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("Amina").send("language").tap("ar")
    assert phone.last.labels[0] == "الاثنين"
    assert phone.send("الثلاثاء").last.labels[:2] == ["✅ نعم", "❌ لا"]


def test_cancel_restart_and_the_menu_work_anywhere(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("Amina")
    assert phone.send("start over").last.text == "Your name?"
    assert phone.send("/cancel").last.text.startswith("✖️")
    assert phone.send("/greet").send("menu").texts[-2:] == [
        "The menu",
        "Back to the question we were at:\n\nYour name?",
    ]


def test_a_tap_on_an_old_question_shows_where_we_are(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("Amina")
    stale = phone.last.buttons[0].data
    phone.tap_all("Mon", "Done")
    before = len(phone.chat)
    phone.happens("tap", data=stale.replace("~1", "=1"))
    assert len(phone.chat) == before, "a double tap is no question"
    stage.now += timedelta(minutes=1)
    phone.happens("tap", data=stale.replace("~1", "=1"))
    assert phone.last.text.startswith("This question has moved on.")
    assert phone.last.text.endswith("Sure?")


def test_taps_that_are_forged_or_of_others_change_nothing(stage: Stage) -> None:
    amina = stage.phone("amina").send("hello").send("Amina")
    data = amina.last.buttons[0].data.replace("~1", "=1")
    other = stage.phone("other").send("hello")
    for forged in (data, "999:0:x", "x", "::", "1:0:=zz", "c:nothing", "-1:0:<", "٣:0:1", "9" * 60):
        other.happens("tap", data=forged)
        stage.now += timedelta(minutes=1)
    assert amina.tap("Mon").last.labels[0] == "✓ Mon"
    assert other.send("Omar").last.text == "Which days?"


@pytest.mark.parametrize("ticked", ["~zz", "~" + "f" * 50, "~-1"])
def test_ticks_that_are_forged_do_no_harm(stage: Stage, ticked: str) -> None:
    phone = stage.phone("amina").send("hello").send("Amina")
    own = phone.last.buttons[0].data.rsplit(":", 1)[0]
    phone.happens("tap", data=f"{own}:{ticked}")
    assert phone.send("Tuesday").last.text == "Sure?"


def test_the_same_update_counts_once(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello")
    stage.number = lambda: "same"  # type: ignore[method-assign]
    phone.send("Amina").send("Amina")
    assert phone.texts.count("Which days?") == 1


def test_a_pushed_question_is_answered_by_its_buttons_beside_the_conversation(stage: Stage) -> None:
    amina = stage.phone("amina").send("hello")
    omar = stage.phone("omar").send("hello").send("/cancel").send(f"/friend {amina.person.id}")
    assert omar.texts[-1] == "Asked"
    assert amina.last.text == "Free on Tuesday?"
    assert amina.send("Amina").last.text == "Which days?", "free text belongs to the conversation in front"
    amina.tap("No")
    assert amina.last.text == "When then?"
    amina.send("Friday")
    assert amina.texts[-2:] == ["Thank you", "Back to the question we were at:\n\nWhich days?"]


def test_a_pushed_question_takes_a_typed_word_when_nothing_else_is_asked(stage: Stage) -> None:
    amina = stage.phone("amina").send("hello").send("/cancel")
    stage.phone("omar").send("hello").send(f"/friend {amina.person.id}")
    assert amina.send("نعم").last.text == "Thank you"
    assert amina.last.labels == ["☰ Menu"]


def test_commands_are_refused_kindly(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("/cancel")
    for line, answer in {
        "/staff": "not open to you",
        "/nothing": "do not know that command",
        "/friend": "Something is missing",
        "/friend x": "need a number",
    }.items():
        assert answer in phone.send(line).last.text
    assert "Secret" not in "".join(phone.texts)


def test_a_refusal_undoes_the_turn_and_asks_again(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("Refuse").tap_all("Mon", "Done", "Yes")
    assert kept(phone) == []
    assert phone.texts[-2].startswith("That step is done")
    assert phone.last.text.endswith("Sure?")


def test_an_error_rolls_back_and_leaves_the_log_alone(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("Burst").tap_all("Mon", "Done")
    with pytest.raises(RuntimeError):
        phone.tap("Yes")
    assert kept(phone) == []
    registry.EFFECTS["keep"] = lambda scene, **_: None
    assert phone.tap("Yes").last.text == "Kept\n\nA note?"


def test_an_unknown_flow_harms_only_its_own_conversation(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("/free Monday")
    gone = registry.FLOWS.pop("free")
    assert phone.send("Amina").last.text == "Which days?"
    registry.FLOWS["free"] = gone
    phone.tap_all("Mon", "Done", "No")
    assert phone.last.text.endswith("Free on Monday?")


def test_stop_outranks_everything_and_nothing_is_sent_unasked(stage: Stage) -> None:
    amina = stage.phone("amina").send("hello").send(" Stop!! ")
    stage.phone("omar").send("hello").send("/cancel").send(f"/friend {amina.person.id}")
    assert amina.texts == ["Your name?"]
    assert amina.send("Amina").last.text.startswith("✖️")


def test_what_is_due_comes_once_in_its_order(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello")
    scene = Scene(stage.connection, stage.now, phone.person)
    scene.later("ring", stage.now + timedelta(hours=5), "person", phone.person.id)
    scene.later("ring", stage.now + timedelta(days=2), "person", phone.person.id)
    assert stage.wait(hours=6) == 1
    assert phone.texts.count("Ring") == 1
    scene.never("person", phone.person.id)
    assert stage.wait(days=9) == 0


def test_nobody_who_blocked_the_bot_is_written_to(stage: Stage) -> None:
    amina = stage.phone("amina").send("hello").happens("blocked")
    omar = stage.phone("omar").send("hello").send("/cancel").send(f"/friend {amina.person.id}")
    assert omar.last.text == "Asked"
    assert amina.texts == ["Your name?"]
    amina.send("I am back")
    assert amina.person.reachable


def test_odd_content_gets_a_kind_answer(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").happens("odd", text="sticker")
    assert phone.last.text.startswith("Thank you for the sticker!")
    assert phone.happens("odd", text="whatever").last.text.startswith("I cannot open")


def test_unclean_text_is_cleaned_and_long_text_is_answered(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello").send("A\u202emi\x00na\u2066")
    phone.tap_all("Mon", "Done", "Yes")
    assert kept(phone) == [{"name": "Amina", "days": ["mon"]}]
    assert "at most" in phone.send("x" * 100_000).last.text
    assert "at most" in phone.send("😀" * 50_000).last.text
    phone.media("document", name="exe\u202efdp.\x00bill")
    log = stage.connection.execute(select(sessions.c.log).where(sessions.c.state == "done")).scalar()
    assert "exefdp.bill" in str(log)
