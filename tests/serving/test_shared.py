"""Shared corpora: whole or absent, found by their address alone, gone by their key or in time, within quotas."""

from __future__ import annotations

import hashlib
import os
import signal
import sys
from pathlib import Path

import pytest

from dashboard.serving import shared
from dashboard.serving.shared import DAY, Link, Quota, Refused, Wish

ANN, BO = Wish("ann@quay.example"), Wish("bo@quay.example")
CHANGES = ("open", "os.rename", "os.remove", "os.mkdir")  # what a process does to a folder


def size(store: Path) -> int:
    return shared.held(store)[1]


def test_an_address_opens_what_was_put_under_it(tmp_path: Path):
    link = shared.share(tmp_path, b"the texts", ANN)
    kept = shared.find(tmp_path, link.address)
    assert kept is not None
    assert shared.project(tmp_path, kept).read_bytes() == b"the texts"


def test_an_address_has_128_bits_and_stands_nowhere_in_the_folder(tmp_path: Path):
    link = shared.share(tmp_path, b"the texts", ANN)
    assert len(link.address) >= 22  # 6 bits a character
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert all(secret not in file.name for file in files for secret in (link.address, link.key))
    assert all(secret.encode() not in file.read_bytes() for file in files for secret in (link.address, link.key))


@pytest.mark.parametrize("address", ["", "no such", "../texts", "/etc/passwd", "a" * 10_000, "\0", "\ud800"])
def test_another_address_opens_nothing(tmp_path: Path, address: str):
    shared.share(tmp_path, b"the texts", ANN)
    assert shared.find(tmp_path, address) is None


def test_texts_are_gone_after_their_last_day(tmp_path: Path):
    link = shared.share(tmp_path, b"the texts", Wish("ann", days=7), now=0.0)
    assert shared.find(tmp_path, link.address, now=7 * DAY - 1)
    assert shared.find(tmp_path, link.address, now=7 * DAY) is None
    shared.tidy(tmp_path, now=7 * DAY)
    assert shared.held(tmp_path) == (0, 0)


def test_only_the_key_deletes(tmp_path: Path):
    link = shared.share(tmp_path, b"the texts", ANN)
    assert not shared.delete(tmp_path, Link(link.address, link.address))
    assert shared.find(tmp_path, link.address)
    assert shared.delete(tmp_path, link)
    assert shared.held(tmp_path) == (0, 0)
    assert not shared.delete(tmp_path, link)


def test_the_same_texts_are_kept_once_until_their_last_address_is_deleted(tmp_path: Path):
    first, second = (shared.share(tmp_path, b"the texts", wish) for wish in (ANN, BO))
    assert shared.held(tmp_path) == (2, len(b"the texts"))
    shared.delete(tmp_path, first)
    assert shared.find(tmp_path, second.address)
    shared.delete(tmp_path, second)
    assert shared.held(tmp_path) == (0, 0)


def test_a_visitor_and_all_visitors_have_quotas(tmp_path: Path):
    quota = Quota(corpus=10, visitor=15, number=3, everybody=22)
    with pytest.raises(Refused, match="larger"):
        shared.share(tmp_path, b"12345678901", ANN, quota)
    shared.share(tmp_path, b"1234567890", ANN, quota)
    with pytest.raises(Refused, match="one visitor"):
        shared.share(tmp_path, b"abcdef", ANN, quota)  # 16 of 15
    shared.share(tmp_path, b"abcdefghij", BO, quota)
    with pytest.raises(Refused, match="no room"):
        shared.share(tmp_path, b"xyz", ANN, quota)  # 13 of 15, but 23 of 22
    for text in (b"1", b"2"):
        shared.share(tmp_path, text, ANN, quota)
    with pytest.raises(Refused, match="one visitor"):
        shared.share(tmp_path, b"", ANN, quota)  # the fourth of three
    assert size(tmp_path) == 22


def test_what_cannot_be_read_opens_nothing_and_is_tidied_away(tmp_path: Path):
    link = shared.share(tmp_path, b"the texts", ANN)
    (file,) = (tmp_path / "links").iterdir()
    file.write_text('{"texts": "half')
    assert shared.find(tmp_path, link.address) is None
    shared.tidy(tmp_path)
    assert shared.held(tmp_path) == (0, 0)


def killed_while_sharing(store: Path, at: int) -> bool:
    """Share in a process that is killed before its so-many-th change of a file; whether it was."""
    child = os.fork()
    if not child:
        left = iter(range(at))

        def watch(event: str, arguments: object) -> None:
            if event in CHANGES and next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        shared.share(store, b"new texts" * 1000, BO)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_a_process_killed_at_any_moment_leaves_texts_whole_or_absent(tmp_path: Path):
    before = shared.share(tmp_path, b"the texts", ANN)
    moments = 0
    while killed_while_sharing(tmp_path, moments):
        moments += 1
        whole = [file.stem == hashlib.sha256(file.read_bytes()).hexdigest() for file in tmp_path.glob("texts/*")]
        assert all(whole)
        assert shared.find(tmp_path, before.address)
        shared.tidy(tmp_path)  # as the next start does
        assert shared.held(tmp_path)[0] == len(list(tmp_path.glob("links/*")))
        assert size(tmp_path) in (len(b"the texts"), len(b"the texts" + b"new texts" * 1000))
        assert not list((tmp_path / "new").iterdir())
    assert moments >= 6  # lock, new file, its place, folder; twice
    assert shared.held(tmp_path)[0] >= 2
