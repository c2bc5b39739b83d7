"""Annotated documents and tables → files to hand on, one module a format. Nothing here reads the clock."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count

from metrics.exports import markdown, tei, web_annotations
from metrics.exports.zipped import zipped
from metrics.model import AnnotatedDocument

Labels = Mapping[str, str]  # by id
_NO_NAME = re.compile(r'[\\/:*?"<>|\0-\x1f]')  # what some system forbids in the name of a file


@dataclass(frozen=True, slots=True)
class Format:
    """How an annotated document is written."""

    label: str
    suffix: str
    write: Callable[[AnnotatedDocument, Labels, Labels], bytes]  # the document, labels of actors and of themes


FORMATS = {
    "tei": Format("TEI P5", ".xml", lambda one, actors, themes: tei.document(one, actors=actors, themes=themes)),
    "jsonld": Format(
        "Web Annotation",
        ".jsonld",
        lambda one, actors, themes: web_annotations.document(one, actors=actors, themes=themes),
    ),
    "markdown": Format("Markdown", ".md", lambda one, actors, themes: markdown.document(one)),
}


def written(
    annotated: Iterable[AnnotatedDocument], format: str, *, actors: Labels, themes: Labels
) -> Iterator[tuple[str, bytes]]:
    """A file of each document in a format: its name and its bytes."""
    chosen = FORMATS[format]
    taken: set[str] = set()
    for one in annotated:
        stem = _NO_NAME.sub("_", one.document.id)
        names = (f"{stem}{number}{chosen.suffix}" for number in chain([""], (f"-{again}" for again in count(2))))
        name = next(name for name in names if name not in taken)
        taken.add(name)
        yield name, chosen.write(one, actors, themes)


def archive(annotated: Iterable[AnnotatedDocument], format: str, *, actors: Labels, themes: Labels) -> bytes:
    """The same in one .zip."""
    return zipped(written(annotated, format, actors=actors, themes=themes))
