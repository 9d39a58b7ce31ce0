"""Where no machine knows both languages, a person puts it into words, and never learns whose they are."""

from __future__ import annotations

import pytest

from flows.engine.testing import Phone
from store.sponsors import change_sponsor
from store.wordings import find_wording
from tests.flows.letters.pairs import Writing, two_who_write
from tests.flows.world import a_locality, a_pair, a_sponsor

TIGRINYA = "ሰላም ካይሳ፡ ጽባሕ ኣብ ቤተ መጻሕፍቲ ክንራኸብ ንኽእል ዶ"


def lender(two: Writing, name: str = "Selam Tesfay", **values: object) -> Phone:
    """A sponsor who lends words in Tigrinya and English."""
    told = {"languages": {"ti": "native", "en": "good"}, "lends_words": True, **values}
    return a_sponsor(two.stage, name, two.place, **told)


def without_machine() -> Writing:
    """Two whose languages no machine knows."""
    two = two_who_write("ti")
    two.by = "nobody"
    return two


def test_it_waits_for_a_person_and_the_writer_knows() -> None:
    two = without_machine()
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    assert not two.kaisa.chat
    assert two.letter(1).state == "waiting"
    assert two.matters() == ["words-wanted"]


def test_a_sponsor_who_lends_words_puts_it_into_words_and_it_goes_on_labelled() -> None:
    two = without_machine()
    selam = lender(two)
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    assert selam.last.text.startswith("✍️ Someone wrote this in Tigrinya. Could you put it into English?")
    selam.tap("now").send("Hello Kaisa, can we meet at the library tomorrow?")
    assert "✍️ Put into words by a person, from Tigrinya" in two.kaisa.last.text
    assert two.kaisa.last.text.endswith("Hello Kaisa, can we meet at the library tomorrow?")
    assert two.matters() == []
    assert two.letter(1).state == "delivered"


def test_who_lends_words_never_learns_whose_they_are() -> None:
    two = without_machine()
    selam = lender(two)
    two.amina.send(f"/chat {two.pair}").send("Amina Ali ን Kaisa ን ጽባሕ ክንራኸብ ኢና")
    shown = " ".join(selam.texts)
    assert "ጽባሕ" in shown
    assert "Amina" not in shown
    assert "Kaisa" not in shown
    assert "Korhonen" not in shown


def test_the_first_who_does_it_has_done_it_for_all() -> None:
    two = without_machine()
    selam, meron = lender(two), lender(two, "Meron Haile")
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    meron.tap("now")
    selam.tap("now").send("Shall we meet tomorrow?")
    meron.send("Can we meet tomorrow?")
    assert meron.texts[-1].startswith("💛 Thank you. Somebody has already done it.") or any(
        "Somebody has already done it" in text for text in meron.texts
    )
    assert len(two.kaisa.chat) == 1


def test_saying_not_this_time_leaves_it_to_others() -> None:
    two = without_machine()
    selam = lender(two)
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    selam.tap("leave")
    assert selam.last.text.startswith("👍 Thank you for telling.")
    assert two.matters() == ["words-wanted"]


def test_only_sponsors_of_the_place_who_lend_and_speak_both_are_asked() -> None:
    two = without_machine()
    elsewhere = a_locality(two.stage, "Turku")
    far = a_sponsor(two.stage, "Far", elsewhere, languages={"ti": "good", "en": "good"}, lends_words=True)
    shy = lender(two, "Shy", lends_words=False)
    half = lender(two, "Half", languages={"ti": "native"})
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    assert [phone.chat for phone in (far, shy, half)] == [{}, {}, {}]
    far.send("/words 1")
    assert TIGRINYA not in " ".join(far.texts)


def test_a_coordinator_can_put_it_into_words() -> None:
    two = without_machine()
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    two.ritva.tap("words 1").tap("now").send("Hello Kaisa, see you tomorrow")
    assert two.kaisa.last.text.endswith("Hello Kaisa, see you tomorrow")


def test_a_person_may_do_better_than_a_machine_that_looks_wrong() -> None:
    two = two_who_write()
    two.says["نلتقي عند الموقف"] = "We meet at the opinion"
    two.amina.send(f"/chat {two.pair}").send("نلتقي عند الموقف")
    two.kaisa.tap("wrong 1")
    letter = next(shown for shown in two.kaisa.chat.values() if "Amina" in shown.text)
    assert "opinion" not in letter.text
    assert two.letter(1).wrong
    two.kaisa.tap("ask")
    assert two.matters() == ["words-wanted"]
    two.ritva.tap("words 1").tap("now").send("We meet at the stop")
    assert two.kaisa.texts[-1].endswith("We meet at the stop")


def test_after_the_pair_has_ended_the_words_go_nowhere() -> None:
    two = without_machine()
    selam = lender(two)
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    two.change_pair("ended")
    selam.tap("now").send("Hello Kaisa, see you tomorrow")
    assert not two.kaisa.chat
    assert two.letter(1).state == "failed"


@pytest.mark.parametrize("answer", [True, False])
def test_a_sponsor_lends_words_or_not(answer: bool) -> None:
    two = without_machine()
    selam = lender(two, lends_words=not answer)
    selam.send("/lend").tap("yes" if answer else "no")
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    assert any("Someone wrote this" in text for text in selam.texts) is answer


def test_the_words_are_kept_with_the_letter_only() -> None:
    two = without_machine()
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    wording = find_wording(two.stage.connection, 1)
    assert wording is not None
    assert wording.letter_id == 1
    assert wording.state == "waiting"


def test_the_writer_is_told_when_the_words_come_too_late() -> None:
    two = without_machine()
    selam = lender(two)
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    two.change_pair("ended")
    selam.tap("now").send("Hello Kaisa, see you tomorrow")
    assert two.amina.last.text.startswith("⚠️")


def test_after_a_week_nobody_waits_any_more() -> None:
    two = without_machine()
    selam = lender(two)
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    two.stage.wait(days=8)
    assert two.letter(1).state == "failed"
    assert two.amina.last.text.startswith("⚠️")
    assert two.matters() == []
    selam.tap("now").send("Hello Kaisa, see you tomorrow")
    assert not two.kaisa.chat


def test_what_has_arrived_stays_arrived_though_nobody_did_better() -> None:
    two = two_who_write()
    two.amina.send(f"/chat {two.pair}").send("نلتقي عند الموقف")
    two.kaisa.tap("wrong 1").tap("ask")
    two.stage.wait(days=8)
    assert two.letter(1).state == "delivered"
    assert "words-wanted" not in two.matters()


def test_who_meets_the_reader_is_not_asked_either() -> None:
    two = without_machine()
    selam = lender(two)
    a_pair(two.stage, two.amina, selam)
    two.kaisa.send(f"/chat {two.pair}").send("See you behind the red house")
    assert not selam.chat


def test_who_is_no_sponsor_any_more_sees_no_words() -> None:
    two = without_machine()
    selam = lender(two)
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    change_sponsor(two.stage.connection, selam.person.id, stage="left")
    two.stage.connection.commit()
    selam.chat.clear()
    selam.send("/words 1")
    assert TIGRINYA not in " ".join(selam.texts)


def test_whoever_has_taken_on_two_sees_which_one_they_write() -> None:
    two = without_machine()
    selam = lender(two)
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA).send(f"{TIGRINYA} ኣብ ገዛ")
    selam.tap("now")
    assert "ክንራኸብ ንኽእል ዶ ኣብ ገዛ\n" in selam.last.text
    selam.send("Can we meet tomorrow at home?").tap("now")
    assert "ክንራኸብ ንኽእል ዶ\n" in selam.last.text
    selam.send("Can we meet tomorrow?")
    assert [two.letter(number).translation for number in (1, 2)] == [
        "Can we meet tomorrow?",
        "Can we meet tomorrow at home?",
    ]


def test_a_recording_cannot_be_put_into_words_by_pressing_looks_wrong() -> None:
    two = two_who_write()
    two.kaisa.send(f"/chat {two.pair}").media("voice", seconds=3)
    two.amina.send("/wrong 1")
    assert two.matters() == []


def test_erasing_somebody_who_was_asked_leaves_the_words_of_others() -> None:
    two = without_machine()
    selam = lender(two)
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    selam.tap("now").send("/erase").tap("yes").tap("erase")
    assert two.letter(1).words == {"text": TIGRINYA}
    two.ritva.tap("words 1").tap("now").send("Hello Kaisa, see you tomorrow")
    assert TIGRINYA in two.kaisa.last.text


def test_what_could_not_be_translated_has_a_way_to_a_person() -> None:
    two = two_who_write()
    two.by = "refused"
    two.amina.send(f"/chat {two.pair}").send("نلتقي عند الموقف")
    assert "🙋 Ask someone who speaks it" in two.kaisa.last.labels
    two.kaisa.tap("askwords 1")
    assert two.kaisa.last.text.startswith("👍 A person is asked.")
    assert two.matters() == ["words-wanted"]
    two.ritva.tap("words 1").tap("now").send("We meet at the stop")
    assert two.kaisa.texts[-1].endswith("We meet at the stop")
