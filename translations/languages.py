"""The languages people can choose, found from the catalogue folders."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from babel import Locale

from translations.errors import UnknownLanguage

CATALOGUES = Path(__file__).parent / "catalogues"
DEFAULT = "en"

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True)
class Language:
    """A language as its own speakers name it.

    `code` names its folder, `babel` the CLDR locale whose dates, plurals and lists it follows.
    """

    code: str
    name: str
    direction: Direction
    babel: str

    @property
    def locale(self) -> Locale:
        """Babel's locale (Babel keeps it in memory after the first time)."""
        return Locale.parse(self.babel)


# In the order in which they are offered: the two national languages, then the others.
_KNOWN = (
    Language("fi", "suomi", "ltr", "fi"),
    Language("sv", "svenska", "ltr", "sv_FI"),
    Language("en", "English", "ltr", "en_GB"),
    Language("ar", "العربية", "rtl", "ar"),
    Language("prs", "دری", "rtl", "fa_AF"),
    Language("ps", "پښتو", "rtl", "ps"),
    Language("ckb", "کوردیی ناوەندی", "rtl", "ckb"),
    Language("so", "Soomaali", "ltr", "so"),
    Language("sw", "Kiswahili", "ltr", "sw"),
    Language("ti", "ትግርኛ", "ltr", "ti"),
    Language("uk", "українська", "ltr", "uk"),
    Language("ru", "русский", "ltr", "ru"),
    Language("fr", "français", "ltr", "fr"),
    Language("es", "español", "ltr", "es"),
)

# What phones and registers call a language that we have under another code.
_ALIASES = {
    alias: code
    for code, aliases in {
        "ar": "ara arb acm ajp apc apd ary arz",
        "prs": "fa per fas",
        "ps": "pus pbt pbu",
        "ckb": "ku kur",
        "so": "som",
        "sw": "swa swc swh",
        "ti": "tir",
        "uk": "ukr",
        "ru": "rus",
        "fr": "fra fre",
        "es": "spa",
        "en": "eng",
        "fi": "fin",
        "sv": "swe",
    }.items()
    for alias in aliases.split()
}


def find_languages(folder: Path) -> Mapping[str, Language]:
    """The languages that have a catalogue folder in `folder`, by code, in the order they are offered.

    Raises UnknownLanguage for a folder of a language not listed here.
    """
    present = {path.parent.name for path in folder.glob("*/*.ftl")}
    if strange := present - {language.code for language in _KNOWN}:
        raise UnknownLanguage(", ".join(sorted(strange)))
    return MappingProxyType({language.code: language for language in _KNOWN if language.code in present})


LANGUAGES: Mapping[str, Language] = find_languages(CATALOGUES)


def closest(tag: str) -> str | None:
    """The code of our language nearest to a hint such as 'ar-EG', 'fa' or 'FI', or None."""
    code = tag.strip().replace("_", "-").split("-")[0].lower()
    code = _ALIASES.get(code, code)
    return code if code in LANGUAGES else None
