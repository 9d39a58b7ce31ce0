"""What two people have agreed on after they first met: what they do together, who, and how often."""

from __future__ import annotations

from typing import Any

from flows.access import reach_own_pair
from flows.engine import Choice, Choices, Next, Refused, Said, Scene, Word, Words, do, effect, flow, say
from flows.nudges import follow
from flows.pair.company import first_name, names_of_others, recorded, tell_line
from flows.vocabulary import CATEGORIES, category_words
from store.pairs import Pair, change_pair

# Days between two contacts; whoever meets as it suits them hears from us once a month at most.
RHYTHMS = {"week": 7, "fortnight": 14, "month": 30, "free": 30}


@flow("pair-agreement")
async def pair_agreement(pair: int) -> Next | None:
    """The sponsor notes what the two have agreed on."""
    known = await do("read-agreement", pair=pair)
    what = await Choices(
        "agreement-what", labels="category", options=CATEGORIES, args={"names": known["names"]}
    )
    words = await Words("agreement-words", optional=True)
    rhythm = await Choice("agreement-rhythm", options=tuple(RHYTHMS))
    later = await Choice("agreement-next", options=("now", "later"))
    told = recorded(words)
    agreement = {"what": what, "words": told, "rhythm": rhythm, "next": later}
    if await Choice("agreement-send", options=("send", "again"), args=_read(agreement)) == "again":
        return Next("pair-agreement", {"pair": pair})
    await do("save-agreement", final=True, pair=pair, agreement=agreement)
    await say("agreement-sent", names=known["names"])
    return Next("meeting", {"pair": pair}) if later == "now" else None


@flow("pair-agreement-check")
async def pair_agreement_check(pair: int) -> None:
    """The newcomer reads what was noted, and says yes to it or what is different."""
    known = await do("read-agreement", pair=pair)
    agreement = known["agreement"]
    said = _said(agreement)
    if said is not None and said.media is not None:
        await say("agreement-spoken", names=known["names"], media=said.media)
    args = {"names": known["names"], **_read(agreement)}
    if await Choice("agreement-check", options=("yes", "other"), args=args) == "yes":
        await do("answer-agreement", final=True, pair=pair)
        await say("agreement-check-thanks")
        return
    words = await Words("agreement-other")
    told = recorded(words)
    await do("answer-agreement", final=True, pair=pair, words=told)
    await say("agreement-other-sent", names=known["names"])


def _read(agreement: dict[str, Any]) -> dict[str, Any]:
    """The values with which an agreement is read back."""
    said = _said(agreement)
    return {
        "what": category_words(agreement["what"]),
        "words": said.brief if said else Word("agreement-no-words"),
        "rhythm": Word(f"agreement-rhythm-{agreement['rhythm']}"),
    }


def _said(agreement: dict[str, Any]) -> Said | None:
    return Said.model_validate(agreement["words"]) if agreement["words"] else None


@effect("read-agreement")
def read_agreement(scene: Scene, pair: int) -> dict[str, Any]:
    """What a pair has agreed on so far, and with whom this person has."""
    found = _living_pair(scene, pair)
    return {"names": names_of_others(scene, found), "agreement": found.agreement}


@effect("save-agreement")
def save_agreement(scene: Scene, pair: int, agreement: dict[str, Any]) -> None:
    """Keep the agreement, follow its rhythm from now on, and show it to the newcomer."""
    found = _living_pair(scene, pair)
    if scene.person.id != found.sponsor_id:
        raise Refused("not-found")
    days = RHYTHMS[agreement["rhythm"]]
    kept = {**agreement, "rhythm_days": days, "newcomer": ""}
    change_pair(scene.connection, found.id, agreement=kept, rhythm_days=days)
    if found.state == "active":
        follow(scene, "rhythm", found.id)
    told = {"words": agreement["words"]} if agreement["words"] else {}
    tell_line(scene, found, "agreement-noted", days=days, **told)
    scene.push(found.newcomer_id, "pair-agreement-check", pair=found.id)


@effect("answer-agreement")
def answer_agreement(scene: Scene, pair: int, words: dict[str, Any] | None = None) -> None:
    """Keep the newcomer's yes, or what is different to them, beside the agreement, and tell the sponsor."""
    found = _living_pair(scene, pair)
    if scene.person.id != found.newcomer_id or found.agreement is None:
        raise Refused("not-found")
    answer = {"newcomer": "other" if words else "yes", "newcomer_words": words}
    change_pair(scene.connection, found.id, agreement={**found.agreement, **answer})
    name = first_name(scene, found.newcomer_id)
    if words is None:
        tell_line(scene, found, "agreement-confirmed")
        scene.tell(found.sponsor_id, "agreement-is-confirmed", name=name)
        return
    tell_line(scene, found, "agreement-answered", words=words)
    said = Said.model_validate(words)
    scene.tell(found.sponsor_id, "agreement-is-answered", name=name, words=said.brief, media=said.media)


def _living_pair(scene: Scene, pair_id: int) -> Pair:
    pair = reach_own_pair(scene, pair_id)
    if pair.state == "ended":
        raise Refused("pair-over")
    return pair
