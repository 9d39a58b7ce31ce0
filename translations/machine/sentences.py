"""Splitting a paragraph into the sentences that a model was trained to read."""

from __future__ import annotations

import re

LONG = 300  # characters; from here on a sentence is also split at its commas

# A mark that ends a sentence, with the quotes and brackets that close after it.
_END = re.compile(r"""([.!?…؟۔።፧]+["'”’»)\]]*)(\s+|(?<=[؟۔።፧])(?=\w))""")
_PAUSE = re.compile(r"(?<=[,;:،؛፣፤])\s+")

# A full stop after one of these, a single letter or a number (24. marraskuuta) ends no sentence.
_SHORTENED = frozenset(
    {"esim", "mm", "ym", "yms", "ns", "klo", "puh", "nro", "mr", "mrs", "ms", "dr", "vs", "etc", "e.g", "i.e"}
    | {
        "t.ex",
        "bl.a",
        "kl",
        "tel",
        "m.m",
        "sr",
        "sra",
        "ud",
        "uds",
        "p.ej",
        "mme",
        "т.д",
        "т.п",
        "напр",
        "вул",
    }
)


def split_sentences(paragraph: str) -> list[str]:
    """The sentences of one paragraph, without the spaces between them; none of them is empty."""
    sentences = []
    start = 0
    for end in _END.finditer(paragraph):
        if _ends(paragraph[start : end.end(1)], paragraph[end.end() :]):
            sentences.append(paragraph[start : end.end(1)])
            start = end.end()
    sentences.append(paragraph[start:])
    return [part for sentence in sentences for part in _shorten(sentence.strip()) if part]


def _ends(before: str, after: str) -> bool:
    if not before.endswith("."):
        return True
    word = before.split()[-1].rstrip(".").lstrip("(\"'«“").lower()
    if after[:1].islower():
        return False
    return not (word in _SHORTENED or word.isdecimal() or (len(word) == 1 and word.isalpha()))


def _shorten(sentence: str) -> list[str]:
    """A very long sentence in parts of whole clauses, each as near to LONG as its commas allow."""
    if len(sentence) <= LONG:
        return [sentence]
    parts: list[str] = []
    for clause in _PAUSE.split(sentence):
        if parts and len(parts[-1]) + len(clause) < LONG:
            parts[-1] = f"{parts[-1]} {clause}"
        else:
            parts.append(clause)
    return parts
