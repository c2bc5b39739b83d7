"""What is installed: every package pinned with the hashes of its files, under a licence that asks nothing of users."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata, version
from pathlib import Path

ROOT = Path(__file__).parent.parent
REQUIRED = (ROOT / "requirements.txt").read_text(encoding="utf-8")
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
LOCKED = re.findall(r"^([\w.-]+)==(\S+)((?: ; .*?)?) \\\n((?:    --hash=.*\n?)*)", LOCK, re.M)
FREE = re.compile(r"\b(?:MIT|BSD|0BSD|Apache|PSF|PSFL|Python Software Foundation|MPL|Mozilla|Zlib|CC0|CNRI)\b")
COPYLEFT = {
    "yake": "asked for by name, used unmodified as a library",
    "pyphen": "offered under the MPL, too, which is taken",
}


def licence(name: str) -> str:
    """What a package says of its licence; of the text of a licence only the first line."""
    about = metadata(name)
    classified = [one for one in about.get_all("Classifier") or [] if one.startswith("License")]
    said = (about.get("License-Expression"), *classified, (about.get("License") or "").partition("\n")[0])
    return "; ".join(filter(None, said))


def test_the_lock_holds_what_is_required_and_no_other_version() -> None:
    pinned = dict(re.findall(r"^([\w-]+)==([\w.]+)", REQUIRED, re.M))
    locked = {name: pin for name, pin, _, _ in LOCKED}
    differing = {name: pin for name, pin in pinned.items() if locked.get(name.lower()) != pin}
    assert differing == {}, f"make the lock anew, as its first lines say: {differing}"


def test_every_package_has_the_hashes_of_its_files() -> None:
    assert len(LOCKED) == len(re.findall("==", LOCK)) - LOCK.count("== '")
    assert [name for name, _, _, hashes in LOCKED if "--hash=sha256:" not in hashes] == []


def test_what_the_tests_run_with_is_what_is_locked() -> None:
    elsewhere = {name for name, _, where, _ in LOCKED if where}
    found = {}
    for name, pin, _, _ in LOCKED:
        try:
            found[name] = (pin, version(name))
        except PackageNotFoundError:
            assert name in elsewhere
    assert {name: pins for name, pins in found.items() if pins[0] != pins[1] and name != "setuptools"} == {}


def test_every_licence_is_free_and_copyleft_has_a_reason() -> None:
    here = [name for name, _, where, _ in LOCKED if not where]
    said = {name: licence(name) for name in here}
    assert [f"{name}: {one}" for name, one in said.items() if not FREE.search(one) and name not in COPYLEFT] == []
    assert {name for name, one in said.items() if re.search(r"\bA?L?GPL|General Public", one)} == set(COPYLEFT)
