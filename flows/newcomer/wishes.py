"""What the members of a household wish for: the questions, how a wish reads, and how it is set down."""

from __future__ import annotations

from typing import Any

from flows.engine import Choice, Option, Said, Scene, Word, Words, YesNo, say
from flows.matters import raise_matter
from flows.newcomer.answers import MemberTold, WishTold
from flows.nudges import follow
from flows.vocabulary import CATEGORIES
from store.households import Household
from store.wishes import add_wish

MOST_WISHES = 8  # in one go, so that the conversation's log stays short; more can be added afterwards
ALL = "all"


async def ask_wishes(members: list[MemberTold]) -> list[WishTold]:
    """One wish after another."""
    await say("newcomer-wishes-intro")
    wishes = [await ask_wish(members)]
    while len(wishes) < MOST_WISHES and await YesNo("newcomer-wish-more", args={"wishes": _names(wishes)}):
        wishes.append(await ask_wish(members))
    return wishes


async def ask_wish(members: list[MemberTold]) -> WishTold:
    """Whom a wish is for, what it is about, and own words."""
    whom = await ask_whom(members)
    category = await ask_category()
    return {"category": category, "words": await ask_words(category), "whom": whom}


async def ask_whom(members: list[MemberTold]) -> list[int]:
    """Places in the list of members; none when it is for all, or there is but one."""
    if len(members) == 1:
        return []
    options = [Option(str(at), member["name"]) for at, member in enumerate(members)]
    chosen = await Choice("newcomer-wish-whom", options=[ALL, *options])
    return [] if chosen == ALL else [int(chosen)]


async def ask_category() -> str:
    """What a wish is about."""
    return await Choice("newcomer-wish-category", options=CATEGORIES, labels="category")


async def ask_words(category: str) -> dict[str, Any] | None:
    """Own words, typed or spoken; a wish for something else needs them."""
    if category == "other":
        said = await Words("newcomer-wish-other")
    else:
        said = await Words(
            "newcomer-wish-words", args={"category": Word(f"category-{category}")}, optional=True
        )
    return None if said is None else said.model_dump(exclude_none=True, exclude_defaults=True)


async def tell_wish(
    wish: WishTold, members: list[MemberTold], text: str = "newcomer-wish-told", **more: str | Word
) -> None:
    """Read one wish back as the message `text`, or `<text>-words` where there are own words."""
    about: dict[str, Any] = {
        "category": Word(f"category-{wish['category']}"),
        "whom": whom_words(wish, members),
        **more,
    }
    if wish["words"] is None:
        await say(text, **about)
    else:
        await say(f"{text}-words", words=Said.model_validate(wish["words"]).brief, **about)


def whom_words(wish: WishTold, members: list[MemberTold]) -> list[str] | Word:
    """Whom a wish is for."""
    if len(members) == 1:
        return [members[0]["name"]]
    return [members[at]["name"] for at in wish["whom"]] or Word("newcomer-wish-whom-all")


def set_down(scene: Scene, home: Household, members: list[int], wish: WishTold) -> int:
    """Keep a wish, put it before the coordinators and follow it; `members` are the household's numbers in order."""
    number = add_wish(
        scene.connection,
        household_id=home.id,
        locality_id=home.locality_id,
        category=wish["category"],
        words=wish["words"],
        members=[members[at] for at in wish["whom"]],
        stage="heard",
        created_at=scene.now,
        staged_at=scene.now,
    )
    scene.record("wish-heard", person_id=home.person_id, wish_id=number, data={"category": wish["category"]})
    show_coordinators(scene, home, number, wish["category"])
    follow(scene, "wish", number)
    return number


def show_coordinators(scene: Scene, home: Household, number: int, category: str) -> None:
    """Let a wish that nobody has been found for wait in the coordinators' queue."""
    raise_matter(
        scene,
        "wish-new",
        f"wish:{number}",
        locality_id=home.locality_id,
        person_id=home.person_id,
        wish_id=number,
        data={"category": category},
    )


def _names(wishes: list[WishTold]) -> list[Word]:
    return [Word(f"category-{wish['category']}") for wish in wishes]
