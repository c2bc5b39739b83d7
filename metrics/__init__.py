"""From texts to tables: whose words every character is, and what each voice says, about whom, how readably.

files ─ formats ─▶ Document ─ layouts, notes, quotations, corrections, actors, themes ─▶ AnnotatedDocument ─
passages.tile ─▶ passages ─ tables, measures, keywords ─▶ frames ─ exports, project ─▶ files. Layers point at a text by
code-point offsets and never change it; passages tile it, so totals by voice add up. `python -m metrics` is the command
line; nothing here knows a screen. In a notebook:

    from pathlib import Path
    from metrics import analysis, measurements, reading
    found = analysis.analyse(reading.read([Path("seeds")]))
    measurements.measure(found.tables, by=["document", "voice"])
"""
