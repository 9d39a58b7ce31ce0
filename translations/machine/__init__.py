"""Machine translation on this machine alone: no text leaves it, and nothing is ever downloaded."""

from translations.machine.translator import Quality, Translation, Translator

__all__ = ["Quality", "Translation", "Translator"]
