"""Every word a person reads: Fluent catalogues, one folder per language, and how typed words are understood.

A new language is a new folder under `catalogues/` with the same messages as `en`, and nothing else.
"""

from translations.catalogues import Catalogues, catalogues
from translations.heard import control, digits, get_ready, in_latin_digits, meanings, normalise
from translations.languages import DEFAULT, LANGUAGES, Language, closest
from translations.words import Word

__all__ = [
    "DEFAULT",
    "LANGUAGES",
    "Catalogues",
    "Language",
    "Word",
    "catalogues",
    "closest",
    "control",
    "digits",
    "get_ready",
    "in_latin_digits",
    "meanings",
    "normalise",
]
