"""Who may see and do what: the one place that decides.

A coordinator reaches the people, wishes and pairs of their own localities and nobody else's. Whatever is not there
and whatever is not theirs is refused in the same words, so that a number tells nothing. Whomever a coordinator reaches
here stands in the audit log as looked at; what shows people in another way, such as a list, says so with `scene.look`.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from flows.engine import Refused, Scene
from store.absences import covered_by
from store.activities import Activity, find_activity
from store.apart import Apart, find_apart
from store.broadcasts import Broadcast, find_broadcast
from store.companions import Companion, find_companion
from store.households import find_household
from store.letters import Letter, find_letter
from store.localities import Locality, get_locality, some_localities
from store.matters import Matter, find_matter
from store.meetings import Meeting, attendances_of, find_meeting
from store.pairs import Pair, find_pair
from store.people import Person, find_person, localities_of
from store.wishes import Wish, find_wish

T = TypeVar("T", Wish, Matter, Pair, Companion, Activity)


def own_localities(scene: Scene) -> list[int]:
    """The numbers of the localities this coordinator looks after: their own, and those they cover for now.

    Raises:
        Refused: the person is no coordinator.
    """
    if scene.person.role != "coordinator":
        raise Refused("command-not-yours")
    away = covered_by(scene.connection, scene.person.id, scene.now)
    found = {
        place for person in (scene.person.id, *away) for place in localities_of(scene.connection, person)
    }
    return sorted(found)


def _own(scene: Scene, found: T | None) -> T:
    """What was found, if it belongs to one of the coordinator's own localities."""
    if found is None or found.locality_id not in own_localities(scene):
        raise Refused("not-found")
    return found


def reach_place(scene: Scene, place: int) -> Locality:
    """One of the coordinator's own localities.

    Raises:
        Refused: it is not theirs.
    """
    if place not in own_localities(scene):
        raise Refused("not-found")
    return get_locality(scene.connection, place)


def reach_places(scene: Scene, places: list[int]) -> list[Locality]:
    """Some of the coordinator's own localities, by name.

    Raises:
        Refused: one of them is not theirs.
    """
    for place in places:
        reach_place(scene, place)
    return some_localities(scene.connection, places)


def reach_person(scene: Scene, person_id: int) -> Person:
    """Someone of the coordinator's own localities who has agreed to be here.

    Raises:
        Refused: there is no such person, or not there.
    """
    localities = own_localities(scene)
    person = find_person(scene.connection, person_id)
    if person is None or person.locality_id not in localities or person.state == "joining":
        raise Refused("not-found")
    scene.look(person.id)
    return person


def reach_wish(scene: Scene, wish_id: int) -> Wish:
    """A wish of the coordinator's own localities.

    Raises:
        Refused: there is none.
    """
    wish = _own(scene, find_wish(scene.connection, wish_id))
    home = find_household(scene.connection, wish.household_id)
    scene.look(home.person_id if home else None)
    return wish


def reach_activity(scene: Scene, activity_id: int) -> Activity:
    """A group or an activity of the coordinator's own localities.

    Raises:
        Refused: there is none.
    """
    return _own(scene, find_activity(scene.connection, activity_id))


def reach_companion(scene: Scene, companion_id: int) -> Companion:
    """One who was asked to come along to a first meeting in the coordinator's own localities.

    Raises:
        Refused: there is none.
    """
    companion = _own(scene, find_companion(scene.connection, companion_id))
    scene.look(companion.newcomer_id, companion.sponsor_id)
    return companion


def reach_apart(scene: Scene, apart_id: int, kinds: Collection[str]) -> Apart:
    """What keeps two people of the coordinator's own localities apart, if it is of one of these kinds.

    Raises:
        Refused: there is no such line, or one of the two is not there.
    """
    own_localities(scene)
    found = find_apart(scene.connection, apart_id)
    if found is None or found.kind not in kinds:
        raise Refused("not-found")
    for person_id in (found.newcomer_id, found.sponsor_id):
        reach_person(scene, person_id)
    return found


def reach_matter(scene: Scene, matter_id: int) -> Matter:
    """Something that waits in the coordinator's own localities.

    Raises:
        Refused: there is none.
    """
    matter = _own(scene, find_matter(scene.connection, matter_id))
    scene.look(matter.person_id)
    return matter


def reach_broadcast(scene: Scene, broadcast_id: int) -> Broadcast:
    """What was written to many in the coordinator's own localities, and in no other.

    Raises:
        Refused: there is none.
    """
    own, found = own_localities(scene), find_broadcast(scene.connection, broadcast_id)
    if found is None or not set(found.places) <= set(own):
        raise Refused("not-found")
    return found


def reach_pair(scene: Scene, pair_id: int) -> Pair:
    """A pair that the person is part of, or that lives in a coordinator's own localities.

    Raises:
        Refused: there is none.
    """
    pair = find_pair(scene.connection, pair_id)
    if pair is None:
        raise Refused("not-found")
    if scene.person.id in pair.both:
        return pair
    if scene.person.role != "coordinator":
        raise Refused("not-found")
    scene.look(*_own(scene, pair).both)
    return pair


def reach_own_pair(scene: Scene, pair_id: int) -> Pair:
    """A pair of which this person is one half, ended or not.

    Raises:
        Refused: there is none.
    """
    pair = reach_pair(scene, pair_id)
    if scene.person.id not in pair.both:
        raise Refused("not-found")
    return pair


def reach_meeting(scene: Scene, meeting_id: int) -> tuple[Meeting, Pair]:
    """A meeting of a pair within reach, with the pair.

    Raises:
        Refused: there is none.
    """
    meeting = find_meeting(scene.connection, meeting_id)
    if meeting is None:
        raise Refused("not-found")
    return meeting, reach_pair(scene, meeting.pair_id)


def reach_invitation(scene: Scene, meeting_id: int) -> tuple[Meeting, Pair]:
    """A meeting to which the person is asked to come, with its pair: whoever comes may know when and where.

    Raises:
        Refused: there is none.
    """
    meeting = find_meeting(scene.connection, meeting_id)
    pair = None if meeting is None else find_pair(scene.connection, meeting.pair_id)
    if meeting is None or pair is None:
        raise Refused("not-found")
    if all(one.person_id != scene.person.id for one in attendances_of(scene.connection, meeting_id)):
        raise Refused("not-found")
    return meeting, pair


def reach_letter(scene: Scene, letter_id: int) -> Letter:
    """A letter that came to this person.

    Raises:
        Refused: there is none.
    """
    letter = find_letter(scene.connection, letter_id)
    if letter is None or letter.to_id != scene.person.id:
        raise Refused("not-found")
    return letter
