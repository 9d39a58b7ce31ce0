"""What the tables hold of some localities, read once, and what each household and each sponsor brings to a match."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection

from flows.matching.arrays import TERMS, USUAL
from flows.matching.sides import Asked, Need, Offer, Point, family_shares
from store.apart import apart_in
from store.drafts import drafts_in
from store.households import Household, Member
from store.localities import Locality, some_localities
from store.parts import parts_in
from store.pool import (
    Someone,
    all_sponsors_in,
    households_in,
    loads_in,
    members_in,
    open_wishes_in,
    pairs_ever_in,
    people_in,
    proposals_in,
    wishes_told_in,
)
from store.sponsors import Sponsor
from store.wishes import Wish, asked_about

T = TypeVar("T", Member, Wish)
MOST_WANTED = 2
HIGHEST_RANK = 3


class Reading:
    """What the tables hold of some localities, read once and looked up by number."""

    def __init__(
        self, connection: Connection, locality_ids: Sequence[int], now: datetime, wish: Wish | None
    ) -> None:
        self._connection, self._now, self._wish = connection, now, wish
        self.localities = {place.id: place for place in some_localities(connection, locality_ids)}
        self.newcomers = people_in(connection, locality_ids, "newcomer")
        self._people = people_in(connection, locality_ids, "sponsor")
        self._homes = households_in(connection, locality_ids)
        self._sponsors = all_sponsors_in(connection, locality_ids)
        self._load = loads_in(connection, locality_ids)
        self._members = by_household(members_in(connection, locality_ids))
        self._wishes = by_household(open_wishes_in(connection, locality_ids))
        self._proposals = proposals_in(connection, locality_ids)
        self._pairs = pairs_ever_in(connection, locality_ids)
        self._apart = apart_in(connection, locality_ids)
        self.set_aside: dict[tuple[int, int], set[int]] = defaultdict(set)
        for line in self._apart:
            if line.wish_id is not None:
                self.set_aside[line.newcomer_id, line.sponsor_id].add(line.wish_id)
        self.standing = [(each.newcomer_id, each.sponsor_id) for each in drafts_in(connection, locality_ids)]
        self._asked = asked_about(connection, locality_ids)
        self._invited = self._asked - {each.wish_id for each in self._proposals if each.open}
        self._have = Counter(each.newcomer_id for each in self._proposals if each.open)
        self._have.update(each.newcomer_id for each in self._pairs if each.state != "ended")
        self._parts = {
            (part.locality_id, part.name.casefold()): (part.latitude, part.longitude)
            for part in parts_in(connection, locality_ids)
        }

    def needs(self) -> list[Need]:
        found = (self._need(home) for home in self._homes)
        return [need for need in found if need is not None]

    def offers(self) -> list[Offer]:
        return [self._offer(each, self._people[each.person_id]) for each in self._sponsors]

    def weights(self, place: int) -> list[int]:
        said = self.localities[place].weights or USUAL
        return [said[term] for term in TERMS]

    def barred(self, needs: Iterable[Need]) -> dict[str, set[tuple[int, int]]]:
        """The pairs of a newcomer and a sponsor that each rule keeps apart."""
        found: dict[str, set[tuple[int, int]]] = defaultdict(set)
        for each in self._apart:
            if each.wish_id is None:
                found[each.kind].add((each.newcomer_id, each.sponsor_id))
        at_hand = {need.newcomer_id: {wish.wish_id for wish in need.wishes} for need in needs}
        for two, aside in self.set_aside.items():
            if at_hand.get(two[0], {0}) <= aside:
                found["skip"].add(two)
        for proposal in self._proposals:
            rule = "asked" if proposal.open else "declined"
            found[rule].add((proposal.newcomer_id, proposal.sponsor_id))
        found["known"] = {(pair.newcomer_id, pair.sponsor_id) for pair in self._pairs}
        return found

    def recent(self, since: datetime) -> list[Need]:
        """What the households that came since a moment have wished for, whatever has become of it."""
        told = by_household(wishes_told_in(self._connection, list(self.localities)))
        came = [home for home in self._homes if home.created_at >= since and told[home.id]]
        return [self._looking(home, told[home.id], told[home.id], 0, self._now) for home in came]

    def everyone(self) -> list[Need]:
        """What all who are here wish for, whether somebody has been found or not."""
        meeting = [pair for pair in self._pairs if pair.state != "ended"]
        begun = {pair.newcomer_id: pair.started_at for pair in reversed(meeting)}
        return [
            self._looking(home, told, told, self._have[home.person_id], begun.get(home.person_id, self._now))
            for home in self._homes
            if self._here(home) and (told := self._wishes[home.id])
        ]

    def _here(self, home: Household) -> bool:
        """Whether who writes for a household has not paused and can be reached."""
        person = self.newcomers.get(home.person_id)
        return person is not None and person.state == "active" and person.reachable

    def _need(self, home: Household) -> Need | None:
        """What a household looks for; nothing when it has paused, or when nothing of it waits."""
        if not self._here(home):
            return None
        have, waiting = self._have[home.person_id], self._waiting(home)
        if self._wish is not None and self._wish.household_id == home.id:
            at_hand = [self._wish]
        else:
            more = [each for each in self._wishes[home.id] if each.id not in self._invited]
            at_hand = waiting or (more if 0 < have < home.wanted else [])
        return self._looking(home, at_hand, waiting or at_hand, have, self._now) if at_hand else None

    def _looking(
        self, home: Household, at_hand: Sequence[Wish], wished: Sequence[Wish], have: int, until: datetime
    ) -> Need:
        """A household that has so many sponsors and looks for more, for the wishes at hand among all it wishes for."""
        members = self._members[home.id]
        waited = max((until - min(each.created_at for each in at_hand)).days, 0)
        return Need(
            newcomer_id=home.person_id,
            wishes=tuple(Asked(each.id, each.category, _for_children(each, members)) for each in at_hand),
            place=home.locality_id,
            at=self._point(home.locality_id, home.part),
            languages=tuple(home.languages),
            free=tuple(home.free),
            gender=home.gender,
            own_language=home.own_language,
            background=home.background,
            interpreter=home.interpreter,
            translation=home.translation,
            size=len(meant(at_hand, members)),
            children=sum(member.kind == "child" for member in members),
            shares=family_shares(_wished(wished, members)),
            needed=min(max(home.wanted - have, 1), MOST_WANTED),
            met=have > 0,
            rank=rank_of(home, waited, self.localities[home.locality_id]),
            waited=waited,
        )

    def _waiting(self, home: Household) -> list[Wish]:
        """The wishes nobody has been found for and nobody is being asked about."""
        return [
            each for each in self._wishes[home.id] if each.stage == "heard" and each.id not in self._asked
        ]

    def _offer(self, sponsor: Sponsor, person: Someone) -> Offer:
        return Offer(
            person_id=sponsor.person_id,
            name=person.name,
            place=person.locality_id,
            at=self._point(person.locality_id, sponsor.part),
            stage=sponsor.stage,
            about=person.state == "active",
            reachable=person.reachable,
            languages=sponsor.languages,
            likes=tuple(sponsor.likes),
            free=tuple(sponsor.free),
            km=sponsor.travel_km,
            room=sponsor.capacity - self._load.get(sponsor.person_id, 0),
            gender=sponsor.gender,
            children=sponsor.children == "yes",
            checked=sponsor.checked,
            background=sponsor.background,
            interpreter=sponsor.interpreter,
            translation=sponsor.translation,
            meets=tuple(sponsor.meets),
        )

    def _point(self, place: int, part: str) -> Point | None:
        """Where a part of a locality is, else the locality's middle, else nobody knows."""
        known = self._parts.get((place, part.casefold()))
        locality = self.localities[place]
        if known is not None or locality.latitude is None or locality.longitude is None:
            return known
        return locality.latitude, locality.longitude


def rank_of(home: Household, waited: int, locality: Locality) -> int:
    """The class of need: what people have said of it, and one more for a household that has `waited` (days) long."""
    return min(home.priority + (waited >= locality.patience_days), HIGHEST_RANK)


def by_household(rows: Iterable[T]) -> dict[int, list[T]]:
    """Members or wishes by the number of their household."""
    found: dict[int, list[T]] = defaultdict(list)
    for row in rows:
        found[row.household_id].append(row)
    return found


def meant(wishes: Sequence[Wish], members: Sequence[Member]) -> list[int]:
    """Whom some wishes are for, by number; a wish that names nobody is for all. Never nobody."""
    named = {number for wish in wishes for number in wish.members}
    everyone = [member.id for member in members]
    if any(not wish.members for wish in wishes):
        return everyone or [0]
    return [number for number in everyone if number in named] or [0]


def _wished(wishes: Sequence[Wish], members: Sequence[Member]) -> dict[int, set[str]]:
    """What each member wishes for."""
    found: dict[int, set[str]] = defaultdict(set)
    for wish in wishes:
        for number in meant([wish], members):
            found[number].add(wish.category)
    return found


def _for_children(wish: Wish, members: Sequence[Member]) -> bool:
    children = {member.id for member in members if member.kind == "child"}
    return wish.category == "children" or not children.isdisjoint(wish.members)
