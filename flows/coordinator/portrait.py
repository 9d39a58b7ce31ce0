"""What is known of a person, section by section, as messages that a coordinator reads."""

from __future__ import annotations

from typing import Any

from flows.coordinator.page import lines
from flows.engine import Said, Scene, Word, say
from flows.engine.ops import Say
from flows.vocabulary import bridge_words, bridges_told, category_words, language_words, slot_word
from store.households import Household, household_of, members_of
from store.notes import notes_on
from store.pairs import pairs_of
from store.people import Person, names_of
from store.proposals import proposals_for_wish, proposals_to_sponsor
from store.sponsors import Sponsor, find_sponsor
from store.wishes import Wish, wishes_of

NAMED_BESIDE = "named-beside"  # the way of looking at those who are named on the page of another


def newcomer_lines(scene: Scene, person: Person) -> list[Say]:
    """A newcomer's household, how they would like to meet, and their wishes."""
    home = household_of(scene.connection, person.id)
    if home is None:
        return []
    members = members_of(scene.connection, home.id)
    names = {member.id: member.name for member in members}
    told: list[Word] = [
        Word(
            "person-household",
            {
                "members": [
                    Word("person-child", {"name": member.name, "age": Word(f"age-{member.age}")})
                    if member.kind == "child" and member.age
                    else Word("person-adult", {"name": member.name, "kind": member.kind})
                    for member in members
                ]
            },
        ),
        Word("person-speaks", {"languages": language_words(home.languages)}),
        _free(home.free),
    ]
    if home.part:
        told.append(Word("person-part", {"part": home.part}))
    if home.ways:
        told.append(Word("person-ways", {"ways": [Word(f"meet-{way}") for way in home.ways]}))
    told += [
        Word("person-gender-wished", {"gender": Word(f"gender-{home.gender}")}),
        Word("person-own-language", {"matters": home.own_language}),
        *_bridges_and_background(home),
    ]
    wishes = wishes_of(scene.connection, home.id)
    return [_section("person-home", told), *(_wish(wish, names) for wish in wishes)]


def sponsor_lines(scene: Scene, person: Person) -> list[Say]:
    """How far a sponsor has come, and what they told of themselves."""
    sponsor = find_sponsor(scene.connection, person.id)
    if sponsor is None:
        return []
    told = [
        Word("person-stage-now", {"stage": Word("person-stage", {"stage": sponsor.stage})}),
        Word(
            "person-speaks",
            {
                "languages": [
                    Word("person-level", {"language": Word(f"lang-{code}"), "level": level})
                    for code, level in sponsor.languages.items()
                ]
            },
        ),
        Word("person-likes", {"likes": category_words(sponsor.likes)}),
        _free(sponsor.free),
        Word("person-travels", {"km": sponsor.travel_km}),
        Word("person-capacity", {"count": sponsor.capacity}),
        Word("person-gender", {"gender": sponsor.gender}),
        Word("person-with-children", {"answer": sponsor.children}),
        Word("person-checked", {"checked": sponsor.checked}),
        *_bridges_and_background(sponsor),
    ]
    if sponsor.part:
        told.append(Word("person-part", {"part": sponsor.part}))
    if sponsor.meets:
        told.append(Word("person-meets", {"meets": [_whom(each) for each in sponsor.meets]}))
    if sponsor.rules_at is not None:
        told.append(Word("person-rules", {"day": sponsor.rules_at.astimezone(scene.person.zone).date()}))
    if sponsor.words:
        told.append(Word("person-words", {"words": _brief(sponsor.words)}))
    return [_section("person-profile", told)]


def proposals_lines(scene: Scene, person: Person) -> list[Say]:
    """What was proposed to a person, and what came of it."""
    home = household_of(scene.connection, person.id)
    found = proposals_to_sponsor(scene.connection, person.id)
    for wish in wishes_of(scene.connection, home.id) if home else []:
        found += proposals_for_wish(scene.connection, wish.id)
    two = [number for each in found for number in (each.sponsor_id, each.newcomer_id)]
    names = names_of(scene.connection, two)
    scene.look(*(one for one in two if one != person.id), by=NAMED_BESIDE)
    told = [
        Word(
            "person-proposal",
            {
                "day": each.created_at.astimezone(scene.person.zone).date(),
                "wish": str(each.wish_id),
                "sponsor": names.get(each.sponsor_id, ""),
                "newcomer": names.get(each.newcomer_id, ""),
                "state": Word("person-proposal-state", {"state": each.state, "by": each.declined_by}),
            },
        )
        for each in found
    ]
    return [_section("person-proposals", told)] if told else []


def pairs_lines(scene: Scene, person: Person) -> list[Say]:
    """The pairs a person is and was part of."""
    found = pairs_of(scene.connection, person.id, ended=True)
    others = [pair.other(person.id) for pair in found]
    names = names_of(scene.connection, others)
    scene.look(*others, by=NAMED_BESIDE)
    told = [
        Word(
            "person-pair",
            {
                "pair": str(pair.id),
                "name": names.get(pair.other(person.id), ""),
                "state": Word("pairs-state", {"state": pair.state}),
            },
        )
        for pair in found
    ]
    return [_section("person-pairs", told)] if told else []


def notes_lines(scene: Scene, person: Person) -> list[Say]:
    """What coordinators wrote down about a person."""
    found = notes_on(scene.connection, person.id)
    names = names_of(scene.connection, [note.author_id for note in found])
    told = [
        Word(
            "person-note",
            {
                "day": note.created_at.astimezone(scene.person.zone).date(),
                "who": names.get(note.author_id) or Word("timeline-somebody"),
                "words": _brief(note.text),
            },
        )
        for note in found
    ]
    return [_section("person-notes", told)] if told else []


def _section(heading: str, told: list[Word]) -> Say:
    return say("person-section", heading=Word(heading), lines=lines(told))


def _wish(wish: Wish, names: dict[int, str]) -> Say:
    values: dict[str, Any] = {
        "wish": str(wish.id),
        "category": Word(f"category-{wish.category}"),
        "stage": Word(f"stage-{wish.stage}"),
    }
    told = [Word("person-wish", values)]
    members = [names[number] for number in wish.members if number in names]
    if members:
        told.append(Word("person-wish-for", {"members": members}))
    if wish.words:
        told.append(Word("person-words", {"words": _brief(wish.words)}))
    return say("person-lines", lines=lines(told))


def _free(slots: list[str]) -> Word:
    return (
        Word("person-free", {"slots": [slot_word(slot) for slot in slots]})
        if slots
        else Word("person-free-none")
    )


def _bridges_and_background(side: Household | Sponsor) -> list[Word]:
    bridges = bridges_told(interpreter=side.interpreter, translation=side.translation)
    return [
        Word("person-bridges", {"bridges": bridge_words(bridges)}),
        Word("person-background", {"background": Word(f"background-{side.background}")}),
    ]


def _whom(kind: str) -> Word:
    return Word(f"gender-{kind}") if kind in ("woman", "man") else Word(f"meet-{kind}")


def _brief(words: dict[str, Any]) -> Word | str:
    return Said.model_validate(words).brief
