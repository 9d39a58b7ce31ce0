"""How fair matching is, as plain text for the shell."""

from __future__ import annotations

from collections.abc import Sequence

from flows.matching import Fairness
from flows.matching.disclosure import REST, Share, Spread
from flows.matching.fairness import TABLES, Group, Past
from translations import catalogues

UNTOLD = "too few to tell"
HEADS = {
    "language": "First language",
    "gender": "Wish to meet",  # nobody is asked about their own gender
    "children": "Children",
    "locality": "Locality",
}
GENDERS = {"any": "anyone", "woman": "a woman", "man": "a man"}


def report_lines(found: Fairness) -> list[str]:
    """What may be told of a plan, or of what has happened, in lines below each other."""
    everyone = found.everyone
    if everyone is None:
        return [f"Fairness: {UNTOLD} (nothing is told of fewer than five households)."]
    planned = found.past is None
    said = [
        ("households without a sponsor" if planned else "households with a wish", str(everyone.households)),
        ("given a sponsor" if planned else "have a sponsor, or had one", _share(everyone.served)),
        ("points, median / 10th percentile", _spread(everyone.score)),
        ("fewest points", _number(found.lowest)),
        ("days of waiting, median / 90th percentile", _spread(everyone.waiting)),
        ("longest wait", _number(found.longest)),
        ("envy of at least 150 points on both sides", _share(found.envy)),
        ("sponsors' room used", UNTOLD if found.room is None else f"{found.room} %"),
        *(_past(found.past) if found.past else ()),
    ]
    return [
        *aligned(said),
        "",
        "Nothing is told of fewer than five (–). Nobody is asked about their own gender.",
        *(line for name in TABLES if name in found.tables for line in _table(name, found.tables[name])),
        "",
        *aligned(
            [("Sponsor's people", "Sponsors"), *((_people(key), str(count)) for key, count in found.loads)]
        ),
        *([] if found.loads else [UNTOLD]),
    ]


def _table(name: str, groups: Sequence[Group]) -> list[str]:
    if not groups:
        return ["", HEADS[name], UNTOLD]
    rows = [(_label(name, group.key), str(group.households), *map(_short, _told(group))) for group in groups]
    return ["", *aligned([(HEADS[name], "Households", "Served", "Points", "Days"), *rows])]


def _told(group: Group) -> tuple[str, str, str]:
    return _share(group.served), _spread(group.score), _spread(group.waiting)


def _past(past: Past) -> list[tuple[str, str]]:
    return [
        ("proposals where somebody else stood first", _share(past.overrides)),
        *(
            (
                f"pairs not ended after month {each.months} (with a contact logged)",
                f"{_share(each.going)} ({_share(each.logged)})",
            )
            for each in past.lasted
        ),
    ]


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns of equal width, the first to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _label(name: str, key: str) -> str:
    if key == REST:
        return "all others"
    if name == "language":
        return catalogues().label("en", f"lang-{key}")
    return GENDERS.get(key, key)


def _people(key: str) -> str:
    return {REST: "all others", "3": "3 or more"}.get(key, key)


def _short(told: str) -> str:
    return "–" if told == UNTOLD else told


def _share(share: Share | None) -> str:
    if share is None:
        return UNTOLD
    return {"under": "fewer than 5", "over": "all but fewer than 5"}.get(share.kind, f"{share.percent} %")


def _spread(spread: Spread | None) -> str:
    return UNTOLD if spread is None else f"{spread.middle} / {spread.tail}"


def _number(number: int | None) -> str:
    return UNTOLD if number is None else str(number)
