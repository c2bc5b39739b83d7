"""A tiny corpus of invented people and places: an interview, an article that quotes, and a file that cannot be read."""

from __future__ import annotations

from pathlib import Path

TALK = """\
The clerk writes: The ferry talks began in spring. Norland sent two boats. The island waited for them all summer. \
Nobody in the town trusted the plan.

Interviewer: What does Norland want from the ferry talks?

Ana Belmor: We want the boats back before winter. Norland has waited long enough. The Norlandic crews are tired. \
The ferry must run again [she raises her hand] every day. Our island pays for the fuel.

Interviewer: And will the Sound Union pay for the harbour?

Ana Belmor: The Sound Union has promised it twice. The SUN promised money for the harbour and for the quay. \
We heard the promise, and we counted the coins. There were none. Tavia must speak as well.
"""
REPORT = """\
The harbour talks ended badly, and Tavia left early. Ana Belmor said, "The ferry must run again before the ice comes \
to the harbour." She spoke for an hour in the old hall. The so-called "floating bridge" was not on the list. \
Norland kept silent. Tavia called the plan a toy.

Nobody paid for the quay. "We counted the coins and found none," Belmor told the Sound Union. \
The harbour remains closed for the winter.
"""
METADATA = """\
packs = ["actors.csv"]
themes = ["themes.toml"]

[[document]]
file = "talk.txt"
title = "The ferry talks"
speakers = ["Ana Belmor"]

[[document]]
file = "report.txt"
author = "Quay Gazette"
date = "2031-02-03"
"""
ACTORS = """\
id,label,type,parent,names,abbreviations,adjectives,demonyms,metonyms,epithets,roles,exclude,nest,notes
nor,Norland,state,,Norland,,Norlandic,,,,,,,
tav,Tavia,state,,Tavia,,,,,,,,,
su,Sound Union,organisation,,Sound Union,SUN,,,,,,,,
"""
THEMES = """\
[[theme]]
id = "boats"
label = "Boats and crews"
terms = ["ferry", "boats", "crews"]

[[theme]]
id = "money"
label = "Who pays"
terms = ["pay", "pays", "paid", "coins", "money", "harbour"]
"""


def write(folder: Path) -> Path:
    """The corpus as files; `torn.txt` is the one that cannot be read."""
    lists = {"corpus.toml": METADATA, "actors.csv": ACTORS, "themes.toml": THEMES}
    for name, text in {"talk.txt": TALK, "report.txt": REPORT, **lists}.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "torn.txt").write_bytes(b"")
    return folder
