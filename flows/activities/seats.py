"""How seats in an activity go on: offered, taken, declined, freed. Each is told to those it concerns."""

from __future__ import annotations

from datetime import timedelta

from flows.activities.telling import rule_word
from flows.engine import Refused, Scene, rule
from flows.matching.activities import SOFT, Opening, Party, failed_rules, openings_of, party_for
from flows.matters import raise_matter, settle_search
from flows.nudges import follow, unfollow
from flows.nudges.timing import next_open_moment
from store.activities import (
    Activity,
    Seat,
    add_seat,
    change_seat,
    find_activity,
    find_seat,
    outing_of,
    seats_for,
    seats_of,
)
from store.households import get_household
from store.localities import get_locality
from store.nudges import Nudge
from store.pairs import pairs_of
from store.people import find_person
from store.proposals import Proposal
from store.wishes import Wish, asked_about, find_wish, set_stage

UNANSWERED = timedelta(days=7)


def refuse_unless_waiting(scene: Scene, wish: Wish) -> None:
    """A household can be invited for a wish that waits, while nobody is being asked about it and they are here.

    Raises:
        Refused: which of these is not so.
    """
    if wish.stage != "heard":
        raise Refused("propose-not-waiting")
    newcomer = find_person(scene.connection, get_household(scene.connection, wish.household_id).person_id)
    if newcomer is None or newcomer.state != "active" or not newcomer.reachable:
        raise Refused("propose-away")
    if wish.id in asked_about(scene.connection, [wish.locality_id]):
        raise Refused("propose-asked")


def refuse_unless_fitting(scene: Scene, wish: Wish, activity: Activity) -> list[str]:
    """An activity can be gone to for a wish of the same place while it is open, has seats, and nobody has said no.

    What a coordinator may decide against is returned, by the names of the rules.

    Raises:
        Refused: which of these is not so.
    """
    if activity.locality_id != wish.locality_id:
        raise Refused("activity-elsewhere")
    if activity.state != "open":
        raise Refused("activity-is-closed")
    failed = failed_rules(party_for(scene.connection, wish), one_opening(scene, activity))
    if hard := [rule_word(rule) for rule in failed if rule not in SOFT]:
        raise Refused("seat-rules", title=activity.name, rules=hard)
    return failed


def one_opening(scene: Scene, activity: Activity) -> Opening:
    """An activity with all that is known of its seats."""
    (opening,) = openings_of(scene.connection, [activity])
    return opening


def offer(scene: Scene, wish: Wish, activity: Activity) -> int:
    """Ask a household whether it comes, and hold its seats meanwhile; the number of the seats."""
    party = party_for(scene.connection, wish)
    number = _add(scene, activity, party, "asked")
    _record(scene, "seat-asked", _get(scene, number))
    settle_search(scene, wish.id)
    place = get_locality(scene.connection, wish.locality_id)
    due_at = next_open_moment(scene.now + UNANSWERED, place.zone, place)
    scene.later("seat-unanswered", due_at, "seat", number)
    scene.push(party.newcomer_id, "seat-newcomer", seat=number)
    return number


def take(scene: Scene, seat: Seat) -> None:
    """The household comes: its wish has found something, and the coordinators hear so."""
    _end(scene, seat, "yes")
    set_stage(scene.connection, seat.wish_id, "found", scene.now)
    settle_search(scene, seat.wish_id)
    unfollow(scene, "wish", seat.wish_id)
    _raise(scene, "seat-yes", seat)


def decline(scene: Scene, seat: Seat) -> None:
    """Not this time; the wish waits again, and nobody asks about this activity again by themselves."""
    _end(scene, seat, "no")
    _raise(scene, "seat-no", seat)


def take_along(scene: Scene, proposal: Proposal) -> None:
    """Two are a pair who go to an activity together: the household's seats there are kept."""
    activity = outing_of(scene.connection, proposal.id)
    wish = find_wish(scene.connection, proposal.wish_id)
    if activity is None or activity.state != "open" or wish is None:
        return
    party, opening = party_for(scene.connection, wish), one_opening(scene, activity)
    if opening.left is None or party.people <= opening.left:
        _record(scene, "seat-yes", _get(scene, _add(scene, activity, party, "yes")))


def free(scene: Scene, seat: Seat, told: str, otherwise: str = "") -> None:
    """Others can have the seats, and the wish waits again if it has nothing else.

    The newcomer hears so in the message `told`, or in the one `otherwise` if their wish does not wait.
    """
    was = seat.state
    _end(scene, seat, "over")
    if was == "yes":
        _wait_again(scene, seat)
    wish = find_wish(scene.connection, seat.wish_id)
    waits = wish is not None and wish.stage == "heard"
    activity = find_activity(scene.connection, seat.activity_id)
    if find_person(scene.connection, seat.newcomer_id) is not None and activity is not None:
        scene.tell(seat.newcomer_id, told if waits else otherwise or told, title=activity.name)
    if waits:
        _raise(scene, "seat-over", seat)


def leave_seats(scene: Scene, person_id: int) -> None:
    """A newcomer leaves: others can have all the seats that were theirs."""
    for seat in seats_of(scene.connection, person_id):
        if seat.held:
            free(scene, seat, "seat-freed")


def call_off_seats(scene: Scene, wish_id: int) -> None:
    """The newcomer has closed or taken along a wish: nobody waits for an answer about an activity for it."""
    for seat in seats_for(scene.connection, wish_id):
        if seat.state == "asked":
            _end(scene, seat, "over")


@rule("seat-unanswered")
def give_back(scene: Scene, nudge: Nudge) -> None:
    """Nobody answered for a week: the seats are free, and the wish is before the coordinators again."""
    seat = find_seat(scene.connection, nudge.subject_id)
    activity = None if seat is None else find_activity(scene.connection, seat.activity_id)
    if seat is None or activity is None or seat.state != "asked":
        return
    _end(scene, seat, "over")
    scene.tell(seat.newcomer_id, "seat-returned", title=activity.name)
    _raise(scene, "seat-unanswered", seat)


def _add(scene: Scene, activity: Activity, party: Party, state: str) -> int:
    return add_seat(
        scene.connection,
        activity_id=activity.id,
        wish_id=party.wish_id,
        newcomer_id=party.newcomer_id,
        people=party.people,
        state=state,
        asked_by=scene.person.id if state == "asked" else None,
        created_at=scene.now,
    )


def _get(scene: Scene, number: int) -> Seat:
    seat = find_seat(scene.connection, number)
    assert seat is not None, "it has just been added"
    return seat


def _end(scene: Scene, seat: Seat, state: str) -> None:
    """The seats are no longer waited for."""
    change_seat(scene.connection, seat.id, state=state, answered_at=scene.now)
    scene.never("seat", seat.id)
    _record(scene, f"seat-{state}", seat)


def _wait_again(scene: Scene, seat: Seat) -> None:
    """The wish that had found this activity, and nothing else, is heard as before."""
    wish = find_wish(scene.connection, seat.wish_id)
    if wish is None or wish.stage != "found":
        return
    if any(pair.wish_id == wish.id for pair in pairs_of(scene.connection, seat.newcomer_id)):
        return
    if any(other.state == "yes" for other in seats_for(scene.connection, wish.id)):
        return
    set_stage(scene.connection, wish.id, "heard", scene.now)
    follow(scene, "wish", wish.id)


def _record(scene: Scene, kind: str, seat: Seat) -> None:
    activity = find_activity(scene.connection, seat.activity_id)
    wish = find_wish(scene.connection, seat.wish_id)
    assert activity is not None, "seats have an activity"
    assert wish is not None, "seats have a wish"
    scene.record(
        kind,
        locality_id=wish.locality_id,
        person_id=seat.newcomer_id,
        wish_id=seat.wish_id,
        data={"activity": activity.id, "title": activity.name},
    )


def _raise(scene: Scene, kind: str, seat: Seat) -> None:
    """Put what has become of seats before the coordinators; a wish that is closed asks for nothing more."""
    activity = find_activity(scene.connection, seat.activity_id)
    wish = find_wish(scene.connection, seat.wish_id)
    if activity is None or wish is None or wish.stage not in ("heard", "found"):
        return
    raise_matter(
        scene,
        kind,
        f"seat:{seat.id}",
        locality_id=wish.locality_id,
        person_id=seat.newcomer_id,
        wish_id=wish.id,
        data={"activity": activity.id, "title": activity.name, "people": seat.people},
    )
