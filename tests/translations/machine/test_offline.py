"""A process of its own, cut off from any network, installs and translates, and writes nothing outside its folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.translations.machine.archives import tiny

ROOT = Path(__file__).parents[3]
SCRIPT = """
import socket, sys
from pathlib import Path

attempts = []

class Cut(socket.socket):
    def __init__(self, *args, **kwargs):
        attempts.append(args)
        raise OSError("there is no network here")

socket.socket = Cut
socket.getaddrinfo = Cut

from translations.machine import Translator
assert not {"argostranslate", "ctranslate2", "sentencepiece"} & set(sys.modules), "loaded before it is needed"
from translations.machine.installing import install
assert not {"argostranslate", "ctranslate2", "sentencepiece"} & set(sys.modules), "loaded before it is needed"

folder, *archives = map(Path, sys.argv[1:])
for archive in archives:
    install(archive, folder, test=True)
print(Translator(folder).translate("صباح الخير. شكرا.", "ar", "fi").text)
assert not attempts, attempts
assert not {"stanza", "spacy", "minisbd", "torch"} & set(sys.modules)
"""


def cut_off() -> list[str]:
    """How to start a process without a network: in a namespace of its own, where the system lets us."""
    for command in (["unshare", "-rn"], ["unshare", "-n"]):
        try:
            if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
                return command
        except OSError:
            pass
    return []


def test_without_a_network_it_installs_and_translates(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "translation"
    home.mkdir()
    done = subprocess.run(
        [*cut_off(), sys.executable, "-c", SCRIPT, str(folder), str(tiny("ar", "en")), str(tiny("en", "fi"))],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "HOME": str(home), "TMPDIR": str(home), "ARGOS_DEBUG": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("Hyvää huomenta. Kiitos.\n", "", 0)
    assert list(home.iterdir()) == []
    assert sorted(path.name for path in folder.iterdir()) == ["languages.lock", "packages"]
    assert sorted(path.name for path in (folder / "packages").iterdir()) == [
        "translate-ar_en",
        "translate-en_fi",
    ]


@pytest.mark.parametrize("splitter", ["stanza", "spacy", "minisbd"])
def test_the_heavy_splitters_are_not_installed(splitter: str) -> None:
    done = subprocess.run([sys.executable, "-c", f"import {splitter}"], capture_output=True, check=False)
    assert b"ModuleNotFoundError" in done.stderr
