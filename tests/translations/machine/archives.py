"""Archives for the tests: the real tiny packages, altered, and small ones made by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

PACKAGES = Path(__file__).parents[1] / "packages"


def tiny(source: str, target: str) -> Path:
    """The real archive of one direction."""
    return PACKAGES / f"translate-{source}_{target}-0_1.argosmodel"


def rewritten(archive: Path, to: Path, **metadata: object) -> Path:
    """The same package with some of its metadata changed."""
    with ZipFile(archive) as old, ZipFile(to, "w", ZIP_DEFLATED) as new:
        for member in old.infolist():
            content = old.read(member)
            if member.filename.endswith("/metadata.json"):
                content = json.dumps(json.loads(content) | metadata).encode()
            new.writestr(member.filename, content)
    return to


def handmade(path: Path, files: Mapping[str | ZipInfo, bytes | str]) -> Path:
    """An archive of these files."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def metadata(**changed: object) -> str:
    """A metadata.json that is as it should be, but for what is said."""
    return json.dumps({"from_code": "en", "to_code": "fi", "package_version": "1.0", "test": True} | changed)


def with_merges(archive: Path, to: Path) -> Path:
    """The same package as older ones are made: its words are cut by a list of merges, not by SentencePiece."""
    with ZipFile(archive) as old, ZipFile(to, "w", ZIP_DEFLATED) as new:
        for member in old.infolist():
            name, content = member.filename, old.read(member)
            if name.endswith("/sentencepiece.model"):
                name, content = name.replace("sentencepiece", "bpe"), b"#version: 0.2\nt h\nth e</w>\n"
            new.writestr(name, content)
    return to
