"""An emulator of the Telegram Bot API for tests: real HTTP, real files, several people, faults on demand.

    async with Emulator() as telegram:          # base_url(f"{telegram.url}/bot") points a bot here
        amina = telegram.user("Amina", "ar")
        await amina.command("/start")
        question = await amina.expect("…")
        await amina.tap("✅ …")

It is kept honest by others: every call, answer and update is held against aiogram's models.
"""

from .chats import Chat, Message
from .errors import BrokenContract, ImpossibleAct, NothingSuch, Refusal
from .groups import Group
from .keyboards import Button
from .server import TOKEN, USERNAME, Emulator
from .state import Call, Tap
from .users import User

__all__ = [
    "TOKEN",
    "USERNAME",
    "BrokenContract",
    "Button",
    "Call",
    "Chat",
    "Emulator",
    "Group",
    "ImpossibleAct",
    "Message",
    "NothingSuch",
    "Refusal",
    "Tap",
    "User",
]
