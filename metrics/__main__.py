"""`python -m metrics`: see `commands`. Nothing heavy is imported here, as every process beside runs this file again."""

from __future__ import annotations

import sys

from metrics import processes

if __name__ == "__main__":
    processes.spare()  # before the libraries are loaded, whose many objects would be gone through again and again
    if "analyse" in sys.argv:
        processes.start()
    from metrics.commands import main

    sys.exit(main())
