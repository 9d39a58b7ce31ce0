"""The channel to the phones of the local page: what Telegram is to real phones, on one's own machine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from bot.channel import Undeliverable, Unreachable
from bot.phones.events import Edited, Event, Menu, PhoneAdded, PhoneMoved, Received, Sent, Shown
from bot.phones.files import Files
from bot.phones.transcript import Transcript
from flows.engine.messages import Incoming, Media, Outgoing
from translations.recordings import recordings


class PhonesChannel:
    """All phones of the page, remembered in `folder`; `now` gives the demo's time.

    A phone is the far end: what it was shown stays on it, whatever becomes of Kummi's own database.
    """

    name = "phones"
    pace = None

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self.transcript = Transcript(folder)
        self.files = Files(folder / "files")
        self.closed = False
        self._now = now
        self._listeners: set[asyncio.Event] = set()
        self._phones: dict[str, PhoneAdded] = {}
        self._shown: dict[str, Shown | Edited] = {}
        self._sent: dict[str, Incoming] = {}
        self._received: set[str] = set()
        self._voices: dict[str, Media] = {}
        for event in self.transcript:
            self._remember(event)

    async def deliver(self, address: str, outgoing: Outgoing) -> str:
        """Show, edit or set the menu on one phone and return the reference of the message.

        An edit without text leaves the words and replaces the buttons.

        Raises:
            Unreachable: there is no such phone.
            Undeliverable: the message to edit is not on this phone.
        """
        if address not in self._phones:
            raise Unreachable(address)
        if outgoing.kind == "commands":
            self._happen(Menu(phone=address, language=outgoing.language, commands=outgoing.commands))
            return ""
        if outgoing.kind == "edit":
            return self._edit(address, outgoing)
        media = await self._attachments(outgoing)
        ref = str(len(self.transcript))
        self._happen(
            Shown(
                phone=address,
                ref=ref,
                at=self._now(),
                language=outgoing.language,
                text=outgoing.text,
                rows=outgoing.rows,
                media=media,
            )
        )
        return ref

    def add(self, role: str, *, name: str = "", language: str = "", phone: str = "") -> str:
        """Put one more phone on the page and return its address; an address already there stays as it is."""
        phone = phone or self._next_address()
        if phone not in self._phones:
            self._happen(PhoneAdded(phone=phone, role=role, name=name, language=language))
        return phone

    def phone(self, address: str) -> PhoneAdded | None:
        """The phone at this address, if there is one."""
        return self._phones.get(address)

    def move(self, address: str, *, hidden: bool) -> None:
        """Put a phone away from the view, or take it out again."""
        self._happen(PhoneMoved(phone=address, hidden=hidden))

    def send(self, incoming: Incoming) -> None:
        """Show on the phone what its owner sends; the same update a second time shows nothing new."""
        if incoming.update not in self._sent:
            self._happen(Sent(phone=incoming.address, at=self._now(), incoming=incoming))

    def sent(self, address: str, update: str) -> Incoming | None:
        """What the phone sent under this update, if it did."""
        incoming = self._sent.get(update)
        return incoming if incoming and incoming.address == address else None

    def receive(self, incoming: Incoming) -> None:
        """Tick off what was sent: Kummi has stored it."""
        if incoming.update in self._sent and incoming.update not in self._received:
            self._happen(Received(phone=incoming.address, update=incoming.update))

    async def keep(self, content: bytes, mime: str) -> str:
        """Store bytes on the phones and return their file id."""
        return await asyncio.to_thread(self.files.keep, content, mime)

    @contextmanager
    def listen(self) -> Iterator[asyncio.Event]:
        """An event that is set whenever something happens on a phone or may have changed beside it."""
        woken = asyncio.Event()
        self._listeners.add(woken)
        try:
            yield woken
        finally:
            self._listeners.discard(woken)

    def wake(self) -> None:
        """Let all listeners look again."""
        for woken in self._listeners:
            woken.set()

    def close(self) -> None:
        """End all streams of events, so that the web server can stop at once."""
        self.closed = True
        self.wake()
        self.transcript.close()

    def _edit(self, address: str, outgoing: Outgoing) -> str:
        shown = self._shown.get(outgoing.target)
        if shown is None or shown.phone != address:
            raise Undeliverable(f"no message {outgoing.target} on {address}")
        words = outgoing if outgoing.text else shown  # without words of its own, it is read as it was
        self._happen(
            Edited(
                phone=address,
                ref=outgoing.target,
                language=words.language,
                text=words.text,
                rows=outgoing.rows,
            )
        )
        return outgoing.target

    async def _attachments(self, outgoing: Outgoing) -> tuple[Media, ...]:
        found = [heard for name in outgoing.recordings if (heard := await self._recorded(name))]
        if outgoing.media:
            found.append(outgoing.media)
        if document := outgoing.document:
            file = await self.keep(document.content, document.mime)
            found.append(Media(kind="document", file=file, name=document.name, size=len(document.content)))
        return tuple(found)

    async def _recorded(self, name: str) -> Media | None:
        """A message read aloud; its bytes are stored once for all phones."""
        recording = recordings().find(name)
        if name not in self._voices and recording is not None:
            with suppress(OSError):  # the words come all the same
                content = await asyncio.to_thread(recording.path.read_bytes)
                file = await self.keep(content, "audio/ogg")
                self._voices[name] = Media(
                    kind="voice", file=file, seconds=recording.seconds, size=len(content)
                )
        return self._voices.get(name)

    def _next_address(self) -> str:
        number = 1
        while f"phone-{number}" in self._phones:
            number += 1
        return f"phone-{number}"

    def _happen(self, event: Event) -> None:
        self.transcript.append(event)
        self._remember(event)
        self.wake()

    def _remember(self, event: Event) -> None:
        match event:
            case PhoneAdded():
                self._phones[event.phone] = event
            case Shown() | Edited():
                self._shown[event.ref] = event
            case Sent():
                self._sent[event.incoming.update] = event.incoming
            case Received():
                self._received.add(event.update)
            case _:
                pass
