"""Numbers in groups, such as telephone numbers: they fall apart in right-to-left text unless they are kept together."""

import re

LEFT_TO_RIGHT, POP = "\u2066", "\u2069"  # LEFT-TO-RIGHT ISOLATE, POP DIRECTIONAL ISOLATE

_GROUPS = re.compile(
    r"\u2066[^\u2069]*\u2069"  # kept together already
    r"|(?<![\w+])(?:\+\d[\d ()/.\u00a0\u2011–-]*\d|\(?\d+\)?(?:[ ()/\u00a0\u2011–-]+\d+)+)(?!\w)"
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def keep_together(text: str) -> str:
    """The text with each number in groups in an isolate of its own, so that its groups stay in their order."""
    return _GROUPS.sub(_isolate, text)


def has_right_to_left(text: str) -> bool:
    """Whether letters in the text are written from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def _isolate(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith(LEFT_TO_RIGHT) else f"{LEFT_TO_RIGHT}{found[0]}{POP}"
