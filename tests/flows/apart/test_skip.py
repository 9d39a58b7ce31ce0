"""A sponsor is set aside for one wish, with a reason that only coordinators see, and taken in again."""

from __future__ import annotations

import pytest

from store.apart import apart_of, reason_of
from store.drafts import add_draft, drafts_in
from store.history import lines_of_wish
from store.wishes import set_stage
from tests.flows.apart.test_avoid import own_file
from tests.flows.apart.test_keep import Place
from tests.flows.world import a_wish, snapshot

REASON = "They know the house too well"


@pytest.fixture
def place() -> Place:
    return Place()


def skip(place: Place, reason: str = "") -> None:
    """Set the first sponsor aside for the wish."""
    place.eeva.send(f"/skip {place.wish} {place.liisa.person.id}")
    if reason:
        place.eeva.send(reason)
    else:
        place.eeva.tap("Skip")


def test_a_sponsor_is_set_aside_for_this_wish_and_no_other(place: Place) -> None:
    skip(place)
    assert place.failed() == ["skip"]
    assert place.eeva.last.labels == ["🔎 Back to suggestions", "↩️ Put it back"]
    place.wish = a_wish(place.stage, place.amina, "music")
    assert place.failed() == []
    assert place.liisa.texts == []
    assert place.amina.texts == []


def test_it_can_be_undone_with_one_tap(place: Place) -> None:
    skip(place)
    place.eeva.tap("Put it back")
    assert place.failed() == []
    assert "can be proposed" in place.eeva.last.text
    missing = place.eeva.send("/unskip 999 999").last.text
    assert place.eeva.send(f"/unskip {place.wish} {place.liisa.person.id}").last.text == missing


def test_the_reason_given_last_counts_and_is_for_coordinators_only(place: Place) -> None:
    skip(place)
    skip(place, REASON)
    (line,) = apart_of(place.stage.connection, place.liisa.person.id)
    assert line.reason == {"text": REASON}
    for phone in (place.liisa, place.amina):
        shown = own_file(phone)
        assert REASON not in shown
        assert "skip" not in shown


def test_the_reason_can_be_read_for_this_wish_until_it_is_undone(place: Place) -> None:
    connection, liisa = place.stage.connection, place.liisa.person.id
    other = a_wish(place.stage, place.amina, "music")
    skip(place)
    assert reason_of(connection, place.wish, liisa) is None
    skip(place, REASON)
    assert reason_of(connection, place.wish, liisa) == {"text": REASON}
    assert reason_of(connection, other, liisa) is None
    place.eeva.tap("Put it back")
    assert reason_of(connection, place.wish, liisa) is None


def test_the_reason_of_a_conflict_is_not_that_of_a_skip(place: Place) -> None:
    place.eeva.send(f"/apart {place.amina.person.id}").tap("yes").send("Liisa").tap("conflict").send(REASON)
    assert reason_of(place.stage.connection, place.wish, place.liisa.person.id) is None


def test_the_story_of_the_wish_tells_it_without_the_reason(place: Place) -> None:
    skip(place, REASON)
    lines = lines_of_wish(place.stage.connection, place.wish)
    assert [line.kind for line in lines] == ["candidate-skipped"]
    assert REASON not in repr(lines)


def test_to_be_set_aside_is_not_to_be_kept_apart(place: Place) -> None:
    skip(place)
    assert "kept apart from nobody" in place.eeva.send(f"/apart {place.amina.person.id}").last.text
    missing = place.eeva.send("/together 999").last.text
    assert missing in place.eeva.send("/together 1").texts[-2:]


def test_the_plan_forgets_who_is_set_aside(place: Place) -> None:
    add_draft(
        place.stage.connection,
        locality_id=place.number,
        wish_id=place.wish,
        newcomer_id=place.amina.person.id,
        sponsor_id=place.liisa.person.id,
        score=500,
        created_at=place.stage.now,
    )
    skip(place)
    assert drafts_in(place.stage.connection, [place.number]) == []


def test_another_locality_cannot_set_anybody_aside(place: Place) -> None:
    skip(place)
    missing = place.olli.send("/suggest 999").last.text
    before = snapshot(place.stage, "inbox", "outbox")
    wish, liisa, far = place.wish, place.liisa.person.id, place.far.person.id
    for command in (f"/skip {wish} {liisa}", f"/skip {wish} {far}", f"/unskip {wish} {liisa}"):
        assert place.olli.send(command).last.text == missing
    for command in (f"/skip {wish} {place.amina.person.id}", f"/skip {wish} {far}"):
        assert place.eeva.send(command).last.text == missing
    assert snapshot(place.stage, "inbox", "outbox") == before


def test_for_a_wish_that_is_over_nobody_is_set_aside(place: Place) -> None:
    set_stage(place.stage.connection, place.wish, "done", place.stage.now)
    place.eeva.send(f"/skip {place.wish} {place.liisa.person.id}")
    assert "does not wait any more" in place.eeva.last.text
