"""Print every figure, and as the last line one JSON object. A part by its name prints its own figures alone.

Every other module of this package is a part: its `figures` gives name → number.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

PARTS = sorted(file.stem for file in Path(__file__).parent.glob("[!_]*.py"))


def main() -> None:
    found: dict[str, float] = {}
    for part in sys.argv[1:] or PARTS:
        found |= import_module(f"tests.benchmarks.{part}").figures()
    for name, figure in found.items():
        print(f"{name:<32}{figure:>16,.4g}")
    print(json.dumps(found))


if __name__ == "__main__":
    main()
