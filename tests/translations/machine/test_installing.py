"""Only what is a translation package for our languages is installed; of anything else nothing is left behind."""

from __future__ import annotations

import hashlib
import shutil
import stat
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from tests.translations.machine.archives import handmade, metadata, rewritten, tiny
from translations.errors import PackageRefused
from translations.machine.archives import MOST_FILES
from translations.machine.installing import install, remove
from translations.machine.packages import LOCK, PACKAGES, Packages, read_lock

Files = Mapping[str | ZipInfo, bytes | str]
TOP = "translate-en_fi-1_0"
GOOD: Files = {
    f"{TOP}/metadata.json": metadata(),
    f"{TOP}/model/model.bin": b"weights",
    f"{TOP}/model/config.json": "{}",
    f"{TOP}/sentencepiece.model": b"pieces",
}


def link(name: str) -> ZipInfo:
    info = ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def left(folder: Path) -> list[str]:
    """Every file in a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def test_a_package_is_installed_pinned_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "translation"
    package = install(tiny("en", "fi"), folder, test=True)
    assert package.sha256 == hashlib.sha256(tiny("en", "fi").read_bytes()).hexdigest()
    assert package.direction == ("en", "fi")
    assert read_lock(folder) == (package,)
    assert Packages(folder).check(package)
    assert left(folder) == sorted([LOCK, *(f"{PACKAGES}/translate-en_fi/{name}" for name in package.files)])
    assert {"metadata.json", "model/model.bin", "sentencepiece.model"} <= package.files.keys()
    assert (folder / LOCK).stat().st_mode & 0o777 == 0o644


def test_the_splitters_that_a_package_brings_are_left_out(tmp_path: Path) -> None:
    archive = shutil.copy(tiny("en", "fi"), tmp_path / "with.argosmodel")
    with ZipFile(archive, "a") as zipped:
        top = zipped.namelist()[0].split("/")[0]
        for name in ("stanza/en/tokenize/x.pt", "stanza/resources.json", "minisbd/en.onnx", "setup.py"):
            zipped.writestr(f"{top}/{name}", "x")
    package = install(Path(archive), tmp_path / "translation", test=True)
    assert {name.split("/")[0] for name in package.files} <= {
        "metadata.json",
        "README.md",
        "model",
        "sentencepiece.model",
    }


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({f"{TOP}/../../evil": "x"}, "would write outside its own folder."),
        ({"/etc/evil": "x"}, "would write outside its own folder."),
        ({f"{TOP}\\..\\evil": "x"}, "would write outside its own folder."),
        ({"C:/evil": "x"}, "would write outside its own folder."),
        ({link(f"{TOP}/model/link"): "/etc/passwd"}, "holds a link or another thing that is not a file."),
        ({"another/file": "x"}, "does not hold exactly one folder."),
        ({"file": "x"}, "does not hold exactly one folder."),
        ({f"{TOP}/metadata.json": None}, "has no metadata.json, so it is not a translation package."),
        ({f"{TOP}/metadata.json": "{"}, "does not say from which language to which."),
        ({f"{TOP}/metadata.json": "[]"}, "does not say from which language to which."),
        ({f"{TOP}/metadata.json": b"\xff\xfe"}, "does not say from which language to which."),
        ({f"{TOP}/metadata.json": '{"from_code": "en"}'}, "does not say from which language to which."),
        ({f"{TOP}/metadata.json": metadata(from_code="../x")}, "does not say from which language to which."),
        (
            {f"{TOP}/metadata.json": metadata(to_code="de")},
            "is for a language that Kummi does not have (de).",
        ),
        (
            {f"{TOP}/metadata.json": metadata(to_code="ku")},
            "is for a language that Kummi does not have (ku).",
        ),
        ({f"{TOP}/metadata.json": metadata(to_code="en")}, "translates a language into itself."),
        (
            {f"{TOP}/metadata.json": metadata(type="sbd")},
            "is a package of another kind: it does not translate.",
        ),
        ({f"{TOP}/model/model.bin": None}, "holds no model that can be used"),
        ({f"{TOP}/sentencepiece.model": None}, "holds no model that can be used"),
        (
            {f"{TOP}/model/zeros": bytes(50_000_000)},
            "would unpack to 5 files of 50 MB; no model is like that.",
        ),
        ({f"{TOP}/{number}": "" for number in range(MOST_FILES)}, "no model is like that."),
        ({}, "cannot be read."),  # bytes that are no model
    ],
)
def test_what_is_not_a_package_of_ours_is_refused_in_one_sentence(
    tmp_path: Path, changed: dict[str | ZipInfo, bytes | str | None], sentence: str
) -> None:
    files = {name: content for name, content in (GOOD | changed).items() if content is not None}
    archive = handmade(tmp_path / "strange.argosmodel", files)
    with pytest.raises(PackageRefused) as refused:
        install(archive, tmp_path / "data" / "translation", test=True)
    assert sentence in str(refused.value)
    assert "strange.argosmodel" in str(refused.value)
    assert "\n" not in str(refused.value)
    assert left(tmp_path) == ["strange.argosmodel"]
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is damaged or not a translation package"),
        (b"not a zip at all", "is damaged or not a translation package"),
        (None, "cannot be read (No such file or directory)."),
    ],
)
def test_what_is_no_archive_is_refused(tmp_path: Path, content: bytes | None, sentence: str) -> None:
    path = tmp_path / "file.argosmodel"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PackageRefused) as refused:
        install(path, tmp_path / "translation", test=True)
    assert sentence in str(refused.value)
    assert not (tmp_path / "translation").exists()


def test_a_folder_for_an_archive_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackageRefused, match="Is a directory"):
        install(tmp_path, tmp_path / "translation")


def test_the_same_file_twice_is_refused(tmp_path: Path) -> None:
    archive = handmade(tmp_path / "twice.argosmodel", GOOD)
    with ZipFile(archive, "a") as zipped, pytest.warns(UserWarning, match="Duplicate"):
        zipped.writestr(f"{TOP}/model/model.bin", b"other weights")
    with pytest.raises(PackageRefused, match="the same file twice"):
        install(archive, tmp_path / "translation", test=True)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_package_cut_short_or_damaged_is_refused_and_the_others_stay(tmp_path: Path, share: float) -> None:
    folder = tmp_path / "translation"
    install(tiny("fi", "en"), folder, test=True)
    before = left(folder)
    whole = tiny("en", "fi").read_bytes()
    at = int(len(whole) * share)
    for damaged in (whole[:at], whole[:at] + bytes(64) + whole[at + 64 :]):
        (tmp_path / "damaged.argosmodel").write_bytes(damaged)
        with pytest.raises(PackageRefused, match="is damaged"):
            install(tmp_path / "damaged.argosmodel", folder, test=True)
        assert left(folder) == before


def test_a_size_that_is_a_lie_does_not_fill_the_disk(tmp_path: Path) -> None:
    archive = tmp_path / "lie.argosmodel"
    with ZipFile(archive, "w", ZIP_DEFLATED) as zipped:
        for name, content in GOOD.items():
            zipped.writestr(name, content)
        zipped.writestr(f"{TOP}/model/zeros", bytes(50_000_000))
        zipped.infolist()[-1].file_size = 1000  # in the list at the end, which is what is read first
    with pytest.raises(PackageRefused, match="is damaged"):
        install(archive, tmp_path / "translation", test=True)
    assert left(tmp_path) == ["lie.argosmodel"]


def test_no_package_is_put_over_another(tmp_path: Path) -> None:
    folder = tmp_path / "translation"
    install(tiny("en", "fi"), folder, test=True)
    before = left(folder), read_lock(folder)
    newer = rewritten(tiny("en", "fi"), tmp_path / "newer.argosmodel", package_version="9.0")
    with pytest.raises(PackageRefused) as refused:
        install(newer, folder, test=True)
    assert str(refused.value) == (
        "A package from en to fi is installed already; remove it first: kummi languages remove en fi."
    )
    assert (left(folder), read_lock(folder)) == before
    remove("en", "fi", folder)
    assert install(newer, folder, test=True).version == "9.0"


def test_a_package_for_tests_needs_to_be_asked_for(tmp_path: Path) -> None:
    with pytest.raises(PackageRefused, match="is made for tests only"):
        install(tiny("en", "fi"), tmp_path / "translation")
    assert not (tmp_path / "translation").exists()


def test_a_real_package_needs_no_asking(tmp_path: Path) -> None:
    archive = rewritten(tiny("en", "fi"), tmp_path / "real.argosmodel", test=False)
    assert not install(archive, tmp_path / "translation").test


def test_what_an_interrupted_installation_left_is_in_nobodys_way(tmp_path: Path) -> None:
    folder = tmp_path / "translation"
    stale = folder / PACKAGES / "translate-en_fi"
    stale.mkdir(parents=True)
    (stale / "half").write_text("x")
    assert Packages(folder).usable() == {}
    package = install(tiny("en", "fi"), folder, test=True)
    assert "half" not in package.files
    assert Packages(folder).check(package)


def test_removing_leaves_the_others(tmp_path: Path) -> None:
    folder = tmp_path / "translation"
    for pair in (("en", "fi"), ("fi", "en")):
        install(tiny(*pair), folder, test=True)
    remove("en", "fi", folder)
    assert [package.direction for package in read_lock(folder)] == [("fi", "en")]
    assert [path.name for path in (folder / PACKAGES).iterdir()] == ["translate-fi_en"]


def test_what_is_not_there_cannot_be_removed(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(PackageRefused, match="No package from en to fi is installed"):
            remove("en", "fi", folder)
    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "translation"
    folder.mkdir()
    (folder / LOCK).write_text("not a lock")
    with pytest.raises(PackageRefused, match="cannot be read"):
        install(tiny("en", "fi"), folder, test=True)
    assert left(folder) == [LOCK]
    assert (folder / LOCK).read_text() == "not a lock"
