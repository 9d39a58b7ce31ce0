"""Invite someone: a link and a picture of it to scan, and words to pass on in the language of whoever is invited."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any

import segno

from flows.access import reach_place
from flows.coordinator.places import one_place
from flows.engine import Choice, Option, Scene, do, effect, flow, say
from flows.engine.messages import Document
from flows.everyone.replies import reply
from flows.invitations import make_invitation
from store.channels import invitation_link
from translations import LANGUAGES

ROLES = ("newcomer", "sponsor", "coordinator", "contact")
STAFF = ("coordinator", "contact")  # they see what others tell, so each of them gets a link of their own
SPANS = {"week": 7, "month": 30}  # days
PIXELS = 8  # a square of the picture


@flow("invite", command="invite", roles=("coordinator",))
async def invite() -> None:
    """Make an invitation and the words that go with it."""
    role = await Choice("invite-whom", options=ROLES)
    way_in = "invitation"
    if role == "sponsor":
        way_in = await Choice("invite-way", options=("invitation", "event"))
    place = await one_place("invite-where")
    uses = "one"
    if role not in STAFF:
        uses = await Choice("invite-uses", options=("one", "many"), columns=2)
    span = await Choice("invite-span", options=tuple(SPANS), columns=2)
    languages = await do("invite-languages", place=place)
    options = [Option(code, name) for code, name in languages]
    language = await Choice("invite-language", options=options, columns=2)
    await do(
        "invite-someone",
        final=True,
        role=role,
        way_in=way_in,
        place=place,
        many=uses == "many",
        days=SPANS[span],
        language=language,
    )
    await say("invite-pass-on")


@effect("invite-languages")
def languages_to_write(scene: Scene, place: int) -> list[tuple[str, str]]:
    """Our languages by their own names, that of the locality first."""
    usual = reach_place(scene, place).language
    return sorted(
        ((code, language.name) for code, language in LANGUAGES.items()), key=lambda known: known[0] != usual
    )


@effect("invite-someone")
def invite_someone(
    scene: Scene, role: str, way_in: str, place: int, many: bool, days: int, language: str
) -> None:
    """Show the coordinator the link with its picture, then the words to pass on.

    They are shown from here so that the code stands nowhere but in these messages.
    """
    locality = reach_place(scene, place)
    lasts = timedelta(days=days)
    code = make_invitation(
        scene.connection,
        role=role,
        locality_id=place,
        now=scene.now,
        made_by=scene.person.id,
        way_in=way_in,
        uses=None if many else 1,
        lasts=lasts,
    )
    link = invitation_link(scene.connection, scene.person.channel, code)
    values: dict[str, Any] = {
        "about": "codes",
        "locality": locality.name,
        "until": (scene.now + lasts).astimezone(locality.zone),
        "how": "code" if link == code else "link",
        "link": link,
    }
    reply(scene, "invite-made", document=_picture(link), role=role, uses="many" if many else "one", **values)
    reply(scene, f"invite-letter-{role}", to=replace(scene.person, language=language), **values)
    scene.record(
        "invitation-made",
        locality_id=place,
        data={"role": role, "way_in": way_in, "many": many, "days": days},
    )


def _picture(link: str) -> Document:
    """A QR code of the link."""
    picture = BytesIO()
    segno.make(link, error="m", micro=False).save(picture, kind="png", scale=PIXELS)
    return Document(name="kummi-invitation.png", mime="image/png", content=b64encode(picture.getvalue()))
