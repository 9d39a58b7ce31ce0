"""Which language Kummi speaks with someone: each stands in its own name and script."""

from __future__ import annotations

from flows.engine import Choice, Option, Scene, do, effect, flow, say
from flows.everyone.menu import publish_menu
from store.people import change_person
from translations import LANGUAGES


@flow("language", command="language", when_stopped=True)
async def language() -> None:
    """Choose another language; what is being asked is then shown again in it."""
    code = await which_language("language-which")
    await do("choose-language", language=code)
    await say("language-chosen")


def which_language(key: str) -> Choice:
    """The question, to be asked under a key of the conversation's own."""
    options = [Option(known.code, known.name) for known in LANGUAGES.values()]
    return Choice(key, text="language-choose", options=options, columns=2)


@effect("choose-language")
def choose_language(scene: Scene, language: str) -> None:
    """From now on everything is said in this language, the list of commands too."""
    change_person(scene.connection, scene.person.id, language=language)
    scene.record("language-chosen", person_id=scene.person.id)
    scene.reload()
    publish_menu(scene, scene.person.id)
