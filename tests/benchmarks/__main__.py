"""Print every figure, and as the last line one JSON object. Parts that are named print theirs alone."""

from __future__ import annotations

import json
import sys

from tests.benchmarks import measuring, naming, visiting

PARTS = {"visiting": visiting.figures, "measuring": measuring.figures, "naming": naming.figures}


def main() -> None:
    found: dict[str, float] = {}
    for part in sys.argv[1:] or PARTS:
        found |= PARTS[part]()
    for name, figure in found.items():
        print(f"{name:<32}{figure:>16,.4g}")
    print(json.dumps(found))


if __name__ == "__main__":
    main()
