"""What it would cost the others if this sponsor were taken for this wish: the best plan, solved once more."""

from __future__ import annotations

from typing import Any

from flows.engine import Link, Scene, Word, do, effect, flow, say
from flows.matching import cost_of, plan_of
from flows.matters import on_button
from flows.proposals.propose import check

NAMED = 5


@flow("cost", command="cost", roles=("coordinator",))
async def cost(wish: int, sponsor: int) -> None:
    """Who would lose their only sponsor, who would meet somebody else, and how all fits together change."""
    found = await do("find-cost", wish=wish, sponsor=sponsor)
    two = {"sponsor": found["sponsor"], "newcomer": found["newcomer"]}
    ways = [
        [
            Link(
                Word("suggest-propose", {"name": on_button(found["sponsor"], 18)}),
                f"propose {wish} {sponsor}",
            )
        ],
        [Link(Word("suggest-back"), f"suggest {wish}")],
    ]
    if found["planned"]:
        await say("cost-planned", links=ways, **two)
        return
    for kind in ("lose", "only", "other"):
        if found[kind]:
            await say(f"cost-{kind}", names=found[kind][:NAMED], count=len(found[kind]), **two)
    await say(
        "cost-points" if found["points"] else "cost-nothing", links=ways, points=abs(found["points"]), **two
    )


@effect("find-cost")
def find(scene: Scene, wish: int, sponsor: int) -> dict[str, Any]:
    """What taking this sponsor changes; names are those of the coordinator's own newcomers.

    Raises:
        Refused: out of reach, or the two cannot be brought together.
    """
    fit = check(scene, wish, sponsor)
    gathering, household = fit.look.gathering, fit.look.household
    column = gathering.sponsor(sponsor)
    assert column is not None, "who fits has been gathered"
    made = plan_of(gathering.pool)
    found = cost_of(made, household, column)
    changed = {"lose": found.lose, "only": _still(found.only, found.lose), "other": found.other}
    scene.look(*(gathering.needs[row].newcomer_id for rows in changed.values() for row in rows[:NAMED]))
    names = {kind: [gathering.name(row) for row in rows] for kind, rows in changed.items()}
    return {
        **names,
        "planned": column in made.sponsors_of(household),
        "points": found.points,
        "sponsor": fit.candidate.name,
        "newcomer": fit.look.name,
    }


def _still(only: list[int], lose: list[int]) -> list[int]:
    """Those who have no other choice and are not named already."""
    return [row for row in only if row not in lose]
