"""The limits of the Bot API, read out of the field docstrings of aiogram's models."""

from __future__ import annotations

import ast
import inspect
import itertools
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from .errors import Refusal

_SIZE = re.compile(r"\b(\d+)-(\d+) (characters|bytes)\b(?! after entit)")
_RANGE = re.compile(r"\b[Vv]alues between (\d+)-(\d+) are accepted")
_WORDING = {
    ("InlineKeyboardButton", "callback_data"): "BUTTON_DATA_INVALID",
    ("BotCommand", "command"): "BOT_COMMAND_INVALID",
    ("BotCommand", "description"): "BOT_COMMAND_DESCRIPTION_INVALID",
    ("AnswerCallbackQuery", "text"): "MESSAGE_TOO_LONG",
}


@dataclass(frozen=True)
class Limit:
    """The least and the most a field may hold, in `characters`, `bytes` or as a `value`."""

    least: int
    most: int
    unit: str

    def allows(self, value: Any) -> bool:
        """Tell whether the value keeps within the limit; values of another kind are no matter of it."""
        if self.unit == "value":
            return not isinstance(value, int) or self.least <= value <= self.most
        if not isinstance(value, str):
            return True
        size = len(value.encode() if self.unit == "bytes" else value)
        return self.least <= size <= self.most


@cache
def read_limits(model: type[BaseModel]) -> dict[str, Limit]:
    """Return the limits that stand in the docstrings under the model's fields."""
    body = ast.parse(textwrap.dedent(inspect.getsource(model))).body[0].body  # type: ignore[attr-defined]
    limits = {}
    for field, following in itertools.pairwise(body):
        if not isinstance(field, ast.AnnAssign) or not isinstance(field.target, ast.Name):
            continue
        if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
            text = str(following.value.value)
            if size := _SIZE.search(text):
                limits[field.target.id] = Limit(int(size[1]), int(size[2]), size[3])
            elif span := _RANGE.search(text):
                limits[field.target.id] = Limit(int(span[1]), int(span[2]), "value")
    return limits


def walk(value: Any, path: str = "") -> Iterator[tuple[str, BaseModel]]:
    """Yield every model inside a validated value, with its path."""
    if isinstance(value, BaseModel):
        yield path, value
        for name in type(value).model_fields:
            yield from walk(getattr(value, name), f"{path}.{name}".lstrip("."))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from walk(item, f"{path}[{index}]")


def find_unknown(value: Any) -> list[str]:
    """Return the paths of all fields that the schema does not know."""
    return [
        f"{path}.{name}".lstrip(".")
        for path, model in walk(value)
        for name in sorted(model.model_extra or {})
    ]


def check_limits(value: Any) -> None:
    """Refuse a value, raising `Refusal`, when any field inside it goes beyond its documented limit."""
    for path, model in walk(value):
        for name, limit in read_limits(type(model)).items():
            held = getattr(model, name, None)
            if held is not None and not limit.allows(held):
                wording = _WORDING.get((type(model).__name__, name))
                where = f"{path}.{name}".lstrip(".")
                stated = f"{where} must be {limit.least}-{limit.most} {limit.unit}"
                raise Refusal(f"Bad Request: {wording or stated}")
