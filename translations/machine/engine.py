"""argostranslate with ctranslate2, kept lean, silent and within bounds.

argostranslate imports sentence splitters that bring gigabytes and download models (stanza, minisbd); they are not
installed, and empty stand-ins take their place while it is imported. It also makes folders at home, and logs every
message in clear; neither happens here.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any, NamedTuple

from translations.errors import EngineFailed, TooLong, Untranslatable, WrongLength
from translations.machine.sentences import split_sentences

MOST_TOKENS = 200  # of one sentence; longer ones are beyond what models were trained on
_BATCH = 32
_NO_REPEAT = 6  # tokens; four would forbid a short word's second use where a vocabulary is small
# With argostranslate's own length penalty a beam can end on short bad hypotheses; patience mends that.
_PENALTY, _PATIENCE = 0.2, 2.0

# What argostranslate, sentencepiece and ctranslate2 end with when a file is not as they expect, or memory is short.
_FAILURES = (RuntimeError, ValueError, LookupError, TypeError, AttributeError, OSError, MemoryError)

_importing = threading.Lock()


@dataclass(frozen=True)
class Said:
    """What a model made of one text; `score` is the mean of its weakest sentence a token (ln, at most 0)."""

    text: str
    score: float


class Model:
    """One direction's model in memory; any number of threads may use it."""

    def __init__(self, package: Path, *, beam: int = 1, threads: int = 1) -> None:
        """Load the package unpacked in a folder.

        Raises:
            EngineFailed: the engine cannot read it.
        """
        self._beam = beam
        try:
            argos = _import_argos(package.parent.parent)
            import ctranslate2  # type: ignore[import-untyped]

            self._apply = argos.apply
            self._package = argos.package(package)
            self._package.tokenizer.encode("a")  # read now, not by two threads at once
            _forget_words(self._package.tokenizer)
            self._engine = ctranslate2.Translator(
                str(package / "model"), compute_type="default", inter_threads=threads, intra_threads=1
            )
        except (*_FAILURES, SystemExit) as error:  # one of its readers exits at a line that it does not know
            raise EngineFailed from error

    def put(self, texts: Sequence[str]) -> list[Said | Untranslatable]:
        """Put each text (one or more sentences, no line breaks) in the other language, all in one batch.

        Raises:
            EngineFailed: the engine stopped.
        """
        encode = self._package.tokenizer.encode
        try:
            split = [
                {sentence: tuple(encode(sentence)) for sentence in split_sentences(text)} for text in texts
            ]
            short = dict.fromkeys(
                tokens for sentences in split for tokens in sentences.values() if len(tokens) <= MOST_TOKENS
            )
            results = dict(zip(short, self._run([list(tokens) for tokens in short]), strict=True))
            return [self._say(text, sentences, results) for text, sentences in zip(texts, split, strict=True)]
        except _FAILURES as error:
            raise EngineFailed from error

    def close(self) -> None:
        """Give the memory back."""
        self._engine.unload_model()

    def _say(
        self, text: str, sentences: Mapping[str, tuple[str, ...]], results: Mapping[tuple[str, ...], Any]
    ) -> Said | Untranslatable:
        if any(tokens not in results for tokens in sentences.values()):
            return TooLong()
        whole = [(tokens, results[tokens]) for tokens in sentences.values()]
        if any(len(result.hypotheses[0]) >= _longest(len(tokens)) for tokens, result in whole):
            return WrongLength()
        ready = _Ready(results)
        [hypothesis] = self._apply(self._package, text, ready, ready, num_hypotheses=1)
        return Said(hypothesis.value.strip(), min((self._mean(result) for _, result in whole), default=0.0))

    def _run(self, sentences: list[list[str]]) -> list[Any]:
        if not sentences:
            return []
        prefix = self._package.target_prefix
        results: list[Any] = self._engine.translate_batch(
            sentences,
            target_prefix=[[prefix]] * len(sentences) if prefix else None,
            max_batch_size=_BATCH,
            beam_size=self._beam,
            patience=_PATIENCE if self._beam > 1 else 1,
            length_penalty=_PENALTY if self._beam > 1 else 0,
            no_repeat_ngram_size=_NO_REPEAT,
            max_decoding_length=_longest(max(map(len, sentences))),
            replace_unknowns=True,
            return_scores=True,
        )
        return results

    def _mean(self, result: Any) -> float:
        tokens = len(result.hypotheses[0])
        penalty = max(tokens, 1) ** _PENALTY if self._beam > 1 else 1.0
        return float(result.scores[0]) * penalty / (tokens + 1)  # the end is a token too


def _longest(tokens: int) -> int:
    """The most tokens that may come of so many."""
    return min(3 * tokens + 16, MOST_TOKENS + 50)


class _Ready:
    """Splitter and translator to argostranslate: its sentences are translated already, all texts in one batch."""

    def __init__(self, results: Mapping[tuple[str, ...], Any]) -> None:
        self._results = results

    def split_sentences(self, text: str) -> list[str]:
        return split_sentences(text)

    def translate_batch(self, sentences: Sequence[Sequence[str]], **_: object) -> list[Any]:
        return [self._results[tuple(tokens)] for tokens in sentences]


class _Forgetful(dict[Any, Any]):
    """A cache that keeps nothing."""

    def __setitem__(self, key: Any, value: Any) -> None:
        """Let it go."""


def _forget_words(tokenizer: Any) -> None:
    """Older packages (bpe.model) are read with a tokenizer that would keep every word people ever wrote."""
    reader = getattr(tokenizer, "bpe_source", None)
    if reader is not None:
        reader.cache = _Forgetful()


class _Argos(NamedTuple):
    package: Any
    apply: Any


def _import_argos(folder: Path) -> _Argos:
    with _importing:
        if "argostranslate.translate" not in sys.modules:
            with (
                TemporaryDirectory(dir=folder, prefix=".argos-") as home,
                _environment(Path(home)),
                _stand_ins(),
            ):
                import_module("argostranslate.translate")
        _silence(logging.getLogger("argostranslate.utils"))
        package = sys.modules["argostranslate.package"]
        translate = sys.modules["argostranslate.translate"]
        return _Argos(package.Package, translate.apply_packaged_translation)


@contextmanager
def _environment(home: Path) -> Iterator[None]:
    """What argostranslate reads once, when it is imported; its folders are made and left empty."""
    before = dict(os.environ)
    for name in before:
        if name.startswith(("ARGOS_", "SNAP", "LIBRETRANSLATE_", "OPENAI_")):
            del os.environ[name]
    os.environ.update(
        dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(home))
    )
    os.environ.update(ARGOS_PACKAGES_DIR=str(home / "packages"), ARGOS_DEVICE_TYPE="cpu")
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextmanager
def _stand_ins() -> Iterator[None]:
    """Empty modules in the place of the splitters, only while argostranslate is imported."""
    minisbd = ModuleType("minisbd")
    minisbd.SBDetect, minisbd.models = None, ModuleType("minisbd.models")  # type: ignore[attr-defined]
    added = {
        name: module
        for name, module in {"stanza": ModuleType("stanza"), "spacy": None, "minisbd": minisbd}.items()
        if name not in sys.modules
    }
    sys.modules.update(added)  # type: ignore[arg-type]  # None: an import of it fails at once
    try:
        yield
    finally:
        for name in added:
            del sys.modules[name]


def _silence(logger: logging.Logger) -> None:
    """No handler and no setting made later gets a message's words out of it."""
    logger.disabled = True
    logger.propagate = False
    logger.setLevel(logging.CRITICAL + 1)
    if _nothing not in logger.filters:
        logger.addFilter(_nothing)


def _nothing(record: logging.LogRecord) -> bool:
    return False
