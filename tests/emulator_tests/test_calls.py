"""What the emulator takes and what it refuses, over real HTTP as any client would send it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.emulator import TOKEN, BrokenContract, Emulator, User


async def call(telegram: Emulator, method: str, params: dict[str, Any], token: str = TOKEN) -> dict[str, Any]:
    """Post a form: strings as they are, all else as JSON."""
    form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in params.items()}
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:
        answer: dict[str, Any] = (await client.post(f"{telegram.url}/bot{token}/{method}", data=form)).json()
        return answer


def rows(*sizes: int, data: str = "x", **more: str) -> dict[str, Any]:
    button = {"text": "label", "callback_data": data} | more
    return {"inline_keyboard": [[button] * size for size in sizes]}


WIDE = rows(*[8] * 12, data="x" * 64, text="On Tuesday")


GOOD: list[tuple[str, dict[str, Any]]] = [
    ("sendMessage", {"text": "x" * 4096}),
    ("sendMessage", {"text": f"<b>{'x' * 4096}</b>", "parse_mode": "HTML"}),
    ("sendMessage", {"text": "👋" * 4096}),
    ("sendMessage", {"text": "*مرحبا*", "parse_mode": "MarkdownV2"}),
    ("sendMessage", {"text": "b", "entities": [{"type": "bold", "offset": 0, "length": 1}]}),
    ("sendMessage", {"text": "hi", "reply_markup": rows(*[8] * 12, 4)}),
    ("sendMessage", {"text": "hi", "reply_markup": rows(1, data="ä" * 32)}),
    ("sendMessage", {"text": "hi", "reply_markup": {"keyboard": [[{"text": "yes"}]]}}),
    ("sendMessage", {"text": "hi", "reply_markup": {"remove_keyboard": True}}),
    ("sendMessage", {"text": "hi", "reply_markup": {"force_reply": True}}),
    ("sendMessage", {"text": "hi", "reply_parameters": {"message_id": 1}}),
    ("sendLocation", {"latitude": 60.17, "longitude": 24.94}),
    ("sendContact", {"phone_number": "+358401234567", "first_name": "Aino"}),
    ("sendChatAction", {"action": "typing"}),
    ("getChat", {}),
    ("deleteMessage", {"message_id": 1}),
    ("deleteMessages", {"message_ids": [1, 99]}),
]


@pytest.mark.parametrize(("method", "params"), GOOD)
async def test_takes(telegram: Emulator, amina: User, method: str, params: dict[str, Any]) -> None:
    answer = await call(telegram, method, {"chat_id": amina.id} | params)
    assert answer["ok"], answer
    assert telegram.called(method)[0].error is None


BAD: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"text": "x" * 4097}, "message is too long"),
    ("sendMessage", {"text": " \n "}, "message text is empty"),
    ("sendMessage", {"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
    ("sendMessage", {"text": "hi", "parse_mode": "RTF"}, "unsupported parse_mode"),
    ("sendMessage", {"text": "hi", "chat_id": 42}, "chat not found"),
    ("sendMessage", {"text": "hi", "reply_markup": rows(9)}, "reply markup is too long"),
    ("sendMessage", {"text": "hi", "reply_markup": rows(*[8] * 12, 5)}, "reply markup is too long"),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": WIDE},
        "reply markup is too long",
    ),
    ("sendMessage", {"text": "hi", "reply_markup": rows(1, data="ä" * 33)}, "BUTTON_DATA_INVALID"),
    ("sendMessage", {"text": "hi", "reply_markup": rows(1, data="")}, "BUTTON_DATA_INVALID"),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": {"inline_keyboard": [[{"text": "b"}]]}},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": {"inline_keyboard": [[{"text": "b", "url": "nowhere"}]]}},
        "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ),
    ("sendMessage", {"text": "hi", "reply_parameters": {"message_id": 9}}, "message to be replied not found"),
    ("sendDocument", {"document": "no-such-id"}, "wrong file identifier/HTTP URL specified"),
    ("getFile", {"file_id": "no-such-id"}, "wrong file_id or the file is temporarily unavailable"),
    ("editMessageText", {"message_id": 9, "text": "hi"}, "message to edit not found"),
    ("editMessageText", {"message_id": 1, "text": "hi"}, "message can't be edited"),
    ("deleteMessage", {"message_id": 9}, "message to delete not found"),
    ("setMyCommands", {"commands": [{"command": "Up", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "a" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
    (
        "setMyCommands",
        {"commands": [{"command": "a", "description": ""}]},
        "BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    ("setWebhook", {"url": "http://example.org/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    (
        "setWebhook",
        {"url": "https://example.org/", "secret_token": "a b"},
        "secret token contains unallowed characters",
    ),
]


@pytest.mark.parametrize(("method", "params", "told"), BAD)
async def test_refuses(
    telegram: Emulator, amina: User, method: str, params: dict[str, Any], told: str
) -> None:
    with_chat = {} if method.startswith(("set", "get")) else {"chat_id": amina.id}
    answer = await call(telegram, method, with_chat | params)
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {told}"}
    assert len(amina.messages) == 1


FOREIGN: list[tuple[str, dict[str, Any], str]] = [
    ("sendMesage", {"text": "hi"}, "sendMesage: the Bot API has no such method"),
    ("sendDice", {}, "sendDice: the emulator does not have it"),
    ("sendMessage", {"text": "hi", "buttons": []}, "sendMessage: unknown parameter buttons"),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": rows(1, colour="red")},
        "sendMessage: unknown parameter reply_markup.inline_keyboard[0][0].colour",
    ),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": {"inline_keyboard": "rows"}},
        "sendMessage: inline_keyboard: Input should be a valid list",
    ),
    ("sendLocation", {"latitude": "north", "longitude": 1}, "sendLocation: latitude"),
    ("sendMessage", {}, "sendMessage: text: Field required"),
    ("sendDocument", {"document": "attach://nothing"}, "sendDocument: nothing is attached as nothing"),
]


@pytest.mark.parametrize(("method", "params", "told"), FOREIGN)
async def test_what_the_schema_does_not_know_fails_the_test(
    method: str, params: dict[str, Any], told: str
) -> None:
    async def visit() -> None:
        async with Emulator() as telegram:
            person = telegram.user()
            await person.send("hello")
            await call(telegram, method, {"chat_id": person.id} | params)

    with pytest.raises(BrokenContract, match="does not know") as raised:
        await visit()
    assert told in str(raised.value)


async def test_lenient_emulators_only_note_it() -> None:
    async with Emulator(strict=False) as telegram:
        answer = await call(telegram, "sendMesage", {})
    assert answer["error_code"] == 404
    assert telegram.violations == ["sendMesage: the Bot API has no such method"]


async def test_another_token_is_not_let_in(telegram: Emulator) -> None:
    answer = await call(telegram, "getMe", {}, token="1:wrong")
    assert answer == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_query_and_json_parameters_are_read_too(telegram: Emulator, amina: User) -> None:
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:
        address = f"{telegram.url}/bot{telegram.token}/sendMessage"
        await client.get(address, params={"chat_id": amina.id, "text": "by query"})
        await client.post(address, json={"chat_id": amina.id, "text": "by JSON"})
    assert [message.text for message in amina.heard] == ["by query", "by JSON"]
