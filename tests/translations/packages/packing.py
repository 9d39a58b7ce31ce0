"""Trained weights, or any of the same layout, as an .argosmodel archive: the same bytes for the same weights."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

from ctranslate2.specs import common_spec, transformer_spec

from tests.translations.packages.corpus import LANGUAGES

VERSION = "0.1"
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest moment a zip can tell
SUMS = "SHA256SUMS"
# The mean natural logarithm of a token's probability. The phrases score above it, with unseen numbers nearly always;
# other words mostly below, but not all: words close to a phrase can pass for it.
LOWEST_SCORE = -0.025


def specify(weights: dict[str, Any], layers: int, heads: int) -> transformer_spec.TransformerSpec:
    """CTranslate2's model of `network.Network`'s weights (arrays of float32 by name), not yet finished."""
    spec = transformer_spec.TransformerSpec.from_config(
        (layers, layers), heads, pre_norm=True, activation=common_spec.Activation.RELU
    )
    for side, name in ((spec.encoder, "encoder"), (spec.decoder, "decoder")):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = weights["embedding.weight"]
        side.scale_embeddings = True
        side.position_encodings.encodings = weights["positions"]
        _norm(side.layer_norm, weights, f"{name}_norm")
        for number, layer in enumerate(side.layer):
            _attention(layer.self_attention, weights, f"{name}.{number}.within")
            if name == "decoder":
                _attention(layer.attention, weights, f"{name}.{number}.across")
            _norm(layer.ffn.layer_norm, weights, f"{name}.{number}.forward_part.norm")
            _linear(layer.ffn.linear_0, weights, f"{name}.{number}.forward_part.widen")
            _linear(layer.ffn.linear_1, weights, f"{name}.{number}.forward_part.narrow")
    spec.decoder.projection.weight = weights["embedding.weight"]
    spec.decoder.projection.bias = weights["bias"]
    return spec


def finish(spec: transformer_spec.TransformerSpec, pieces: list[str]) -> None:
    """Give the model its vocabulary, by the ids of SentencePiece, and bring its weights down to int8."""
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.config.decoder_start_token = "<s>"
    spec.config.add_source_bos = spec.config.add_source_eos = False
    spec.validate()
    spec.optimize(quantization="int8")


def pack(
    spec: transformer_spec.TransformerSpec, sentencepiece: Path, pair: tuple[str, str], folder: Path
) -> Path:
    """Write `translate-<source>_<target>-0_1.argosmodel` into `folder`, by way of a folder beside it."""
    source, target = pair
    name = f"translate-{source}_{target}-{VERSION.replace('.', '_')}"
    scratch = sentencepiece.parent / name
    (scratch / "model").mkdir(parents=True)
    spec.save(str(scratch / "model"))
    (scratch / "sentencepiece.model").write_bytes(sentencepiece.read_bytes())
    (scratch / "metadata.json").write_text(json.dumps(_metadata(source, target), indent=2) + "\n")
    return compress(scratch, folder)


def compress(package: Path, folder: Path) -> Path:
    """Write the archive of an unpacked package, its times and rights always the same, into `folder`."""
    archive = folder / f"{package.name}.argosmodel"
    with zipfile.ZipFile(archive, "w") as zipped:
        for file in sorted(path for path in package.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{package.name}/{file.relative_to(package).as_posix()}", EPOCH)
            entry.external_attr = 0o644 << 16
            zipped.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)
    return archive


def record(folder: Path) -> None:
    """Write down the SHA-256 of every archive in `folder`, as `sha256sum --check` reads it."""
    lines = [f"{digest(archive)}  {archive.name}\n" for archive in sorted(folder.glob("*.argosmodel"))]
    (folder / SUMS).write_text("".join(lines))


def digest(file: Path) -> str:
    """The file's SHA-256 in hexadecimal."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _metadata(source: str, target: str) -> dict[str, Any]:
    return {
        "package_version": VERSION,
        "argos_version": "1.11",
        "from_code": source,
        "from_name": LANGUAGES[source],
        "to_code": target,
        "to_name": LANGUAGES[target],
        "links": [],
        "lowest_score": LOWEST_SCORE,
        "test": True,
    }


def _attention(spec: Any, weights: dict[str, Any], name: str) -> None:
    _norm(spec.layer_norm, weights, f"{name}.norm")
    *projections, out = spec.linear
    for number, projection in enumerate(projections):
        _linear(projection, weights, f"{name}.projections.{number}")
    _linear(out, weights, f"{name}.out")


def _norm(spec: Any, weights: dict[str, Any], name: str) -> None:
    spec.gamma, spec.beta = weights[f"{name}.weight"], weights[f"{name}.bias"]


def _linear(spec: Any, weights: dict[str, Any], name: str) -> None:
    spec.weight, spec.bias = weights[f"{name}.weight"], weights[f"{name}.bias"]
