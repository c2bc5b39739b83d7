"""`python -m metrics`: see `commands`."""

from __future__ import annotations

import gc
import os
import sys

from metrics import processes

if __name__ == "__main__":
    processes.spare()  # before the libraries are loaded, whose many objects would be gone through again and again
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # nothing here needs its threads, and copies can be made without
    if sys.argv[1:2] == ["analyse"]:
        processes.ready("metrics.keywords", "yake")
    from metrics.commands import main

    status = main()
    gc.freeze()  # else all that was made is looked through for circles before the end: a quarter of a second
    sys.exit(status)
