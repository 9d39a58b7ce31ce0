"""When a household is free, how it would like to meet, what it speaks: the questions, and how the answers read."""

from __future__ import annotations

from typing import Any

from flows.engine import Choice, Choices, Word, YesNo, say
from flows.newcomer.answers import Home, MeetingTold
from flows.newcomer.household import member_words
from flows.parts import place_word
from flows.vocabulary import (
    BACKGROUNDS,
    BRIDGES,
    SPOKEN,
    bridge_words,
    bridges_told,
    language_words,
    slot_options,
    slot_word,
)

WAYS = ("one", "family", "group")
GENDERS = ("any", "woman", "man")


async def ask_free() -> list[str]:
    """The parts of the week that suit; none: it varies."""
    return await Choices("newcomer-free", options=slot_options(), columns=3, least=0)


async def ask_meeting() -> MeetingTold:
    """How to meet, whom, and in which language."""
    ways = await Choices("newcomer-ways", options=WAYS, labels="meet")
    gender = await Choice("newcomer-gender", options=GENDERS, labels="gender")
    own_language = await YesNo("newcomer-own-language")
    background = await Choice(
        "newcomer-background", text="background", options=BACKGROUNDS, labels="background"
    )
    bridges = await Choices("newcomer-bridges", text="bridges", options=BRIDGES, labels="bridge", least=0)
    return {
        "ways": ways,
        "gender": gender,
        "own_language": own_language,
        "background": background,
        "interpreter": "interpreter" in bridges,
        "translation": "translation" in bridges,
    }


async def ask_languages(chat: str) -> list[str]:
    """The languages they speak beside `chat`, the one they write in here."""
    options = [code for code in SPOKEN if code != chat]
    return await Choices("newcomer-languages", options=options, labels="lang", columns=2, least=0)


async def tell_home(home: Home) -> None:
    """Read back who a household is and how it meets."""
    await say(
        "newcomer-home-people",
        name=home["members"][0]["name"],
        place=place_word(home["place"], home["part"]),
        members=member_words(home["members"]),
    )
    await say("newcomer-home-meeting", **meeting_words(home))


def meeting_words(home: Home) -> dict[str, Any]:
    """How a household's ways of meeting read."""
    own = "matters" if home["own_language"] else "free"
    bridges = bridges_told(interpreter=home["interpreter"], translation=home.get("translation", False))
    return {
        "free": [slot_word(slot) for slot in home["free"]] or Word("newcomer-free-varies"),
        "ways": [Word(f"meet-{way}") for way in home["ways"]],
        "gender": Word(f"gender-{home['gender']}"),
        "own": Word(f"newcomer-own-language-{own}"),
        "bridges": bridge_words(bridges),
        "background": Word(f"background-{home.get('background', 'any')}"),
        "languages": language_words(home["languages"]) or Word("newcomer-languages-none"),
    }
