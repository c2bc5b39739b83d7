"""Small answers leave at once.

The platform opens its socket in a way that makes Python leave Nagle's algorithm on: a small packet then waits until the
one before it is acknowledged, up to 40 ms for every script of a first visit and every message of a change of filter.
"""

from __future__ import annotations

import gc
import socket

_NETWORK = (socket.AF_INET, socket.AF_INET6)


def answer_at_once() -> None:
    """Switch it off on every socket of this process; what a listening socket accepts takes after it."""
    for one in gc.get_objects():
        if type(one) is socket.socket and one.family in _NETWORK and one.type == socket.SOCK_STREAM:
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
