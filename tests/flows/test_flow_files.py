"""Flow files keep to the rule of replay: no clock, no chance, no network, nothing that runs when they are closed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

FLOWS = Path(__file__).parents[2] / "flows"
FILES = sorted(path for path in FLOWS.rglob("*.py") if "engine" not in path.relative_to(FLOWS).parts)
FORBIDDEN = {
    "asyncio",
    "os",
    "random",
    "secrets",
    "socket",
    "sqlite3",
    "subprocess",
    "threading",
    "time",
    "uuid",
}
NOT_IN_FLOWS = {"now", "today", "utcnow"}


def faults(source: str) -> list[str]:
    """What a flow file may not have, with its line."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [
                f"{node.lineno}: imports {a.name}" for a in node.names if a.name.split(".")[0] in FORBIDDEN
            ]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in FORBIDDEN:
            if {alias.name for alias in node.names} - {"token_urlsafe"}:
                found.append(f"{node.lineno}: imports from {node.module}")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in NOT_IN_FLOWS and ast.unparse(node.func.value) in ("datetime", "date"):
                found.append(f"{node.lineno}: reads the clock")
        elif isinstance(node, ast.AsyncFunctionDef):
            found += _in_a_flow(node)
    return found


def _in_a_flow(flow: ast.AsyncFunctionDef) -> list[str]:
    found: list[str] = []
    for node in ast.walk(flow):
        if isinstance(node, ast.AsyncWith | ast.AsyncFor | ast.With):
            found.append(f"{node.lineno}: {type(node).__name__} in a flow")
        if isinstance(node, ast.Try):
            found.append(f"{node.lineno}: try in a flow")
        if isinstance(node, ast.Attribute) and node.attr == "connection":
            found.append(f"{node.lineno}: the database in a flow")
        if isinstance(node, ast.Set | ast.SetComp):
            found.append(f"{node.lineno}: a set, whose order differs from run to run")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FLOWS)))
def test_flow_files_keep_to_the_rule(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "import random",
        "from time import monotonic",
        "from datetime import datetime\nx = datetime.now()",
        "async def f():\n    async with g():\n        pass",
        "async def f():\n    try:\n        await g()\n    finally:\n        h()",
        "async def f(scene):\n    scene.connection.execute(1)",
    ],
)
def test_the_check_finds_what_it_looks_for(source: str) -> None:
    assert faults(source)
