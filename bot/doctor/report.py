"""The doctor's findings as lines for people, or as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import click

from bot.clock import now
from bot.doctor.examination import examine
from bot.doctor.finding import Finding
from bot.errors import BadSetting
from bot.settings import read_settings


async def print_findings(as_json: bool) -> bool:
    """Print all of it; False if something is to be done."""
    found: list[Finding] = []
    async for finding in _findings():
        found.append(finding)
        if not as_json:
            _print(finding)
    good = all(finding.good for finding in found)
    if as_json:
        told = [{"name": one.name, "good": one.good, "says": one.says, "do": one.do} for one in found]
        click.echo(json.dumps({"good": good, "findings": told}, ensure_ascii=False, indent=2))
    else:
        click.echo("All is good." if good else f"To be done: {sum(not one.good for one in found)}.")
    return good


async def _findings() -> AsyncIterator[Finding]:
    try:
        settings = read_settings()
    except BadSetting as error:
        yield Finding("settings", "something in the environment is wrong", str(error))
        return
    async for finding in examine(settings, now()):
        yield finding


def _print(finding: Finding) -> None:
    mark = "good" if finding.good else "DO  "
    click.echo(f"{mark}  {finding.name:<11}  {finding.says}")
    if finding.do:
        click.echo(f"{'':19}{finding.do}")
