"""A tiny road behind the page: it asks for a language, echoes what comes and keeps all of it to look at."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone

from bot.phones.channel import PhonesChannel
from bot.phones.timeline import PairTimeline, TimelineEntry
from flows.engine.messages import Button, Command, Incoming, Outgoing

START = datetime(2025, 3, 3, 9, 30, tzinfo=timezone(timedelta(hours=2)))
SAYS = {
    "en": ("Welcome", "You wrote", "Heard you", "Thank you, it is kept", "📋 My wishes"),
    "ar": ("أهلاً وسهلاً", "كتبت", "سمعناك", "شكراً، حُفظ ذلك", "📋 أمنياتي"),
}


class HandClock:
    """A clock that stands still until it is moved, with a list of moments that wait."""

    def __init__(self) -> None:
        self.moment = START
        self.due: list[datetime] = []

    def now(self) -> datetime:
        return self.moment

    async def advance(self, step: timedelta) -> None:
        self.moment += step

    async def to_next_due(self) -> datetime | None:
        if not self.due:
            return None
        self.moment = self.due.pop(0)
        return self.moment


class EchoRoad:
    """What the service is to the page: takes what comes in, answers through the channel."""

    def __init__(self, channel: PhonesChannel) -> None:
        self.channel = channel
        self.taken: list[Incoming] = []
        self.stories: list[PairTimeline] = []
        self.invited: list[str] = []
        self.languages: dict[str, str] = {}
        self.broken = False

    async def invite(self, role: str) -> str:
        self.invited.append(role)
        return f"code{len(self.invited)}"

    async def timeline(self, language: str) -> Sequence[PairTimeline]:
        return [story.model_copy(update={"language": language}) for story in self.stories]

    async def receive(self, incoming: Incoming) -> None:
        if self.broken:
            raise ConnectionError("the store is away")
        if any(known.update == incoming.update for known in self.taken):
            return
        self.taken.append(incoming)
        language = self.languages.get(incoming.address, incoming.language or "en")
        if incoming.text.startswith("/start"):
            await self._ask(incoming.address, language)
        elif incoming.kind == "tap":
            await self._choose(incoming)
        elif incoming.media:
            await self._say(incoming.address, language, f"<b>{SAYS[language][2]}</b>", media=incoming.media)
        else:
            await self._say(
                incoming.address, language, f"{SAYS[language][1]}: <b>{html.escape(incoming.text)}</b>"
            )

    def tell(self, title: str, pictogram: str, text: str) -> None:
        """Add an entry to a pair's story."""
        entry = TimelineEntry(moment=START, pictogram=pictogram, text=text)
        for place, story in enumerate(self.stories):
            if story.title == title:
                self.stories[place] = story.model_copy(update={"entries": (*story.entries, entry)})
                return
        self.stories.append(PairTimeline(title=title, entries=(entry,)))

    async def _ask(self, address: str, language: str) -> None:
        rows = ((Button(label="English", data="en"), Button(label="العربية", data="ar")),)
        await self.channel.deliver(
            address, Outgoing(language=language, text="🗣\n<b>Language · اللغة</b>", rows=rows)
        )

    async def _choose(self, incoming: Incoming) -> None:
        language = self.languages[incoming.address] = incoming.data
        welcome, _, _, thanks, wishes = SAYS[language]
        await self.channel.deliver(
            incoming.address,
            Outgoing(kind="edit", language=language, target=incoming.shown, text=f"✅ {thanks}"),
        )
        commands = (Command(name="wishes", description=wishes),)
        await self.channel.deliver(
            incoming.address, Outgoing(kind="commands", language=language, commands=commands)
        )
        rows = ((Button(label=wishes, data=language),),)
        await self._say(incoming.address, language, f"👋 {welcome}", rows=rows)
        self.tell("Amal · Mikko", "🤝", thanks)

    async def _say(self, address: str, language: str, text: str, **more: object) -> None:
        outgoing = Outgoing.model_validate({"language": language, "text": text, **more})
        await self.channel.deliver(address, outgoing)
