"""A coordinator keeps two apart and lets them be brought together again; the two are told nothing of it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from flows.matching import failing, gather
from store.apart import apart_of
from store.drafts import add_draft, drafts_in
from store.matters import count_open, find_open
from store.people import change_person
from store.proposals import find_proposal
from store.tables import history
from store.wishes import find_wish
from tests.flows.apart.test_avoid import own_file
from tests.flows.world import (
    a_coordinator,
    a_locality,
    a_newcomer,
    a_pair,
    a_person,
    a_sponsor,
    a_wish,
    snapshot,
)

REASON = "Their fathers quarrelled"


class Place:
    """Kajaani with a newcomer who wishes, two sponsors and a coordinator; Turku with a sponsor and a coordinator."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.number, self.turku = a_locality(self.stage), a_locality(self.stage, "Turku")
        self.eeva = a_coordinator(self.stage, "Eeva", self.number)
        self.amina = a_newcomer(self.stage, "Amina Ali", self.number)
        self.liisa = a_sponsor(self.stage, "Liisa Virtanen", self.number, likes=["sport"])
        self.matti = a_sponsor(self.stage, "Matti", self.number)
        self.olli = a_coordinator(self.stage, "Olli", self.turku)
        self.far = a_sponsor(self.stage, "Liisa Far", self.turku)
        self.wish = a_wish(self.stage, self.amina, "sport")

    def keep(self, typed: str = "Virtanen", why: str = "avoid", reason: str = "") -> Phone:
        """Keep the newcomer apart from somebody."""
        self.eeva.send(f"/apart {self.amina.person.id}").tap("yes").send(typed).tap(why)
        return self.eeva.send(reason) if reason else self.eeva.tap("Skip")

    def lines(self) -> list[tuple[int, str]]:
        """From whom the newcomer is kept apart, and why."""
        found = apart_of(self.stage.connection, self.amina.person.id)
        return [(line.sponsor_id, line.kind) for line in found]

    def failed(self) -> list[str]:
        """The rules that keep the first sponsor from being asked for the wish."""
        wish = find_wish(self.stage.connection, self.wish)
        gathering = gather(self.stage.connection, [self.number], self.stage.now, wish)
        household = gathering.household(self.amina.person.id)
        sponsor = gathering.sponsor(self.liisa.person.id)
        assert household is not None
        assert sponsor is not None
        return failing(gathering.pool, household, sponsor)


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.mark.parametrize("why", ["avoid", "conflict"])
def test_two_are_kept_apart_and_nobody_is_told(place: Place, why: str) -> None:
    assert place.failed() == []
    place.keep(why=why, reason=REASON)
    assert place.lines() == [(place.liisa.person.id, why)]
    assert place.failed() == [why]
    assert "Nobody is told why" in place.eeva.last.text
    for phone in (place.amina, place.liisa, place.matti, place.olli, place.far):
        assert phone.texts == []


def test_the_coordinator_sees_from_whom_and_why_on_both_sides(place: Place) -> None:
    place.keep(reason=REASON)
    for person, other in ((place.amina, "Liisa Virtanen"), (place.liisa, "Amina Ali")):
        place.eeva.chat.clear()
        place.eeva.send(f"/apart {person.person.id}")
        shown = "\n".join(place.eeva.texts)
        assert f"Kept apart from {other}" in shown
        assert "One of the two wishes it" in shown
        assert REASON in shown


def test_neither_of_the_two_finds_it_among_their_own_data(place: Place) -> None:
    place.keep(reason=REASON)
    for phone in (place.amina, place.liisa):
        shown = own_file(phone)
        assert REASON not in shown
        assert "kept-apart" not in shown
        assert '"avoid"' not in shown


def test_the_reason_is_not_in_the_history(place: Place) -> None:
    place.keep(why="conflict", reason=REASON)
    rows = place.stage.connection.execute(select(history).where(history.c.kind == "kept-apart")).all()
    assert len(rows) == 1
    assert REASON not in repr(rows)
    assert "conflict" not in repr(rows)


def test_another_locality_sees_and_changes_nothing(place: Place) -> None:
    place.keep(reason=REASON)
    missing = place.olli.send("/apart 999").last.text
    before = snapshot(place.stage, "inbox", "outbox")
    for command in (f"/apart {place.amina.person.id}", f"/apart {place.liisa.person.id}", "/together 1"):
        assert place.olli.send(command).last.text == missing
    assert snapshot(place.stage, "inbox", "outbox") == before


@pytest.mark.parametrize("command", ["/apart 2", "/together 1", "/skip 1 3", "/unskip 1 3"])
def test_only_coordinators_keep_people_apart(place: Place, command: str) -> None:
    for phone in (place.amina, place.liisa):
        assert "not open to you" in phone.send(command).last.text


def test_whoever_moved_away_takes_no_names_and_no_words_along(place: Place) -> None:
    place.amina.send("/avoid").send("Liisa from the library")
    place.keep()
    change_person(place.stage.connection, place.amina.person.id, locality_id=place.turku)
    place.olli.send(f"/apart {place.amina.person.id}")
    assert "kept apart from nobody" in place.olli.last.text
    assert "Liisa" not in "".join(place.olli.texts)
    assert "kept apart from nobody" in place.eeva.send(f"/apart {place.liisa.person.id}").last.text


def test_a_coordinator_and_a_contact_are_kept_apart_from_nobody(place: Place) -> None:
    contact = a_person(place.stage, "Maija", "contact", place.number)
    missing = place.eeva.send("/apart 999").last.text
    for person in (place.eeva, contact):
        assert place.eeva.send(f"/apart {person.person.id}").last.text == missing


def test_a_name_that_fits_several_offers_buttons(place: Place) -> None:
    second = a_sponsor(place.stage, "Liisa Laine", place.number)
    place.eeva.send(f"/apart {place.amina.person.id}").tap("yes").send("liisa")
    assert [label for label in place.eeva.last.labels if "Liisa" in label] == [
        f"👤 Liisa Virtanen (#{place.liisa.person.id})",
        f"👤 Liisa Laine (#{second.person.id})",
    ]
    place.eeva.tap("Laine").tap("conflict").tap("Skip")
    assert place.lines() == [(second.person.id, "conflict")]


def test_a_number_will_do_and_the_other_side_only(place: Place) -> None:
    place.eeva.send(f"/apart {place.liisa.person.id}").tap("yes")
    for typed in ("Matti", str(place.matti.person.id), "Liisa Far", "999", "…"):
        place.eeva.chat.clear()
        place.eeva.send(typed)
        assert any("I find nobody else" in text for text in place.eeva.texts), typed
    place.eeva.send(f"#{place.amina.person.id}").tap("avoid").tap("Skip")
    assert place.lines() == [(place.liisa.person.id, "avoid")]


def test_more_than_buttons_can_show_is_asked_again(place: Place) -> None:
    for number in range(9):
        a_sponsor(place.stage, f"Maria {number}", place.number)
    place.eeva.send(f"/apart {place.amina.person.id}").tap("yes").send("maria")
    assert any("9 people have such a name" in text for text in place.eeva.texts)
    place.eeva.send("maria 4")
    assert "Amina Ali and Maria 4 apart" in place.eeva.last.text


def test_what_was_said_is_shown_where_it_is_acted_on_and_then_seen_to(place: Place) -> None:
    place.amina.send("/avoid").send("Liisa from the library")
    place.eeva.chat.popitem()
    place.eeva.send(f"/apart {place.amina.person.id}")
    assert "Liisa from the library" in place.eeva.last.text
    place.eeva.tap("yes").send("Virtanen").tap("conflict").tap("Skip")
    assert count_open(place.stage.connection, [place.number]) == 1
    place.keep("Matti")
    assert count_open(place.stage.connection, [place.number]) == 0


def test_a_question_to_the_sponsor_is_called_off_kindly(place: Place) -> None:
    place.eeva.send(f"/propose {place.wish} {place.liisa.person.id}").tap("send")
    place.keep()
    proposal = find_proposal(place.stage.connection, 1)
    assert proposal is not None
    assert proposal.state == "returned"
    assert "It has nothing to do with you" in place.liisa.last.text
    assert place.amina.texts == []
    assert find_open(place.stage.connection, "proposal-called-off", "proposal:1") is not None
    place.liisa.tap("Yes, gladly")
    assert "This question is over" in place.liisa.last.text


def test_a_newcomer_who_is_asked_hears_it_too(place: Place) -> None:
    place.eeva.send(f"/propose {place.wish} {place.liisa.person.id}").tap("send")
    place.liisa.tap("Yes, gladly")
    place.keep()
    assert "Your wish stays" in place.amina.last.text
    place.amina.tap("Yes, gladly")
    assert "This question is over" in place.amina.last.text


def test_what_is_proposed_to_others_stays(place: Place) -> None:
    place.eeva.send(f"/propose {place.wish} {place.liisa.person.id}").tap("send")
    place.keep("Matti")
    proposal = find_proposal(place.stage.connection, 1)
    assert proposal is not None
    assert proposal.open


def test_the_plan_forgets_the_two_and_keeps_the_rest(place: Place) -> None:
    for sponsor in (place.liisa, place.matti):
        add_draft(
            place.stage.connection,
            locality_id=place.number,
            wish_id=place.wish,
            newcomer_id=place.amina.person.id,
            sponsor_id=sponsor.person.id,
            score=500,
            created_at=place.stage.now,
        )
    place.keep()
    drafts = drafts_in(place.stage.connection, [place.number])
    assert [draft.sponsor_id for draft in drafts] == [place.matti.person.id]


def test_a_pair_goes_on_and_the_coordinator_is_told_so(place: Place) -> None:
    pair = a_pair(place.stage, place.amina, place.liisa)
    place.keep()
    assert "are a pair now" in place.eeva.last.text
    assert [button.data for button in place.eeva.last.buttons] == [f"c:pair {pair}"]


def test_they_are_brought_together_again_only_after_asking(place: Place) -> None:
    place.keep()
    place.eeva.send(f"/apart {place.amina.person.id}").tap("No longer keep apart").tap("no")
    assert place.failed() == ["avoid"]
    place.eeva.send("/together 1").tap("yes")
    assert place.failed() == []
    assert place.lines() == []
    assert "brought-together" in place.stage.connection.execute(select(history.c.kind)).scalars().all()
    assert place.eeva.send("/together 1").last.text == place.eeva.send("/together 999").last.text


def test_the_page_of_a_person_leads_there(place: Place) -> None:
    for phone in (place.amina, place.liisa):
        place.eeva.send(f"/person {phone.person.id}")
        assert any(button.data == f"c:apart {phone.person.id}" for button in place.eeva.last.buttons)
    place.eeva.send(f"/person {place.eeva.person.id}")
    assert not any("apart" in button.data for button in place.eeva.last.buttons)
