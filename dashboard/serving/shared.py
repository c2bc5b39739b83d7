"""Corpora that visitors share: files in one folder, each whole or absent, whenever the machine stops.

    texts/<SHA-256>.zip            a project; the same texts are kept once
    links/<SHA-256 of address>.json   where they are, until when, whose quota they count in

An address is 128 random bits. Neither it nor the key that deletes is written anywhere: whoever reads the folder
cannot tell them, and no name that a visitor sends is ever a path. A backup is a copy of the folder.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

DAY = 86_400.0


class Refused(Exception):
    """Texts that are not taken, in one line for the visitor."""


@dataclass(frozen=True, slots=True)
class Quota:
    """How much may be kept; bytes of projects, and a number of them."""

    corpus: int = 50 * 2**20
    visitor: int = 100 * 2**20
    number: int = 20  # of one visitor
    everybody: int = 4 * 2**30


QUOTA = Quota()


@dataclass(frozen=True, slots=True)
class Wish:
    """How texts are to be shared."""

    by: str  # who asks: an address of mail or of the network
    days: int = 30
    private: bool = False  # for people who have signed in


@dataclass(frozen=True, slots=True)
class Link:
    """What the visitor alone gets: the address that opens the texts, and the key that deletes them."""

    address: str
    key: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What the folder knows of an address."""

    texts: str  # SHA-256 of the project
    size: int
    key: str  # SHA-256
    by: str  # SHA-256
    until: float  # seconds since 1970
    private: bool


def share(store: Path, project: bytes, wish: Wish, quota: Quota = QUOTA, *, now: float | None = None) -> Link:
    """Keep a project under a new address.

    Raises:
        Refused: if a quota does not allow it.
        OSError: if the folder cannot be written; then nothing is kept.
    """
    now = time.time() if now is None else now
    link = Link(secrets.token_urlsafe(16), secrets.token_urlsafe(16))
    digest = hashlib.sha256(project).hexdigest()
    kept = Kept(digest, len(project), _hash(link.key), _hash(wish.by), now + wish.days * DAY, wish.private)
    with _alone(store):
        _tidy(store, now)
        _check(store, kept, quota)
        if not _texts(store, digest).exists():
            _write(store, _texts(store, digest), project)
        _write(store, _link(store, link.address), json.dumps(asdict(kept)).encode())
    return link


def find(store: Path, address: str, *, now: float | None = None) -> Kept | None:
    """What is under an address; None where nothing is (any more)."""
    kept = _read(_link(store, address))
    gone = kept is None or kept.until <= (time.time() if now is None else now)
    return None if kept is None or gone or not _texts(store, kept.texts).is_file() else kept


def project(store: Path, kept: Kept) -> Path:
    """The file of the texts."""
    return _texts(store, kept.texts)


def delete(store: Path, link: Link, *, now: float | None = None) -> bool:
    """Forget an address, and its texts where no other has them; False where the key is not its key."""
    kept = find(store, link.address, now=now)
    if kept is None or not secrets.compare_digest(kept.key, _hash(link.key)):
        return False
    with _alone(store):
        _link(store, link.address).unlink(missing_ok=True)
        _tidy(store, time.time() if now is None else now)
    return True


def tidy(store: Path, *, now: float | None = None) -> None:
    """Remove what is past its time and what a stop of the machine left."""
    with _alone(store):
        _tidy(store, time.time() if now is None else now)


def held(store: Path) -> tuple[int, int]:
    """How many corpora, and bytes of projects."""
    return len(list((store / "links").glob("*.json"))), _size(store)


def _tidy(store: Path, now: float) -> None:
    for half in (store / "new").glob("*"):
        half.unlink()
    wanted = set()
    for file in (store / "links").glob("*.json"):
        kept = _read(file)
        if kept is None or kept.until <= now:
            file.unlink()
        else:
            wanted.add(kept.texts)
    for file in (store / "texts").glob("*.zip"):
        if file.stem not in wanted:
            file.unlink()


def _check(store: Path, new: Kept, quota: Quota) -> None:
    own = [kept for kept in map(_read, (store / "links").glob("*.json")) if kept and kept.by == new.by]
    if new.size > quota.corpus:
        raise Refused(f"These texts are larger than {quota.corpus // 2**20} MB packed; share fewer of them.")
    if len(own) >= quota.number or sum(kept.size for kept in own) + new.size > quota.visitor:
        raise Refused("You share as much as one visitor may; delete something by its link, or wait for its last day.")
    if _size(store) + new.size > quota.everybody:
        raise Refused("This server has no room for more shared texts; take the project as a file under Export instead.")


def _size(store: Path) -> int:
    return sum(file.stat().st_size for file in (store / "texts").glob("*.zip"))


def _write(store: Path, place: Path, raw: bytes) -> None:
    """A file that is there whole or not at all: written beside, then put in its place, both made to last."""
    beside = store / "new" / secrets.token_hex(8)
    with beside.open("wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(place)
    folder = os.open(place.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _read(file: Path) -> Kept | None:
    try:
        return Kept(**json.loads(file.read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


@contextmanager
def _alone(store: Path) -> Iterator[None]:
    """Nobody else changes the folder meanwhile, in no other server either; a process that is killed lets go."""
    for name in ("texts", "links", "new"):
        (store / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    with (store / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _texts(store: Path, digest: str) -> Path:
    return store / "texts" / f"{digest}.zip"


def _link(store: Path, address: str) -> Path:
    return store / "links" / f"{_hash(address)}.json"


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
