"""What is given to those who deploy fits the program: settings, metrics, paths, and systemd's own judgement."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.metrics import registry
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "bot/deploy"
# Of what every Prometheus client tells of its process the dashboard shows what matters.
PROCESS = {"process_virtual_memory_bytes", "process_max_fds"}


def collected() -> dict[str, set[str]]:
    """Each metric, and the names of its samples."""
    ending = {"counter": ("_total",), "histogram": ("_bucket", "_sum", "_count"), "info": ("_info",)}
    return {
        metric.name: {metric.name + end for end in ending.get(metric.type, ("",))}
        for metric in registry.collect()
    }


def queried() -> set[str]:
    """The metrics that the dashboard asks for."""
    dashboard: dict[str, Any] = json.loads((DEPLOY / "grafana.json").read_text(encoding="utf-8"))
    queries = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    return {name for query in queries for name in re.findall(r"\b(?:kummi|process)_\w+", query)}


def test_the_dashboard_asks_only_for_what_there_is() -> None:
    assert queried() <= set.union(*collected().values())


def test_the_dashboard_shows_everything_that_is_measured() -> None:
    shown = queried()
    unseen = {name for name, samples in collected().items() if not samples & shown}
    assert unseen - PROCESS == set()


@pytest.mark.parametrize("file", sorted(DEPLOY.iterdir()), ids=lambda file: file.name)
def test_every_setting_that_is_named_exists(file: Path) -> None:
    named = set(re.findall(r"\bKUMMI_([A-Z_]+)\b", file.read_text(encoding="utf-8"))) - {"NAME"}
    assert {name.lower() for name in named} <= Settings.model_fields.keys()


def test_secrets_are_named_after_settings() -> None:
    unit = (DEPLOY / "kummi@.service").read_text(encoding="utf-8")
    for name in re.findall(r"^LoadCredential=kummi_(\w+):", unit, flags=re.MULTILINE):
        assert name in Settings.model_fields


def test_the_container_takes_all_rooms_and_runs_as_nobody_in_particular() -> None:
    lines = (DEPLOY / "Containerfile").read_text(encoding="utf-8").splitlines()
    taken = {name for line in lines if (parts := line.split())[:1] == ["COPY"] for name in parts[1:-1]}
    taken -= {"--from=build", "/kummi/.venv"}
    assert all((ROOT / name).exists() for name in taken)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert set(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) <= taken
    words = [line.split()[0] for line in lines if line and line[0].isupper()]
    assert words.index("USER") < words.index("ENTRYPOINT")
    assert "HEALTHCHECK" in words


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit with a program that is there, as systemd wants it."""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not here to judge the unit")
    text = (DEPLOY / "kummi@.service").read_text(encoding="utf-8")
    path = tmp_path / "kummi@8080.service"
    path.write_text(text.replace("/opt/kummi/.venv/bin/kummi run", "/bin/true"), encoding="utf-8")
    return path


def analyze(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["systemd-analyze", *words], capture_output=True, text=True, check=False, timeout=60
    )


def test_systemd_takes_the_unit(unit: Path) -> None:
    judged = analyze("verify", "--man=no", str(unit))
    assert unit.name not in judged.stderr, judged.stderr


def test_systemd_finds_the_unit_safe(unit: Path) -> None:
    judged = analyze("security", "--offline=true", "--threshold=25", str(unit))
    assert judged.returncode == 0, judged.stdout
