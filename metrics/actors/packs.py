from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class PackError(Exception):
    """A list of actors that cannot be used."""


@dataclass(frozen=True, slots=True)
class Pack:
    paths: tuple[Path, ...] = ()


def load(paths: Sequence[Path], language: str) -> Pack:
    return Pack(tuple(paths))
