"""Everything done on the page enters by the one road, and nothing enters from elsewhere."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from bot.phones.channel import PhonesChannel
from bot.phones.events import Received, Sent, Shown
from bot.phones.files import SIZE_LIMIT
from bot.phones.page import STATIC
from flows.engine.messages import Document, Media, Outgoing
from tests.phones.conftest import Demo
from tests.phones.road import START

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def of_kind(demo: Demo, kind: type) -> list[object]:
    return [event for event in demo.channel.transcript if isinstance(event, kind)]


def test_a_new_phone_enters_by_its_invitation(demo: Demo, client: TestClient) -> None:
    answer = client.post("/phones/phones", json={"role": "sponsor", "language": "fi"})
    assert answer.status_code == 201
    assert demo.road.invited == ["sponsor"]
    (start,) = demo.road.taken
    assert (start.address, start.text, start.language) == (answer.json()["phone"], "/start code1", "fi")


def test_a_role_that_is_not_offered_gets_no_phone(demo: Demo, client: TestClient) -> None:
    assert client.post("/phones/phones", json={"role": "mayor"}).status_code == 400
    assert demo.road.invited == []


def test_written_words_arrive_once(demo: Demo, client: TestClient) -> None:
    phone = demo.channel.add("newcomer", language="ar")
    body = {"update": "update-0001", "text": "مرحباً\nبكم"}
    for _ in range(2):
        assert client.post(f"/phones/phones/{phone}/text", json=body).status_code == 204
    (incoming,) = demo.road.taken
    assert (incoming.kind, incoming.text, incoming.language) == ("text", "مرحباً\nبكم", "ar")
    assert len(of_kind(demo, Sent)) == len(of_kind(demo, Received)) == 1


def test_a_tap_names_its_message_and_data(demo: Demo, client: TestClient) -> None:
    phone = demo.channel.add("newcomer")
    client.post(f"/phones/phones/{phone}/text", json={"update": "update-0001", "text": "/start"})
    (asked,) = of_kind(demo, Shown)
    assert isinstance(asked, Shown)
    body = {"update": "update-0002", "data": "ar", "shown": asked.ref}
    assert client.post(f"/phones/phones/{phone}/tap", json=body).status_code == 204
    tap = demo.road.taken[-1]
    assert (tap.kind, tap.data, tap.shown) == ("tap", "ar", asked.ref)


@pytest.mark.parametrize(
    ("kind", "name", "mime", "shown"),
    [
        ("voice", "voice", "audio/webm;codecs=opus", "audio/webm"),
        ("photo", "me.png", "image/png", "image/png"),
        ("document", "paper.pdf", "application/pdf", None),
        ("document", "trick.html", "text/html", None),
        ("photo", "trick.svg", "image/svg+xml", None),
    ],
)
def test_a_file_is_sent_and_served_back(
    demo: Demo, client: TestClient, kind: str, name: str, mime: str, shown: str | None
) -> None:
    phone = demo.channel.add("newcomer")
    form = {"update": "update-0001", "kind": kind, "caption": "look", "seconds": "4"}
    answer = client.post(f"/phones/phones/{phone}/file", data=form, files={"file": (name, PNG, mime)})
    assert answer.status_code == 204
    (incoming,) = demo.road.taken
    media = incoming.media
    assert media is not None
    assert (media.kind, media.size, media.seconds, incoming.text) == (kind, len(PNG), 4, "look")

    back = client.get(f"/phones/files/{media.file}")
    assert back.content == PNG
    assert back.headers["content-disposition"] == ("inline" if shown else "attachment")
    assert "html" not in back.headers["content-type"]
    assert "svg" not in back.headers["content-type"]
    if shown:
        assert back.headers["content-type"] == shown


def test_a_file_too_big_is_refused_and_not_kept(demo: Demo, client: TestClient, tmp_path: Path) -> None:
    phone = demo.channel.add("newcomer")
    for size in (SIZE_LIMIT + 1, SIZE_LIMIT + 2 * 1024 * 1024):
        answer = client.post(
            f"/phones/phones/{phone}/file",
            data={"update": "update-0001", "kind": "photo"},
            files={"file": ("big.png", b"x" * size, "image/png")},
        )
        assert answer.status_code == 413
    assert demo.road.taken == []
    assert list((tmp_path / "files").iterdir()) == []


@pytest.mark.parametrize("file", ["nothing.png", "..%2fphones.jsonl", "0" * 32 + ".png", "%00"])
def test_only_the_phones_own_files_are_served(client: TestClient, file: str) -> None:
    assert client.get(f"/phones/files/{file}").status_code == 404


def test_a_place_is_shared(demo: Demo, client: TestClient) -> None:
    phone = demo.channel.add("newcomer")
    body = {"update": "update-0001", "latitude": 64.2, "longitude": 27.7}
    assert client.post(f"/phones/phones/{phone}/location", json=body).status_code == 204
    assert demo.road.taken[0].media == Media(kind="location", latitude=64.2, longitude=27.7)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("text", b"{"),
        ("text", b'{"update": "update-0001", "text": ""}'),
        ("text", b'{"update": "no", "text": "short id"}'),
        ("text", b'{"update": "update-0001", "text": "\\ud800"}'),
        ("tap", b'{"update": "update-0001", "data": "", "shown": "1"}'),
        ("location", b'{"update": "update-0001", "latitude": 91, "longitude": 0}'),
        ("location", b'{"update": "update-0001", "latitude": NaN, "longitude": 0}'),
        ("file", b"no form"),
    ],
)
def test_what_cannot_be_read_is_refused(demo: Demo, client: TestClient, path: str, body: bytes) -> None:
    phone = demo.channel.add("newcomer")
    assert client.post(f"/phones/phones/{phone}/{path}", content=body).status_code == 400
    assert demo.road.taken == []


def test_a_very_long_message_passes_and_a_monstrous_one_does_not(demo: Demo, client: TestClient) -> None:
    phone = demo.channel.add("newcomer")
    for length, status in ((100_000, 204), (2_000_000, 413)):
        body = {"update": f"update-{length}", "text": "x" * length}
        assert client.post(f"/phones/phones/{phone}/text", json=body).status_code == status
    assert [len(incoming.text) for incoming in demo.road.taken] == [100_000]


def test_a_phone_that_is_not_there_cannot_send(client: TestClient) -> None:
    answer = client.post("/phones/phones/phone-9/text", json={"update": "update-0001", "text": "hello"})
    assert answer.status_code == 404


def test_what_was_not_taken_can_be_sent_again(demo: Demo, client: TestClient) -> None:
    phone = demo.channel.add("newcomer")
    demo.road.broken = True
    body = {"update": "update-0001", "text": "hello"}
    assert client.post(f"/phones/phones/{phone}/text", json=body).status_code == 503
    assert len(of_kind(demo, Sent)) == 1
    assert of_kind(demo, Received) == []

    demo.road.broken = False
    again = {"update": "update-0001"}
    assert client.post(f"/phones/phones/{phone}/again", json=again).status_code == 204
    assert [incoming.text for incoming in demo.road.taken] == ["hello"]
    assert len(of_kind(demo, Received)) == 1


def test_what_another_phone_sent_cannot_be_sent_again(demo: Demo, client: TestClient) -> None:
    mine, other = demo.channel.add("newcomer"), demo.channel.add("sponsor")
    client.post(f"/phones/phones/{mine}/text", json={"update": "update-0001", "text": "hello"})
    assert client.post(f"/phones/phones/{other}/again", json={"update": "update-0001"}).status_code == 404


@pytest.mark.parametrize("step", ["hour", "day", "week"])
def test_the_clock_is_pushed_forward(demo: Demo, client: TestClient, step: str) -> None:
    steps = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}
    answer = client.post("/phones/clock", json={"step": step}).json()
    assert answer == {"moved": True, "now": (START + steps[step]).isoformat()}


def test_the_clock_goes_to_what_is_due_or_stays(demo: Demo, client: TestClient) -> None:
    later = START + timedelta(days=2)
    demo.clock.due = [later]
    for moved in (True, False):
        answer = client.post("/phones/clock", json={"step": "due"}).json()
        assert answer == {"moved": moved, "now": later.isoformat()}


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "[::1]:8000", "127.8.9.1"])
def test_loopback_hosts_are_served(client: TestClient, host: str) -> None:
    assert client.get("/phones/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["kummi.example", "localhost.evil.example", "127.0.0.1.nip.io", "192.168.1.5:8000", "[::2]", "[", ""],
)
def test_other_hosts_are_refused(
    client: TestClient, words: Mapping[str, Mapping[str, str]], host: str
) -> None:
    for path in ("/phones/", "/phones/events", "/phones/files/x", "/phones/static/main.js"):
        answer = client.get(path, headers={"host": host})
        assert (answer.status_code, answer.text) == (403, words["en"]["phones-local"])


def test_another_machine_is_refused(demo: Demo) -> None:
    stranger = TestClient(demo.app, base_url="http://localhost", client=("192.168.1.7", 5000))
    assert stranger.get("/phones/").status_code == 403


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "http://localhost:8000", "http://127.0.0.1:9", "null"]
)
def test_another_sites_post_is_refused(demo: Demo, client: TestClient, origin: str) -> None:
    phone = demo.channel.add("newcomer")
    body = {"update": "update-0001", "text": "hello"}
    answer = client.post(f"/phones/phones/{phone}/text", json=body, headers={"origin": origin})
    assert answer.status_code == 403
    del client.headers["origin"]
    assert client.post(f"/phones/phones/{phone}/text", json=body).status_code == 403
    assert demo.road.taken == []


def test_the_page_runs_no_foreign_script(client: TestClient) -> None:
    answer = client.get("/phones/")
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]
    for file in STATIC.iterdir():
        addresses = re.findall(r"https?://[\w.]+", file.read_text(encoding="utf-8"))
        assert set(addresses) <= {"http://www.w3.org", "https://www.openstreetmap.org"}


@pytest.mark.parametrize(
    ("query", "accepted", "language", "direction"),
    [
        ("", "ar-EG,en;q=0.5", "ar", "rtl"),
        ("", "de,sv;q=0.5", "sv", "ltr"),
        ("", "de", "en", "ltr"),
        ("?lang=fi", "ar", "fi", "ltr"),
        ("?lang=xx", "ar", "ar", "rtl"),
    ],
)
def test_the_page_speaks_the_readers_language(
    client: TestClient,
    words: Mapping[str, Mapping[str, str]],
    query: str,
    accepted: str,
    language: str,
    direction: str,
) -> None:
    text = client.get(f"/phones/{query}", headers={"accept-language": accepted}).text
    assert f'<html lang="{language}" dir="{direction}">' in text
    assert words[language]["phones-local"] in text


def test_every_language_has_every_word_the_page_uses(words: Mapping[str, Mapping[str, str]]) -> None:
    used = set(re.findall(r"\{\{(phones-[\w-]+)\}\}", (STATIC / "page.html").read_text(encoding="utf-8")))
    for file in STATIC.glob("*.js"):
        found = re.findall(r'(?:word|say)\("([\w-]+)"', file.read_text(encoding="utf-8"))
        used |= {f"phones-{id}" for id in found}
    used |= {"phones-sound", "phones-role-newcomer", "phones-role-sponsor", "phones-role-coordinator"}
    for language, texts in words.items():
        assert set(texts) == used, language


async def test_nothing_personal_is_logged(
    demo: Demo, client: TestClient, capsys: pytest.CaptureFixture[str]
) -> None:
    demo.road.broken = True
    phone = demo.channel.add("newcomer", name="Amal")
    client.post(f"/phones/phones/{phone}/text", json={"update": "update-0001", "text": "my secret"})
    logged = "".join(capsys.readouterr())
    assert "ConnectionError" in logged
    assert "secret" not in logged
    assert "Amal" not in logged


async def test_an_older_folder_is_taken_over(tmp_path: Path, words: Mapping[str, Mapping[str, str]]) -> None:
    (tmp_path / "phones.jsonl").write_text('{"kind":"begun","log":"abc"}\n{"kind":"unheard-of"}\n')
    channel = PhonesChannel(tmp_path, lambda: START)
    phone = channel.add("newcomer")
    document = Document(name="qr.png", mime="image/png", content=base64.b64encode(PNG))
    assert await channel.deliver(phone, Outgoing(language="en", document=document))
    channel.close()
