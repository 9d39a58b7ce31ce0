"""How fair matching is: the numbers, what is never told, who envies, and that only the own localities count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import combinations, product
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

import flows  # noqa: F401
from bot.fairness import report_lines
from flows.engine.testing import Phone, Stage
from flows.matching import failing, fairness_of_plan, fairness_so_far, gather
from flows.matching.arrays import Numbers, Pool
from flows.matching.disclosure import FEWEST, MOST_ROWS, REST, Share, Spread, rows, share, shares
from flows.matching.envy import MUCH, envious
from flows.matching.fairness import Facts, Fairness, Group, fairness
from flows.matching.score import scores
from flows.vocabulary import LEVELS
from store.contacts import add_contact
from store.erasure import erase
from store.fairness import couples_in, homes_in, lasting_in, loads_of, overrides_in
from store.households import add_member, household_of
from store.pairs import change_pair
from store.people import change_person
from store.proposals import add_proposal
from store.sponsors import change_sponsor
from store.wishes import change_wish
from tests.flows.matching.people import a_need, a_pool, an_offer
from tests.flows.world import a_locality, a_newcomer, a_pair, a_sponsor, a_wish

TABLE = {"language": "ar", "gender": "any", "children": "no", "locality": "Kajaani"}


# What is never told


@given(st.dictionaries(st.sampled_from("abcdefghijkl"), st.integers(0, 12)))
def test_no_group_of_one_to_four_is_left_when_rows_are_taken_from_the_total(sizes: dict[str, int]) -> None:
    told = rows(sizes)
    counts = [sum(sizes[key] for key in keys) for _, keys in told]
    assert len(told) <= MOST_ROWS
    assert sum(counts) in (0, sum(sizes.values())), "a table is about everybody"
    for number in range(1, len(told) + 1):
        assert all(sum(some) >= FEWEST for some in combinations(counts, number))
    for key, keys in told:
        assert len(keys) > 1 if key == REST else keys == (key,)


@st.composite
def tables(draw: Any) -> list[tuple[int, int]]:
    """Parts and wholes of a few rows, as `rows` lets them be."""
    sizes = draw(st.lists(st.integers(FEWEST, 13), min_size=1, max_size=3))
    return [(draw(st.integers(0, size)), size) for size in sizes]


def worlds(counts: list[tuple[int, int]], told: list[Share | None]) -> Iterator[tuple[int, ...]]:
    """All that the parts may be for a reader who knows the sizes, the shares that are told, and that of all."""
    wholes = [whole for _, whole in counts]
    everyone = share(sum(part for part, _ in counts), sum(wholes))
    could = [
        [part for part in range(whole + 1) if each is None or share(part, whole) == each]
        for each, whole in zip(told, wholes, strict=True)
    ]
    return (parts for parts in product(*could) if share(sum(parts), sum(wholes)) == everyone)


@given(tables())
def test_nobody_can_work_out_a_part_of_one_to_four_people(counts: list[tuple[int, int]]) -> None:
    found = list(worlds(counts, shares(counts)))
    assert tuple(part for part, _ in counts) in found
    for number in range(1, len(counts) + 1):
        for some in combinations(range(len(counts)), number):
            parts = {sum(world[at] for at in some) for world in found}
            rest = {sum(counts[at][1] for at in some) - part for part in parts}
            assert len(parts) > 1 or not (parts | rest) & {1, 2, 3, 4}


def test_what_stands_beside_a_rough_share_is_left_out_only_where_it_would_tell() -> None:
    assert shares([(3, 12), (30, 50)]) == [Share("under"), None]
    assert shares([(3, 12), (30, 50), (20, 40)]) == [Share("under"), Share("exact", 60), None]
    assert shares([(3, 12), (2, 12), (30, 50)]) == [Share("under"), Share("under"), Share("exact", 60)]
    assert shares([(0, 20), (19, 20)]) == [Share("under"), Share("over")]
    assert shares([(4, 10), (4, 10)]) == [None, None]


def told(found: Fairness) -> list[Group]:
    """Every row of every table, and everybody."""
    return [
        *([found.everyone] if found.everyone else []),
        *(row for table in found.tables.values() for row in table),
    ]


facts = st.builds(
    Facts,
    groups=st.fixed_dictionaries(
        {
            "language": st.sampled_from(("ar", "so", "ti", "uk")),
            "gender": st.sampled_from(("any", "any", "woman", "man")),
            "children": st.sampled_from(("yes", "no")),
            "locality": st.sampled_from(("Kajaani", "Turku")),
        }
    ),
    served=st.booleans(),
    score=st.none(),
    waited=st.none(),
).map(lambda each: replace(each, score=500 if each.served else None, waited=None if each.served else 30))


@given(st.lists(facts, max_size=60))
def test_every_table_tells_only_of_five_or_more(those: list[Facts]) -> None:
    found = fairness(those, envy=(0, 0), loads=[], capacity=0)
    for group in told(found):
        assert group.households >= FEWEST
    for name, table in found.tables.items():
        assert sum(group.households for group in table) in (0, len(those))
        for group in table:
            if group.key == REST or not (group.score or group.waiting):
                continue
            mine = [each for each in those if each.groups[name] == group.key]
            assert group.score is None or sum(each.served for each in mine) >= FEWEST
            assert group.waiting is None or sum(not each.served for each in mine) >= FEWEST
            assert group.served is not None, "what is left out shows in nothing else"
            rough = group.served.kind == "under" and len(mine) < 2 * FEWEST
            assert not (rough and group.waiting), "that five wait would tell that five have nobody"


@pytest.mark.parametrize("number", [0, 1, 4])
def test_of_four_households_nothing_is_told(number: int) -> None:
    found = fairness([Facts(TABLE, True, 400)] * number, envy=(1, number), loads=[1] * number, capacity=9)
    assert told(found) == []
    assert (found.lowest, found.longest, found.envy, found.loads, found.room) == (None, None, None, (), None)
    assert "too few to tell" in report_lines(found)[0]


# The numbers


def test_numbers_by_group() -> None:
    women = {**TABLE, "language": "so", "gender": "woman"}
    those = [
        *(Facts(TABLE, True, points) for points in (400, 500, 600, 700, 800)),
        *(Facts(TABLE, False, waited=days) for days in (10, 20, 30, 40, 50)),
        *(Facts(women, True, points) for points in (200, 300, 300, 300, 300, 310)),
        *(Facts(women, False, waited=days) for days in (60, 60, 60, 90, 100)),
    ]
    found = fairness(those, envy=(6, 21), loads=[0] * 6 + [1] * 7 + [2, 2, 3, 3, 3, 4], capacity=40)
    somali = Group("so", 11, Share("exact", 55), Spread(300, 250), Spread(60, 96))
    arabic = Group("ar", 10, Share("exact", 50), Spread(600, 440), Spread(30, 46))
    assert found.tables["language"] == (somali, arabic)
    assert [group.key for group in found.tables["gender"]] == ["woman", "any"]
    assert [(group.key, group.households) for group in found.tables["children"]] == [("no", 21)]
    assert "locality" not in found.tables, "there is one"
    assert found.everyone == Group(REST, 21, Share("exact", 52), Spread(310, 300), Spread(55, 91))
    assert (found.lowest, found.longest) == (200, 100)
    assert found.envy == Share("exact", 29)
    assert found.loads == (("0", 6), ("1", 7), (REST, 6))
    assert found.room == 60


def test_a_small_group_stands_with_the_next_larger_one() -> None:
    def some(language: str, number: int) -> list[Facts]:
        groups = {**TABLE, "language": language}
        return [Facts(groups, at % 2 == 0, 500 if at % 2 == 0 else None) for at in range(number)]

    found = fairness([*some("ar", 20), *some("ti", 12), *some("so", 3)], envy=(0, 35), loads=[], capacity=0)
    assert [(group.key, group.households) for group in found.tables["language"]] == [("ar", 20), (REST, 15)]
    alone = fairness([*some("ar", 20), *some("so", 3)], envy=(0, 23), loads=[], capacity=0)
    assert alone.tables["language"] == ()


# Envy


def brute(pool: Pool, meeting: list[tuple[int, int]]) -> list[bool]:
    """The households that envy, by the definition."""
    roomy = replace(pool, offers=replace(pool.offers, room=np.maximum(pool.offers.room, held(pool, meeting))))

    def points(one: int, other: int) -> int:
        return int(scores(pool, np.array([one]), np.array([other]))[0])

    def envies(one: int) -> bool:
        own = min((points(i, j) for i, j in meeting if i == one), default=0)
        return any(
            points(one, j) >= max(own, points(other, j)) + MUCH
            and pool.needs.rank[other] <= pool.needs.rank[one]
            and not failing(roomy, one, j)
            for other, j in meeting
            if (one, j) not in meeting
        )

    return [envies(one) for one in range(len(pool.needs))]


def held(pool: Pool, meeting: list[tuple[int, int]]) -> Numbers:
    return np.array([sum(j == at for _, j in meeting) for at in range(len(pool.offers))], np.int64)


def columns(meeting: list[tuple[int, int]]) -> tuple[Numbers, Numbers]:
    both = np.array(meeting, np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


languages = st.sampled_from(("ar", "ti"))
alike = st.builds(
    a_pool,
    st.lists(
        st.builds(a_need, languages=st.tuples(languages), rank=st.integers(0, 2)), min_size=3, max_size=4
    ),
    st.lists(
        st.builds(
            an_offer,
            languages=st.dictionaries(languages, st.sampled_from(LEVELS), min_size=1),
            room=st.integers(0, 2),
        ),
        min_size=2,
        max_size=3,
    ),
    barred=st.sets(st.integers(0, 11), max_size=2).map(
        lambda keys: {"declined": np.array(sorted(keys), int)}
    ),
)


@given(st.data(), alike)
def test_envy_is_what_its_definition_says(data: Any, pool: Pool) -> None:
    every = list(product(range(len(pool.needs)), range(len(pool.offers))))
    meeting = (
        data.draw(st.lists(st.sampled_from(every), min_size=1, max_size=6, unique=True)) if every else []
    )
    assert envious(pool, *columns(meeting)).tolist() == brute(pool, meeting)


@pytest.mark.parametrize(("rank", "envies"), [(0, True), (1, True), (2, False)])
def test_nobody_envies_who_comes_first(rank: int, envies: bool) -> None:
    """Amina fits Omar by far better than who meets him, which counts unless that household comes first."""
    amina = a_need(newcomer_id=1, rank=1, languages=("ar",))
    samir = a_need(newcomer_id=2, rank=rank, languages=("ti",))
    omar = an_offer(languages={"ar": "native"}, room=0)
    assert envious(a_pool([amina, samir], [omar]), *columns([(1, 0)])).tolist() == [envies, False]


@pytest.mark.parametrize(("second", "envies"), [({}, True), ({"ar": "good"}, False)])
def test_of_two_sponsors_the_one_who_fits_least_is_compared(second: dict[str, str], envies: bool) -> None:
    both = [a_need(newcomer_id=1, languages=("ar",)), a_need(newcomer_id=2, languages=("ti",))]
    native = an_offer(languages={"ar": "native"})
    pool = a_pool(both, [native, an_offer(languages=second), native])
    assert envious(pool, *columns([(0, 0), (0, 1), (1, 2)])).tolist() == [envies, False]


def test_who_fits_a_little_better_envies_nobody() -> None:
    both = [a_need(newcomer_id=1, languages=("ar",)), a_need(newcomer_id=2, languages=("fi",))]
    pool = a_pool(both, [an_offer(languages={"ar": "good", "fi": "basic"})])
    first, second = scores(pool, np.array([0, 1]), np.array([0, 0])).tolist()
    assert first - second == 120
    assert not envious(pool, *columns([(1, 0)])).any()


# A plan


def test_a_plan_is_looked_at_before_anybody_is_asked() -> None:
    needs = [
        a_need(newcomer_id=at, languages=(language,), waited=at, place=1, children=at % 2)
        for at, language in enumerate(["ar"] * 12 + ["fi"] * 12)
    ]
    needs.append(a_need(newcomer_id=99, languages=("ar",), met=True, place=1))
    offers = [an_offer(person_id=100 + at, room=2, checked=True) for at in range(12)]
    offers.append(an_offer(person_id=200, room=0))
    pool = a_pool(needs, offers)
    meeting = [*((at, at) for at in range(6)), *((12 + at, 6 + at) for at in range(6)), (24, 0)]
    points = np.array([*range(300, 900, 100), *range(500, 1100, 100), 10])
    found = fairness_of_plan(pool, *columns(meeting), points, {1: "Kajaani"})
    assert found.everyone is not None
    assert (found.everyone.households, found.everyone.served) == (24, Share("exact", 50))
    assert (found.lowest, found.longest) == (300, 23)
    finnish, arabic = sorted(found.tables["language"], key=lambda group: group.key, reverse=True)
    assert finnish == Group("fi", 12, Share("exact", 50), Spread(750, 550), Spread(20, 22))
    assert arabic == Group("ar", 12, Share("exact", 50), Spread(550, 350), Spread(8, 10))
    assert found.loads == (), "one meets two people, and nobody can tell"
    assert found.room == round(100 * 13 / 24)
    assert found.past is None
    assert "given a sponsor" in report_lines(found)[1]


# What has happened


class World:
    """Twelve households that speak Arabic and ten that speak Somali in a place; half of each meet somebody."""

    def __init__(self, stage: Stage, name: str) -> None:
        self.stage = stage
        self.place = a_locality(stage, name)
        self.sponsors = [a_sponsor(stage, f"{name} sponsor {at}", self.place) for at in range(11)]
        homes = [("ar", at) for at in range(12)] + [("so", at) for at in range(10)]
        self.homes = [self.home(f"{name} {language} {at}", language) for language, at in homes]
        self.wishes = [self.wish(home, days=at) for at, home in enumerate(self.homes)]
        self.pairs = [
            self.pair(home, sponsor, wish, score=500 + 10 * at)
            for at, (home, sponsor, wish) in enumerate(
                zip(self.homes[::2], self.sponsors, self.wishes[::2], strict=True)
            )
        ]

    def home(self, name: str, language: str, **values: Any) -> Phone:
        return a_newcomer(self.stage, name, self.place, languages=[language, "en"], **values)

    def wish(self, home: Phone, days: int = 0) -> int:
        number = a_wish(self.stage, home)
        change_wish(self.stage.connection, number, created_at=self.stage.now - timedelta(days=days))
        return number

    def propose(self, home: Phone, sponsor: Phone, wish: int, **values: Any) -> int:
        return add_proposal(
            self.stage.connection,
            wish_id=wish,
            sponsor_id=sponsor.person.id,
            newcomer_id=home.person.id,
            locality_id=self.place,
            created_at=self.stage.now,
            asked_at=self.stage.now,
            **{"state": "accepted", **values},
        )

    def pair(self, home: Phone, sponsor: Phone, wish: int, score: int | None = None, **values: Any) -> int:
        change_wish(self.stage.connection, wish, stage="begun")
        proposal = self.propose(home, sponsor, wish, score=score)
        return a_pair(self.stage, home, sponsor, wish, proposal_id=proposal, **values)

    def begun(self, days: int, **values: Any) -> int:
        """One more pair, of a household that meets somebody already."""
        started = self.stage.now - timedelta(days=days)
        return a_pair(self.stage, self.homes[0], self.sponsors[0], started_at=started, **values)

    def contact(self, pair: int, kind: str, days: int) -> None:
        add_contact(
            self.stage.connection,
            pair_id=pair,
            locality_id=self.place,
            kind=kind,
            source="log",
            happened_at=self.stage.now - timedelta(days=days),
            created_at=self.stage.now,
        )

    def found(self, *places: int) -> Fairness:
        return fairness_so_far(self.stage.connection, places or [self.place], self.stage.now)


@pytest.fixture
def world() -> World:
    return World(Stage(), "Kajaani")


def test_what_has_happened_by_group(world: World) -> None:
    found = world.found()
    assert found.everyone == Group(REST, 22, Share("exact", 50), Spread(550, 510), Spread(11, 19))
    assert found.tables["language"] == (
        Group("ar", 12, Share("exact", 50), Spread(525, 505), Spread(6, 10)),
        Group("so", 10, Share("exact", 50), Spread(580, 564), Spread(17, 20)),
    )
    assert (found.lowest, found.longest) == (500, 21)
    assert found.room == 100
    assert found.loads == (("1", 11),)


def test_other_localities_are_never_counted(world: World) -> None:
    before = world.found()
    turku = World(world.stage, "Turku")
    assert world.found() == before
    both = world.found(world.place, turku.place)
    assert both.everyone is not None
    assert both.everyone.households == 44
    assert [group.key for group in both.tables["locality"]] == ["Kajaani", "Turku"]


def test_a_household_is_served_however_it_ended(world: World) -> None:
    for number in world.pairs:
        change_pair(world.stage.connection, number, state="ended", ended_at=world.stage.now)
    found = world.found()
    assert found.everyone is not None
    assert found.everyone.served == Share("exact", 50)
    assert found.room == 0


@pytest.mark.parametrize("state", ["sponsor", "declined"])
def test_who_is_being_asked_waits_still(world: World, state: str) -> None:
    before = world.found().everyone
    for home, wish, sponsor in zip(world.homes[1::2], world.wishes[1::2], world.sponsors, strict=True):
        world.propose(home, sponsor, wish, state=state)
    assert world.found().everyone == before


def test_who_has_paused_or_wishes_for_nothing_any_more_does_not_wait(world: World) -> None:
    change_person(world.stage.connection, world.homes[-1].person.id, state="paused")
    change_wish(world.stage.connection, world.wishes[-3], stage="withdrawn")
    found = world.found()
    assert found.longest == 17
    assert found.everyone is not None
    assert found.everyone.households == 22


def test_who_never_told_a_wish_or_is_erased_is_not_counted(world: World) -> None:
    world.home("Quiet", "ar")
    erase(world.stage.connection, world.homes[1].person.id, world.stage.now)
    found = world.found()
    assert found.everyone is not None
    assert (found.everyone.households, found.everyone.served) == (21, Share("exact", 52))


def test_the_best_of_several_sponsors_counts_and_nothing_where_nobody_knows(world: World) -> None:
    other = a_sponsor(world.stage, "Liisa", world.place)
    world.pair(world.homes[0], other, world.wish(world.homes[0]), score=900)
    world.pair(world.homes[2], other, world.wish(world.homes[2]))
    found = world.found()
    assert found.everyone is not None
    assert (found.lowest, found.everyone.score) == (510, Spread(560, 520))


def test_languages_without_a_name_of_their_own_stand_together(world: World) -> None:
    for at, language in enumerate(["xx", "other", "xx", "other", "xx"]):
        home = world.home(f"Other {at}", language)
        world.wish(home)
    nobody = a_newcomer(world.stage, "Untold", world.place, languages=[])
    world.wish(nobody)
    assert [(group.key, group.households) for group in world.found().tables["language"]] == [
        ("ar", 12),
        ("so", 10),
        ("other", 6),
    ]


def test_children_and_whom_they_wish_to_meet(world: World) -> None:
    for phone in world.homes[:11]:
        home = household_of(world.stage.connection, phone.person.id)
        assert home is not None
        add_member(world.stage.connection, household_id=home.id, name="Nour", kind="child", age="7-12")
    for at in range(10):
        world.wish(world.home(f"Woman {at}", "uk", gender="woman"))
    tables = world.found().tables
    assert [(group.key, group.households) for group in tables["children"]] == [("no", 21), ("yes", 11)]
    gender = {group.key: (group.households, group.served) for group in tables["gender"]}
    assert gender == {"any": (22, Share("exact", 50)), "woman": (10, Share("under"))}


def test_a_pair_goes_on_unless_it_had_ended_and_what_is_logged_is_less(world: World) -> None:
    now, connection = world.stage.now, world.stage.connection
    lasting = [world.begun(200) for _ in range(3)]
    world.begun(200, state="ended", ended_at=now - timedelta(days=200 - 91))
    world.begun(200, state="ended", ended_at=now - timedelta(days=50))
    world.begun(90, state="paused")
    world.contact(lasting[0], "met", 200 - 182 + 59)
    world.contact(lasting[0], "called", 175)
    world.contact(lasting[1], "letter", 200 - 91)
    world.contact(lasting[1], "wrote", 200 - 182 + 60)
    world.contact(lasting[2], "tried", 175)
    one, three, six = lasting_in(connection, [world.place], now, (30, 91, 182), 60)
    assert one == (6, 6, 1)
    assert three == (5, 4, 1)
    assert six == (5, 3, 1)


def test_how_often_somebody_was_proposed_who_did_not_stand_first(world: World) -> None:
    assert overrides_in(world.stage.connection, [world.place]) == (0, 11)
    for score in (400, 500, None):
        world.propose(world.homes[1], world.sponsors[0], world.wishes[1], score=score, override=True)
    assert overrides_in(world.stage.connection, [world.place]) == (2, 13)
    past = world.found().past
    assert past is not None
    assert past.overrides == Share("under")


def test_sponsors_meet_people_wherever_those_live(world: World) -> None:
    turku = World(world.stage, "Turku")
    a_pair(world.stage, turku.homes[1], world.sponsors[0])
    a_sponsor(world.stage, "Coached", world.place, stage_is="coached")
    change_person(world.stage.connection, world.sponsors[1].person.id, state="paused")
    loads = loads_of(world.stage.connection, [world.place])
    assert sorted(loads) == [(1, 1)] * 9 + [(2, 1)]


def test_envy_is_about_those_who_meet_now(world: World) -> None:
    """Those who speak Somali would fit the sponsors better who now meet those who speak Arabic."""
    for sponsor in world.sponsors:
        change_sponsor(world.stage.connection, sponsor.person.id, languages={})
    for sponsor in world.sponsors[:6]:
        change_sponsor(world.stage.connection, sponsor.person.id, languages={"so": "native"})
    assert world.found().envy == Share("exact", 45), "ten of 22, with a sponsor and without"
    for number in world.pairs:
        change_pair(world.stage.connection, number, state="ended", ended_at=world.stage.now)
    assert world.found().envy == Share("under"), "nobody meets anybody"


def test_those_who_meet_a_sponsor_of_another_place_are_not_compared(world: World) -> None:
    for sponsor in world.sponsors:
        change_sponsor(world.stage.connection, sponsor.person.id, languages={})
    change_sponsor(world.stage.connection, world.sponsors[-1].person.id, languages={"ar": "native"})
    assert world.found().envy == Share("exact", 55), "twelve of 22 speak Arabic"
    turku = World(world.stage, "Turku")
    a_pair(world.stage, world.homes[1], turku.sponsors[0])
    assert world.found().envy == Share("exact", 52), "eleven of 21"


def test_looking_back_everybody_is_gathered_with_all_wishes(world: World) -> None:
    looking = gather(world.stage.connection, [world.place], world.stage.now)
    assert len(looking.needs) == 11
    everyone = gather(world.stage.connection, [world.place], world.stage.now, everyone=True)
    assert len(everyone.needs) == 22
    world.stage.now += timedelta(days=100)
    later = gather(world.stage.connection, [world.place], world.stage.now, everyone=True)
    assert [need.waited for need in later.needs[:4]] == [0, 101, 2, 103], "until somebody came"
    assert [need.rank for need in later.needs[:4]] == [0, 1, 0, 1]


def test_reading_uses_indexes_however_many_there_are(world: World) -> None:
    statements: list[tuple[str, Any]] = []
    connection = world.stage.connection

    def note(_: Any, cursor: Any, statement: str, parameters: Any, *more: Any) -> None:
        statements.append((statement, parameters))

    event.listen(connection.engine, "before_cursor_execute", note)
    homes_in(connection, [world.place])
    couples_in(connection, [world.place])
    lasting_in(connection, [world.place], world.stage.now, (30, 91, 182), 60)
    loads_of(connection, [world.place])
    overrides_in(connection, [world.place])
    event.remove(connection.engine, "before_cursor_execute", note)
    assert len(statements) == 5
    for statement, parameters in statements:
        for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all():
            assert not row[3].startswith("SCAN"), f"{row[3]} in {statement}"


def test_the_shell_reads_lines(world: World) -> None:
    lines = report_lines(world.found())
    text = "\n".join(lines)
    assert "have a sponsor, or had one" in text
    assert any(
        line.split() == ["Arabic", "12", "50", "%", "525", "/", "505", "6", "/", "10"] for line in lines
    )
    assert "Nobody is asked about their own gender." in text
    assert not any(name in text for name in ("ar 0", "sponsor 1"))
