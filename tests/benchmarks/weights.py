"""A package as large as the public ones, its weights random except for one sentence that it always says.

Six layers each way, width 512, 32,000 pieces, int8: what it costs is what a real package costs. The sentence is written
into the positions, each of which outshouts the random weights, so that a translation ends as a real one would, after a
dozen words or so, and passes for one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import sentencepiece
from numpy.typing import NDArray

from tests.translations.packages import packing
from translations.languages import CATALOGUES

WIDTH, HEADS, LAYERS, INNER, PIECES, LONGEST = 512, 8, 6, 2048, 32_000, 256
SAYS = "Tavataan huomenna kirjastolla, jos se sopii sinulle hyvin."
SPREAD = 0.04  # of the random weights
LOUD, CLEAR = 100.0, 3.0  # what a position calls for, and how well a piece hears it
END = 2  # the piece that ends a sentence

Floats = NDArray[np.float32]


def make_package(folder: Path, source: str, target: str) -> Path:
    """Write the archive of one direction (en, fi or ar) into `folder`; about 75 MB."""
    scratch = folder / f"{source}_{target}"
    scratch.mkdir()
    pieces = _pieces(scratch)
    cutter = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    weights = _weights(np.random.default_rng(1), [*cutter.encode(SAYS), END])
    spec = packing.specify(weights, LAYERS, HEADS)
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = False
    spec.encoder.embeddings[0].weight = weights["source.weight"]
    names = [cutter.id_to_piece(number) for number in range(cutter.vocab_size())]
    packing.finish(spec, names + [f"<unused{number}>" for number in range(len(names), PIECES)])
    return packing.pack(spec, pieces, (source, target), folder)


def _pieces(folder: Path) -> Path:
    """A SentencePiece model of our own English, Finnish and Arabic texts."""
    texts = [path for code in ("en", "fi", "ar") for path in sorted((CATALOGUES / code).glob("*.ftl"))]
    sentencepiece.SentencePieceTrainer.train(
        input=",".join(map(str, texts)),
        model_prefix=str(folder / "sentencepiece"),
        vocab_size=8_000,
        hard_vocab_limit=False,
        character_coverage=1.0,
        minloglevel=2,
    )
    return folder / "sentencepiece.model"


def _weights(chance: np.random.Generator, said: list[int]) -> dict[str, Any]:
    def some(*shape: int) -> Floats:
        return chance.standard_normal(shape, dtype=np.float32) * np.float32(SPREAD)

    weights = {"source.weight": some(PIECES, WIDTH), "embedding.weight": some(PIECES, WIDTH)}
    weights |= {"positions": np.zeros((LONGEST, WIDTH), np.float32), "bias": np.zeros(PIECES, np.float32)}
    for place, piece in enumerate(said):
        weights["embedding.weight"][piece, place] = CLEAR
        weights["positions"][place, place] = LOUD
    weights["positions"][len(said) :, len(said) - 1] = LOUD

    def linear(name: str, wide: int, narrow: int) -> None:
        weights[f"{name}.weight"], weights[f"{name}.bias"] = some(wide, narrow), some(wide)

    def norm(name: str) -> None:
        weights[f"{name}.weight"] = np.ones(WIDTH, np.float32)
        weights[f"{name}.bias"] = np.zeros(WIDTH, np.float32)

    for side in ("encoder", "decoder"):
        norm(f"{side}_norm")
        for layer in (f"{side}.{number}" for number in range(LAYERS)):
            for part in ("within", "across", "forward_part"):
                norm(f"{layer}.{part}.norm")
            linear(f"{layer}.within.projections.0", 3 * WIDTH, WIDTH)
            linear(f"{layer}.across.projections.0", WIDTH, WIDTH)
            linear(f"{layer}.across.projections.1", 2 * WIDTH, WIDTH)
            linear(f"{layer}.within.out", WIDTH, WIDTH)
            linear(f"{layer}.across.out", WIDTH, WIDTH)
            linear(f"{layer}.forward_part.widen", INNER, WIDTH)
            linear(f"{layer}.forward_part.narrow", WIDTH, INNER)
    return weights
