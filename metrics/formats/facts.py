"""What a file states about a text: the fields of a Document that it fills."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def known(said: Mapping[str, str]) -> dict[str, Any]:
    """The facts that are not empty, blanks made single. A language that is not said is "": nobody has told it yet."""
    found = {field: " ".join(value.split()) for field, value in said.items()}
    return {"language": ""} | {field: value for field, value in found.items() if value}
