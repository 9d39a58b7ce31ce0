"""Whether every language has all its words, and every translation package is what it was."""

from __future__ import annotations

from pathlib import Path

from bot.doctor.finding import Finding
from translations import DEFAULT, Catalogues
from translations.errors import PackageRefused, TranslationError
from translations.machine.packages import Packages, read_lock


def check_catalogues(words: Catalogues) -> Finding:
    """Every message in every language."""
    try:
        wanted = set(words[DEFAULT])
        missing = {code: len(wanted.difference(words[code])) for code in words.languages}
    except TranslationError as error:
        return Finding("languages", f"a catalogue cannot be read: {error}", "Install Kummi anew.")
    lacking = [f"{code} ({count})" for code, count in missing.items() if count]
    if lacking:
        says = f"messages are missing in {', '.join(lacking)}, and come in English"
        return Finding("languages", says, "Write them; kummi languages check lists them.")
    return Finding("languages", f"all {len(missing)} have all {len(wanted)} messages")


def check_packages(folder: Path) -> Finding:
    """Every translation package against what it was pinned to."""
    packages = Packages(folder)
    try:
        pinned = read_lock(folder)
    except PackageRefused as error:
        return Finding("translation", str(error), "kummi languages install FILE writes it anew.")
    changed = [" to ".join(package.direction) for package in pinned if not packages.check(package)]
    if changed:
        says = f"not as pinned, and not used: {', '.join(changed)}"
        return Finding("translation", says, "Install these packages again: kummi languages install FILE.")
    if not pinned:
        return Finding("translation", "no package is installed; people put messages into words")
    return Finding("translation", f"installed packages, each as it was pinned: {len(pinned)}")
