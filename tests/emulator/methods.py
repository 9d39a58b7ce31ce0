"""The Bot API's methods by name; every one is a function of the state and the call's parameters."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from .errors import Refusal
from .state import Raw, State

Method = Callable[[State, Raw], Any | Awaitable[Any]]

METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Register the function as what a method of the Bot API does."""

    def register(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return register


@method("getMe")
def get_me(state: State, params: Raw) -> Raw:
    """Tell who the bot is."""
    return state.bot | {
        "can_join_groups": True,
        "can_read_all_group_messages": not state.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("getUpdates")
async def get_updates(state: State, params: Raw) -> list[Raw]:
    """Hand out updates by long poll."""
    return await state.updates.poll(**params)


@method("setWebhook")
async def set_webhook(state: State, params: Raw) -> bool:
    """Deliver updates to an address from now on."""
    await state.updates.set_webhook(params)
    return True


@method("deleteWebhook")
async def delete_webhook(state: State, params: Raw) -> bool:
    """Go back to polling."""
    await state.updates.set_webhook(params | {"url": ""})
    return True


@method("getWebhookInfo")
def get_webhook_info(state: State, params: Raw) -> Raw:
    """Tell how delivery goes."""
    return state.updates.tell_webhook()


@method("getFile")
def get_file(state: State, params: Raw) -> Raw:
    """Tell where a file can be fetched."""
    return state.files.tell(params["file_id"])


@method("getChat")
def get_chat(state: State, params: Raw) -> Raw:
    """Tell about a chat."""
    chat = state.find_chat(params["chat_id"])
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    return chat.about | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


@method("leaveChat")
def leave_chat(state: State, params: Raw) -> bool:
    """Leave a group."""
    chat = state.reach_chat(params["chat_id"])
    if chat.private:
        raise Refusal("Bad Request: chat member status can't be changed in private chats")
    chat.open, chat.refusal = False, "Forbidden: bot is not a member of the supergroup chat"
    return True


@method("sendChatAction")
def send_chat_action(state: State, params: Raw) -> bool:
    """Show that the bot is typing, or doing something else."""
    state.reach_chat(params["chat_id"]).actions.append(params["action"])
    return True


@method("answerCallbackQuery")
def answer_callback_query(state: State, params: Raw) -> bool:
    """Answer a tap; each is valid once."""
    tap = state.taps.get(params["callback_query_id"])
    if tap is None or tap.answered or tap.expired:
        told = "query is too old and response timeout expired or query ID is invalid"
        raise Refusal(f"Bad Request: {told}")
    tap.answer = params
    state.changes.mark()
    return True
