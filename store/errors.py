"""What can go wrong in the store.

StoreError
├── UnsupportedDatabase   the URL names a database Kummi does not speak
├── NewerDatabase         the database was written by a newer Kummi
├── NotEmpty              everything was to be copied to where there are people already
├── NotTheSame            a copy is not what was copied
├── DamagedDatabase       a file that should be a database of Kummi's is not whole
├── Occupied              a service is running on the database
├── BadKey                a key is missing, open to others, or not this database's
├── Changed               a sealed value was changed or moved by somebody else
└── Ownerless             a program forgot to say whose a sealed value is
"""


class StoreError(Exception):
    """The store cannot do what was asked; the message says what to do."""


class UnsupportedDatabase(StoreError):
    """The database URL is not one that Kummi can open."""


class NewerDatabase(StoreError):
    """The database was written by a newer version of Kummi than this one."""


class NotEmpty(StoreError):
    """The database to copy into has people in it."""


class NotTheSame(StoreError):
    """What was copied differs in number from where it came from."""


class DamagedDatabase(StoreError):
    """A file that should be a database of Kummi's is torn, cut off, or something else."""


class Occupied(StoreError):
    """A service is running on the database, and there can be only one."""


class BadKey(StoreError):
    """A key is missing, can be read by others, or does not fit the database."""


class Changed(StoreError):
    """A sealed value is not what Kummi wrote there."""


class Ownerless(StoreError):
    """A value was to be sealed without saying whose it is."""
