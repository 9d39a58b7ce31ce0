"""A code cannot be guessed, and the answer to a wrong one tells nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from flows.invitations import MOST_FROM_ALL, MOST_FROM_ONE
from store.invitations import CODE_BYTES, add_invitation, count_attempts
from store.tables import invitations, metadata
from tests.flows.world import a_coordinator, a_locality, a_newcomer

WRONG = "A" * 22


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def kajaani(stage: Stage) -> int:
    return a_locality(stage)


def code_for(stage: Stage, place: int, role: str = "newcomer", **values: timedelta) -> str:
    lasts = values.get("lasts", timedelta(days=7))
    return add_invitation(
        stage.connection, role=role, locality_id=place, expires_at=stage.now + lasts, now=stage.now
    )


def answer(phone: Phone, code: str) -> list[str]:
    """What somebody new reads after a link with this code, once they have chosen a language."""
    phone.send(f"/start {code}").tap("en")
    return phone.texts


def test_a_code_has_as_many_bits_as_it_takes_and_only_its_hash_is_kept(stage: Stage, kajaani: int) -> None:
    code = code_for(stage, kajaani)
    assert CODE_BYTES * 8 >= 128
    for table in metadata.sorted_tables:
        assert code not in repr(stage.connection.execute(select(table)).all())


def test_wrong_expired_and_used_codes_get_the_same_answer(stage: Stage, kajaani: int) -> None:
    used, expired = code_for(stage, kajaani), code_for(stage, kajaani, lasts=timedelta(days=-1))
    answer(stage.phone("first"), used)
    answers = [answer(stage.phone(name), code) for name, code in (("a", WRONG), ("b", used), ("c", expired))]
    assert answers[0] == answers[1] == answers[2]
    assert any("⌛" in text for text in answers[0])


@pytest.mark.parametrize("role", ["newcomer", "sponsor"])
def test_who_is_here_already_learns_no_more_from_a_code_that_was_used(
    stage: Stage, kajaani: int, role: str
) -> None:
    turku = a_locality(stage, "Turku")
    used = code_for(stage, turku, role)
    answer(stage.phone("first"), used)
    amina = a_newcomer(stage, "Amina", kajaani)
    assert amina.send(f"/start {used}").last.text == amina.send(f"/start {WRONG}").last.text
    assert "Turku" not in "".join(amina.texts)


def test_after_some_wrong_codes_even_a_right_one_waits_an_hour(stage: Stage, kajaani: int) -> None:
    amina = a_coordinator(stage, "Eeva", kajaani)
    turku = code_for(stage, a_locality(stage, "Turku"), "coordinator")
    for _ in range(MOST_FROM_ONE):
        wrong = amina.send(f"/start {WRONG}").last.text
    assert amina.send(f"/start {turku}").last.text == wrong
    assert count_attempts(stage.connection, stage.now - timedelta(hours=1)) == MOST_FROM_ONE
    stage.wait(hours=1, minutes=1)
    assert "Turku" in amina.send(f"/start {turku}").last.text


def test_to_be_erased_and_come_anew_gives_no_more_attempts(stage: Stage, kajaani: int) -> None:
    guest = stage.phone("guest")
    for _ in range(MOST_FROM_ONE):
        guest.send(f"/start {WRONG}")
    guest.tap("en").send("/erase").tap("Yes").tap("Erase everything")
    answer(guest, code_for(stage, kajaani))
    used = stage.connection.execute(select(invitations.c.uses_left)).scalars().all()
    assert used == [1]


def test_nobody_guesses_from_many_addresses_either(stage: Stage, kajaani: int) -> None:
    for number in range(MOST_FROM_ALL // 5 + 1):
        for _ in range(5):
            stage.phone(f"guest {number}").send(f"/start {WRONG}")
    answer(stage.phone("last"), code_for(stage, kajaani))
    assert stage.connection.execute(select(invitations.c.uses_left)).scalars().all() == [1]
    stage.wait(minutes=2)
    stage.phone("later").send(f"/start {code_for(stage, kajaani)}")
    assert stage.connection.execute(select(invitations.c.uses_left)).scalars().all() == [1, 0]
