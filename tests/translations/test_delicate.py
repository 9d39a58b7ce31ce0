"""What is promised to somebody whose message touches on money, ways to be reached, addresses or documents."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.delicate import TOPICS, delicate
from translations.languages import CATALOGUES, LANGUAGES
from translations.phrasebook import phrasebook
from translations.wordings import DATA, fold, read_lists

LISTS = DATA / "delicate"
WRITTEN = [path.parent.name for path in sorted(CATALOGUES.glob("*/phrasebook.ftl"))]

# Sentences by language, one or more for each of the topics.
TOUCHING = {
    "en": [
        ("Could you lend me some money?", "money"), ("What is your account number?", "money"),
        ("Here is my number", "phone"), ("Are you on WhatsApp?", "phone"),
        ("My address is on the letter", "address"), ("I will send a photo of my passport", "document"),
    ],
    "fi": [
        ("Voisitko lainata minulle vähän rahaa?", "money"), ("Laitatko tilinumerosi?", "money"),
        ("Mikä on puhelinnumerosi?", "phone"), ("onko sulla whatsappia?", "phone"),
        ("Kotiosoitteeni on tässä", "address"), ("Tässä kuva passistani", "document"),
        ("Tarvitset henkilötunnuksesi", "document"),
    ],
    "sv": [
        ("Kan jag låna lite pengar?", "money"), ("Vad är ditt kontonummer?", "money"),
        ("Får jag ditt telefonnummer?", "phone"), ("Min adress står i brevet", "address"),
        ("Här är en bild på mitt pass", "document"),
    ],
    "ar": [
        ("هل تقرضني بعض النقود؟", "money"), ("ما هو رقم حسابك؟", "money"), ("هذا رقم هاتفي", "phone"),
        ("عندك واتساب؟", "phone"), ("عنواني مكتوب في الرسالة", "address"), ("سأرسل لك صورة جوازي", "document"),
    ],
    "prs": [
        ("می‌توانید به من پول قرض بدهید؟", "money"), ("شماره حساب خود را بده", "money"),
        ("نمبر تلفون من این است", "phone"), ("واتساپ داری؟", "phone"), ("آدرس ما در مکتوب است", "address"),
        ("عکس پاسپورتم را روان می‌کنم", "document"),
    ],
    "ps": [
        ("ایا ماته پیسې پور راکولی شې؟", "money"), ("ستا نمبر څه دی؟", "phone"),
        ("واټساپ لرې؟", "phone"), ("زموږ د کور پته دا ده", "address"), ("زه به د پاسپورټ عکس درولېږم", "document"),
    ],
    "ckb": [
        ("دەتوانیت پارەم پێ بدەیت؟", "money"), ("ژمارەی حسابەکەت چەندە؟", "money"),
        ("ژمارەی تەلەفۆنەکەم ئەمەیە", "phone"), ("ناونیشانی ماڵەکەمان ئەمەیە", "address"),
        ("وێنەی پاسپۆرتەکەم دەنێرم", "document"),
    ],
    "so": [
        ("Lacag ma i amaahin kartaa?", "money"), ("Waa maxay lambarkaaga?", "phone"),
        ("Cinwaankayga waa kan", "address"), ("Waxaan soo dirayaa sawirka baasaboorka", "document"),
    ],
    "sw": [
        ("Naomba unikopeshe kidogo", "money"), ("Namba ya simu yangu ni hii", "phone"),
        ("Hii ni anwani yangu", "address"), ("Nitatuma picha ya pasipoti", "document"),
    ],
    "ti": [
        ("ገንዘብ ከተለቅሓኒ ትኽእል ዶ?", "money"), ("ቁጽሪ ቴሌፎንካ ሃበኒ", "phone"), ("ዋትሳፕ ኣለካ ዶ?", "phone"),
        ("ኣድራሻና እዚ እዩ", "address"), ("ስእሊ ፓስፖርተይ ክሰደልካ እየ", "document"),
    ],
    "uk": [
        ("Можете позичити мені грошей?", "money"), ("Це мій номер телефону", "phone"),
        ("Моя адреса в листі", "address"), ("Надсилаю фото мого паспорта", "document"),
    ],
    "ru": [
        ("Можете одолжить мне немного?", "money"), ("Вот мой номер", "phone"), ("Напиши в ватсапе", "phone"),
        ("Мой адрес в письме", "address"), ("Отправляю копию паспорта", "document"),
    ],
    "fr": [
        ("Peux-tu me prêter un peu d'argent ?", "money"), ("Voici mon numéro", "phone"),
        ("Mon adresse est sur la lettre", "address"), ("J'envoie une photo de mon passeport", "document"),
    ],
    "es": [
        ("¿Me puedes prestar algo?", "money"), ("Este es mi número de teléfono", "phone"),
        ("Mi direccion está en la carta", "address"), ("Te mando una foto del pasaporte", "document"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_noticed_in_every_language(language: str) -> None:
    assert [(text, topic) for text, topic in TOUCHING[language] if topic not in delicate(text)] == []
    assert {topic for _, topic in TOUCHING[language]} == set(TOPICS)


@pytest.mark.parametrize(
    "number",
    [
        "040 123 4567", "0401234567", "040-1234567", "040-123 4567", "050 1234567", "(09) 123 4567", "09 1234567",
        "+358401234567", "+358 40 123 4567", "+358 (0)40 1234567", "00358 40 1234567", "358401234567",
        "06.12.34.56.78", "06 12 34 56 78", "+46 70-123 45 67", "+252 61 2345678", "+254 712 345678",
        "+93 70 123 4567", "+380 50 123 45 67", "+7 (912) 345-67-89",
        "٠٤٠ ١٢٣ ٤٥٦٧", "۰۴۰ ۱۲۳ ۴۵۶۷", "+٣٥٨ ٤٠ ١٢٣ ٤٥٦٧", "０４０ １２３ ４５６７",
        "040\u00a0123\u00a04567", "040‑123‑4567", "\u2066040 1234567\u2069", "040  123  4567",
    ],
)  # fmt: skip
def test_phone_numbers_are_noticed(number: str) -> None:
    for text in (number, f"Tässä: {number}.", f"18:00, {number}", f"({number})"):
        assert delicate(text) == ("phone",), text


@pytest.mark.parametrize(
    "name", ["@minna_virtanen", "minna.v@example.com", "t.me/minna_v", "https://wa.me/358401234567",
             "instagram.com/minna"],
)  # fmt: skip
def test_names_in_other_services_are_noticed(name: str) -> None:
    assert delicate(f"Olen {name}, moi") == ("phone",)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("FI21 1234 5600 0007 85", "money"), ("fi2112345600000785", "money"), ("DE89370400440532013000", "money"),
        ("4111 1111 1111 1111", "money"), ("5500-0000-0000-0004", "money"), ("378282246310005", "money"),
        ("131052-308T", "document"), ("131052-308t!", "document"),
        ("Koulukatu 5", "address"), ("Asumme Koulukadulla 12", "address"), ("Mannerheimintie 3 B 14", "address"),
        ("Skolgatan 5 A", "address"), ("Storvägen 17", "address"), ("00100 Helsinki", "address"),
        ("12 rue de la Gare", "address"), ("Calle Mayor 12", "address"), ("ул. Садовая, д. 5", "address"),
        ("вул. Шкільна 7", "address"), ("12 Station Road", "address"),
    ],
)  # fmt: skip
def test_forms_are_noticed(text: str, topic: str) -> None:
    assert delicate(text) == (topic,)


@pytest.mark.parametrize(
    "text",
    [
        "", "🙂🙂🙂", "18:00", "klo 18.00-20.00", "08:00-16:00", "08.00–16.00", "0:15", "24.11.2026", "1.12.-5.12.2026",
        "24.11.", "2026-11-24", "24/11/26", "01 12 2026", "01.12-05.12.2026 klo 09:00", "24.11.2026 18:00-19:30",
        "٢٤/١١/٢٠٢٦ ١٨:٠٠", "Bussi 112", "bus 550 at 07:05, 07:20, 07:35", "2,95 €", "It costs 20 euros", "120 000 €",
        "1 000 000", "3/5", "5-0", "10 15 20 25 30", "6 + 7 = 13", "ovi 3, kerros 2", "lapset ovat 3, 5 ja 12 vuotta",
        "maksaa 20000 Euroa", "4111 1111 1111 1112", "FI22 1234 5600 0007 85", "131052-308U", "1234567890123",
        "Voinko lainata kirjan kirjastosta?", "Can I borrow the book?", "I forgot my passport at home",
        "Kirje tuli Migristä", "The address of the library is easy to find", "Jag lånar en bok",
        "Nähdään torilla 5 minuutin päästä", "Tie 5 on suljettu", "Ostin 3 metriä kangasta", "moi @ klo 5",
    ],
)  # fmt: skip
def test_times_dates_prices_and_the_like_are_nothing_delicate(text: str) -> None:
    assert delicate(text) == ()


days = st.dates(date(1990, 1, 1), date(2099, 12, 20))
DAYS = (
    "%d.%m.%Y",
    "%d/%m/%Y",
    "%d-%m-%Y",
    "%Y-%m-%d",
    "%d.%m.%y",
    "%d.%m.",
    "%d %m %Y",
    "%d. %m. %Y",
    "%Y/%m/%d",
)


@given(days, st.sampled_from(DAYS), st.times(), st.sampled_from(("%H:%M", "%H.%M")), st.sampled_from(" -–,"))
def test_no_day_and_no_time_is_a_phone_number(day: date, style: str, at: time, clock: str, sign: str) -> None:
    later = (day + timedelta(days=3)).strftime(style)
    for text in (
        f"{day.strftime(style)} {at.strftime(clock)}",
        f"{day.strftime(style)}{sign} {later}",
        f"{at.strftime(clock)}{sign}{time(23, 59).strftime(clock)}",
        f"{at.strftime(clock)} {day.strftime(style)}",
    ):
        assert delicate(text) == (), text


@given(
    st.integers(10**6, 10**9 - 1),
    st.sampled_from(("+358 40 {}", "+35840{}", "040 {}", "040-{}", "+252 61 {}")),
)
def test_every_number_with_its_beginning_is_a_phone_number(number: int, style: str) -> None:
    assert "phone" in delicate(f"soita {style.format(number)} kiitos")


@pytest.mark.parametrize("language", WRITTEN)
def test_no_phrase_of_the_phrasebook_is_delicate(language: str) -> None:
    texts = [phrasebook().say(id, language) for id, phrase in phrasebook().phrases.items() if not phrase.asks]
    assert {text: found for text in texts if (found := delicate(text))} == {}


def test_topics_come_once_and_in_their_order() -> None:
    text = "Passport number, address: Koulukatu 5, 040 1234567, 050 1234567, IBAN FI21 1234 5600 0007 85"
    assert delicate(text) == TOPICS == ("money", "phone", "address", "document")


def test_there_is_a_sound_list_for_every_language() -> None:
    assert {path.stem for path in LISTS.glob("*.toml")} >= {*LANGUAGES, "forms"}
    for path in LISTS.glob("*.toml"):
        if path.stem != "forms":
            assert "review" in path.read_text(encoding="utf-8").splitlines()[0]
            lists = read_lists(path)
            assert set(lists) == set(TOPICS), path.stem
            for topic, wordings in lists.items():
                assert len(wordings) == len(set(wordings)), (path.stem, topic)
                assert all(fold(wording.replace("*", "").replace("…", "")) for wording in wordings)


def test_every_wording_is_found_as_it_is_listed() -> None:
    for path in LISTS.glob("*.toml"):
        if path.stem != "forms":
            for topic, wordings in read_lists(path).items():
                for wording in wordings:
                    text = wording.replace("*", "").replace("…", "")
                    assert topic in delicate(f"xyz, {text.upper()}! xyz"), wording


@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert set(delicate(text)) <= set(TOPICS)
