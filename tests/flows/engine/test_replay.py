"""What replay promises: answers stand, effects happen once, Back undoes one answer, old logs go on."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.engine import Choice, Choices, Number, Option, Text, Words, YesNo, do, say
from flows.engine.errors import FlowError
from flows.engine.ops import Entry, Heard
from flows.engine.replay import MAX_ENTRIES, advance, back
from flows.engine.testing import Talk

KINDS = ("sport", "music")


async def wishes() -> str:
    """A conversation with a loop, a read, a branch and one final effect."""
    await say("intro")
    name = await Text("name")
    kinds = [await Choice("kind", options=KINDS)]
    while len(kinds) < 3 and await YesNo("another"):
        kinds.append(await Choice("kind", options=KINDS))
    near = await do("near", kinds=kinds)
    await say("near", count=near)
    note = await Words("note", optional=True)
    age = await Number("age", low=0, high=120)
    if await YesNo("right"):
        await do("save", final=True, name=name, kinds=kinds, age=age, note=note)
        await say("saved")
        await Choices("after", options=("a", "b"))
    return name


def talk() -> Talk:
    return Talk(wishes, {"near": lambda kinds: len(kinds), "save": lambda **_: 1})


def test_an_answered_question_clears_what_was_said_before_it() -> None:
    conversation = talk()
    assert conversation.said == ["intro"]
    assert conversation.answer("Amina").said == []


def test_effects_happen_once_and_answers_stand() -> None:
    conversation = talk().answer("Amina", "sport", "no", "skip", "31", "yes")
    assert [name for name, _ in conversation.done] == ["near", "save"]
    conversation.again()
    assert [name for name, _ in conversation.done] == ["near", "save"]
    assert conversation.done[1][1]["kinds"] == ["sport"]


def test_what_is_no_answer_is_not_recorded() -> None:
    conversation = talk().answer("Amina")
    log = list(conversation.log)
    conversation.answer("swimming")
    assert conversation.log == log
    assert conversation.turn.invalid is not None
    assert conversation.asked == "kind"


def test_back_undoes_one_answer_and_reads_are_made_afresh() -> None:
    conversation = talk().answer("Amina", "sport", "no", "skip")
    assert conversation.asked == "age"
    assert conversation.back().asked == "note"
    assert conversation.back().asked == "another"
    conversation.answer("yes", "music", "no")
    assert [args for name, args in conversation.done if name == "near"] == [
        {"kinds": ["sport"]},
        {"kinds": ["sport", "music"]},
    ]


def test_back_stops_at_the_start_and_at_what_is_final() -> None:
    assert back([]) is None
    conversation = talk().answer("Amina", "sport", "no", "skip", "31", "yes")
    assert conversation.asked == "after"
    assert back(conversation.log) is None
    assert conversation.back().asked == "after"


def test_an_answer_to_another_question_than_the_one_shown_is_not_taken() -> None:
    turn = advance(wishes, {}, [], lambda op: None, Heard(text="31"), asked="age")
    assert turn.question is not None
    assert turn.question.key == "name"
    assert turn.log == []


def test_a_flow_may_await_nothing_else() -> None:
    async def asleep() -> None:
        import asyncio

        await asyncio.sleep(0)

    with pytest.raises(FlowError):
        Talk(asleep)


def test_a_conversation_without_end_is_stopped() -> None:
    async def endless() -> None:
        while True:
            await do("read")

    async def chatty() -> None:
        while True:
            await say("again")

    for flow in (endless, chatty):
        with pytest.raises(FlowError, match=str(MAX_ENTRIES)):
            Talk(flow)


# --- Names are versions -------------------------------------------------------------------------------------------


def rerun(flow: Any, log: list[Entry], **results: Any) -> Talk:
    """Today's flow over a log that an older one wrote."""
    conversation = Talk.__new__(Talk)
    conversation._flow, conversation._args = flow, {}
    conversation._effects = {name: _always(value) for name, value in results.items()}
    conversation.done, conversation.log = [], log
    conversation.turn = conversation._advance(None)
    return conversation


def _always(value: Any) -> Any:
    return lambda **_: value


async def old() -> None:
    await Text("name")
    await Choice("kind", options=KINDS)
    await do("save", final=True)
    await Text("area")
    await Text("note")


OLD = Talk(old, {"save": lambda: 1}).answer("Amina", "sport", "north").log


def test_a_new_question_is_asked_and_the_others_stand() -> None:
    async def new() -> list[str]:
        name = await Text("name")
        age = await Text("age")
        kind = await Choice("kind", options=KINDS)
        await do("save", final=True)
        return [name, age, kind, await Text("area"), await Text("note")]

    conversation = rerun(new, OLD)
    assert conversation.turn.salvaged
    assert conversation.asked == "age"
    conversation.answer("31")
    assert conversation.asked == "note"
    assert conversation.done == []
    assert conversation.answer("hello").turn.result == ["Amina", "31", "sport", "north", "hello"]


def test_questions_that_changed_places_keep_their_answers() -> None:
    async def new() -> list[str]:
        area = await Text("area")
        await do("save", final=True)
        kind = await Choice("kind", options=KINDS)
        return [area, kind, await Text("name"), await Text("note")]

    conversation = rerun(new, OLD)
    assert conversation.asked == "note"
    assert conversation.done == []


def test_a_final_effect_is_never_done_again_even_before_a_new_question() -> None:
    async def new() -> None:
        await Text("first")
        await Text("name")
        await do("save", final=True)

    conversation = rerun(new, OLD)
    assert conversation.back().asked == "first"
    conversation.answer("x")
    assert conversation.turn.done
    assert conversation.done == []


def test_an_option_that_has_gone_is_asked_again_and_the_next_like_it_stays_in_its_place() -> None:
    def pick(*options: str) -> Any:
        async def flow() -> list[str]:
            first = await Choice("kind", options=options)
            second = await Choice("kind", options=options)
            return [first, second, await Text("name")]

        return flow

    log = Talk(pick("sport", "music", "art")).answer("art", "sport").log
    conversation = rerun(pick("sport", "music"), log)
    assert conversation.asked == "kind"
    conversation.answer("music")
    assert conversation.asked == "name"
    assert conversation.answer("Amina").turn.result == ["music", "sport", "Amina"]


# --- The law of Back ------------------------------------------------------------------------------------------------


def _valid(conversation: Talk, number: int) -> str:
    question = conversation.turn.question
    assert question is not None
    choices = [key.choice for row in question.rows() for key in row if not key.choice.startswith("~")]
    if isinstance(question, Choices):
        return f"={number % 3 + 1:x}"
    return choices[number % len(choices)] if choices and not isinstance(question, Words) else str(number)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(st.integers(0, 50), st.sampled_from(["back", "bad", "again"])), max_size=40))
def test_back_undoes_exactly_one_answer(moves: list[int | str]) -> None:
    conversation = talk()
    for move in moves:
        if conversation.turn.done:
            break
        before, asked = list(conversation.log), conversation.asked
        if move == "back":
            conversation.back()
        elif move == "again":
            assert conversation.again().log == before
        elif move == "bad":
            conversation.answer(" ")
            assert (conversation.log, conversation.asked) == (before, asked)
        else:
            conversation.answer(_valid(conversation, int(move)))
            shorter = back(conversation.log)
            if not conversation.turn.done and shorter is not None:
                undone = talk()
                undone.log = shorter
                assert undone.again().asked == asked
                assert shorter == before[: len(shorter)]
    assert len([name for name, _ in conversation.done if name == "save"]) <= 1
    assert json.loads(json.dumps(conversation.log)) == [list(entry) for entry in conversation.log]


def test_options_made_of_names_are_understood_as_typed() -> None:
    async def whom() -> str:
        return await Choice("for-whom", options=[Option("7", "Yusuf"), Option("8", "Layla")])

    assert Talk(whom).answer("layla").turn.result == "8"
    assert Talk(whom).answer("٢").turn.result == "8"
