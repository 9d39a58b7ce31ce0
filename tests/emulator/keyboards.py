"""Keyboards under messages: what Telegram refuses about them, and how a test sees them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from .errors import Refusal

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
MOST_BYTES = 10_000  # of JSON; found by others, stated nowhere
_KINDS = {
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay", "disabled",
}  # fmt: skip


@dataclass(frozen=True)
class Button:
    """A button as a person sees it, with what it does."""

    text: str
    data: str | None = None
    url: str | None = None


def read_inline(markup: Any) -> dict[str, Any] | None:
    """Return the inline keyboard of a reply markup as it will stand, or None.

    The limits on buttons, buttons a row and bytes stand in no schema; a keyboard beyond them is refused.
    """
    if not isinstance(markup, dict) or "inline_keyboard" not in markup:
        return None
    rows = [row for row in markup["inline_keyboard"] if row]
    if sum(map(len, rows)) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        raise Refusal("Bad Request: reply markup is too long")
    if len(json.dumps(rows, ensure_ascii=False).encode()) > MOST_BYTES:
        raise Refusal("Bad Request: reply markup is too long")
    for row in rows:
        for button in row:
            check_button(button)
    return {"inline_keyboard": rows} if rows else None


def check_button(button: dict[str, Any]) -> None:
    """Refuse a button that has no label, nothing to do, several things to do, or a bad address."""
    if not button.get("text", "").strip():
        raise Refusal("Bad Request: can't parse inline keyboard button: Text must be non-empty")
    doing = _KINDS & button.keys()
    if not doing:
        told = "Text buttons are unallowed in the inline keyboard"
        raise Refusal(f"Bad Request: can't parse inline keyboard button: {told}")
    if len(doing) > 1:
        raise Refusal("Bad Request: can't parse inline keyboard button: several actions in one button")
    url = button.get("url")
    if url is not None and not re.match(r"(https?|tg|ton)://[^\s/]+\S*$", url):
        raise Refusal(f"Bad Request: inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def show(markup: dict[str, Any] | None) -> list[list[Button]]:
    """Return the rows of buttons of an inline keyboard."""
    rows = (markup or {}).get("inline_keyboard", [])
    return [[Button(b["text"], b.get("callback_data"), b.get("url")) for b in row] for row in rows]
