"""A reported message is seen by a coordinator, with those around it, and only then; and words are erased in time."""

from __future__ import annotations

from datetime import timedelta

from flows.engine.registry import FLOWS
from store.history import lines_of_pair
from store.letters import count_wrong, forget_words
from store.tables import letters, metadata, outbox, sessions
from tests.flows.letters.pairs import Writing, two_who_write
from tests.flows.world import a_coordinator, a_locality, a_sponsor, is_away

FLEETING = [spec.name for spec in FLOWS.values() if spec.fleeting]


def written(count: int) -> Writing:
    """Two in one language, of whom Kaisa has written `count` letters."""
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}")
    for number in range(1, count + 1):
        two.kaisa.send(f"This is letter number {number}.")
    return two


def test_the_coordinator_sees_the_message_the_five_around_it_and_the_reporters_word() -> None:
    two = written(9)
    two.amina.send("/reportletter 5").send("This is not kind.")
    assert two.matters() == ["letter-reported"]
    assert "This is not kind." in two.ritva.last.text
    assert "letter number" not in " ".join(two.ritva.texts)
    two.ritva.tap("letters 5")
    seen = " ".join(two.ritva.texts)
    shown = [number for number in range(1, 10) if f"letter number {number}." in seen]
    assert shown == [2, 3, 4, 5, 6, 7]
    assert "letters-seen" in [line.kind for line in lines_of_pair(two.stage.connection, two.pair)]


def test_nobody_sees_messages_that_nobody_has_reported() -> None:
    two = written(3)
    two.ritva.send("/letters 2")
    assert "letter number" not in " ".join(two.ritva.texts)


def test_a_report_is_closed_to_other_places_and_after_it_is_settled() -> None:
    two = written(3)
    other = a_coordinator(two.stage, "Olli", a_locality(two.stage, "Turku"))
    two.amina.send("/reportletter 2").tap("skip")
    other.send("/letters 2")
    assert "letter number" not in " ".join(other.texts)
    two.ritva.tap("done 1")
    two.ritva.send("/letters 2")
    assert "letter number" not in " ".join(two.ritva.texts)


def test_the_one_who_wrote_is_not_told_and_both_can_end_at_once() -> None:
    two = written(1)
    before = len(two.kaisa.chat)
    two.amina.send("/reportletter 1").tap("skip")
    assert len(two.kaisa.chat) == before
    assert [button.data for button in two.amina.last.buttons][:2] == [
        f"c:rest {two.pair}",
        f"c:end {two.pair}",
    ]


def test_only_its_reader_can_report_a_message() -> None:
    two = written(1)
    two.kaisa.send("/reportletter 1")
    assert two.matters() == []


def everything(two: Writing) -> str:
    """All that stands in the database; a row as such would show only the beginnings of its values."""
    connection = two.stage.connection
    return " ".join(
        str(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(table.select())
    )


def test_some_days_after_delivery_no_word_is_left_anywhere() -> None:
    two = written(2)
    two.amina.tap("chat 1").send("My answer is yes, gladly")
    two.kaisa.tap("✅ Done")
    two.amina.send("done writing")
    assert "My answer is yes" in everything(two)
    connection = two.stage.connection
    assert forget_words(connection, two.stage.now + timedelta(seconds=1), FLEETING) == 3
    assert "letter number" not in everything(two)
    assert "My answer is yes" not in everything(two)
    assert len(connection.execute(letters.select()).all()) == 3
    assert connection.execute(sessions.select().where(sessions.c.state == "open")).all() == []
    assert connection.execute(outbox.select().where(outbox.c.about.is_not(None))).all() == []


def test_a_report_keeps_the_words_until_it_is_settled() -> None:
    two = written(1)
    two.amina.send("/reportletter 1").tap("skip")
    later = two.stage.now + timedelta(days=30)
    assert forget_words(two.stage.connection, later, FLEETING) == 0
    two.ritva.tap("done 1")
    assert forget_words(two.stage.connection, later, FLEETING) == 1


def test_wrong_translations_are_counted_by_languages() -> None:
    two = two_who_write()
    two.amina.send(f"/chat {two.pair}").send("نلتقي عند الموقف").send("نلتقي عند المكتبة الكبيرة")
    two.kaisa.tap("wrong 1")
    assert count_wrong(two.stage.connection) == {("ar", "en"): (1, 2)}


def test_erasing_someone_erases_the_letters_of_both() -> None:
    two = written(2)
    two.amina.tap("chat 1").send("My answer is yes, gladly")
    two.amina.send("/erase").tap("yes").tap("erase")
    text = everything(two)
    assert "My answer is yes" not in text
    assert "letter number" not in text


def test_what_looked_wrong_leaves_no_word_behind_either() -> None:
    two = two_who_write()
    two.says["نلتقي عند الموقف"] = "We meet at the opinion"
    two.amina.send(f"/chat {two.pair}").send("نلتقي عند الموقف")
    two.kaisa.tap("wrong 1").tap("leave")
    forget_words(two.stage.connection, two.stage.now + timedelta(seconds=1), FLEETING)
    assert "نلتقي" not in everything(two)
    assert "opinion" not in everything(two)


def test_what_was_never_sent_after_all_goes_too() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("The key is at +358 40 123 4567")
    assert "The key is at" in everything(two)
    later = two.stage.now + timedelta(days=15)
    forget_words(two.stage.connection, later, FLEETING)
    assert "The key is at" not in everything(two)
    two.kaisa.tap("send")
    assert not two.amina.chat


def test_the_days_count_from_the_delivery() -> None:
    two = two_who_write("ti")
    two.by = "nobody"
    two.amina.send(f"/chat {two.pair}").send("ሰላም ጽባሕ ክንራኸብ ንኽእል ዶ")
    two.stage.wait(days=5)
    two.ritva.tap("words 1").tap("now").send("Can we meet tomorrow?")
    connection = two.stage.connection
    assert forget_words(connection, two.stage.now - timedelta(days=1), FLEETING) == 0
    assert two.letter(1).words is not None
    assert forget_words(connection, two.stage.now + timedelta(seconds=1), FLEETING) == 1
    assert "ክንራኸብ" not in everything(two)
    assert "Can we meet tomorrow" not in everything(two)


def test_words_that_others_were_offered_and_never_took_up_go_too() -> None:
    two = two_who_write("ti")
    two.by = "nobody"
    for name in ("Selam", "Meron"):
        speaks = {"ti": "native", "en": "good"}
        a_sponsor(two.stage, name, two.place, languages=speaks, lends_words=True)
    two.amina.send(f"/chat {two.pair}").send("ሰላም ጽባሕ ክንራኸብ ንኽእል ዶ")
    two.stage.phone("Selam").tap("now").send("Can we meet tomorrow?")
    forget_words(two.stage.connection, two.stage.now + timedelta(seconds=1), FLEETING)
    assert "ክንራኸብ" not in everything(two)


def test_erasure_takes_words_and_translations_out_of_what_a_coordinator_has_seen() -> None:
    two = two_who_write()
    two.says["اتصل بي 040 123 4567"] = "Call me at 040 123 4567 gladly"
    two.amina.send(f"/chat {two.pair}").send("اتصل بي 040 123 4567").tap("send")
    two.kaisa.send("/reportletter 1").tap("skip")
    two.ritva.tap("letters 1")
    assert "gladly" in two.ritva.texts[-2]
    two.amina.send("/erase").tap("yes").tap("erase")
    text = everything(two)
    assert "123 4567" not in text
    assert "gladly" not in text


def test_a_coordinator_who_covers_sees_a_report() -> None:
    two = written(2)
    cover = a_coordinator(two.stage, "Olli", a_locality(two.stage, "Turku"))
    is_away(two.stage, two.ritva, cover, two.stage.now + timedelta(days=7))
    two.amina.send("/reportletter 1").tap("skip")
    cover.tap("letters 1")
    assert "letter number 2." in " ".join(cover.texts)
