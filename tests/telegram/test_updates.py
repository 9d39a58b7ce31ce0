"""Each raw update means one thing to Kummi, or nothing."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.errors import UnreadableUpdate
from bot.telegram.updates import read_update
from flows.engine.messages import Incoming, Media

from .payloads import PRIVATE, SUPERGROUP, Payload, edited, file, membership, message, tap


def from_amal(update: str, kind: Any, **more: Any) -> Incoming:
    return Incoming(channel="telegram", address="4711", update=update, kind=kind, language="ar", **more)


def typed(text: str) -> Incoming:
    return from_amal("10", "text", text=text)


def sent(media: Media, text: str = "") -> Incoming:
    return from_amal("10", "media", media=media, text=text)


def odd(what: str, day: str = "2023-11-15") -> Incoming:
    return from_amal(f"odd:4711:{what}:{day}", "odd", text=what)


in_the_group = Incoming(
    channel="telegram", address="-1001234", update="once:group:-1001234", kind="group", language="ar"
)

sticker = file(width=512, height=512, is_animated=False, is_video=False, type="regular")
small = file(width=90, height=60, file_size=1)
large = {"file_id": "F2", "file_unique_id": "U2", "width": 1280, "height": 853, "file_size": 99}
medium = {"file_id": "F3", "file_unique_id": "U3", "width": 320, "height": 213}
video = file(width=640, height=480, duration=3)
poll = {
    "id": "p",
    "question": "?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
place = {"latitude": 64.22, "longitude": 27.73}

TABLE: list[tuple[str, Payload, Incoming | None]] = [
    ("words", message(text="Hei!"), typed("Hei!")),
    ("arabic", message(text="مرحبا ١٢"), typed("مرحبا ١٢")),
    ("a command keeps its slash", message(text="/log 2"), typed("/log 2")),
    ("a command loses the bot's name", message(text="/log@KummiBot 2"), typed("/log 2")),
    ("a deep link", message(text="/start aB3_x-9"), typed("/start aB3_x-9")),
    ("an address is no command", message(text="me@kummi.example"), typed("me@kummi.example")),
    ("half a character", message(text="a\ud83d\0b"), typed("a\ufffd\ufffdb")),
    ("a tap", tap(), from_amal("11", "tap", data="s:1:yes", shown="76")),
    (
        "a tap on a message too old to come along",
        {
            "update_id": 11,
            "callback_query": tap()["callback_query"]
            | {"message": {"chat": PRIVATE, "message_id": 5, "date": 0}},
        },
        from_amal("11", "tap", data="s:1:yes", shown="5"),
    ),
    (
        "a voice note",
        message(voice=file(duration=7, file_size=900), caption="listen"),
        sent(Media(kind="voice", file="F1", seconds=7, size=900), "listen"),
    ),
    (
        "a recording from the library",
        message(audio=file(duration=61, file_name="tune.mp3")),
        sent(Media(kind="voice", file="audio:F1", name="tune.mp3", seconds=61)),
    ),
    (
        "the largest size of a photo, wherever it stands",
        message(photo=[small, large, medium], caption="us", media_group_id="album"),
        sent(Media(kind="photo", file="F2", size=99), "us"),
    ),
    (
        "a document",
        message(document=file(file_name="form.pdf", file_size=12)),
        sent(Media(kind="document", file="F1", name="form.pdf", size=12)),
    ),
    (
        "a round video",
        message(video_note=file(length=240, duration=9)),
        sent(Media(kind="document", file="video_note:F1", seconds=9)),
    ),
    (
        "a place",
        message(location=place),
        sent(Media(kind="location", latitude=64.22, longitude=27.73)),
    ),
    (
        "a place with a name",
        message(location=place, venue={"location": place, "title": "Library", "address": "Kauppakatu 1"}),
        sent(Media(kind="location", name="Library", latitude=64.22, longitude=27.73)),
    ),
    (
        "a contact",
        message(contact={"phone_number": "+358401", "first_name": "Aino", "last_name": "L"}),
        sent(Media(kind="contact", name="Aino L", phone="+358401")),
    ),
    ("a sticker", message(sticker=sticker), odd("sticker")),
    ("a moving picture is no document", message(animation=video, document=file()), odd("animation")),
    ("a video", message(video=video), odd("video")),
    ("a poll", message(poll=poll), odd("poll")),
    ("dice", message(dice={"emoji": "🎲", "value": 6}), odd("dice")),
    ("a story", message(story={"chat": PRIVATE, "id": 1}), odd("story")),
    ("something newer than Kummi", message(hologram={"depth": 3}), odd("unknown")),
    ("an edited message, on the day of the edit", edited(text="Hey"), odd("edited", "2023-11-16")),
    ("a place that moves", edited(location=place), None),
    ("a pinned message", message(pinned_message=message()["message"]), None),
    ("blocked", membership("kicked", until_date=0), from_amal("12", "blocked")),
    ("unblocked", membership("member"), from_amal("12", "unblocked")),
    ("words in a group are not kept", message(chat=SUPERGROUP, text="hello all"), in_the_group),
    ("a tap in a group", tap(chat=SUPERGROUP), in_the_group),
    ("taken into a group", membership("member", chat=SUPERGROUP), in_the_group),
    ("put out of a group", membership("left", chat=SUPERGROUP), None),
    (
        "a channel",
        {
            "update_id": 9,
            "channel_post": message(
                chat={"id": -100, "type": "channel", "title": "News"}, sender=None, text="x"
            )["message"],
        },
        Incoming(channel="telegram", address="-100", update="once:group:-100", kind="group"),
    ),
    ("a kind of update that was not asked for", {"update_id": 9}, None),
]


@pytest.mark.parametrize(("raw", "meaning"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_an_update_means(raw: Payload, meaning: Incoming | None) -> None:
    assert read_update(raw) == meaning


def key(raw: Payload) -> str:
    incoming = read_update(raw)
    assert incoming
    return incoming.update


def test_what_is_sent_twice_a_day_counts_once_and_the_day_after_again() -> None:
    first, second = (key(message(n, sticker=sticker)) for n in (1, 2))
    later = message(3, sticker=sticker)
    later["message"]["date"] += 86_400
    assert first == second != key(later)


def test_each_photo_of_an_album_is_its_own() -> None:
    assert len({key(message(n, photo=[small], media_group_id="a")) for n in (1, 2, 3)}) == 3


@pytest.mark.parametrize(
    "raw",
    [
        membership("kicked"),  # until_date is missing
        {"update_id": 8, "message": {"text": "Amal's secret"}},
        {"update_id": 8, "message": "Amal's secret"},
        {"update_id": 8, "message": message(text=["Amal's secret"])["message"]},
        {"message": {}},
        {},
    ],
)
def test_an_unreadable_update_says_which_it_is_and_nothing_of_what_it_holds(raw: Payload) -> None:
    with pytest.raises(UnreadableUpdate) as caught:
        read_update(raw)
    assert caught.value.update_id == raw.get("update_id")
    assert "Amal" not in str(caught.value)
    assert caught.value.__cause__ is caught.value.__context__ is None


junk = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.just([]), st.just({}), st.just([{}])
)


@given(st.sampled_from([row[1] for row in TABLE]), junk, st.data())
def test_whatever_stands_in_a_field_an_update_is_read_or_unreadable(
    raw: Payload, instead: Any, data: st.DataObject
) -> None:
    spoilt: Any = copy.deepcopy(raw)
    holder = spoilt
    while True:
        name = data.draw(st.sampled_from(list(holder) if isinstance(holder, dict) else range(len(holder))))
        if not holder[name] or not isinstance(holder[name], dict | list) or data.draw(st.booleans()):
            break
        holder = holder[name]
    holder[name] = instead
    try:
        incoming = read_update(spoilt)
    except UnreadableUpdate:
        return
    assert incoming is None or incoming.model_dump_json()
