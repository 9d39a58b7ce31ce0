"""The newcomer's conversations: the welcome, the household and how to meet, the wishes."""

from flows.newcomer import family, home, left_wishes, new_wishes, own_wishes, summary, welcome

__all__ = ["family", "home", "left_wishes", "new_wishes", "own_wishes", "summary", "welcome"]
