"""How fair matching is, as messages to a coordinator: first all together, then by group."""

from __future__ import annotations

from flows.coordinator.page import lines
from flows.engine import Link, Word, say
from flows.engine.ops import Say
from flows.matching.disclosure import REST, Share, Spread
from flows.matching.fairness import TABLES, Fairness, Group, Past

UNTOLD = "–"  # in a row


def fairness_messages(found: Fairness) -> list[Say]:
    """One message on everybody, with the way to what is missing, and one with a table for each kind of group."""
    links = [[Link(Word("menu-missing"), "missing")]]
    if found.everyone is None:
        return [say("fairness-too-few", links=links)]
    everyone = found.everyone
    summary = [
        Word("fairness-served", {"served": _share(everyone.served), "households": everyone.households}),
        Word("fairness-points", {"points": _spread(everyone.score), "lowest": _number(found.lowest)}),
        Word("fairness-days", {"days": _spread(everyone.waiting), "longest": _number(found.longest)}),
        Word("fairness-envy", {"share": _share(found.envy)}),
        Word("fairness-room", {"share": _percent(found.room)}),
        *(_past(found.past) if found.past else ()),
    ]
    tables = [say(f"fairness-by-{name}", rows=_rows(name, found)) for name in TABLES if name in found.tables]
    return [
        say("fairness", links=links, lines=lines(summary)),
        say("fairness-groups"),
        *tables,
        say("fairness-loads", rows=_loads(found)),
    ]


def _share(share: Share | None) -> Word:
    """How many of all, as far as it may be told."""
    if share is None:
        return Word("fairness-untold")
    return Word("fairness-share", {"kind": share.kind, "fraction": share.percent / 100})


def _past(past: Past) -> list[Word]:
    lasted = [
        Word(
            "fairness-lasted",
            {"months": each.months, "going": _share(each.going), "logged": _share(each.logged)},
        )
        for each in past.lasted
    ]
    return [Word("fairness-overrides", {"share": _share(past.overrides)}), Word("fairness-lasting"), *lasted]


def _rows(name: str, found: Fairness) -> Word | str:
    return lines([_row(name, group) for group in found.tables[name]]) or Word("fairness-untold-table")


def _row(name: str, group: Group) -> Word:
    return Word(
        "fairness-row",
        {
            "group": _group(name, group.key),
            "households": group.households,
            "served": UNTOLD if group.served is None else _share(group.served),
            "points": UNTOLD if group.score is None else _spread(group.score),
            "days": UNTOLD if group.waiting is None else _spread(group.waiting),
        },
    )


def _group(name: str, key: str) -> Word | str:
    if key == REST:
        return Word("fairness-rest")
    if name == "locality":
        return key
    if name == "language":
        return Word(f"lang-{key}")
    return Word(f"gender-{key}" if name == "gender" else f"fairness-children-{key}")


def _loads(found: Fairness) -> Word | str:
    rows = [
        Word("fairness-load", {"people": _people(key), "sponsors": sponsors}) for key, sponsors in found.loads
    ]
    return lines(rows) or Word("fairness-untold-table")


def _people(key: str) -> Word:
    return Word("fairness-rest") if key == REST else Word("fairness-people", {"count": int(key)})


def _spread(spread: Spread | None) -> Word:
    if spread is None:
        return Word("fairness-untold")
    return Word("fairness-spread", {"middle": spread.middle, "tail": spread.tail})


def _number(number: int | None) -> Word | int:
    return Word("fairness-untold") if number is None else number


def _percent(percent: int | None) -> Word:
    return _share(None if percent is None else Share("exact", percent))
