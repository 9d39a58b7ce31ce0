"""The ring of keys: seals what people's columns hold, and opens it again as long as its owners' keys are there.

Everybody has a key; what concerns two people is sealed with both of theirs and goes when either key goes. What is
nobody's is sealed with the house's key. A sealed value says in its head which keys it needs, so opening asks nobody.
"""

from __future__ import annotations

import os
import struct
import threading
from collections.abc import Collection, Mapping
from functools import cache
from hashlib import blake2b

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from store.errors import BadKey, Changed
from store.key_store import KeyFile, KeyStore
from store.keys import KEY_BYTES, NAME_BYTES, NONCE_BYTES, ServiceKey, ServiceKeys, new_key

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
        self._held: set[int] = set()  # whose keys may be part of what is open
        if store.get(HOUSE) is None:
            self._put(
                {HOUSE: os.urandom(KEY_BYTES)}, replace=False
            )  # of two who come at once, the first makes it
        house = self._key(HOUSE)
        assert house is not None
        self._house = AESGCM(house)
        self._search = _derive(house, b"kummi search")
        self.check = _derive(house, b"kummi check")[:HASH_BYTES]

    @classmethod
    def passing(cls) -> Ring:
        """A ring for a database in memory: nobody can read it once it is gone."""
        return cls(KeyFile(), ServiceKeys([new_key()]))

    def seal(self, place: bytes, owners: Owners, words: bytes) -> bytes:
        """Words as they may be kept at `place`; owners who are erased have no part in it."""
        cipher = self._cipher(owners)
        if cipher is None:
            owners = tuple(owner for owner in owners if self._cipher((owner,)) is not None) or (HOUSE,)
            cipher = self._cipher(owners)
            assert cipher is not None
        nonce = os.urandom(NONCE_BYTES)
        head = _head(len(owners)).pack(FORM, len(owners), *owners)
        return head + nonce + cipher.encrypt(nonce, words, place)

    def open(self, place: bytes, sealed: bytes) -> bytes | None:
        """The words again; None if a key that it takes is gone.

        Raises:
            Changed: they were changed, or sealed for another place.
        """
        try:
            form, count, *numbers = _head(sealed[1]).unpack_from(sealed)
        except (IndexError, struct.error):
            form = 0
        if form != FORM or not count:
            raise Changed(f"What stands in {place.decode()} was not sealed by Kummi.")
        cipher = self._cipher(tuple(numbers))
        if cipher is None:
            return None
        start = 2 + 8 * count
        try:
            return cipher.decrypt(sealed[start : start + NONCE_BYTES], sealed[start + NONCE_BYTES :], place)
        except (InvalidTag, ValueError):
            raise Changed(f"What stands in {place.decode()} was changed by somebody else.") from None

    def hash(self, place: bytes, word: str) -> bytes:
        """What a word can be found by at `place`, without being kept there."""
        told = place + b"\0" + word.encode("utf-8", "surrogatepass")
        return blake2b(told, key=self._search, digest_size=HASH_BYTES).digest()

    def make(self, *owners: int) -> None:
        """New keys for those who are new, on the disk when this returns; earlier ones of a number are replaced."""
        self._put({owner: os.urandom(KEY_BYTES) for owner in owners})
        self._close(owners)

    def take_over(self, source: Ring) -> None:
        """Have all the keys of another ring, wrapped with the service key of this one, the house's too."""
        keys = {owner: source._key(owner) for owner in source.store.owners()}
        self._put({owner: key for owner, key in keys.items() if key is not None})

    def destroy(self, owners: Collection[int]) -> None:
        """Destroy keys for good: nobody can read again what they sealed."""
        self.store.drop(owners)
        self._close(owners)

    def rotate(self) -> int:
        """Wrap all keys with another service key, while others use them; returns how many there are.

        Raises:
            BadKey: no other service key was given.
        """
        following = self._service.following(self.store.under())

        def wrap(owner: int, wrapped: bytes) -> bytes:
            return following.wrap(owner, self._unwrap(owner, wrapped))

        count = self.store.wrap_anew(wrap, following.name)
        self._service.settle()
        return count

    def keep(self) -> Mapping[int, bytes]:
        """All keys as they are now, to come back to."""
        found = {owner: self.store.get(owner) for owner in self.store.owners()}
        return {owner: wrapped for owner, wrapped in found.items() if wrapped is not None}

    def come_back(self, kept: Mapping[int, bytes]) -> None:
        """Have the keys that were there then, and hold none open."""
        under = self.store.under()
        assert under is not None
        self.store.drop(self.store.owners() - kept.keys())
        self.store.put(kept, under)
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
            self._held.update(owners)
            cipher = self._open[owners] = AESGCM(key)
            return cipher

    def _key(self, owner: int) -> bytes | None:
        wrapped = self.store.get(owner)
        if wrapped is not None and self._service.named(wrapped[:NAME_BYTES]) is None:
            # It was wrapped anew since it was read, and the old service key is forgotten.
            wrapped = self.store.get(owner)
        return None if wrapped is None else self._unwrap(owner, wrapped)

    def _put(self, keys: Mapping[int, bytes], *, replace: bool = True) -> None:
        kept = False
        while not kept:  # another process may change the service key in between
            under = self.store.under()
            if under is not None and self._service.named(under) is None:
                under = self.store.under()  # it is another since it was read, and the old one is forgotten
            service = self._service.first if under is None else self._named(under)
            wrapped = {owner: service.wrap(owner, key) for owner, key in keys.items()}
            kept = self.store.put(wrapped, service.name, replace=replace)

    def _close(self, owners: Collection[int]) -> None:
        """Hold nothing open any more that some people's keys are part of."""
        with self._lock:
            if closed := self._held & set(owners):
                self._open = {of: cipher for of, cipher in self._open.items() if not closed & set(of)}
                self._held -= closed

    def _unwrap(self, owner: int, wrapped: bytes) -> bytes:
        return self._named(wrapped[:NAME_BYTES]).unwrap(owner, wrapped)

    def _named(self, name: bytes) -> ServiceKey:
        found = self._service.named(name)
        if found is None:
            raise BadKey(
                "The service key does not fit the database: it is not the one that its keys were wrapped with."
            )
        return found


@cache
def _head(count: int) -> struct.Struct:
    return struct.Struct(f">BB{count}Q")


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(key)
