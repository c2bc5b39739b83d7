"""Uploads are refused before a byte of them is kept."""

from __future__ import annotations

import pytest

from dashboard.serving import uploads
from dashboard.serving.uploads import Limits, limited
from tests.serving.asking import Behind, ask

LIMITS = Limits(file=100, session=250, everybody=600, files=4, seconds=60)


class Clock:
    """A clock that stands where it is put."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def put(app, *, session: str = "one", size: str = "100") -> int:
    headers = {"content_length": size} if size else {}
    return ask(app, f"/_stcore/upload_file/{session}/file", method="PUT", **headers)[0]["status"]


def test_a_file_that_is_too_large_is_refused_unread():
    behind = Behind()
    assert put(limited(behind, LIMITS), size="101") == 413
    assert behind.seen == []


def test_what_is_refused_is_let_go_by_to_its_end_but_no_further_than_the_largest_file():
    sent = [{"body": b"x" * 60, "more_body": True}] * 3 + [{"body": b""}]
    left = iter(sent)

    async def receive() -> dict[str, object]:
        return next(left)

    with pytest.raises(StopIteration):  # nothing here waits
        uploads._read_out(receive, 1000).send(None)
    assert list(left) == []
    left = iter(sent)
    with pytest.raises(StopIteration):
        uploads._read_out(receive, 100).send(None)
    assert len(list(left)) == 2  # 120 of 100 bytes


def test_a_file_that_hides_its_size_is_refused():
    assert put(limited(Behind(), LIMITS), size="") == 411
    assert put(limited(Behind(), LIMITS), size="-5") == 411


def test_a_visit_has_a_quota_that_comes_back_with_time():
    clock = Clock()
    app = limited(Behind(), LIMITS, clock)
    assert [put(app) for _ in range(3)] == [200, 200, 413]  # 300 of 250
    assert put(app, session="two") == 200
    clock.now = 61.0
    assert put(app) == 200


def test_an_address_may_send_so_many_files():
    app = limited(Behind(), LIMITS, Clock())
    assert [put(app, session=str(number), size="1") for number in range(5)] == [200, 200, 200, 200, 429]


def test_all_visits_together_have_a_quota():
    app = limited(Behind(), Limits(file=100, session=250, everybody=250, files=9, seconds=60), Clock())
    assert [put(app, session=str(number)) for number in range(3)] == [200, 200, 429]


def test_what_is_no_upload_is_let_through():
    app = limited(Behind(), LIMITS, Clock())
    assert ask(app, "/_stcore/upload_file/one/file", method="DELETE")[0]["status"] == 200
    assert ask(app, "/_stcore/health")[0]["status"] == 200
