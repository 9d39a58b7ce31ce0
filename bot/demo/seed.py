"""Set the demo's people down in the store and tell what has happened between them so far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.demo.cast import ACTIVITIES, CAST, LOCALITY, PARTS, Actor
from flows.engine import Scene
from flows.engine.commands import run_command
from flows.engine.conversation import begin_pushed
from flows.everyone.menu import publish_menu
from flows.matters import raise_matter, settle_matter
from flows.nudges import follow
from flows.pair.contacts import note_contact
from flows.proposals.propose import send
from store.activities import add_activity
from store.households import add_household, add_member
from store.localities import add_locality, locality_named
from store.meetings import add_meeting, note_attendance
from store.pairs import add_pair, change_pair
from store.parts import set_part
from store.people import Person, add_person, change_person, get_person, make_coordinator
from store.sponsors import add_sponsor
from store.wishes import add_wish, set_stage

Cast = dict[str, int]


def seed(connection: Connection, channel: str, now: datetime, phone: Callable[[Actor], str]) -> None:
    """Fill an empty store; `phone` puts an actor's phone on the page and gives its address."""
    if locality_named(connection, LOCALITY["name"]) is not None:
        return
    story = _Story(connection, now)
    for actor in CAST:
        story.enter(actor, channel, phone(actor))
    story.tesfaye_and_johan()
    story.amal_and_samira()
    story.amal_and_kaisa()
    story.what_waits()
    story.what_is_on()


class _Story:
    """What has happened before the demo begins; the past is told by scenes that play in it."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now
        self._locality = add_locality(connection, **LOCALITY, now=now - timedelta(days=90))
        for name, (latitude, longitude) in PARTS.items():
            set_part(connection, self._locality, name, latitude, longitude)
        self._people: Cast = {}
        self._homes: Cast = {}

    def enter(self, actor: Actor, channel: str, address: str) -> None:
        """Someone is there, has agreed, and has their menu."""
        since = self._now - timedelta(days=60)
        person = add_person(
            self._connection, channel=channel, address=address, language=actor.language, now=since
        )
        change_person(
            self._connection,
            person.id,
            role=actor.role,
            state="active",
            locality_id=self._locality,
            name=actor.name,
            agreed_at=since,
        )
        self._people[actor.key] = person.id
        if actor.role == "coordinator":
            make_coordinator(self._connection, person.id, self._locality)
        elif actor.role == "newcomer":
            self._homes[actor.key] = self._household(person.id, actor.home, since)
        else:
            self._profile(person.id, actor, since)
        scene = self._scene(actor.key)
        publish_menu(scene, person.id)
        run_command(scene, "menu")

    def tesfaye_and_johan(self) -> None:
        """A pair that has met for some weeks."""
        pair = self._pair("tesfaye", "johan", "nature", days_ago=33, rhythm=14)
        first = self._now - timedelta(days=29)
        meeting = add_meeting(
            self._connection,
            pair_id=pair,
            state="past",
            first=True,
            starts_at=first,
            minutes=90,
            way="face",
            place="Kirjasto",
            interpreter=False,
            others="",
            suggested_by=self._people["leena"],
            created_at=first - timedelta(days=3),
        )
        for key in ("tesfaye", "johan"):
            note_attendance(self._connection, meeting, self._people[key], coming="yes", met="met")
        self._contact("johan", pair, "met", 29, minutes=90)
        self._contact("tesfaye", pair, "wrote", 24)
        self._contact("johan", pair, "met", 15, minutes=120)
        self._contact("johan", pair, "called", 6)
        change_pair(
            self._connection, pair, agreement={"what": {"text": "Walks in the forest, Finnish on the way"}}
        )

    def amal_and_samira(self) -> None:
        """A pair made yesterday, whose first meeting is still to be agreed."""
        self._pair("amal", "samira", "everyday", days_ago=1, rhythm=7)

    def amal_and_kaisa(self) -> None:
        """A pair without a common language, who have met once and write to each other."""
        pair = self._pair("amal", "kaisa", "language", days_ago=12, rhythm=7)
        self._contact("kaisa", pair, "met", 5, minutes=60)

    def what_waits(self) -> None:
        """New wishes, an application, and a proposal that waits for its answer."""
        leena = self._scene("leena")
        self._wish("amal", "children", days_ago=2, words="Layla would like help with her homework.")
        proposed = self._wish("tesfaye", "sport", days_ago=3, words="I would like to play football.")
        self._wish("halima", "friends", days_ago=9, words="We would like to get to know a family.")
        self._wish("yonas", "studies", days_ago=16, words="I would like to study to be a nurse.")
        self._wish("rahel", "language", days_ago=1, words="")
        raise_matter(
            self._scene("pekka", 1),
            "sponsor-applied",
            f"person:{self._people['pekka']}",
            locality_id=self._locality,
            person_id=self._people["pekka"],
        )
        send(leena, proposed, self._people["mika"])
        begin_pushed(leena)
        hanna = self._scene("hanna")
        hanna.push(self._people["hanna"], "sponsor-rules")
        begin_pushed(hanna)

    def what_is_on(self) -> None:
        """A football group and a language café that are open to newcomers."""
        usual = {"locality_id": self._locality, "made_by": self._people["leena"], "state": "open"}
        for values in ACTIVITIES:
            add_activity(self._connection, **usual, **values, created_at=self._now - timedelta(days=30))

    def _household(self, person_id: int, home: dict[str, Any], since: datetime) -> int:
        columns = {name: value for name, value in home.items() if name != "members"}
        number = add_household(
            self._connection, locality_id=self._locality, person_id=person_id, created_at=since, **columns
        )
        for name, kind, age in home["members"]:
            add_member(self._connection, household_id=number, name=name, kind=kind, age=age)
        return number

    def _profile(self, person_id: int, actor: Actor, since: datetime) -> None:
        accepted = (
            {"rules_version": 1, "rules_at": since, "confirmed_at": since} if actor.stage == "active" else {}
        )
        add_sponsor(
            self._connection,
            person_id=person_id,
            stage=actor.stage,
            staged_at=since,
            **actor.profile,
            **accepted,
        )
        if actor.stage == "active":
            follow(self._scene(actor.key), "sponsor", person_id)

    def _wish(self, key: str, category: str, *, days_ago: float, words: str) -> int:
        scene = self._scene(key, days_ago)
        number = add_wish(
            self._connection,
            household_id=self._homes[key],
            locality_id=self._locality,
            category=category,
            words={"text": words} if words else None,
            members=[],
            stage="heard",
            created_at=scene.now,
            staged_at=scene.now,
        )
        scene.record("wish-heard", person_id=scene.person.id, wish_id=number, data={"category": category})
        follow(scene, "wish", number)
        raise_matter(
            scene,
            "wish-new",
            f"wish:{number}",
            locality_id=self._locality,
            person_id=scene.person.id,
            wish_id=number,
            data={"category": category},
        )
        return number

    def _pair(self, newcomer: str, sponsor: str, category: str, *, days_ago: float, rhythm: int) -> int:
        wish = self._wish(newcomer, category, days_ago=days_ago + 5, words="")
        scene = self._scene(newcomer, days_ago)
        settle_matter(scene, "wish-new", f"wish:{wish}")
        set_stage(self._connection, wish, "found", scene.now)
        pair = add_pair(
            self._connection,
            wish_id=wish,
            household_id=self._homes[newcomer],
            newcomer_id=self._people[newcomer],
            sponsor_id=self._people[sponsor],
            locality_id=self._locality,
            state="active",
            rhythm_days=rhythm,
            started_at=scene.now,
        )
        made = {"category": category}
        scene.record("pair-made", person_id=self._people[newcomer], wish_id=wish, pair_id=pair, data=made)
        follow(scene, "pair", pair)
        if days_ago < 3:
            raise_matter(
                scene,
                "pair-made",
                f"pair:{pair}",
                locality_id=self._locality,
                person_id=self._people[newcomer],
                pair_id=pair,
            )
        return pair

    def _contact(self, key: str, pair: int, kind: str, days_ago: float, minutes: int | None = None) -> None:
        scene = self._scene(key, days_ago)
        note_contact(scene, pair, kind, scene.now, minutes=minutes)

    def _scene(self, key: str, days_ago: float = 0) -> Scene:
        person: Person = get_person(self._connection, self._people[key])
        return Scene(self._connection, self._now - timedelta(days=days_ago), person)
