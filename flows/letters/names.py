"""What tells who two are that write to each other, taken out of what somebody else puts into words for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from flows.engine import Scene
from flows.letters.sounds import sounds_like
from store.households import find_household, members_of
from store.pairs import Pair
from store.people import get_person
from translations.detection import is_common

GONE = "…"
LONG_NAME = 4  # letters from which a name may have an ending even where it is not written with a capital
# Arabic, Hebrew and Ge'ez put short words such as "and", "to" and "for" before a name without a space.
_BEFORE = "[\u0590-\u08ff\u1200-\u137f]{0,3}"
_ENDING = r"\w{0,4}"
# Letters that people write for each other, by keyboard or by habit.
_GROUPS = ("اأإآٱ", "يىیئې", "كک", "ةهە", "وؤ", "eéèêë", "aáàâ", "oóòô", "iíìî", "uúùû", "'’ʼ")
_SAME = {letter: f"[{letters}]" for letters in _GROUPS for letter in letters}
# A telephone number, an address of mail, a link, a user name. Who reads the letter has the original beside the words.
_REACHED = re.compile(
    r"(?:\+|(?<!\w)[0٠۰])\d(?:[ ()-]{0,2}\d){5,11}(?!\d)|\S+@\S+|https?://\S+|www\.\S+|(?<!\w)@\w{3,}"
)
_WORD = re.compile("[^\\W\\d_][\\w\u064b-\u0652]*")


def names_in(scene: Scene, pair: Pair) -> set[str]:
    """All names by which words could tell whose they are: of the two, and of everybody in the household."""
    home = find_household(scene.connection, pair.household_id)
    names = {member.name for member in members_of(scene.connection, home.id)} if home else set()
    return names | {get_person(scene.connection, person_id).name for person_id in pair.both}


def without_names(text: str, names: Iterable[str]) -> str:
    """The text without the names, and without ways to reach anybody.

    Names are taken out as a whole and in all their parts, however they begin, end and are written; those in another
    script as far as they sound alike.
    """
    whole = {name.strip() for name in names}
    parts = {part for name in whole for part in (name, *re.split(r"[\s-]+", name)) if len(part) > 1}
    text = _REACHED.sub(GONE, text)
    for part in sorted(parts, key=lambda part: (-len(part), part)):
        text = _pattern(part).sub(partial(_hide, part), text)
    return _WORD.sub(
        lambda word: GONE if any(sounds_like(word[0], part) for part in parts) else word[0], text
    )


def _hide(name: str, found: re.Match[str]) -> str:
    """A common word stays, unless the name is written exactly so."""
    return found[0] if is_common(found[0]) and found[0] != name else GONE


def _pattern(name: str) -> re.Pattern[str]:
    """Finds one name, with an ending where it is long or has a capital: short ones stand in many words."""
    letters = _written(name)
    if len(name) >= LONG_NAME:
        found = rf"(?i:{_stem(name)}){_ENDING}"
    elif len(name) > 2:
        found = rf"(?i:{letters})" + (f"|{letters}{_ENDING}" if name[0].isupper() else "")
    else:
        found = letters
    return re.compile(rf"(?<!\w){_BEFORE}(?:{found})(?!\w)")


def _stem(name: str) -> str:
    """What an ending leaves of a name: Korhonen, Korhoselle; Pekka, Pekalle; Иванова, Ивановой."""
    if name[-1] in "аяьй":
        return _written(name[:-1])
    if name.lower().endswith("nen"):
        return f"{_written(name[:-3])}(?:nen|s)"
    if re.search("(?:kk|pp|tt)[aeiouyäö]$", name.lower()):
        return f"{_written(name[:-1])}?{_written(name[-1])}"
    return _written(name)


def _written(letters: str) -> str:
    """A pattern for letters, whichever of those that stand for each other is used."""
    return "".join(_SAME.get(letter, re.escape(letter)) for letter in letters)
