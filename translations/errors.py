"""What can go wrong with words."""


class TranslationError(Exception):
    """Something is wrong with a catalogue, or with how a message is asked for."""


class UnknownLanguage(TranslationError):
    """A catalogue folder is named after a language whose own name and direction are not known."""


class BrokenCatalogue(TranslationError):
    """A catalogue file holds text that is not Fluent."""


class DuplicateMessage(TranslationError):
    """One language defines the same message twice, maybe in two files."""


class UnknownMessage(TranslationError):
    """No catalogue, not even the English one, holds this message."""


class Unrenderable(TranslationError):
    """A message cannot be put in words: a value, or a message it refers to, is missing."""


class Unshowable(TranslationError):
    """A value of this type has no written form in a message."""
