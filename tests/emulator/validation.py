"""Calls, answers and updates held against aiogram's models: an independent reading of the Bot API."""

from __future__ import annotations

import json
import types
import typing
from dataclasses import dataclass
from functools import cache
from typing import Any

import aiogram.methods
import aiogram.types
from aiogram.client.default import Default
from aiogram.methods import Response, TelegramMethod
from aiogram.types import BufferedInputFile, InputFile, Update
from pydantic import BaseModel, ValidationError

from .errors import EmulatorError, Refusal
from .limits import find_unknown

Params = dict[str, Any]

_MARKUPS: dict[str, type[BaseModel]] = {
    "inline_keyboard": aiogram.types.InlineKeyboardMarkup,
    "keyboard": aiogram.types.ReplyKeyboardMarkup,
    "remove_keyboard": aiogram.types.ReplyKeyboardRemove,
    "force_reply": aiogram.types.ForceReply,
}


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    data: bytes
    name: str
    mime: str = "application/octet-stream"


@dataclass
class Request:
    """One call as it came: the method's name, the raw parameters, and the files beside them."""

    method: str
    raw: Params
    uploads: dict[str, Upload]


@cache
def catalogue() -> dict[str, type[TelegramMethod[Any]]]:
    """Return every method of the Bot API by its lower-case name (Telegram's own reading of names)."""
    classes = (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    return {
        cls.__api_method__.lower(): cls
        for cls in classes
        if isinstance(cls, type) and issubclass(cls, TelegramMethod) and cls is not TelegramMethod
    }


def find_method(name: str) -> type[TelegramMethod[Any]] | None:
    """Return aiogram's model of a method, or None when the Bot API has no such method."""
    return catalogue().get(name.lower())


def read_params(request: Request) -> tuple[Params, list[str], TelegramMethod[Any] | None]:
    """Read a call into plain values and uploads, the schema's complaints, and aiogram's model if it fits."""
    model = find_method(request.method)
    assert model is not None
    fields = {field.alias or name: field.annotation for name, field in model.model_fields.items()}
    params = {name: read_value(fields.get(name, str), value) for name, value in request.raw.items()}
    complaints = attach(params, request.uploads, fields)
    try:
        call = model.model_validate({name: as_aiogram(value) for name, value in params.items()})
    except ValidationError as error:
        complaints += [f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
        return params, complaints, None
    return params, complaints + [f"unknown parameter {path}" for path in find_unknown(call)], call


def narrow_markup(value: Any) -> Any:
    """Return a reply markup as the one kind its first word names, so that no laxer kind takes it in."""
    for word, kind in _MARKUPS.items():
        if isinstance(value, dict) and word in value:
            return kind.model_validate(value)
    return value


def attach(params: Params, uploads: dict[str, Upload], fields: Params) -> list[str]:
    """Put uploaded files where the call names them: `attach://part`, or a part named as the parameter."""
    unused = set(uploads)
    complaints = []

    def resolve(value: Any) -> Any:
        if isinstance(value, str) and value.startswith("attach://"):
            part = value.removeprefix("attach://")
            unused.discard(part)
            if part not in uploads:
                complaints.append(f"nothing is attached as {part}")
            return uploads.get(part, value)
        return value

    for name, value in params.items():
        if takes_file(fields.get(name)):
            params[name] = resolve(value)
        else:
            params[name] = rebuild(value, resolve) if not isinstance(value, str) else value
    for name in sorted(unused):
        if takes_file(fields.get(name)):
            params[name] = uploads[name]
        else:
            complaints.append(f"the attached file {name} is named by no parameter")
    return complaints


def rebuild(value: Any, change: typing.Callable[[Any], Any]) -> Any:
    """Return JSON data with every leaf changed."""
    if isinstance(value, dict):
        return {name: rebuild(item, change) for name, item in value.items()}
    if isinstance(value, list):
        return [rebuild(item, change) for item in value]
    return change(value)


def read_value(annotation: Any, value: Any) -> Any:
    """Return a form field as the value its parameter stands for (numbers and objects arrive as JSON text)."""
    kinds = leaves(annotation) - {type(None), Default}
    if not isinstance(value, str) or kinds == {str} or InputFile in kinds:
        return value
    if str in kinds and not value.lstrip("-").isdigit():
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def takes_file(annotation: Any) -> bool:
    """Tell whether a parameter of this annotation may be an uploaded file."""
    return InputFile in leaves(annotation)


def leaves(annotation: Any) -> set[Any]:
    """Return the kinds a union is made of."""
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        return {leaf for part in typing.get_args(annotation) for leaf in leaves(part)}
    return {typing.get_origin(annotation) or annotation}


def as_aiogram(value: Any) -> Any:
    """Return the value with uploads as aiogram's own kind of file, and reply markups as their own kind."""
    return rebuild(
        narrow_markup(value), lambda v: BufferedInputFile(v.data, v.name) if isinstance(v, Upload) else v
    )


def check_answer(method: str, result: Any) -> None:
    """Raise `EmulatorError` when an answer of the emulator is not what the method returns."""
    model = find_method(method)
    assert model is not None
    try:
        parsed = answer_model(model).model_validate({"ok": True, "result": result})
    except ValidationError as error:
        raise EmulatorError(f"the emulator answers {method} wrongly: {error}") from error
    if unknown := find_unknown(parsed.result):
        raise EmulatorError(f"the emulator answers {method} with unknown fields: {unknown}")


@cache
def answer_model(method: type[TelegramMethod[Any]]) -> Any:
    """Return the envelope that a method's answer comes in."""
    return Response[method.__returning__]  # type: ignore[name-defined]


def check_update(update: Params) -> None:
    """Raise `EmulatorError` when an update is not one that Telegram could have sent."""
    try:
        parsed = Update.model_validate(update)
    except ValidationError as error:
        raise EmulatorError(f"the emulator made a wrong update: {error}") from error
    if unknown := find_unknown(parsed):
        raise EmulatorError(f"the emulator made an update with unknown fields: {unknown}")


def refuse_missing(model: type[TelegramMethod[Any]], params: Params) -> None:
    """Raise `Refusal` for the first required parameter that is not there, in Telegram's wording."""
    wording = {"text": "message text is empty", "chat_id": "chat_id is empty"}
    for name, field in model.model_fields.items():
        if field.is_required() and params.get(name) in (None, ""):
            told = wording.get(name, f'parameter "{name}" is required')
            raise Refusal(f"Bad Request: {told}")
