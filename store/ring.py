"""The ring of keys: seals what people's columns hold, and opens it again as long as its owners' keys are there.

Everybody has a key; what concerns two people is sealed with both of theirs and goes when either key goes. What is
nobody's is sealed with the house's key. A sealed value says in its head which keys it needs, so opening asks nobody.
"""

from __future__ import annotations

import hmac
import os
import struct
import threading
from collections.abc import Collection

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from store.errors import BadKey, Changed
from store.key_store import KeyStore
from store.keys import KEY_BYTES, NONCE_BYTES, ServiceKey, ServiceKeys, new_key

HOUSE = 0
HASH_BYTES = 16
MOST_OPEN = 20_000  # keys held open, of some 600 bytes each
FORM = 1  # of a sealed value: form, number of owners, owners, nonce, words sealed

Owners = tuple[int, ...]


class Ring:
    """The keys of one database; may be used by several threads at once."""

    def __init__(self, store: KeyStore, service: ServiceKeys) -> None:
        """Open the house's key, made if there is none yet.

        Raises:
            BadKey: the service keys are not those that wrapped it.
        """
        self.store = store
        self._service = service
        self._lock = threading.Lock()
        self._open: dict[Owners, AESGCM] = {}
        self._doomed: set[int] = set()
        house = self._key(HOUSE) or self._make(HOUSE)
        self._house = AESGCM(house)
        self._search = _derive(house, b"kummi search")
        self.check = hmac.digest(_derive(house, b"kummi check"), b"", "sha256")[:HASH_BYTES]

    @classmethod
    def passing(cls) -> Ring:
        """A ring for a database in memory: nobody can read it once it is gone."""
        return cls(KeyStore(), ServiceKeys([new_key()]))

    def seal(self, place: bytes, owners: Owners, words: bytes) -> bytes:
        """Words as they may be kept at `place`; those of the owners whose keys are gone have no part in it."""
        cipher = self._cipher(owners)
        if cipher is None:
            owners = tuple(owner for owner in owners if self._cipher((owner,)) is not None) or (HOUSE,)
            cipher = self._cipher(owners)
            assert cipher is not None
        nonce = os.urandom(NONCE_BYTES)
        head = struct.pack(f">BB{len(owners)}Q", FORM, len(owners), *owners)
        return head + nonce + cipher.encrypt(nonce, words, place)

    def open(self, place: bytes, sealed: bytes) -> bytes | None:
        """The words again; None if a key that it takes is gone.

        Raises:
            Changed: they were changed, or sealed for another place.
        """
        try:
            form, count = sealed[0], sealed[1]
            owners: Owners = struct.unpack_from(f">{count}Q", sealed, 2)
        except (IndexError, struct.error):
            form = 0
        if form != FORM or not count:
            raise Changed(f"What stands in {place.decode()} was not sealed by Kummi.")
        cipher = self._cipher(owners)
        if cipher is None:
            return None
        start = 2 + 8 * count
        try:
            return cipher.decrypt(sealed[start : start + NONCE_BYTES], sealed[start + NONCE_BYTES :], place)
        except (InvalidTag, ValueError):
            raise Changed(f"What stands in {place.decode()} was changed by somebody else.") from None

    def hash(self, place: bytes, word: str) -> bytes:
        """What a word can be found by at `place`, without being kept there."""
        return hmac.digest(self._search, place + b"\0" + word.encode("utf-8", "surrogatepass"), "sha256")[
            :HASH_BYTES
        ]

    def make(self, owner: int) -> None:
        """A new key for someone new, on the disk when this returns; an earlier one of that number is replaced."""
        self._make(owner)

    def doom(self, owner: int) -> None:
        """Someone is being erased: their key is to go once that is committed (see `store.mending`)."""
        with self._lock:
            self._doomed.add(owner)

    def take_doomed(self) -> set[int]:
        """Who was doomed since this was last asked."""
        with self._lock:
            doomed, self._doomed = self._doomed, set()
        return doomed

    def destroy(self, owners: Collection[int]) -> None:
        """Destroy keys for good: nobody can read again what they sealed."""
        self.store.drop(owners)
        with self._lock:
            self._open = {of: cipher for of, cipher in self._open.items() if not set(of) & set(owners)}

    def rotate(self) -> int:
        """Wrap all keys with the first service key; returns how many there are."""
        first = self._service.first
        return self.store.wrap_anew(
            lambda owner, wrapped: first.wrap(owner, self._unwrap(owner, wrapped)), first.name
        )

    def keep(self) -> bytes:
        """All keys as they are now, to come back to."""
        return self.store.keep()

    def come_back(self, kept: bytes) -> None:
        """Have the keys that were there then."""
        self.store.come_back(kept)
        with self._lock:
            self._open.clear()

    def close(self) -> None:
        """Let go of the keys."""
        self.store.close()

    def _cipher(self, owners: Owners) -> AESGCM | None:
        if owners == (HOUSE,):
            return self._house
        return self._open.get(owners) or self._fetch(owners)

    def _fetch(self, owners: Owners) -> AESGCM | None:
        with self._lock:
            keys = [self._key(owner) for owner in owners]
            known = [key for key in keys if key is not None]
            if len(known) < len(owners) or not known:
                return None
            if len(self._open) >= MOST_OPEN:
                self._open.pop(next(iter(self._open)))
            key = known[0] if len(known) == 1 else _derive(b"".join(known), b"kummi together")
            cipher = self._open[owners] = AESGCM(key)
            return cipher

    def _key(self, owner: int) -> bytes | None:
        wrapped = self.store.get(owner)
        return None if wrapped is None else self._unwrap(owner, wrapped)

    def _make(self, owner: int) -> bytes:
        key = os.urandom(KEY_BYTES)
        while True:
            under = self.store.under()
            service = self._service.first if under is None else self._named(under)
            if self.store.put(owner, service.wrap(owner, key), service.name):
                break
        with self._lock:
            self._open = {of: cipher for of, cipher in self._open.items() if owner not in of}
        return key

    def _unwrap(self, owner: int, wrapped: bytes) -> bytes:
        return self._named(wrapped[:8]).unwrap(owner, wrapped)

    def _named(self, name: bytes) -> ServiceKey:
        found = self._service.named(name)
        if found is None:
            raise BadKey(
                "The service key does not fit the database: it is not the one that its keys were wrapped with."
            )
        return found


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(key)
