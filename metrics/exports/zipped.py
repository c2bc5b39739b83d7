"""Files in one .zip."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A .zip of files; the same files give the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        for name, raw in files:
            packed.writestr(zipfile.ZipInfo(name), raw, zipfile.ZIP_DEFLATED)
    return target.getvalue()
