"""Service keys: each wraps the keys of people, and none of them stands in the database.

They come from a setting or from a file that only its owner may read; the first wraps, the others still open what
they wrapped before.
"""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from store.errors import BadKey

KEY_BYTES = 32  # AES with 256 bits
NONCE_BYTES = 12
NAME_BYTES = 8


@dataclass(frozen=True)
class ServiceKey:
    """One key of 32 bytes; its `name` tells which one it is, and nothing of it."""

    secret: bytes = field(repr=False)

    @property
    def name(self) -> bytes:
        """Eight bytes that stand before all that this key wrapped."""
        return sha256(b"kummi service key" + self.secret).digest()[:NAME_BYTES]

    def wrap(self, owner: int, key: bytes) -> bytes:
        """A person's key as it may be kept."""
        nonce = os.urandom(NONCE_BYTES)
        return self.name + nonce + AESGCM(self.secret).encrypt(nonce, key, _place(owner))

    def unwrap(self, owner: int, wrapped: bytes) -> bytes:
        """A person's key as it was before `wrap`.

        Raises:
            BadKey: another key wrapped it, for somebody else, or it was changed.
        """
        nonce, sealed = wrapped[NAME_BYTES : NAME_BYTES + NONCE_BYTES], wrapped[NAME_BYTES + NONCE_BYTES :]
        try:
            return AESGCM(self.secret).decrypt(nonce, sealed, _place(owner))
        except InvalidTag:
            raise BadKey("A key in the key store was changed: restore the key store from a backup.") from None


class ServiceKeys:
    """The service keys of a running Kummi; `first` wraps, `named` finds the one that wrapped."""

    def __init__(self, keys: list[ServiceKey]) -> None:
        self._keys = keys

    @property
    def first(self) -> ServiceKey:
        """The key that wraps what is wrapped anew."""
        return self._keys[0]

    def named(self, name: bytes) -> ServiceKey | None:
        """The key with this name."""
        return next((key for key in self._keys if key.name == name), None)

    def following(self, name: bytes | None) -> ServiceKey:
        """The key to wrap with instead of the one with this name.

        Raises:
            BadKey: the first is that one still.
        """
        if self.first.name == name:
            raise BadKey(
                "Put a new key before the one you have: KUMMI_KEY=new,old (`kummi keys new` prints one)."
            )
        return self.first

    def settle(self) -> None:
        """Everything is wrapped with the first key by now."""


class KeysInFile(ServiceKeys):
    """Service keys in a file, one a line, which is read again when somebody else may have added one."""

    def __init__(self, path: Path) -> None:
        super().__init__(read_key_file(path))
        self.path = path

    def named(self, name: bytes) -> ServiceKey | None:
        """The key with this name, even if it was added just now."""
        found = super().named(name)
        if found is None:
            self._keys = read_key_file(self.path)
            found = super().named(name)
        return found

    def following(self, name: bytes | None) -> ServiceKey:
        """A new key, put before the others, unless that has been done already."""
        if self.first.name == name:
            self._write([new_key(), *self._keys])
        return self.first

    def settle(self) -> None:
        """Forget all keys but the first."""
        self._write(self._keys[:1])

    def _write(self, keys: list[ServiceKey]) -> None:
        write_key_file(self.path, keys)
        self._keys = keys


def new_key() -> ServiceKey:
    """A key from the system's own randomness."""
    return ServiceKey(os.urandom(KEY_BYTES))


def write_key(key: ServiceKey) -> str:
    """A key as people copy it: 44 characters of base64."""
    return base64.b64encode(key.secret).decode()


def read_keys(text: str) -> list[ServiceKey]:
    """Keys as people wrote them, separated by commas or lines.

    Raises:
        BadKey: there is none, or one is not 32 bytes in base64.
    """
    words = text.replace(",", "\n").split()
    try:
        secrets = [base64.b64decode(word, validate=True) for word in words]
    except (binascii.Error, ValueError):
        secrets = []
    if not secrets or any(len(secret) != KEY_BYTES for secret in secrets):
        raise BadKey(
            "must be 32 bytes in base64, or several separated by commas, as `kummi keys new` prints."
        )
    return [ServiceKey(secret) for secret in secrets]


def read_key_file(path: Path) -> list[ServiceKey]:
    """The keys in a file.

    Raises:
        BadKey: it is not there, holds something else, or others may read it.
    """
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="ascii")
    except FileNotFoundError:
        raise BadKey(f"The key file {path} is missing: bring it back, or say where it is.") from None
    except (OSError, UnicodeDecodeError):
        raise BadKey(f"The key file {path} cannot be read.") from None
    if mode & 0o077:
        raise BadKey(f"The key file {path} can be read by others: make it yours alone (chmod 600 {path}).")
    try:
        return read_keys(text)
    except BadKey:
        raise BadKey(f"The key file {path} does not hold keys as `kummi keys new` prints them.") from None


def make_key_file(path: Path) -> None:
    """Put a new key into a file, unless it is there already; of two who come at once, one finds it so."""
    if not path.exists():
        with suppress(FileExistsError):
            _put_file(path, [new_key()], lambda beside: os.link(beside, path))


def write_key_file(path: Path, keys: list[ServiceKey]) -> None:
    """Replace a key file whole, durably, readable by its owner alone."""
    _put_file(path, keys, lambda beside: beside.rename(path))


def _put_file(path: Path, keys: list[ServiceKey], put: Callable[[Path], object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.writelines(write_key(key) + "\n" for key in keys)
        file.flush()
        os.fsync(file.fileno())
    try:
        put(beside)
    finally:
        beside.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _place(owner: int) -> bytes:
    return b"key:%d" % owner
