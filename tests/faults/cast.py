"""Who is in the play: newcomers in conversations, people who only hear, pairs with meetings, one coordinator."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from flows.nudges.conditions import SOON
from store import households, meetings, nudges, pairs, people, sponsors, wishes
from store.localities import add_locality, change_locality
from tests.emulator import Emulator, User

RULE = "meeting-soon"


@dataclass(frozen=True)
class Coming:
    """A reminder that falls due: whom it reaches, and the place that it names."""

    person: int
    user: User
    place: str


@dataclass
class Cast:
    """Everybody, each with their number in the store."""

    coordinator: User
    talkers: list[User]
    hearers: list[User]
    partners: list[User]
    coming: list[Coming]
    numbers: dict[int, int]

    @property
    def everyone(self) -> list[User]:
        """All people."""
        return [self.coordinator, *self.talkers, *self.hearers, *self.partners]

    def number(self, user: User) -> int:
        """Someone's number in the store."""
        return self.numbers[user.id]


def make_cast(telegram: Emulator, talkers: int, hearers: int, couples: int) -> Cast:
    """People with phones; the store does not know them yet."""

    def some(what: str, count: int) -> list[User]:
        return [telegram.user(f"{what} {number}") for number in range(1, count + 1)]

    cast = Cast(
        telegram.user("Leena"),
        some("Talker", talkers),
        some("Hearer", hearers),
        some("Partner", 2 * couples),
        [],
        {},
    )
    for user in cast.everyone:
        user.chat.open = True
    return cast


def seat(connection: Connection, cast: Cast, now: datetime, meets: int, within: timedelta) -> None:
    """Put everybody in the store; each couple has as many meetings, whose reminders fall due within a while."""
    town = add_locality(
        connection,
        name="Kajaani",
        municipality="Kajaani",
        timezone="Europe/Helsinki",
        language="en",
        now=now,
    )
    change_locality(connection, town, quiet_from=0, quiet_to=0)
    _person(connection, cast, cast.coordinator, "coordinator", town, now)
    people.make_coordinator(connection, cast.number(cast.coordinator), town)
    for user in (*cast.talkers, *cast.hearers, *cast.partners[::2]):
        _person(connection, cast, user, "newcomer", town, now)
        _household(connection, cast, user, town, now)
    for user in cast.partners[1::2]:
        _person(connection, cast, user, "sponsor", town, now)
        sponsors.add_sponsor(
            connection,
            person_id=cast.number(user),
            stage="active",
            languages={"en": "good"},
            likes=["language"],
            words=None,
            free=["tue-evening"],
            meets=[],
            staged_at=now,
        )
    couples = list(zip(cast.partners[::2], cast.partners[1::2], strict=True))
    for at in range(meets):
        for couple, both in enumerate(couples):
            span = within * (at * len(couples) + couple) / (meets * len(couples))
            cast.coming += _meeting(connection, cast, both, town, now, now + span, f"Place{couple}x{at}end")


def _person(connection: Connection, cast: Cast, user: User, role: str, town: int, now: datetime) -> None:
    person = people.add_person(connection, channel="telegram", address=str(user.id), language="en", now=now)
    name = user.about["first_name"]
    settled = {"role": role, "state": "active", "locality_id": town, "name": name, "agreed_at": now}
    people.change_person(connection, person.id, **settled)
    cast.numbers[user.id] = person.id


def _household(connection: Connection, cast: Cast, user: User, town: int, now: datetime) -> None:
    home = households.add_household(
        connection,
        locality_id=town,
        person_id=cast.number(user),
        part="",
        languages=["en"],
        free=["tue-evening"],
        ways=["one"],
        gender="any",
        own_language=False,
        interpreter=True,
        created_at=now,
    )
    name = user.about["first_name"]
    households.add_member(connection, household_id=home, name=name, kind="adult", age="")


def _meeting(
    connection: Connection,
    cast: Cast,
    both: tuple[User, User],
    town: int,
    now: datetime,
    due_at: datetime,
    place: str,
) -> list[Coming]:
    newcomer, sponsor = map(cast.number, both)
    known = pairs.pairs_of(connection, newcomer)
    pair = known[0].id if known else _pair(connection, newcomer, sponsor, town, now)
    meeting = meetings.add_meeting(
        connection,
        pair_id=pair,
        state="agreed",
        first=False,
        starts_at=due_at + SOON,
        minutes=60,
        way="face",
        place=place,
        interpreter=False,
        others="",
        revision=0,
        suggested_by=newcomer,
        created_at=now,
    )
    for person in (newcomer, sponsor):
        meetings.note_attendance(connection, meeting, person, coming="yes", met="")
        nudges.schedule(
            connection, rule=RULE, subject="meeting", subject_id=meeting, due_at=due_at, person_id=person
        )
    return [Coming(cast.number(user), user, place) for user in both]


def _pair(connection: Connection, newcomer: int, sponsor: int, town: int, now: datetime) -> int:
    home = households.household_of(connection, newcomer)
    assert home is not None
    wish = wishes.add_wish(
        connection,
        household_id=home.id,
        locality_id=town,
        category="language",
        words=None,
        members=[],
        stage="begun",
        created_at=now,
        staged_at=now,
    )
    return pairs.add_pair(
        connection,
        wish_id=wish,
        household_id=home.id,
        newcomer_id=newcomer,
        sponsor_id=sponsor,
        locality_id=town,
        state="active",
        rhythm_days=14,
        started_at=now,
    )
