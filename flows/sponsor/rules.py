"""The ground rules a sponsor accepts: each version a text of its own, and which version was accepted when.

A new version is a new set of messages `sponsor-rules-<version>-<part>` and a higher `VERSION`; the old texts stay, so
that it can always be read what somebody accepted.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flows.engine import Choice, Link, Scene, Word, do, effect, flow, say
from flows.matters import raise_matter
from flows.nudges import follow
from flows.sponsor.telling import own_sponsor
from store.sponsors import change_sponsor, set_stage

VERSION = 1
PARTS = ("together", "equals", "not-yours", "confidential", "worried", "free")
READY = ("coached", "active", "paused")


@flow("sponsor-rules", command="rules", roles=("sponsor",))
async def read_rules() -> None:
    """The rules, to be read at any time and accepted once the coaching is over."""
    standing = await do("rules-standing")
    for part in PARTS:
        await say(f"sponsor-rules-{VERSION}-{part}")
    if standing["accepted_at"]:
        await say("sponsor-rules-since", moment=datetime.fromisoformat(standing["accepted_at"]))
        return
    if not standing["ready"]:
        await say("sponsor-rules-later")
        return
    if await Choice("sponsor-rules", options=("accept", "talk")) == "talk":
        await say("sponsor-rules-talk-next", links=[[Link(Word("menu-write"), "write")]])
        return
    accepted = await do("accept-rules", final=True, version=VERSION)
    await say("sponsor-rules-accepted" if accepted else "sponsor-rules-later")


@effect("rules-standing")
def read_standing(scene: Scene) -> dict[str, Any]:
    """Whether the person may accept the rules, and when they accepted today's version."""
    sponsor = own_sponsor(scene)
    accepted = sponsor.rules_at if sponsor.rules_version == VERSION and sponsor.stage in READY[1:] else None
    return {
        "ready": sponsor.stage in READY,
        "accepted_at": accepted.isoformat() if accepted else None,
    }


@effect("accept-rules")
def accept(scene: Scene, version: int) -> bool:
    """Note which version was accepted; a coached sponsor is active from now on. False: they are not as far yet."""
    sponsor = own_sponsor(scene)
    if sponsor.stage not in READY:
        return False
    number = scene.person.id
    change_sponsor(scene.connection, number, rules_version=version, rules_at=scene.now)
    scene.record("sponsor-rules-accepted", person_id=number, data={"version": str(version)})
    if sponsor.stage == "coached":
        set_stage(scene.connection, number, "active", scene.now)
        follow(scene, "sponsor", number)
        locality = scene.person.locality_id
        assert locality is not None, "a sponsor lives somewhere"
        raise_matter(
            scene, "sponsor-rules-accepted", f"person:{number}", locality_id=locality, person_id=number
        )
    return True
