"""What people can send: the content of a message for every kind the bot may meet."""

from __future__ import annotations

from typing import Any

from .files import Files, StoredFile
from .formatting import Formatted, detect, trim
from .state import Raw
from .validation import Upload

Content = tuple[Raw, StoredFile | None]


def say(text: str) -> Raw:
    """Return the content of a text, with the commands and links Telegram finds in it."""
    found = detect(trim(Formatted(text)))
    return {"text": found.text} | ({"entities": list(found.entities)} if found.entities else {})


def attach(files: Files, kind: str, upload: Upload, caption: str = "", **details: Any) -> Content:
    """Return the content of a file that was sent; photos come in one size."""
    stored = files.store(kind, upload, **details)
    about = stored.describe()
    content: Raw = {kind: [about] if kind == "photo" else about}
    if caption:
        found = say(caption)
        content["caption"] = found["text"]
        content |= {"caption_entities": found["entities"]} if "entities" in found else {}
    return content, stored


def ask_poll(number: int, question: str, options: tuple[str, ...]) -> Raw:
    """Return the content of an open poll nobody has voted in."""
    choices = [
        {"text": text, "voter_count": 0, "persistent_id": str(index)} for index, text in enumerate(options)
    ]
    return {
        "poll": {
            "id": str(number),
            "question": question,
            "options": choices,
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": True,
            "members_only": False,
        }
    }


def split_text(text: str, most: int = 4096) -> list[str]:
    """Return a text in the pieces a Telegram app sends it in."""
    return [text[start : start + most] for start in range(0, len(text), most)]
