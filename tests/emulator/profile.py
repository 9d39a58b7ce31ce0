"""What a bot says about itself: command menus per scope and language, name, descriptions, menu button."""

from __future__ import annotations

import json
import re
from typing import Any

from .errors import Refusal
from .methods import method
from .state import Raw, State

_PROFILE = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}
_DEFAULT = {"type": "default"}


def read_key(state: State, params: Raw) -> tuple[str, str, str]:
    """Return where a command list is kept: its scope and language."""
    scope = params.get("scope") or _DEFAULT
    if "chat_id" in scope:
        scope = scope | {"chat_id": state.find_chat(scope["chat_id"]).id}
    return "commands", json.dumps(scope, sort_keys=True), read_language(params)


def read_language(params: Raw) -> str:
    """Return the two-letter language of a setting, empty for all languages."""
    language = str(params.get("language_code", ""))
    if language and not re.fullmatch("[a-z]{2}", language):
        raise Refusal("Bad Request: invalid language code specified")
    return language


@method("setMyCommands")
def set_my_commands(state: State, params: Raw) -> bool:
    """Set the menu of one scope and language."""
    commands = params["commands"]
    if len(commands) > 100:
        raise Refusal("Bad Request: BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch("[a-z0-9_]{1,32}", command["command"].removeprefix("/")):
            raise Refusal("Bad Request: BOT_COMMAND_INVALID")
    key = read_key(state, params)
    state.settings[key] = [
        {"command": command["command"].removeprefix("/"), "description": command["description"].strip()}
        for command in commands
    ]
    return True


@method("getMyCommands")
def get_my_commands(state: State, params: Raw) -> list[Raw]:
    """Tell the menu of exactly one scope and language."""
    return list(state.settings.get(read_key(state, params), []))


@method("deleteMyCommands")
def delete_my_commands(state: State, params: Raw) -> bool:
    """Take a menu away."""
    state.settings.pop(read_key(state, params), None)
    return True


def find_menu(state: State, user: Raw, chat: Raw) -> list[Raw]:
    """Return the commands a person sees in a chat, by Telegram's order of precedence."""
    private = chat["type"] == "private"
    kinds: list[Raw] = [{"type": "chat", "chat_id": chat["id"]}]
    if not private:
        kinds.insert(0, {"type": "chat_member", "chat_id": chat["id"], "user_id": user["id"]})
    kinds += [{"type": "all_private_chats" if private else "all_group_chats"}, _DEFAULT]
    for scope in kinds:
        for language in (user.get("language_code", "")[:2], ""):
            found = state.settings.get(("commands", json.dumps(scope, sort_keys=True), language))
            if found:
                return list(found)
    return []


@method("setChatMenuButton")
def set_chat_menu_button(state: State, params: Raw) -> bool:
    """Set what the button beside the input field does."""
    key = ("menu-button", str(params.get("chat_id", "")), "")
    state.settings[key] = params.get("menu_button", {"type": "default"})
    return True


@method("getChatMenuButton")
def get_chat_menu_button(state: State, params: Raw) -> Any:
    """Tell what the button beside the input field does."""
    general = state.settings.get(("menu-button", "", ""), {"type": "commands"})
    return state.settings.get(("menu-button", str(params.get("chat_id", "")), ""), general)


def register_profile(suffix: str, field: str) -> None:
    """Register setMy… and getMy… for one text of the bot's profile."""

    @method(f"setMy{suffix}")
    def set_text(state: State, params: Raw) -> bool:
        state.settings[field, "", read_language(params)] = params.get(field, "")
        return True

    @method(f"getMy{suffix}")
    def get_text(state: State, params: Raw) -> Raw:
        general = state.settings.get((field, "", ""), state.bot["first_name"] if field == "name" else "")
        return {field: state.settings.get((field, "", read_language(params))) or general}


for _suffix, _field in _PROFILE.items():
    register_profile(_suffix, _field)
