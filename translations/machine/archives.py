"""Archives of translation packages (.argosmodel), which come from outside and are believed in nothing.

Every name and size is looked at before anything is unpacked, and only the files that translating needs are taken.
The sentence splitters that public packages bring are left out: Kummi has its own, and theirs are Python pickles.
"""

from __future__ import annotations

import hashlib
import shutil
import stat
import zlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Annotated, Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from translations.errors import PackageRefused
from translations.machine.guards import LOWEST_SCORE
from translations.machine.packages import our_code

MOST_BYTES = 1 << 30  # unpacked; a public package has 80 to 140 million, without quantisation 320
MOST_FILES = 2000
_MOST_SWELLING, _ALWAYS_ALLOWED = 30, 1 << 20  # times the archive; and bytes that are never too much
_MOST_METADATA = 1 << 20
_METADATA = "metadata.json"
_READERS = ("sentencepiece.model", "bpe.model")
# What zipfile ends with when an archive is not as it says, or in a way that it does not know.
_BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


class Metadata(BaseModel):
    """What a package says about itself in metadata.json."""

    model_config = ConfigDict(extra="ignore")

    from_code: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
    to_code: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
    package_version: Annotated[str, Field(pattern=r"^[\w.+-]{0,20}$")] = ""
    type: str = "translate"
    test: Any = False
    lowest_score: Annotated[float, Field(le=0)] = LOWEST_SCORE


@dataclass(frozen=True)
class Archive:
    """An open archive, looked through and found fit; `files` are those to take, by their paths in the package."""

    name: str
    sha256: str
    metadata: Metadata
    files: Mapping[str, ZipInfo]
    content: ZipFile

    def unpack(self, folder: Path) -> None:
        """Write the files to take into a new folder.

        Raises:
            PackageRefused: the archive is damaged.
        """
        try:
            for name, member in self.files.items():
                file = folder / name
                file.parent.mkdir(parents=True, exist_ok=True)
                with self.content.open(member) as packed, file.open("xb") as unpacked:
                    shutil.copyfileobj(packed, unpacked)  # ends with an error beyond the size looked at
        except _BROKEN:
            raise _damaged(self.name) from None


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """The archive in a file.

    Raises:
        PackageRefused: it is not a package that can be used here.
    """
    with ExitStack() as stack:
        try:
            file = stack.enter_context(path.open("rb"))
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            content = stack.enter_context(ZipFile(file))
        except OSError as error:
            raise PackageRefused(f"{path} cannot be read ({error.strerror}).") from None
        except _BROKEN:
            raise _damaged(path.name) from None
        files = _look_through(content, path)
        metadata = _read_metadata(content, files.get(_METADATA), path.name)
        if "model/model.bin" not in files or not any(reader in files for reader in _READERS):
            raise PackageRefused(
                f"{path.name} holds no model that can be used (model/model.bin and sentencepiece.model)."
            )
        needed = {name: member for name, member in files.items() if _is_needed(name)}
        yield Archive(path.name, sha256, metadata, needed, content)


def _look_through(archive: ZipFile, path: Path) -> dict[str, ZipInfo]:
    """The files by their paths in the package, every name and size of them harmless."""
    members = archive.infolist()
    for member in members:
        _look_at(member, path.name)
    size = sum(member.file_size for member in members)
    swelling = size > max(_ALWAYS_ALLOWED, _MOST_SWELLING * path.stat().st_size)
    if len(members) > MOST_FILES or size > MOST_BYTES or swelling:
        raise PackageRefused(
            f"{path.name} would unpack to {len(members)} files of {size / 1e6:,.0f} MB; no model is like that."
        )
    names = [PurePosixPath(member.filename) for member in members]
    if len(set(names)) < len(names):
        raise PackageRefused(f"{path.name} holds the same file twice.")
    if len({name.parts[0] for name in names}) != 1:
        raise PackageRefused(f"{path.name} does not hold exactly one folder.")
    return {
        PurePosixPath(*name.parts[1:]).as_posix(): member
        for name, member in zip(names, members, strict=True)
        if len(name.parts) > 1 and not member.is_dir()
    }


def _look_at(member: ZipInfo, archive: str) -> None:
    name = member.filename
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or "\\" in name or ":" in name or "\0" in name:
        raise PackageRefused(f"{archive} would write outside its own folder.")
    if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise PackageRefused(f"{archive} holds a link or another thing that is not a file.")
    if member.flag_bits & 1:
        raise PackageRefused(f"{archive} is encrypted.")


def _read_metadata(content: ZipFile, member: ZipInfo | None, archive: str) -> Metadata:
    if member is None or member.file_size > _MOST_METADATA:
        raise PackageRefused(f"{archive} has no {_METADATA}, so it is not a translation package.")
    try:
        metadata = Metadata.model_validate_json(content.read(member))
    except ValidationError:
        raise PackageRefused(
            f"The {_METADATA} of {archive} does not say from which language to which."
        ) from None
    except _BROKEN:
        raise _damaged(archive) from None
    if metadata.type != "translate":
        raise PackageRefused(f"{archive} is a package of another kind: it does not translate.")
    for code in (metadata.from_code, metadata.to_code):
        if our_code(code) is None:
            raise PackageRefused(f"{archive} is for a language that Kummi does not have ({code}).")
    if metadata.from_code == metadata.to_code:
        raise PackageRefused(f"{archive} translates a language into itself.")
    return metadata


def _is_needed(name: str) -> bool:
    return name in (_METADATA, *_READERS) or name.startswith(("model/", "README", "LICENSE"))


def _damaged(name: str) -> PackageRefused:
    return PackageRefused(f"{name} is damaged or not a translation package (.argosmodel).")
