"""What is understood of what people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.catalogues import catalogues
from translations.heard import CONTROLS, control, digits, meanings, normalise
from translations.languages import LANGUAGES

FIXED = [
    (language, id)
    for language in LANGUAGES
    for id in (
        "answer-yes",
        "answer-no",
        "nav-back",
        "nav-done",
        "part-evening",
        "day-mon",
        "day-sun",
        "lang-ar",
    )
]
around = st.text(alphabet=' \t\n.,!?…؟،۔-()«»"\u200f\u200e\u2068\u2069\ufe0f🙂✅', max_size=6)


@pytest.mark.parametrize(
    ("typed", "id"),
    [
        ("Yes", "answer-yes"), ("yeah!", "answer-yes"), ("joo", "answer-yes"), ("KYLLÄ", "answer-yes"),
        ("Ja.", "answer-yes"), ("نعم", "answer-yes"), ("نَعَم", "answer-yes"), ("نـعـم", "answer-yes"),
        ("ايوه", "answer-yes"), ("👍🏽", "answer-yes"), ("no", "answer-no"), ("en", "answer-no"),
        ("Nej tack", "answer-no"), ("لا", "answer-no"), ("الاحد", "day-sun"), ("maanantai", "day-mon"),
        ("  ilta ", "part-evening"), ("القائمه", "nav-menu"), ("suomi", "lang-fi"),
    ],
)  # fmt: skip
def test_words_typed_find_their_button_in_any_language(typed: str, id: str) -> None:
    assert id in meanings(typed)


@pytest.mark.parametrize("typed", ["", " ", "🙂", "...", "something quite different", "x" * 100_000])
def test_other_words_find_no_button(typed: str) -> None:
    assert meanings(typed) == frozenset()
    assert control(typed) is None
    assert digits(typed) is None


@given(st.sampled_from(FIXED), around, around)
def test_case_and_signs_around_a_word_do_not_matter(button: tuple[str, str], before: str, after: str) -> None:
    language, id = button
    label = catalogues().label(language, id)
    for typed in (label, label.upper(), normalise(label)):
        assert id in meanings(before + typed + after)


@given(
    st.sampled_from([(language, name) for language in LANGUAGES for name in CONTROLS]),
    st.integers(min_value=0),
    around,
    around,
)
def test_every_command_is_understood_in_every_language(
    command: tuple[str, str], pick: int, before: str, after: str
) -> None:
    language, name = command
    listed = [word.strip() for word in catalogues().label(language, f"control-{name}").split(",")]
    words = [word for word in listed if normalise(word)]  # a pictogram beside others is not that one alone
    word = words[pick % len(words)]
    assert control(before + word + after) == name
    assert control(word.upper()) == name


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("STOP!!!", "stop"), ("/stop", "stop"), ("Lopeta.", "stop"), ("peru tilaus", "stop"),
        ("إيقاف", "stop"), ("ايقاف", "stop"), ("كفى", "stop"), ("كفي", "stop"), ("apua!", "help"),
        ("النجدة", "help"), ("sluta", "stop"), ("peru", "cancel"), ("الغاء", "cancel"),
        ("börja om", "restart"), ("valikko", "menu"), ("⬅️ takaisin", "back"), ("språk", "language"),
    ],
)  # fmt: skip
def test_commands_as_people_type_them(typed: str, command: str) -> None:
    assert control(typed) == command


@pytest.mark.parametrize(
    "typed", ["don't stop", "stop the bus", "I was back home", "kielikurssi", "أريد مساعدة في اللغة"]
)
def test_a_command_inside_a_sentence_is_no_command(typed: str) -> None:
    assert control(typed) is None


@given(st.text())
def test_normalising_again_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text())
def test_hearing_never_fails(text: str) -> None:
    assert isinstance(meanings(text), frozenset)
    assert control(text) in {*CONTROLS, None}
    digits(text)


@given(
    st.integers(0, 10**17),
    st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９"]),
)
def test_numbers_in_any_digits(number: int, script: str) -> None:
    typed = str(number).translate(str.maketrans("0123456789", script))
    assert digits(typed) == digits(f" {typed}. ") == digits(f"\u200f{typed})") == number


@pytest.mark.parametrize(
    ("typed", "number"), [("3️⃣", 3), ("-3", None), ("1½", None), ("1 2", None), ("2,5", None)]
)
def test_only_a_whole_number_is_one(typed: str, number: int | None) -> None:
    assert digits(typed) == number
