"""The command line: `python -m metrics annotate PATH...`, `analyse PATH... --out DIR`, `keyness PATH... --target C=V`.

Exit status: 0 done; 1 some input could not be read (the rest was done); 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from threading import Thread

from metrics import interchange, processes, reading, themes
from metrics.actors import packs
from metrics.annotation import layers
from metrics.model import AnnotatedDocument

_KINDS = ("words", "pairs", "triples", "phrases", "actors")  # those of metrics.terms, which needs pandas


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    found = reading.read(options.paths, language=options.language)
    for fault in found.faults:
        print(fault, file=sys.stderr)
    try:
        options.command(found, options)
    except (packs.PackError, themes.ThemesError, argparse.ArgumentError) as fault:
        print(fault, file=sys.stderr)
        return 2
    except BrokenPipeError:  # whoever reads the output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as fault:
        print(
            f"{fault.filename}: cannot be written ({(fault.strerror or '').lower()}); choose another", file=sys.stderr
        )
        return 2
    return 1 if found.faults else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m metrics", description="Whose words, about whom, how readably.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    shared.add_argument("--pack", action="append", default=[], type=Path, metavar="FILE.csv", help="list of actors")
    shared.add_argument("--themes", action="append", default=[], type=Path, metavar="FILE.toml", help="word lists")
    shared.add_argument("--language", metavar="CODE", help="language of all texts, in place of the metadata")
    shared.add_argument("-v", "--verbose", action="store_true", help="reasons on standard error")
    one = commands.add_parser("annotate", parents=[shared], help="one JSON object per document on standard output")
    one.set_defaults(command=_annotate)
    tables = commands.add_parser("analyse", parents=[shared], help="every table as a file")
    tables.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the tables; made if missing")
    tables.add_argument("--format", choices=("parquet", "csv"), default="parquet", help="default: parquet")
    tables.set_defaults(command=_analyse)
    words = commands.add_parser("keyness", parents=[shared], help="what one side says more often than another, as CSV")
    form = "COLUMN=VALUE[,VALUE]"
    words.add_argument(
        "--target", required=True, type=_condition, action="append", metavar=form, help="a side; repeatable, all hold"
    )
    words.add_argument(
        "--reference", default=[], type=_condition, action="append", metavar=form, help="default: all the rest"
    )
    words.add_argument("--of", choices=_KINDS, default="words", help="what is counted; default: words")
    words.add_argument("--unit", choices=("answer", "document"), default="answer", help="what a permutation moves")
    words.add_argument("--without-function-words", action="store_true", help="leave them out of the table")
    words.set_defaults(command=_keyness)
    return parser


def _condition(text: str) -> tuple[str, tuple[str, ...]]:
    column, equals, values = text.partition("=")
    if not equals or not values:
        raise argparse.ArgumentTypeError(f"{text!r} is no condition; write it as voice=commentator")
    return column, tuple(values.split(","))


def _annotate(found: reading.Reading, options: argparse.Namespace) -> None:
    annotated = layers(found, pack_files=options.pack, theme_files=options.themes).annotated
    _give_reasons(annotated, options)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for one in annotated:
        print(interchange.line(one))


def _analyse(found: reading.Reading, options: argparse.Namespace) -> None:
    with processes.beside():
        # The tables need pandas, which takes as long to load as the processes to start and to find the layers.
        Thread(target=import_module, args=("metrics.analysis",)).start()
        layered = processes.submit(layers, found, pack_files=options.pack, theme_files=options.themes)
        from metrics import analysis

        done = analysis.tabulate(layered.result())
        _give_reasons(done.annotated, options)
        analysis.write(done, options.out, format=options.format)


def _keyness(found: reading.Reading, options: argparse.Namespace) -> None:
    from metrics import analysis, grouping, terms

    done = analysis.analyse(found, pack_files=options.pack, theme_files=options.themes)
    _give_reasons(done.annotated, options)
    base = done.tables
    try:
        target = grouping.where(base, options.target)
        rest = base.passages[~base.passages["passage"].isin(target["passage"])]
        reference = grouping.where(base, options.reference) if options.reference else rest
        sides = terms.spoken(base, target), terms.spoken(base, reference)
        leave_out = terms.grammar(base, base.passages) if options.without_function_words else frozenset()
        table = terms.compare(base, *sides, kind=options.of, unit=options.unit, leave_out=leave_out)
    except ValueError as fault:
        raise argparse.ArgumentError(None, f"keyness: {fault}") from fault
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    table.to_csv(sys.stdout, index=False)


def _give_reasons(annotated: Sequence[AnnotatedDocument], options: argparse.Namespace) -> None:
    if options.verbose:
        for one in annotated:
            found = one.structure
            reason = f"{one.document.id}: layout {found.layout} ({found.confidence:.2f}): {found.reason}"
            print(reason, file=sys.stderr)


if __name__ == "__main__":
    processes.spare()
    sys.exit(main())
