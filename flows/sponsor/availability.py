"""Once a month, or whenever a sponsor likes: is what I told still true? One tap says yes."""

from __future__ import annotations

from flows.engine import Choice, Link, Scene, Word, do, effect, flow, say
from flows.nudges import follow
from flows.sponsor.asking import ask_capacity, ask_free, free_words
from flows.sponsor.telling import own_sponsor
from store.sponsors import change_sponsor


@flow("availability", command="availability", roles=("sponsor",))
async def availability() -> None:
    """Still true, something changed, or not any longer."""
    told = (await do("sponsor-told"))["told"]
    await say("availability-now", free=free_words(told["free"]), capacity=told["capacity"])
    answer = await Choice("availability", options=("yes", "changed", "no"), labels="availability-still")
    if answer == "yes":
        await do("note-availability", final=True, answer="yes")
        await say("availability-thanks")
    elif answer == "changed":
        free = await ask_free()
        capacity = await ask_capacity()
        await do("change-sponsor", final=True, told={"free": free, "capacity": capacity})
        await do("note-availability", final=True, answer="changed")
        await say("availability-changed", free=free_words(free), capacity=capacity)
    else:
        await do("note-availability", final=True, answer="no")
        await say(
            "availability-no",
            links=[
                [Link(Word("availability-pause"), "pause")],
                [Link(Word("availability-slots"), "profile")],
                [Link(Word("availability-leave"), "profile leave")],
            ],
        )


@effect("note-availability")
def note(scene: Scene, answer: str) -> None:
    """Note the answer; one that confirms starts the month anew."""
    sponsor = own_sponsor(scene)
    scene.record("answer-availability", person_id=scene.person.id, data={"answer": answer})
    if answer != "no":
        change_sponsor(scene.connection, scene.person.id, confirmed_at=scene.now)
        if sponsor.stage == "active":
            follow(scene, "sponsor", scene.person.id)
