"""Find who could be asked for a wish: the tables read in a few queries, the rules and points left to pure functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from flows.matching.eligibility import failed_rules
from flows.matching.score import score, terms
from flows.matching.sides import Need, Offer, shared_languages, shared_slots
from store.households import Household, Member, find_household, members_of
from store.pairs import pairs_of
from store.proposals import proposals_to_newcomer
from store.sponsors import Sponsor, Standing, sponsors_in, standings_in
from store.wishes import Wish


@dataclass(frozen=True)
class Candidate:
    """A sponsor who could be asked, with the facts that speak for them and the points of each term."""

    person_id: int
    name: str
    score: int
    terms: dict[str, int]
    category: str
    likes_it: bool
    languages: list[str]
    slots: list[str]
    gaps: list[str]
    knows_children: bool


@dataclass(frozen=True)
class Survey:
    """All sponsors of a locality looked at for one wish: who could be asked, and how many each rule keeps out."""

    candidates: list[Candidate]
    seen: int
    kept_out: Counter[str]

    @property
    def thinnest(self) -> str:
        """The rule that keeps the most out, '' if none does."""
        return self.kept_out.most_common(1)[0][0] if self.kept_out else ""


def candidates(connection: Connection, wish: Wish) -> list[Candidate]:
    """Who could be asked for a wish, the best fit first."""
    return survey(connection, wish).candidates


def survey(connection: Connection, wish: Wish) -> Survey:
    """Look at every sponsor of the wish's locality."""
    need = need_of(connection, wish)
    return weigh(need, offers_for(connection, wish, need))


def weigh(need: Need, offers: Iterable[Offer]) -> Survey:
    """Sort offers for a need into those who could be asked, best first, and those whom rules keep out."""
    found: list[Candidate] = []
    kept_out: Counter[str] = Counter()
    seen = 0
    for offer in offers:
        seen += 1
        failed = failed_rules(need, offer)
        kept_out.update(failed)
        if not failed:
            found.append(_candidate(need, offer))
    found.sort(key=lambda candidate: (-candidate.score, candidate.person_id))
    return Survey(found, seen, kept_out)


def need_of(connection: Connection, wish: Wish) -> Need:
    """What a wish asks for.

    Raises:
        LookupError: its household is gone.
    """
    household = find_household(connection, wish.household_id)
    if household is None:
        raise LookupError("no such household")
    return _need(wish, household, members_of(connection, household.id))


def offers_for(connection: Connection, wish: Wish, need: Need) -> list[Offer]:
    """Every sponsor of the wish's locality, with what has been between them and this household."""
    before = proposals_to_newcomer(connection, need.newcomer_id)
    declined = {proposal.sponsor_id for proposal in before if proposal.state == "declined"}
    asked = {proposal.sponsor_id for proposal in before if proposal.open}
    known = {pair.sponsor_id for pair in pairs_of(connection, need.newcomer_id, ended=True)}
    standings = standings_in(connection, wish.locality_id)
    return [
        _offer(sponsor, standings[sponsor.person_id], declined, known, asked)
        for sponsor in sponsors_in(connection, [wish.locality_id])
        if sponsor.person_id in standings
    ]


def _need(wish: Wish, household: Household, members: list[Member]) -> Need:
    meant = [member for member in members if not wish.members or member.id in wish.members]
    children = sum(member.kind == "child" for member in meant)
    return Need(
        wish_id=wish.id,
        newcomer_id=household.person_id,
        category=wish.category,
        languages=tuple(household.languages),
        free=tuple(household.free),
        gender=household.gender,
        own_language=household.own_language,
        interpreter=household.interpreter,
        size=max(len(meant), 1),
        children=children,
        for_children=wish.category == "children" or (bool(wish.members) and children > 0),
    )


def _offer(
    sponsor: Sponsor, standing: Standing, declined: set[int], known: set[int], asked: set[int]
) -> Offer:
    number = sponsor.person_id
    return Offer(
        person_id=number,
        name=standing.name,
        stage=sponsor.stage,
        about=standing.state == "active",
        reachable=standing.reachable,
        languages=sponsor.languages,
        likes=tuple(sponsor.likes),
        free=tuple(sponsor.free),
        room=sponsor.capacity - standing.load,
        gender=sponsor.gender,
        children=sponsor.children == "yes",
        checked=sponsor.checked,
        interpreter=sponsor.interpreter,
        meets=tuple(sponsor.meets),
        declined=number in declined,
        known=number in known,
        asked=number in asked,
    )


def _candidate(need: Need, offer: Offer) -> Candidate:
    return Candidate(
        person_id=offer.person_id,
        name=offer.name,
        score=score(need, offer),
        terms=terms(need, offer),
        category=need.category,
        likes_it=need.category in offer.likes,
        languages=shared_languages(need, offer),
        slots=shared_slots(need, offer),
        gaps=_gaps(need, offer),
        knows_children=offer.children and need.children > 0,
    )


def _gaps(need: Need, offer: Offer) -> list[str]:
    """What this sponsor does not cover, or what nobody has said."""
    wished = {"woman", "man"} & set(offer.meets)
    return [
        name
        for name, missing in (
            ("language", not shared_languages(need, offer)),
            ("wish", need.category not in offer.likes),
            ("their-times", not offer.free),
            ("own-times", not need.free),
            ("family", need.kind == "family" and "one" in offer.meets and "family" not in offer.meets),
            ("one", need.kind == "one" and "family" in offer.meets and "one" not in offer.meets),
            ("women", wished == {"woman"} and need.gender == "any"),
            ("men", wished == {"man"} and need.gender == "any"),
        )
        if missing
    ]
