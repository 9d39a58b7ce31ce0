"""Settings, read from environment variables that begin with KUMMI_."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated, NamedTuple
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SecretsSettingsSource,
    SettingsConfigDict,
)

from bot.errors import BadSetting
from store.database import writing_engine
from store.errors import BadKey, UnsupportedDatabase
from store.keys import read_keys
from store.opening import Keys
from translations import DEFAULT, LANGUAGES


def is_zone(name: str) -> bool:
    """Whether a time zone has this name."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones, such as Europe, is an OSError
        return False
    return True


class Address(NamedTuple):
    """Where to listen."""

    host: str
    port: int


def _is_token(token: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", token.get_secret_value()):
        raise ValueError("must be a bot token as BotFather gives it, such as 123456:ABC-def")
    return token


def _are_keys(keys: SecretStr) -> SecretStr:
    try:
        read_keys(keys.get_secret_value())
    except BadKey as error:
        raise ValueError(str(error).removesuffix(".")) from None
    return keys


class Settings(BaseSettings):
    """All that can be set, each as `KUMMI_<NAME>`."""

    model_config = SettingsConfigDict(env_prefix="KUMMI_", env_ignore_empty=True, extra="ignore")

    telegram_token: Annotated[SecretStr, AfterValidator(_is_token)] | None = None
    telegram_api: str = "https://api.telegram.org"
    webhook_url: str = ""
    database_url: str = "sqlite:///data/kummi.sqlite"
    key: Annotated[SecretStr, AfterValidator(_are_keys)] | None = None
    key_file: Path | None = None
    timezone: str = "Europe/Helsinki"
    http: str = "127.0.0.1:8080"
    pace: float = Field(default=30, ge=1, le=100_000)  # messages a second
    pace_per_chat: float = Field(default=1, ge=0.1, le=100_000)
    keep_sent_days: int = Field(default=30, ge=1, le=3650)
    relay_days: int = Field(default=14, ge=1, le=3650)
    keep_conversations_days: int = Field(default=30, ge=1, le=3650)
    keep_keys_days: int = Field(default=7, ge=2, le=3650)  # Telegram sends an update again for up to a day
    keep_aside_days: int = Field(default=30, ge=1, le=3650)
    keep_nudges_days: int = Field(default=30, ge=1, le=3650)
    keep_invitations_days: int = Field(default=30, ge=1, le=3650)
    keep_guests_days: int = Field(default=30, ge=1, le=3650)
    keep_matters_days: int = Field(default=365, ge=1, le=3650)
    keep_wishes_days: int = Field(default=730, ge=1, le=3650)
    keep_notes_days: int = Field(default=365, ge=1, le=3650)
    keep_pairs_days: int = Field(default=730, ge=1, le=3650)
    keep_stopped_days: int | None = Field(default=None, ge=1, le=3650)  # nothing: until they ask for it
    translation_dir: Path = Path("data/translation")
    translation_memory: int = Field(default=600, ge=1, le=1_000_000)  # megabytes, of all models together
    translation_threads: int = Field(default=1, ge=1, le=2)
    backup: Path | None = None  # the folder of backups
    backup_days: int = Field(default=14, ge=1, le=3650)
    operators: int | None = None  # Telegram's number of the chat of those who run Kummi
    operators_language: str = DEFAULT
    beam: int = Field(default=1, ge=1, le=8)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What is given, then the environment, then files named after settings in $CREDENTIALS_DIRECTORY.

        systemd and containers keep secrets in such a folder, so that they stand in no environment.
        """
        folder = Path(os.environ.get("CREDENTIALS_DIRECTORY") or os.devnull)
        secrets = [SecretsSettingsSource(settings_cls, folder)] if folder.is_dir() else []
        return (init_settings, env_settings, *secrets)

    @field_validator("telegram_api", "webhook_url")
    @classmethod
    def _is_address(cls, value: str) -> str:
        try:
            parts = urlsplit(value)
            usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        except ValueError:  # brackets that do not match, a port beyond all ports
            usable = False
        if value and not usable:
            raise ValueError("must be an address that begins with http:// or https://")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _is_database(cls, value: str) -> str:
        try:
            writing_engine(value).dispose()
        except UnsupportedDatabase as error:
            raise ValueError(str(error).removesuffix(".")) from None
        except OSError as error:
            raise ValueError(f"names a folder that cannot be made ({error.strerror})") from None
        return value

    @field_validator("operators_language")
    @classmethod
    def _is_language(cls, value: str) -> str:
        if value not in LANGUAGES:
            raise ValueError(f"must be one of {', '.join(LANGUAGES)}")
        return value

    @field_validator("timezone")
    @classmethod
    def _is_zone(cls, value: str) -> str:
        if not is_zone(value):
            raise ValueError("must be the name of a time zone, such as Europe/Helsinki")
        return value

    @field_validator("http")
    @classmethod
    def _is_listening_address(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdigit() or not 0 <= int(port) < 65536:
            raise ValueError("must be host:port, such as 127.0.0.1:8080")
        return value

    @property
    def keys(self) -> Keys:
        """Where the keys are that wrap people's keys."""
        return self.key_file if self.key is None else self.key.get_secret_value()

    @property
    def listen(self) -> Address:
        """Where /healthz, /metrics and the webhook are served."""
        host, _, port = self.http.rpartition(":")
        return Address(host.strip("[]"), int(port))


def read_settings() -> Settings:
    """Read the environment, and the folder of secrets.

    Raises:
        BadSetting: something in it is wrong, said in one sentence.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "_".join(str(part) for part in first["loc"]).upper()
        reason = first["msg"].removeprefix("Value error, ").replace("Input should be", "must be")
        reason = reason.partition(", unable")[0]  # how it was read is of no use to anybody
        raise BadSetting(f"KUMMI_{name.removeprefix('KUMMI_')} {reason}.") from None
