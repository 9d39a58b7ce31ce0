"""What newcomers, sponsors and coordinators go through, as the answers they give; the same in every language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from flows.coordinator.invite import ROLES
from flows.newcomer.preferences import WAYS
from flows.vocabulary import BRIDGES, CATEGORIES, SLOTS, SPOKEN

from .harness import Program
from .phone import Answer, Phone, Spoken, Ticked, Typed, ticked

VOICE = b"OggS" + b"a wish, spoken" * 20
FREE = ("tue-evening", "thu-evening", "sat-afternoon")
NAMES = {
    "en": {"newcomer": "Amina", "child": "Yusuf", "sponsor": "Ingrid Salonen", "part": "Lehtikangas"},
    "ar": {"newcomer": "أمينة", "child": "يوسف", "sponsor": "إنغريد سالونين", "part": "ليهتيكانغاس"},
}
PLACE = {"en": "The library café", "ar": "مقهى المكتبة"}
FIRST = {"en": "1", "ar": "١"}
STOP = {"en": "Stop!", "ar": "توقف"}
OWN_WORDS = {"en": "I bake rye bread and walk a lot", "ar": "أخبز خبز الجاودار وأمشي كثيرا"}


@dataclass(frozen=True)
class Opened:
    """A store with one locality, and the link that brings its first coordinator in."""

    store: Path
    link: str


async def open_locality(program: Program, name: str = "Kajaani", language: str = "en") -> str:
    """Add a locality with a part and invite its first coordinator by the command line; the link to pass on."""
    at = ("--at", "64.2273,27.7285")
    code, printed, complained = await program.command("locality", "add", name, "--language", language, *at)
    assert code == 0, complained
    assert name in printed
    code, _, complained = await program.command("locality", "part", name, "Keskusta", "64.227,27.729")
    assert code == 0, complained
    words = ("invite", "coordinator", "--locality", name, "--days", "60")
    code, printed, complained = await program.command(*words)
    assert code == 0, complained
    link, *picture = printed.splitlines()
    assert any("█" in line or "▄" in line for line in picture), "a picture to scan stands below the link"
    return link


async def join_as_coordinator(phone: Phone, link: str, name: str = "Maija Keränen") -> None:
    """Open the link, agree, and say one's name."""
    await phone.open(link)
    await phone.answers(
        ("arrival-language", phone.language),
        ("arrival-coordinator-agree", "yes"),
        ("arrival-coordinator-name", Typed(name)),
    )


async def invite(coordinator: Phone, role: str, language: str) -> str:
    """Make an invitation with /invite; the link, which stands in the words to pass on too."""
    assert role in ROLES
    await coordinator.send("/invite")
    way: list[tuple[str, Answer]] = [("invite-way", "invitation")] if role == "sponsor" else []
    await coordinator.answers(
        ("invite-whom", role),
        *way,
        ("invite-uses", "one"),
        ("invite-span", "week"),
        ("invite-language", language),
    )
    return coordinator.link


def newcomer_answers(language: str) -> list[tuple[str, Answer]]:
    """Everything a newcomer is asked: a household with a child, one wish by button and one by voice."""
    names = NAMES[language]
    spoken = [code for code in SPOKEN if code != language]
    return [
        ("arrival-language", language),
        ("newcomer-agree", "yes"),
        ("newcomer-name", Typed(names["newcomer"])),
        ("newcomer-part-known", "elsewhere"),
        ("newcomer-part", Typed(names["part"])),
        ("newcomer-member-more", "yes"),
        ("newcomer-member-kind", "child"),
        ("newcomer-member-age", "7-12"),
        ("newcomer-member-name", Typed(names["child"])),
        ("newcomer-member-more", "no"),
        ("newcomer-wish-whom", "0"),
        ("newcomer-wish-category", "language"),
        ("newcomer-wish-words", "skip"),
        ("newcomer-wish-more", "yes"),
        ("newcomer-wish-whom", "all"),
        ("newcomer-wish-category", "nature"),
        ("newcomer-wish-words", Spoken(VOICE)),
        ("newcomer-wish-words-heard", "keep"),
        ("newcomer-wish-more", "no"),
        ("newcomer-free", ticked(SLOTS, *FREE)),
        ("newcomer-ways", ticked(WAYS, "one", "family")),
        ("newcomer-gender", Typed(FIRST[language])),  # a button can be typed as its number too
        ("newcomer-own-language", "no"),
        ("newcomer-background", "any"),
        ("newcomer-bridges", ticked(BRIDGES, "interpreter")),
        ("newcomer-languages", ticked(spoken, "fi")),
        ("newcomer-correct", "save"),
    ]


def sponsor_answers(language: str) -> list[tuple[str, Answer]]:
    """Everything a sponsor is asked."""
    other = "ar" if language == "en" else "en"
    levels = {"fi": "native", language: "good", other: "basic"}
    return [
        ("arrival-language", language),
        ("sponsor-welcome-go", "on"),
        ("sponsor-agree", "yes"),
        ("sponsor-name", Typed(NAMES[language]["sponsor"])),
        ("sponsor-part-known", "1"),
        ("sponsor-languages", ticked(SPOKEN, *levels)),
        *((f"sponsor-level-of-{code}", levels[code]) for code in SPOKEN if code in levels),
        ("sponsor-bridges", ticked(BRIDGES, "interpreter", "translation")),
        ("sponsor-likes", ticked(CATEGORIES, "language", "nature", "crafts")),
        ("sponsor-words", Typed(OWN_WORDS[language])),
        ("sponsor-free", ticked(SLOTS, "mon-evening", "tue-evening")),
        ("sponsor-travel", "10"),
        ("sponsor-capacity", "2"),
        ("sponsor-children", "yes"),
        ("sponsor-check", "yes"),
        ("sponsor-gender", "woman"),
        ("sponsor-background", "any"),
        ("sponsor-meets", Ticked(())),
        ("sponsor-right", "save"),
    ]


async def join(phone: Phone, link: str, answers: list[tuple[str, Answer]]) -> None:
    """Open an invitation and answer everything."""
    await phone.open(link)
    await phone.answers(*answers)


async def approve(coordinator: Phone, sponsor: Phone) -> None:
    """Take a sponsor from the application to active: two steps, the check seen, the rules accepted."""
    for step in ("checked", "interviewed", "coached"):
        await coordinator.send(f"/approve {sponsor.number}")
        await coordinator.answer("approve", step)
    await sponsor.answer("sponsor-rules", "accept")


async def propose(coordinator: Phone, newcomer: Phone, sponsor: Phone, wish: int) -> None:
    """Find the sponsor among the suggestions, ask them, and let both say yes."""
    await coordinator.send(f"/suggest {wish}")
    await coordinator.follow(f"propose {wish} {sponsor.number}")
    await coordinator.answer("propose-send", "send")
    await sponsor.answer("proposal-sponsor", "yes")
    await newcomer.answer("proposal-newcomer", "yes")


async def suggest_meeting(phone: Phone, pair: int, day: str, clock: str) -> None:
    """Suggest a meeting face to face, of one hour."""
    await phone.send(f"/meeting {pair}")
    await phone.answers(
        ("meeting-day", Typed(day)),
        ("meeting-clock", Typed(clock)),
        ("meeting-length", "60"),
        ("meeting-way", "face"),
        ("meeting-place-face", Typed(PLACE[phone.language])),
        ("meeting-interpreter", "no"),
        ("meeting-others", "skip"),
        ("meeting-send", "send"),
    )
