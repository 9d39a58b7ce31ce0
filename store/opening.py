"""Open the ring of a database: find its key store and its service keys, and see that they belong together."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, inspect, select

from store.errors import BadKey
from store.key_store import KeyFile, KeyStore
from store.keys import KeysInFile, ServiceKeys, make_key_file, read_keys
from store.ring import HOUSE, Ring
from store.tables import keyring

Keys = str | Path | None
"""Where the service keys are: in this text, in this file, or (None) in the usual file."""
USUAL_KEY_FILE = Path("data/kummi.key")
"""The file of service keys where the database is not a file."""
_RESTORE = "restore the newest copy of it"


def key_store_of(database: Path) -> Path:
    """The file of wrapped keys beside a database's file."""
    return database.with_suffix(".keys.sqlite")


def key_file_of(database: Path) -> Path:
    """The file of service keys beside a database's file, unless another is named."""
    return database.with_suffix(".key")


def copy_keys(database: Path, folder: Path) -> Path:
    """Put a copy of the wrapped keys into a folder of backups, in place of the earlier one, and return where.

    To be taken after the copy of the database, which then lacks none of them. There is only ever the latest: an
    earlier one would remember whom the database has forgotten. The service key is not part of it.
    """
    store = KeyFile(key_store_of(database))
    try:
        return copy_store(store, folder / key_store_of(database).name)
    finally:
        store.close()


def copy_store(store: KeyStore, file: Path) -> Path:
    """The same from any kind of store into a file."""
    beside = file.with_name(file.name + ".new")
    beside.unlink(missing_ok=True)
    copy, under = KeyFile(beside), store.under()
    keys = {owner: store.get(owner) for owner in store.owners()}
    if under is not None:
        copy.put({owner: wrapped for owner, wrapped in keys.items() if wrapped is not None}, under)
        copy.remember_highest(store.highest())
    copy.close()
    beside.with_name(beside.name + "-journal").unlink(missing_ok=True)
    beside.replace(file)
    return file


def open_ring(connection: Connection, find: Callable[[], KeyStore], keys: str | Path) -> Ring:
    """The ring that opens a database's sealed columns; the keys of a new database are made.

    Raises:
        BadKey: keys are missing, open to others, or another database's.
    """
    proof = _proof(connection)
    try:
        store = find()
        new = store.get(HOUSE) is None
    except sqlite3.DatabaseError:
        raise BadKey(f"The key store of the database cannot be read: {_RESTORE}.") from None
    try:
        if proof is not None and new:
            raise BadKey(f"The key store of the database is missing or empty: {_RESTORE}.")
        ring = Ring(store, service_keys(keys, make=new))
        if proof not in (None, ring.check):
            raise BadKey(f"The key store is another database's: {_RESTORE} that belongs to this one.")
    except BadKey:
        store.close()
        raise
    return ring


def service_keys(keys: str | Path, *, make: bool = False) -> ServiceKeys:
    """The service keys, in a file made for them if there is none yet and `make` says so.

    Raises:
        BadKey: there is none, it is no key, or others may read it.
    """
    if isinstance(keys, str):
        return ServiceKeys(read_keys(keys))
    if make:
        make_key_file(keys)
    return KeysInFile(keys)


def _proof(connection: Connection) -> bytes | None:
    if not inspect(connection).has_table(keyring.name):
        return None
    found = connection.execute(select(keyring.c.proof)).scalar()
    return None if found is None else bytes(found)
