"""What is missing: sentences that are true of the locality, a chart with the same numbers, and nothing of others'."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from flows.matching.chart import END, START, WIDTH
from store.households import add_member, household_of
from store.localities import change_locality
from store.parts import set_part
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_sponsor, a_wish

TIGRINYA = {"languages": ["ti"], "interpreter": False, "free": ["wed-evening"]}


class World:
    """Joensuu with two parts, and five households for whom there is one sponsor."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.joensuu = a_locality(self.stage, "Joensuu")
        change_locality(self.stage.connection, self.joensuu, latitude=62.6010, longitude=29.7636)
        set_part(self.stage.connection, self.joensuu, "Rantakylä", 62.6190, 29.8420)
        self.kerttu = a_coordinator(self.stage, "Kerttu", self.joensuu)
        a_sponsor(self.stage, "Liisa", self.joensuu, capacity=1)
        for name in ("Aster", "Biniam"):
            self.waits(name, self.joensuu, part="Rantakylä", **TIGRINYA)
        self.waits("Zahra", self.joensuu, gender="woman", children=1, free=["wed-evening", "sat-morning"])
        self.waits("Samir", self.joensuu)
        self.waits("Omar", self.joensuu)

    def waits(self, name: str, place: int, *, children: int = 0, **home: object) -> Phone:
        """A household with a wish."""
        phone = a_newcomer(self.stage, name, place, **home)
        family = household_of(self.stage.connection, phone.person.id)
        assert family is not None
        for number in range(children):
            add_member(
                self.stage.connection, household_id=family.id, name=f"C{number}", kind="child", age="7-12"
            )
        a_wish(self.stage, phone)
        return phone


@pytest.fixture
def world() -> World:
    return World()


def picture(phone: Phone) -> Image.Image:
    (document,) = (shown.outgoing.document for shown in phone.chat.values() if shown.outgoing.document)
    assert document is not None
    assert (document.name, document.mime) == ("kummi-missing.png", "image/png")
    assert len(document.content) < 20_000
    return Image.open(BytesIO(document.content))


def test_the_sentences_are_true_of_who_is_left_out(world: World) -> None:
    first, second = world.kerttu.send("/missing").texts
    assert first.split("\n") == [
        "🧩 Joensuu",
        "4 households are left out of the best plan.",
        "",
        "👋 For 1 of them anyone would do who speaks Finnish and has time.",
        "📊 How many of them could meet someone who …",
        "🟦 1. speaks Tigrinya: 2",
        "🟧 2. is free on Wed 🌙 Evening: 3",
        "🟧 3. is free on Tue 🌙 Evening: 1",
        "🟧 4. is free on Sat 🌅 Morning: 1",
        "🟩 5. lives near Rantakylä: 2",
        "🟩 6. lives near the middle of Joensuu: 2",
        "🟪 7. is a woman: 1",
        "🟪 8. has spent time with children (with a background check): 1",
    ]
    assert second.split("\n") == [
        "🎯 Joensuu: you can look for someone who …",
        "👤 speaks Tigrinya, is free on Wed 🌙 Evening and lives near Rantakylä: 2 households",
        "👤 is free on Wed 🌙 Evening, lives near the middle of Joensuu, is a woman and "
        "has spent time with children (with a background check): 1 household",
        "👤 is free on Tue 🌙 Evening and lives near the middle of Joensuu: 1 household",
        "",
        "Here each household counts once.",
    ]


def test_who_is_found_by_these_words_is_not_missing_any_more(world: World) -> None:
    a_sponsor(
        world.stage,
        "Saba",
        world.joensuu,
        languages={"ti": "good"},
        free=["wed-evening"],
        part="Rantakylä",
        travel_km=2,
        capacity=2,
    )
    assert "Tigrinya" not in "".join(world.kerttu.send("/missing").texts)
    assert "2 households are left out" in world.kerttu.texts[0]


def test_the_chart_has_a_bar_for_each_line_and_no_words(world: World) -> None:
    shown = picture(world.kerttu.send("/missing"))
    assert (shown.format, shown.width) == ("PNG", WIDTH)
    middle = np.asarray(shown.convert("RGB"))[:, START + 13].astype(int)
    coloured = (middle.max(axis=1) - middle.min(axis=1)) > 60
    assert np.count_nonzero(np.diff(coloured.astype(int)) == 1) == 8


def test_the_chart_is_mirrored_for_who_reads_from_right_to_left(world: World) -> None:
    arabic = a_coordinator(world.stage, "Karim", world.joensuu, language="ar")
    there = np.asarray(picture(world.kerttu.send("/missing")).convert("RGB"))
    back = np.asarray(picture(arabic.send("/missing")).convert("RGB"))[:, ::-1]
    assert (there[:, START:END] == back[:, START:END]).all()


def test_an_invitation_is_one_tap_away(world: World) -> None:
    world.kerttu.send("/missing").tap("invite")
    assert "Whom would you like to invite?" in world.kerttu.last.text


def test_nobody_left_out_is_said_kindly_and_without_a_picture(world: World) -> None:
    for number in range(4):
        a_sponsor(
            world.stage,
            f"S{number}",
            world.joensuu,
            languages={"ti": "good", "fi": "native"},
            free=[],
            gender="woman",
            checked=True,
        )
    (only,) = world.kerttu.send("/missing").chat.values()
    assert only.text.startswith("✅ Joensuu: nobody is left out of the plan.")
    assert only.outgoing.document is None


def test_each_locality_is_told_by_itself_and_in_its_own_language(world: World) -> None:
    vaasa, empty = a_locality(world.stage, "Vaasa"), a_locality(world.stage, "Oulu")
    change_locality(world.stage.connection, vaasa, language="sv")
    world.waits("Nour", vaasa, languages=["sv"], interpreter=False, free=[])
    eila = a_coordinator(world.stage, "Eila", world.joensuu, vaasa, empty)
    eila.send("/missing").tap("Vaasa")
    assert eila.texts[-2].endswith("👋 For 1 of them anyone would do who speaks Swedish and has time.")
    assert "👤 has time: 1 household" in eila.last.text
    assert not any(shown.outgoing.document for shown in eila.chat.values()), "there is nothing to compare"
    eila.send("/missing").tap("All of mine")
    assert [text.split("\n")[0] for text in eila.texts[-5:]] == [
        "🧩 Joensuu",
        "🎯 Joensuu: you can look for someone who …",
        "🧩 Vaasa",
        "🎯 Vaasa: you can look for someone who …",
        eila.last.text,
    ]
    assert eila.last.text.startswith("✅ Oulu: nobody is left out of the plan.")


def test_a_sponsor_of_the_next_locality_who_comes_this_far_is_missed_by_nobody(world: World) -> None:
    kontiolahti = a_locality(world.stage, "Kontiolahti")
    change_locality(world.stage.connection, kontiolahti, latitude=62.7640, longitude=29.8490)
    a_sponsor(world.stage, "Saba", kontiolahti, languages={"ti": "good"}, free=[], travel_km=50, capacity=2)
    eila = a_coordinator(world.stage, "Eila", world.joensuu, kontiolahti)
    eila.send("/missing").tap("All of mine")
    assert not any("Tigrinya" in text for text in eila.texts)
    assert any("Tigrinya" in text for text in world.kerttu.send("/missing").texts), "she cannot ask them"


def test_a_language_in_the_way_of_everybody_is_said(world: World) -> None:
    world.waits("Hser", world.joensuu, languages=["other"], interpreter=False)
    assert "For 1 of them the language is in the way" in world.kerttu.send("/missing").texts[0]


def test_nothing_of_another_locality_is_told(world: World) -> None:
    olli = a_coordinator(world.stage, "Olli", a_locality(world.stage, "Turku"))
    (only,) = olli.send("/missing").texts
    assert only.startswith("✅ Turku")


def test_others_are_refused(world: World) -> None:
    assert "not open to you" in world.stage.phone("Samir").send("/missing").texts[0]
