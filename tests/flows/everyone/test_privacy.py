"""What is kept can be seen by the one it is about, and erased: no trace of them stays, counts do."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Text, select, text

import flows  # noqa: F401
from flows.engine import Scene
from flows.engine.messages import Document
from flows.engine.testing import Phone, Stage
from flows.matters import raise_matter
from store import companions, contacts, history, inbox, meetings, notes, proposals
from store.erasure import ERASED, OF_TWO
from store.matters import find_open
from store.outbox import mark_sent
from store.own_data import DONE, OWN
from store.people import change_person
from store.tables import attendances, households, metadata, nudges, pairs, people, wishes
from store.tables import history as history_table
from store.types import Hashed, Json, Sealed, SealedJson
from tests.flows.world import (
    a_coordinator,
    a_locality,
    a_newcomer,
    a_pair,
    a_part,
    a_person,
    a_sponsor,
    a_wish,
    everything_in,
    is_away,
)
from translations import catalogues

NAME = "Zubeida"
WORDS = "I long for the almond trees of Herat"


class Place:
    """A locality in which a newcomer has left words wherever words can stand."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.number = a_locality(self.stage)
        self.eeva = a_coordinator(self.stage, "Eeva", self.number)
        self.oiva = a_person(self.stage, "Oiva", "contact", self.number)
        self.liisa = a_sponsor(self.stage, "Liisa", self.number, words={"text": "I like " + "walking"})
        self.amina = a_newcomer(self.stage, NAME, self.number, part="by the almond square")
        self.wish = a_wish(self.stage, self.amina, words={"text": WORDS, "media": None}, stage_is="found")
        self.pair = a_pair(
            self.stage, self.amina, self.liisa, self.wish, agreement={"what": "Baking by the almond square"}
        )
        self._fill()

    @property
    def connection(self) -> Any:
        return self.stage.connection

    def _fill(self) -> None:
        now, amina, liisa = self.stage.now, self.amina.person.id, self.liisa.person.id
        proposals.add_proposal(
            self.connection,
            wish_id=self.wish,
            sponsor_id=liisa,
            newcomer_id=amina,
            locality_id=self.number,
            coordinator_id=self.eeva.person.id,
            state="newcomer",
            times={"text": f"not when {NAME} cooks"},
            created_at=now,
            asked_at=now,
        )
        meeting = meetings.add_meeting(
            self.connection,
            pair_id=self.pair,
            state="agreed",
            first=True,
            starts_at=now,
            minutes=60,
            way="face",
            place=f"at {NAME}'s door",
            interpreter=False,
            others="",
            suggested_by=self.eeva.person.id,
            created_at=now,
        )
        self.connection.execute(attendances.insert().values(meeting_id=meeting, person_id=amina))
        for person, note in ((amina, WORDS), (liisa, f"{NAME}n luona")):
            contacts.add_contact(
                self.connection,
                pair_id=self.pair,
                locality_id=self.number,
                by_id=person,
                kind="met",
                source="log",
                note={"text": note},
                happened_at=now,
                created_at=now,
            )
        notes.add_note(
            self.connection,
            person_id=amina,
            author_id=self.eeva.person.id,
            text={"text": "Sings in a choir"},
            created_at=now,
        )
        notes.add_note(
            self.connection,
            person_id=liisa,
            author_id=self.eeva.person.id,
            text={"text": f"Gets on well with {NAME}, and with {NAME}s children"},
            created_at=now,
        )
        history.record(
            self.connection,
            "said",
            now=now,
            locality_id=self.number,
            pair_id=self.pair,
            data={"who": NAME},
        )
        self.connection.execute(
            nudges.insert().values(
                rule="pair-rhythm", subject="pair", subject_id=self.pair, due_at=now, state="done"
            )
        )
        scene = Scene(self.connection, now, self.amina.person)
        raise_matter(
            scene,
            "message",
            "message:1",
            locality_id=self.number,
            person_id=amina,
            data={"words": {"text": WORDS}},
        )
        inbox.remember(self.connection, "stage", "broken", now)
        aside = {"address": self.amina.address, "text": WORDS}
        inbox.set_aside(self.connection, "stage", "lost", json.dumps(aside), "burst", now)
        note = {"address": self.eeva.address, "text": f"/note {amina} {NAME} sings"}
        inbox.set_aside(self.connection, "stage", "note", json.dumps(note), "burst", now)
        self.amina.happens("odd", text="sticker")
        key = f"odd:{self.amina.address}:sticker:2026-03-03"
        inbox.remember(self.connection, "stage", key, now, self.amina.address)
        self.stage.deliver()
        self.amina.send("/complain").send(WORDS).tap("Yes")
        self.eeva.send(f"/answer {amina}")  # left open: a conversation of someone else that shows the words

    def sent(self) -> None:
        """Everything has been delivered."""
        for (number,) in self.connection.exec_driver_sql("select id from outbox").fetchall():
            mark_sent(self.connection, number, "1", self.stage.now)

    def words_left(self) -> str:
        """All that the database holds, as whoever has its keys can read it."""
        self.sent()
        return everything_in(self.stage)

    def count(self, table: str) -> int:
        return int(self.connection.exec_driver_sql(f"select count(*) from {table}").scalar())


def documents(phone: Phone) -> dict[str, str]:
    found = [shown.outgoing.document for shown in phone.chat.values() if shown.outgoing.document]
    return {document.name: document.content.decode() for document in found}


def erase(phone: Phone) -> None:
    phone.send("/erase").tap("Yes").tap("Erase everything")


def test_privacy_says_who_sees_it_and_offers_both() -> None:
    place = Place()
    place.amina.send("/privacy")
    assert "Coordinators in Kajaani: Eeva" in "".join(place.amina.texts)
    assert [button.data for button in place.amina.last.buttons] == ["c:mydata", "c:erase", "c:looked"]


def test_every_role_can_read_what_is_kept() -> None:
    place = Place()
    for phone in (place.eeva, place.oiva, place.liisa, place.stage.phone("guest").send("hi")):
        assert "What Kummi keeps about you" in "".join(phone.send("/privacy").texts)


def test_my_data_is_all_there_to_read_and_for_programs() -> None:
    place = Place()
    place.amina.send("/mydata")
    files = documents(place.amina)
    data = json.loads(files["kummi-my-data.json"])
    assert data["people"][0]["name"] == NAME
    assert data["wishes"][0]["words"]["text"] == WORDS
    assert data["notes"][0]["text"] == {"text": "Sings in a choir"}
    assert data["members"]
    assert data["pairs"]
    assert data["meetings"]
    assert data["outbox"]
    assert data["matters"]
    page = files["kummi-my-data.html"]
    assert WORDS in page
    assert '<html lang="en" dir="ltr">' in page
    assert "Sings in a choir" in page


def test_my_data_holds_what_could_not_be_taken_and_only_mine() -> None:
    place = Place()
    for phone, words in ((place.amina, WORDS), (place.eeva, "sings")):
        data = json.loads(documents(phone.send("/mydata"))["kummi-my-data.json"])
        assert [words in row["payload"] for row in data["inbox"]] == [True]


def test_my_data_holds_no_words_that_others_wrote_to_me_in_confidence() -> None:
    place = Place()
    data = json.loads(documents(place.eeva.send("/mydata"))["kummi-my-data.json"])
    assert data["sessions"]
    assert WORDS not in json.dumps(data["sessions"])


def test_my_data_holds_no_words_of_others() -> None:
    place = Place()
    place.liisa.send("/mydata")
    text = "".join(documents(place.liisa).values())
    assert "I like walking" in text
    assert WORDS not in text
    place.amina.send("/mydata")
    assert f"not when {NAME} cooks" not in "".join(documents(place.amina).values())


def test_the_page_is_in_the_persons_language_and_direction() -> None:
    place = Place()
    place.amina.send("/language").tap("العربية").send("/mydata")
    assert '<html lang="ar" dir="rtl">' in documents(place.amina)["kummi-my-data.html"]


def test_markup_in_ones_own_words_is_only_words() -> None:
    stage = Stage()
    amina = a_newcomer(stage, "Amina", a_locality(stage))
    a_wish(stage, amina, words={"text": "<script>alert(1)</script>"})
    assert "<script>" not in documents(amina.send("/mydata"))["kummi-my-data.html"]


def test_every_reference_to_someone_is_covered() -> None:
    theirs = set(OWN) - {"people"} | {"people"}
    references = {
        (table.name, column.name)
        for table in metadata.sorted_tables
        for column in table.c
        for key in column.foreign_keys
        if key.column.table.name in theirs
    }
    covered = {(table, column) for page in (OWN, DONE) for table in page for column in page[table]}
    assert references - covered == set()
    assert covered - references == {("people", "id"), ("audit", "subject_id")}
    assert set(ERASED) == set(OWN)
    assert all(catalogues().has(f"mydata-{table}") for table in (*OWN, "inbox"))


def test_every_column_of_words_is_emptied_with_its_row() -> None:
    kept_as_codes = {
        "contact_events": {"kind", "source", "form"},
        "history": {"kind"},
        "meetings": {"state", "way"},
        "pairs": {"state"},
        "proposals": {"state", "declined_by"},
        "wishes": {"category", "stage"},
    }
    for table, emptied in ERASED.items():
        if emptied:
            words = {
                column.name
                for column in metadata.tables[table].c
                if isinstance(column.type, (Text, Json, Sealed, SealedJson, Hashed))
            }
            assert words - set(emptied) == kept_as_codes.get(table, set()), table


def test_erase_leaves_no_trace() -> None:
    place = Place()
    assert NAME in place.words_left()
    assert WORDS in place.words_left()
    erase(place.amina)
    left = place.words_left()
    for planted in (NAME, WORDS, "almond", "choir"):
        assert planted not in left, planted


@pytest.mark.parametrize("name", [f"{NAME} O'Brien <b>", f"{NAME}abdulrahmanova Karimi"])
@pytest.mark.parametrize("language", ["English", "العربية"])
def test_erase_finds_the_first_name_and_a_name_cut_short(name: str, language: str) -> None:
    stage = Stage()
    home, oulu = a_locality(stage), a_locality(stage, "Oulu")
    eeva, oili = a_coordinator(stage, "Eeva", home, oulu), a_coordinator(stage, "Oili", oulu)
    amina, liisa = a_newcomer(stage, "phone", home), a_sponsor(stage, "Liisa", home)
    change_person(stage.connection, amina.person.id, name=name)
    a_pair(stage, amina, liisa)
    for phone in (eeva, oili, liisa):
        phone.send("/language").tap(language)
    is_away(stage, eeva, oili, stage.now + timedelta(days=9))
    for phone in (eeva, oili):
        phone.send("/pairs").send("/pair 1").send("/newcomers")
    liisa.send("/people").send("/log 1")
    amina.send("/write").send("soon")
    stage.wait(days=20)
    erase(amina)
    for (number,) in stage.connection.exec_driver_sql("select id from outbox").fetchall():
        mark_sent(stage.connection, number, "1", stage.now)
    assert NAME not in everything_in(stage)


def test_erase_leaves_what_is_counted() -> None:
    place = Place()
    counted = ("wishes", "pairs", "meetings", "contact_events", "proposals", "households", "people")
    before = {table: place.count(table) for table in counted}
    erase(place.amina)
    assert {table: place.count(table) for table in counted} == before
    assert place.connection.execute(text("select state from pairs")).scalar() == "ended"
    assert place.connection.execute(text("select distinct stage from wishes")).fetchall() == [("withdrawn",)]
    assert place.connection.execute(text("select state from meetings")).scalar() == "cancelled"
    assert place.connection.execute(text("select state from proposals")).scalar() == "returned"
    assert place.connection.execute(text("pragma foreign_key_check")).fetchall() == []


def test_it_stays_that_two_were_kept_apart_and_not_who() -> None:
    place = Place()
    matti = a_sponsor(place.stage, "Matti", place.number)
    place.eeva.send(f"/apart {place.amina.person.id}").tap("yes").send("Liisa").tap("avoid").tap("Skip")
    place.eeva.send("/together 1").tap("yes")
    place.eeva.send(f"/apart {place.amina.person.id}").tap("yes").send("Matti").tap("avoid").tap("Skip")
    erase(place.liisa)
    lines = select(history_table.c.kind, history_table.c.data).where(history_table.c.kind.in_(OF_TWO))
    others = {"newcomer": str(place.amina.person.id), "sponsor": str(matti.person.id)}
    assert place.connection.execute(lines).fetchall() == [
        ("kept-apart", None),
        ("brought-together", None),
        ("kept-apart", others),
    ]
    erase(place.amina)
    assert set(place.connection.execute(lines).scalars()) == set(OF_TWO)
    assert all(data is None for _, data in place.connection.execute(lines))


def test_how_many_sponsors_a_household_looked_for_is_forgotten() -> None:
    place = Place()
    place.connection.execute(households.update().values(wanted=2))
    erase(place.amina)
    assert place.connection.execute(select(households.c.wanted)).scalar() == 1


def test_those_it_concerns_hear_kindly() -> None:
    place = Place()
    erase(place.amina)
    assert any(f"{NAME} has left Kummi" in said for said in place.liisa.texts)
    assert any("Somebody has erased their data" in said for said in place.eeva.texts)
    assert not any("has left" in said for said in place.oiva.texts)


def test_the_goodbye_still_arrives_and_a_new_beginning_is_new() -> None:
    place = Place()
    erase(place.amina)
    assert "Everything about you is erased" in place.amina.last.text
    assert place.amina.menu == []
    place.amina.send("hello")
    assert place.amina.last.labels[0] == "suomi"
    assert place.amina.person.role == "guest"


@pytest.mark.parametrize("last", [("No",), ("Yes", "Keep everything")])
def test_either_question_answered_no_keeps_everything(last: tuple[str, ...]) -> None:
    place = Place()
    place.amina.send("/erase").tap_all(*last)
    assert "Nothing was erased" in "".join(place.amina.texts)
    assert place.amina.person.name == NAME


def test_who_has_stopped_can_see_and_erase() -> None:
    place = Place()
    place.amina.send("stop").send("/mydata")
    assert documents(place.amina)
    erase(place.amina)
    assert NAME not in place.words_left()


def test_a_sponsor_erased_leaves_the_wish_to_be_heard_again() -> None:
    place = Place()
    erase(place.liisa)
    assert "Liisa" not in place.words_left()
    assert "walking" not in place.words_left()
    stages = place.connection.execute(text("select stage from wishes where id = :id"), {"id": place.wish})
    assert stages.scalar() == "heard"
    assert place.amina.person.name == NAME
    assert WORDS in place.words_left()


def test_files_that_were_sent_about_the_locality_go_too() -> None:
    place = Place()
    scene = Scene(place.connection, place.stage.now, place.eeva.person)
    file = Document(name="pairs.csv", mime="text/csv", content=b64encode(NAME.encode() * 3))
    scene.tell(place.eeva.person.id, "nav-menu", document=file)
    place.sent()
    encoded = b64encode(NAME.encode() * 3).decode()
    assert encoded in place.words_left()
    erase(place.amina)
    assert encoded not in place.words_left()


class Two:
    """A sponsor of Turku who was asked for a wish and comes along for another in Kajaani, by a coordinator of both."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.kajaani, self.turku = a_locality(self.stage), a_locality(self.stage, "Turku")
        self.eeva = a_coordinator(self.stage, "Eeva", self.kajaani, self.turku)
        self.amina = a_newcomer(self.stage, "Amina", self.kajaani)
        self.zebulon = a_sponsor(self.stage, "Zebulon Top", self.turku)
        self.wish = a_wish(self.stage, self.amina, stage_is="found")
        about = {"wish_id": self.wish, "newcomer_id": self.amina.person.id, "locality_id": self.kajaani}
        about |= {"sponsor_id": self.zebulon.person.id, "created_at": self.stage.now}
        companions.add_companion(self.stage.connection, state="yes", **about)
        declined = {"state": "declined", "declined_by": "newcomer", "asked_at": self.stage.now}
        proposals.add_proposal(self.stage.connection, **about, **declined)
        history.record(
            self.stage.connection,
            "proposal-override",
            now=self.stage.now,
            locality_id=self.kajaani,
            wish_id=self.wish,
            data={"words": {"text": "Zebulon is rude"}},
        )

    def written(self, table: str) -> list[Any]:
        return list(self.stage.connection.execute(select(metadata.tables[table].c.data)).scalars())


def test_a_sponsor_who_crossed_localities_leaves_no_name_in_the_other_one() -> None:
    two = Two()
    erase(two.zebulon)
    assert two.written("history")[0] == {"words": {"text": "… is rude"}}
    assert "Zebulon" not in repr(two.written("history") + two.written("matters"))


def test_nor_after_the_coordinator_of_both_has_gone() -> None:
    two = Two()
    a_coordinator(two.stage, "Oili", two.kajaani)
    erase(two.eeva)
    erase(two.zebulon)
    assert "Zebulon" not in repr(two.written("history") + two.written("matters"))


def test_a_coordinator_who_erases_themselves_leaves_no_name_in_any_of_their_localities() -> None:
    two = Two()
    history.record(
        two.stage.connection,
        "said",
        now=two.stage.now,
        locality_id=two.turku,
        data={"words": {"text": "Eeva knows"}},
    )
    erase(two.eeva)
    assert {"words": {"text": "… knows"}} in two.written("history")


def test_whoever_has_to_find_a_companion_anew_is_told_without_the_name() -> None:
    two = Two()
    erase(two.zebulon)
    wanted = find_open(two.stage.connection, "companion-wanted", f"wish:{two.wish}")
    assert wanted is not None
    assert wanted.data == {"why": "gone"}
    told = (
        f"Amina: nobody comes along to the first meeting for wish #{two.wish} now. You can ask somebody else."
    )
    assert any(told in said for said in two.eeva.texts)


def test_what_two_agreed_on_is_no_reason_to_touch_the_wish_of_one() -> None:
    stage = Stage()
    home = a_locality(stage)
    amina, liisa = a_newcomer(stage, "Amina", home), a_sponsor(stage, "Liisa", home)
    wish = a_wish(stage, amina, words={"text": WORDS}, stage_is="begun")
    a_pair(stage, amina, liisa, wish, agreement={"what": WORDS})
    erase(liisa)
    assert stage.connection.execute(select(wishes.c.words)).scalar() == {"text": WORDS}


def test_the_name_of_a_part_is_nobodys_own_word() -> None:
    stage = Stage()
    home = a_locality(stage)
    a_part(stage, home, "Lehtikangas")
    amina, samira = (a_newcomer(stage, name, home, part="Lehtikangas") for name in ("Amina", "Samira"))
    a_pair(stage, samira, a_sponsor(stage, "Liisa", home), agreement={"what": "Walks in Lehtikangas"})
    erase(amina)
    assert stage.connection.execute(select(pairs.c.agreement)).scalar() == {"what": "Walks in Lehtikangas"}


def test_a_coordinator_erased_leaves_the_work_of_others() -> None:
    place = Place()
    erase(place.eeva)
    assert "Eeva" not in place.words_left()
    assert "Sings in a choir" in place.words_left()
    assert place.connection.execute(text("select state from pairs")).scalar() == "active"


def test_a_common_word_for_a_name_takes_nobody_elses_words() -> None:
    place = Place()
    yes = a_newcomer(place.stage, "yes", place.number)
    turku = a_newcomer(place.stage, "Hodan", a_locality(place.stage, "Turku"))
    a_wish(place.stage, turku, words={"text": "yes please, football"})
    erase(yes)
    assert "yes please, football" in place.words_left()
    assert place.connection.execute(select(people.c.name).where(people.c.role == "newcomer")).fetchall() == [
        (NAME,),
        ("Hodan",),
    ]
