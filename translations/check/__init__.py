"""The catalogues' check: that every language says the same, in its own letters, forms and tone, and fits a phone."""

from translations.check.checking import Checking
from translations.check.entries import Book, Fault
from translations.check.review import is_awaited, review_of

__all__ = ["Book", "Checking", "Fault", "is_awaited", "review_of"]
