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


class RecordingRefused(TranslationError):
    """A sound file cannot be used; the message goes on from the file's name."""


class PackageRefused(TranslationError):
    """A translation package cannot be installed or removed; the message is one sentence that says why."""


class Untranslatable(TranslationError):
    """The machine has no translation that may be shown; `reason` is a word for logs, and no text is quoted."""

    reason = "untranslatable"

    def __init__(self) -> None:
        super().__init__(self.reason)


class NoRoute(Untranslatable):
    """No package leads from the one language to the other, not even through a third."""

    reason = "no-route"


class TooLong(Untranslatable):
    """The text, or one sentence of it, is longer than a model can read."""

    reason = "too-long"


class NoRoom(Untranslatable):
    """The model alone is larger than the memory that translation may take."""

    reason = "no-room"


class EngineFailed(Untranslatable):
    """The engine could not read its model, or stopped in the middle."""

    reason = "engine"


class Altered(Untranslatable):
    """A number, time, link, address, name or pictogram was lost, changed or invented."""

    reason = "altered"


class Repeated(Untranslatable):
    """The machine says the same again and again."""

    reason = "repeated"


class WrongScript(Untranslatable):
    """What was written, or what came out, is not in the letters of its language."""

    reason = "wrong-script"


class WrongLength(Untranslatable):
    """What came out is far longer or shorter than what went in, or was broken off."""

    reason = "length"


class Copied(Untranslatable):
    """A whole sentence came out as it went in."""

    reason = "copied"


class Unsure(Untranslatable):
    """The model gives its own words a low score."""

    reason = "unsure"
