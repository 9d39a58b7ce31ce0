"""The preview: every screen of every conversation in every language, on one page for people who do not code."""

from bot.preview.page import counted, make_page
from bot.preview.screens import Played, play_all

__all__ = ["Played", "counted", "make_page", "play_all"]
