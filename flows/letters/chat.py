"""Write to the other one of a pair: whatever one writes goes there, until one is done."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from flows.access import reach_pair
from flows.engine import (
    Choice,
    Clock,
    Day,
    Invalid,
    Next,
    Option,
    Refused,
    Said,
    Scene,
    Word,
    do,
    effect,
    event,
    flow,
    say,
)
from flows.engine.conversation import close
from flows.engine.ops import Heard
from flows.letters.care import look_over
from flows.letters.company import reach_chat
from flows.letters.question import Letter
from flows.letters.sending import clear_mark
from flows.pair.company import recorded, which_pair
from store.letters import find_letter, latest_letter
from store.outbox import about_of
from store.people import get_person
from store.sessions import open_sessions
from translations.phrasebook import phrasebook


@flow("chat", command="chat", roles=("newcomer", "sponsor"), fleeting=True)
async def chat(pair: int = 0, way: str = "", words: dict[str, Any] | None = None) -> Next | None:
    """Someone writes to the one they meet; `way` is "more", "phrases" or "done", `words` what was said in reply."""
    pair = await which_pair(pair)
    if way == "done":
        await say("chat-left", name=await do("leave-chat", final=True, pair=pair))
        return None
    known = await do("read-chat", pair=pair)
    if known["refused"]:
        await say(known["refused"], name=known["name"])
        return None
    if way == "phrases":
        await _send_phrase(pair, known)
        return Next("chat", {"pair": pair, "way": "more"})
    said = Said.model_validate(words) if words else None
    if said is None:
        answer = await Letter("chat-open", quiet=way == "more", args={"name": known["name"]})
        if not isinstance(answer, Said):
            return Next("chat", {"pair": pair, "way": answer})
        said = answer
    seen = await do("look-over", pair=pair, words=recorded(said), since="" if words else known["now"])
    if seen["refused"]:
        await say(seen["refused"], name=known["name"])
        return None
    sent = await _send(pair, said, known, seen)
    return Next("chat", {"pair": pair, "way": "more"} if sent else {"pair": pair})


async def _send(pair: int, said: Said, known: dict[str, Any], seen: dict[str, Any]) -> bool:
    """Look it over with the writer, then send it, or leave it; whether it was sent."""
    letter = {"pair": pair, "words": recorded(said), "language": await _language(seen)}
    if seen["urgent"]:
        return await _send_urgent(letter, seen["urgent"], known["name"])
    if await _still_wanted(seen, known["name"]):
        await do("send-letter", final=True, **letter)
        return True
    await say("letter-left")
    return False


async def _language(seen: dict[str, Any]) -> str:
    """The language of the words, if they are surely in another than the chosen one and the writer says so."""
    if not seen["language"]:
        return ""
    names = {"language": Word(f"lang-{seen['language']}"), "chosen": Word(f"lang-{seen['chosen']}")}
    options = [Option(each, Word(f"letter-language-{each}", names)) for each in ("yes", "no")]
    answer = await Choice("letter-language", options=options, args=names)
    return str(seen["language"]) if answer == "yes" else ""


async def _still_wanted(seen: dict[str, Any], name: str) -> bool:
    """What the writer may not have thought of is said once; then it is theirs to decide."""
    for topic in seen["topics"]:
        await say(f"letter-delicate-{topic}", name=name)
    if seen["late"]:
        options = [Option(each, Word(f"letter-still-{each}", {"name": name})) for each in ("send", "leave")]
        return await Choice("letter-still", options=options, columns=2, args={"name": name}) == "send"
    if seen["topics"]:
        return await Choice("letter-delicate", options=("send", "leave"), columns=2) == "send"
    return True


async def _send_urgent(letter: dict[str, Any], topics: list[str], name: str) -> bool:
    """Help comes first, in the writer's own language; then they say who is to know, and whether it is sent."""
    for topic in topics:
        await say(f"letter-urgent-{topic}")
    ways = ("both", "send", "tell", "leave")
    options = [Option(each, Word(f"letter-urgent-{each}", {"name": name})) for each in ways]
    answer = await Choice("letter-urgent", options=options)
    if answer in ("both", "tell"):
        await do("tell-coordinator", final=True, pair=letter["pair"], words=letter["words"], topics=topics)
        await say("letter-told")
    if answer in ("both", "send"):
        await do("send-letter", final=True, urgent=True, **letter)
    if answer == "leave":
        await say("letter-left")
    return answer in ("both", "send")


async def _send_phrase(pair: int, known: dict[str, Any]) -> None:
    """One of the ready phrases, which the other one reads in their own language."""
    topics = {topic.id: topic for topic in phrasebook().topics}
    options = [Option(each, Word(each)) for each in topics]
    topic = topics[await Choice("letter-phrase-topic", options=options, columns=2)]
    blank = {"time": "…", "day": "…"}
    options = [Option(each.id, Word(each.id, blank if each.asks else {})) for each in topic.phrases]
    chosen = await Choice("letter-phrase-which", options=options, args={"name": known["name"]})
    values: dict[str, str] = {}
    asks = next(each.asks for each in topic.phrases if each.id == chosen)
    if asks == "day":
        day = await Day("letter-phrase-day", today=date.fromisoformat(known["today"]))
        values["day"] = day.isoformat()
    elif asks == "time":
        clock = await Clock("letter-phrase-time")
        values["time"] = clock.isoformat("minutes")
    await do("send-letter", final=True, pair=pair, phrase=chosen, values=values)


@effect("read-chat")
def read_chat(scene: Scene, pair: int) -> dict[str, Any]:
    """The other one's first name, the day and the moment it is; or why they cannot be written to."""
    try:
        _, reader = reach_chat(scene, pair)
    except Refused as refused:  # whoever has just left a letter unsent has to come out of the chat
        return {"refused": refused.text, "name": refused.args_of_text.get("name", "")}
    return {
        "refused": "",
        "name": reader.first_name,
        "today": scene.today.isoformat(),
        "now": scene.now.isoformat(),
    }


@effect("look-over")
def look_over_letter(scene: Scene, pair: int, words: dict[str, Any], since: str) -> dict[str, Any]:
    """What the writer may like to know before it goes; `since` is the moment they last wrote, "" in a reply."""
    try:
        found, _ = reach_chat(scene, pair)
        moment = datetime.fromisoformat(since) if since else None
        seen = look_over(scene, found, Said.model_validate(words), moment)
    except Refused as refused:  # the conversation ends: whoever goes on writing would be refused again
        return {"refused": refused.text}
    return {"refused": "", **seen}


@effect("leave-chat")
def leave_chat(scene: Scene, pair: int) -> str:
    """What is written goes to the other one no more; their first name."""
    name = get_person(scene.connection, reach_pair(scene, pair).other(scene.person.id)).first_name
    for session in open_sessions(scene.connection, scene.person.id):
        if session.flow == "chat" and session.args.get("pair", 0) in (pair, 0):
            close(scene, session, "done")
    latest = latest_letter(scene.connection, pair, scene.person.id)
    if latest is not None:
        clear_mark(scene, latest)
    return name


@event("reply")
def reply(scene: Scene) -> Next | None:
    """Something said in reply to a letter goes to whoever wrote it; to anything else it is said as ever."""
    incoming = scene.incoming
    assert incoming is not None
    noun, _, number = about_of(scene.connection, scene.person.id, incoming.replies_to).partition(":")
    letter = find_letter(scene.connection, int(number)) if noun == "letter" else None
    if letter is None or letter.to_id != scene.person.id or scene.person.state == "stopped":
        return None
    try:
        words = Letter("chat-open").hear(Heard(text=incoming.text, media=incoming.media))
    except Invalid as invalid:
        raise Refused(invalid.text, **invalid.args_of_text) from None
    if isinstance(words, str):
        return Next("chat", {"pair": letter.pair_id, "way": words})
    return Next("chat", {"pair": letter.pair_id, "way": "reply", "words": words})
