"""A sponsor reads and changes what they have told, leaves, or comes back."""

from __future__ import annotations

from flows.engine import Choice, Next, Scene, YesNo, do, effect, flow, say
from flows.matters import raise_matter, settle_matter
from flows.nudges import unfollow
from flows.proposals.outcome import call_off_proposals
from flows.sponsor.asking import in_words, questions_at
from flows.sponsor.telling import own_sponsor
from store.pairs import pairs_of
from store.sponsors import set_stage


@flow("profile", command="profile", roles=("sponsor",))
async def profile(field: str = "") -> Next | None:
    """What I have told, with a button for each part; `field` goes straight to one."""
    mine = await do("sponsor-told")
    if mine["stage"] == "left":
        await _come_back()
        return None
    if field == "leave":
        await _leave()
        return None
    await say("profile-stage-" + mine["stage"])
    place = mine.get("place", "")  # not read yet when an old conversation began
    questions = questions_at(place, mine.get("parts", ()))
    await say("sponsor-summary", **in_words(mine["told"], place))
    choice = await Choice(
        "profile-change", options=(*questions, "lend", "leave", "fine"), labels="sponsor-field", columns=2
    )
    if choice == "fine":
        await say("profile-fine")
        return None
    if choice == "leave":
        await _leave()
        return None
    if choice == "lend":
        return Next("lend")
    given = await questions[choice]()
    await do("change-sponsor", final=True, told={choice: given})
    await say("profile-changed")
    return Next("profile")


async def _leave() -> None:
    if await YesNo("profile-leave"):
        pairs = await do("leave-sponsoring", final=True)
        await say("profile-left-pairs" if pairs else "profile-left")
    else:
        await say("profile-stays")


async def _come_back() -> None:
    if await YesNo("profile-come-back"):
        await do("come-back", final=True)
        await say("profile-back")
    else:
        await say("profile-fine")


def step_down(scene: Scene, person_id: int) -> int:
    """A sponsor is asked nothing more: stage left, open proposals called off; how many pairs they still have."""
    set_stage(scene.connection, person_id, "left", scene.now)
    unfollow(scene, "sponsor", person_id)
    for kind in ("sponsor-applied", "sponsor-rules-accepted"):
        settle_matter(scene, kind, f"person:{person_id}")
    call_off_proposals(scene, person_id)
    return len(pairs_of(scene.connection, person_id))


@effect("leave-sponsoring")
def leave(scene: Scene) -> int:
    """The sponsor leaves; how many pairs they still have, which go on until one of both ends them."""
    sponsor = own_sponsor(scene)
    if sponsor.stage == "left":
        return 0
    locality = scene.person.locality_id
    assert locality is not None, "a sponsor lives somewhere"
    left = step_down(scene, scene.person.id)
    scene.record("sponsor-left", person_id=scene.person.id)
    raise_matter(
        scene,
        "sponsor-left",
        f"person:{scene.person.id}",
        locality_id=locality,
        person_id=scene.person.id,
        data={"pairs": left},
    )
    return left


@effect("come-back")
def come_back(scene: Scene) -> None:
    """The sponsor would like to go on: the coordinators hear of it as of a new application."""
    if own_sponsor(scene).stage != "left":
        return
    locality = scene.person.locality_id
    assert locality is not None, "a sponsor lives somewhere"
    set_stage(scene.connection, scene.person.id, "applied", scene.now)
    scene.record("sponsor-back", person_id=scene.person.id)
    settle_matter(scene, "sponsor-left", f"person:{scene.person.id}")
    raise_matter(
        scene,
        "sponsor-applied",
        f"person:{scene.person.id}",
        locality_id=locality,
        person_id=scene.person.id,
    )
