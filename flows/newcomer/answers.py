"""What a newcomer tells about the household, as it travels through conversations and their logs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NotRequired, TypedDict


class MemberTold(TypedDict):
    """An adult, or a child with an age band; `id` once there is a row."""

    id: NotRequired[int]
    name: str
    kind: str
    age: str


class WishTold(TypedDict):
    """A wish; `words` is a dumped `Said`, `whom` holds places in the list of members (none: for all)."""

    category: str
    words: dict[str, Any] | None
    whom: list[int]


class MeetingTold(TypedDict):
    """How the household would like to meet someone; a conversation that began before all was asked has less."""

    ways: list[str]
    gender: str
    own_language: bool
    interpreter: bool
    translation: NotRequired[bool]
    background: NotRequired[str]


class Home(MeetingTold):
    """Who a household is, when it is free and how it meets; whoever writes is the first of the members."""

    locality: int
    place: str  # the locality's name
    part: str
    members: list[MemberTold]
    free: list[str]
    languages: list[str]  # beside the chat's own


class Draft(Home):
    """All that is told in the welcome, before it is saved."""

    wishes: list[WishTold]


class OwnWish(WishTold):
    """A wish that was saved, by its place among the household's wishes, and those it may be for."""

    number: int
    stage: str
    members: list[MemberTold]


def meeting_columns(home: Home) -> dict[str, Any]:
    """How a household would like to meet, as columns; what was not asked yet is left as it stands."""
    told: Mapping[str, Any] = home
    return {name: told[name] for name in MeetingTold.__annotations__ if name in told}
