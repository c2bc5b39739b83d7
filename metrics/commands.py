"""The command line: annotate, analyse, keyness, quotes, export, report, project; `--help` says what each does.

Exit status: 0 done; 1 some input could not be read (the rest was done); 2 wrong usage.
"""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from metrics import exports, interchange, processes, project, reading, themes
from metrics.actors import packs
from metrics.actors.known import known
from metrics.annotation import layers
from metrics.correction_lines import CorrectionsError
from metrics.exports.provenance import of_lists
from metrics.model import AnnotatedDocument

_KINDS = ("words", "pairs", "triples", "phrases", "actors")  # those of metrics.terms, which needs pandas


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    found = project.read(options.paths, language=options.language)
    for fault in found.faults:
        print(fault, file=sys.stderr)
    unused: Sequence[str] = ()
    try:
        unused = options.command(found, options)
    except (packs.PackError, themes.ThemesError, CorrectionsError, argparse.ArgumentError) as fault:
        print(fault, file=sys.stderr)
        return 2
    except BrokenPipeError:  # whoever reads the output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as fault:
        print(
            f"{fault.filename}: cannot be written ({(fault.strerror or '').lower()}); choose another", file=sys.stderr
        )
        return 2
    for line in unused:
        print(line, file=sys.stderr)
    return 1 if found.faults or unused else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m metrics", description="Whose words, about whom, how readably.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    shared.add_argument("--pack", action="append", default=[], type=Path, metavar="FILE.csv", help="list of actors")
    shared.add_argument("--themes", action="append", default=[], type=Path, metavar="FILE.toml", help="word lists")
    shared.add_argument("--corrections", action="append", default=[], type=Path, metavar="FILE", help="by hand")
    shared.add_argument("--language", metavar="CODE", help="language of all texts, in place of the metadata")
    shared.add_argument("-v", "--verbose", action="store_true", help="reasons on standard error")
    one = commands.add_parser("annotate", parents=[shared], help="one JSON object per document on standard output")
    one.set_defaults(command=_annotate)
    tables = commands.add_parser("analyse", parents=[shared], help="every table as a file")
    tables.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the tables; made if missing")
    formats = ("parquet", "csv", "xlsx", "json")
    tables.add_argument("--format", choices=formats, default="parquet", help="default: parquet")
    tables.set_defaults(command=_analyse)
    quotes = commands.add_parser("quotes", parents=[shared], help="every quotation against its source, as JSON Lines")
    quotes.add_argument("--source", required=True, type=Path, metavar="PATH", help="the text or texts quoted from")
    quotes.set_defaults(command=_quotes)
    texts = commands.add_parser("export", parents=[shared], help="the annotated texts, a file each")
    texts.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the files; made if missing")
    texts.add_argument("--format", choices=exports.FORMATS, default="tei", help="default: tei")
    texts.set_defaults(command=_export)
    page = commands.add_parser("report", parents=[shared], help="one self-contained HTML file to read and print")
    page.add_argument("--out", required=True, type=Path, metavar="FILE.html")
    page.add_argument("--statistics-only", action="store_true", help="figures alone, no words of the texts")
    page.set_defaults(command=_report)
    kept = commands.add_parser("project", parents=[shared], help="texts, lists and corrections as a file to open again")
    kept.add_argument("--out", required=True, type=Path, metavar="FILE.zip")
    kept.set_defaults(command=_project)
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


# Every command gives back what it could not use of the corrections, one line each.
def _annotate(found: reading.Reading, options: argparse.Namespace) -> Sequence[str]:
    done = layers(found, **_lists(options))
    _give_reasons(done.annotated, options)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for one in done.annotated:
        print(interchange.line(one))
    return done.faults


def _analyse(found: reading.Reading, options: argparse.Namespace) -> Sequence[str]:
    layered = processes.copied(layers, found, **_lists(options))
    from metrics import analysis  # takes as long

    with processes.beside():
        done = analysis.tabulate(layered.result())
        _give_reasons(done.annotated, options)
        lists = of_lists(_with_lists(found, options))
        analysis.write(done, options.out, format=options.format, date=_today(), lists=lists)
    return done.faults


def _export(found: reading.Reading, options: argparse.Namespace) -> Sequence[str]:
    done = layers(found, **_lists(options))
    options.out.mkdir(parents=True, exist_ok=True)
    actors = {id: actor.label for id, actor in known(done.annotated, done.pack).items()}
    for name, raw in exports.written(done.annotated, options.format, actors=actors, themes=done.theme_labels):
        (options.out / name).write_bytes(raw)
    return done.faults


def _report(found: reading.Reading, options: argparse.Namespace) -> Sequence[str]:
    from metrics import analysis
    from metrics.exports import report

    done = analysis.analyse(found, **_lists(options))
    lists = of_lists(_with_lists(found, options))
    rests_on = analysis.provenance(done.annotated, scope="all passages", date=_today(), lists=lists)
    write = report.statistics if options.statistics_only else report.whole
    options.out.write_bytes(write(done.tables, done.tables.passages, rests_on))
    return done.faults


def _project(found: reading.Reading, options: argparse.Namespace) -> Sequence[str]:
    from metrics import analysis

    whole = _with_lists(found, options)
    done = layers(whole)
    rests_on = analysis.provenance(done.annotated, scope="all passages", date=_today(), lists=of_lists(whole))
    options.out.write_bytes(project.write(whole, rests_on, {}))
    return done.faults


def _with_lists(found: reading.Reading, options: argparse.Namespace) -> reading.Reading:
    """What was read, with the lists of the options as its last."""
    further = {"packs": options.pack, "themes": options.themes, "corrections": options.corrections}
    return replace(found, **{kind: (*getattr(found, kind), *files) for kind, files in further.items()})


def _today() -> str:
    return datetime.date.today().isoformat()


def _lists(options: argparse.Namespace) -> dict[str, Sequence[Path]]:
    return {"pack_files": options.pack, "theme_files": options.themes, "correction_files": options.corrections}


def _keyness(found: reading.Reading, options: argparse.Namespace) -> Sequence[str]:
    from metrics import analysis, grouping, spoken, terms

    done = analysis.analyse(found, **_lists(options))
    _give_reasons(done.annotated, options)
    base = done.tables
    try:
        target = grouping.where(base, options.target)
        rest = base.passages[~base.passages["passage"].isin(target["passage"])]
        reference = grouping.where(base, options.reference) if options.reference else rest
        sides = [spoken.of(base, side["passage"].to_numpy()) for side in (target, reference)]
        leave_out = terms.grammar(base, base.passages) if options.without_function_words else frozenset()
        table = terms.compare(base, *sides, kind=options.of, unit=options.unit, leave_out=leave_out)
    except ValueError as fault:
        raise argparse.ArgumentError(None, f"keyness: {fault}") from fault
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    table.to_csv(sys.stdout, index=False)
    return done.faults


def _quotes(found: reading.Reading, options: argparse.Namespace) -> Sequence[str]:
    """Each quotation with the source that it is nearest to."""
    from metrics import parallels

    quoted_from = project.read([options.source], language=options.language)
    if not quoted_from.documents:
        raise argparse.ArgumentError(None, f"quotes: {next(map(str, quoted_from.faults), 'no text to compare with')}")
    done, sources = layers(found, **_lists(options)), layers(quoted_from).annotated
    _give_reasons(done.annotated, options)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for one in done.annotated:
        tried = [[(source, parallel) for parallel in parallels.against(one, source)] for source in sources]
        for same in zip(*tried, strict=True):
            source, best = min(same, key=lambda pair: (parallels.GRADES.index(pair[1].grade), pair[1].distance or 0))
            print(interchange.parallel_line(one, source, best))
    return [*done.faults, *map(str, quoted_from.faults)]


def _give_reasons(annotated: Sequence[AnnotatedDocument], options: argparse.Namespace) -> None:
    if options.verbose:
        for one in annotated:
            found = one.structure
            reason = f"{one.document.id}: layout {found.layout} ({found.confidence:.2f}): {found.reason}"
            print(reason, file=sys.stderr)
