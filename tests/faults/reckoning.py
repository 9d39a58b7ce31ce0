"""The reckoning: what people said against what is stored, what was decided against what reached the phones."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from store import history, inbox, matters, outbox, pairs, wishes
from store.households import household_of
from store.tables import outbox as messages
from tests.emulator import Call, Emulator, User
from tests.faults.cast import RULE, Cast
from tests.faults.people import Said


@dataclass(frozen=True)
class Life:
    """One life of the service: the calls it made, and what stood in the store as delivered when it was taken away."""

    first: int
    last: int
    marked: frozenset[tuple[int, str]]  # outbox row, reference


@dataclass
class Account:
    """What came of the play, in numbers, and every complaint in words."""

    kills: int = 0
    updates: int = 0
    words: int = 0
    decided: int = 0
    arrived: int = 0
    reminders: int = 0
    repeated_by_crash: int = 0
    repeated_by_lost_answer: int = 0
    troubles: Counter[str] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)

    def expect(self, holds: object, complaint: str) -> None:
        """Complain unless something holds."""
        if not holds:
            self.complaints.append(complaint)

    def __str__(self) -> str:
        came = ", ".join(f"{name} {times}" for name, times in sorted(self.troubles.items()))
        return "\n".join(
            [
                f"{self.kills} kills; troubles: {came}",
                f"{self.updates} updates acknowledged, {self.words} of them words to be found again in the store",
                f"{self.decided} messages decided, {self.arrived} arrived; {self.reminders} reminders fell due",
                f"repeated: {self.repeated_by_crash} in whose middle a crash fell, "
                f"{self.repeated_by_lost_answer} whose acceptance Telegram did not tell",
                *(self.complaints or ["lost: 0, out of order: 0, repeated otherwise: 0"]),
            ]
        )


def marked(connection: Connection, after: int) -> frozenset[tuple[int, str]]:
    """The messages above a number that the store knows as delivered."""
    query = select(messages.c.id, messages.c.reference).where(
        messages.c.state == "sent", messages.c.edits.is_(None), messages.c.id > after
    )
    return frozenset((row.id, row.reference) for row in connection.execute(query) if row.reference)


def reckon(
    connection: Connection,
    telegram: Emulator,
    cast: Cast,
    said: Said,
    lives: Sequence[Life],
    account: Account,
) -> None:
    """Compare everything; what does not fit becomes a complaint."""
    _updates(connection, telegram, account)
    _words(connection, cast, said, account)
    rows = _rows(connection)
    account.expect(not outbox.backlog(connection), "messages wait although all is calm")
    for user in cast.everyone:
        _messages(telegram, user, rows[cast.number(user)], lives, account)
    _news(cast, said, account)
    _reminders(connection, cast, rows, account)


def _updates(connection: Connection, telegram: Emulator, account: Account) -> None:
    """Every update that was acknowledged is known: it would not be taken again."""
    numbers = telegram.updates.acknowledged
    account.updates = len(set(numbers))
    now = datetime.now(UTC)
    lost = [number for number in set(numbers) if inbox.remember(connection, "telegram", str(number), now)]
    account.expect(not lost, f"{len(lost)} acknowledged updates are not in the store: {lost[:5]}")
    aside = inbox.count_set_aside(connection)
    account.expect(not aside, f"{aside} updates were set aside")


def _words(connection: Connection, cast: Cast, said: Said, account: Account) -> None:
    """Everything that was said took effect, once."""
    stored: Counter[str] = Counter()
    for user in cast.talkers:
        number = cast.number(user)
        home = household_of(connection, number)
        assert home is not None
        for matter in matters.matters_of(connection, "message", number):
            stored[(matter.data or {})["words"]["text"]] += 1
        for wish in wishes.wishes_of(connection, home.id):
            stored[(wish.words or {})["text"]] += 1
    spoken = {words for _, words in (*said.messages, *said.wishes)}
    account.words = len(spoken)
    lost, twice = spoken - set(stored), [words for words, times in stored.items() if times > 1]
    account.expect(not lost, f"said and not stored: {sorted(lost)[:5]} and so on, {len(lost)} in all")
    account.expect(not twice, f"took effect more than once: {twice[:5]}")
    account.expect(set(stored) <= spoken, "stored and never said")


def _rows(connection: Connection) -> dict[int, list[Any]]:
    """Everything that was decided to be sent, by person."""
    query = select(
        messages.c.id,
        messages.c.person_id,
        messages.c.body,
        messages.c.edits,
        messages.c.state,
        messages.c.reference,
    ).order_by(messages.c.id)
    found: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.person_id].append(row)
    return found


def _messages(
    telegram: Emulator, user: User, rows: Iterable[Any], lives: Sequence[Life], account: Account
) -> None:
    """What was decided for one person stands on their phone, in order; what stands there twice is accounted for."""
    shown = [row for row in rows if row.edits is None and row.body.get("kind", "message") == "message"]
    account.decided += len(shown)
    stand = {message.id: message for message in user.chat.history if message.by_bot}
    account.arrived += len(stand)
    unsent = [row.id for row in shown if row.state != "sent" or int(row.reference or 0) not in stand]
    account.expect(not unsent, f"decided for {user.about['first_name']} and not arrived: {unsent[:5]}")
    kinds: dict[bool, list[int]] = {True: [], False: []}  # what many are told may be overtaken
    for row in shown:
        kinds["News" in row.body.get("text", "")].append(int(row.reference or 0))
    for order in kinds.values():
        account.expect(order == sorted(order), f"out of order for {user.about['first_name']}")
    more = set(stand) - {int(row.reference or 0) for row in shown}
    _repeated(_deliveries(telegram, user), more, {row.id: row.reference for row in shown}, lives, account)


def _deliveries(telegram: Emulator, user: User) -> dict[int, tuple[int, Call]]:
    """The call that brought each message to someone, and when it came among all calls."""
    return {
        call.result["message_id"]: (at, call)
        for at, call in enumerate(telegram.calls)
        if call.params.get("chat_id") == user.id
        and isinstance(call.result, dict)
        and call.method.startswith("send")
    }


def _repeated(
    deliveries: dict[int, tuple[int, Call]],
    more: set[int],
    references: dict[int, str],
    lives: Sequence[Life],
    account: Account,
) -> None:
    """A message may stand there twice only if we never heard that the first was accepted."""
    for number in sorted(more):
        at, call = deliveries[number]
        life = next((life for life in lives if life.first <= at < life.last), None)
        later = [when for when, _ in deliveries.values() if life and at < when < life.last]
        if call.error:
            account.repeated_by_lost_answer += 1
        elif life and not later:
            account.repeated_by_crash += 1
        else:
            account.complaints.append(f"{call.params.get('text', '')[:60]!r} came twice")
    for life in lives:
        again = [row for row, reference in life.marked if references.get(row, reference) != reference]
        account.expect(not again, f"sent again although it was marked: {again[:5]}")


def _news(cast: Cast, said: Said, account: Account) -> None:
    """Whoever was to hear the news has heard all of it."""
    for user in (*cast.talkers, *cast.hearers, *cast.partners[::2]):
        heard = "\n".join(message.text for message in user.heard)
        missing = [news for news in said.news if news not in heard]
        account.expect(not missing, f"{user.about['first_name']} has not heard {missing[:3]}")


def _reminders(connection: Connection, cast: Cast, rows: dict[int, list[Any]], account: Account) -> None:
    """Every reminder was decided once, stands on the phone, and is one line of the history."""
    account.reminders = len(cast.coming)
    due: Counter[int] = Counter()
    for coming in cast.coming:
        told = [
            row
            for row in rows[coming.person]
            if row.edits is None and coming.place in row.body.get("text", "")
        ]
        account.expect(len(told) == 1, f"reminded {len(told)} times of {coming.place}")
        account.expect(
            any(coming.place in message.text for message in coming.user.heard),
            f"{coming.user.about['first_name']} sees nothing of {coming.place}",
        )
        due[coming.person] += 1
    for person, times in due.items():
        (pair,) = pairs.pairs_of(connection, person)
        lines = [
            line
            for line in history.lines_of_pair(connection, pair.id)
            if line.kind == f"nudge-{RULE}" and line.person_id == person
        ]
        account.expect(len(lines) == times, f"{len(lines)} lines of history for {times} reminders")
