"""From texts to tables: whose words every character is, and what each voice says, about whom, how readably.

files ─ formats ─▶ Document ─ layouts, notes, quotations, actors, themes ─▶ AnnotatedDocument ─ passages.tile ─▶
passages ─ tables, measures, keywords ─▶ frames. Layers point at a text by code-point offsets and never change it;
passages tile it, so totals by voice add up. `python -m metrics` is the command line; nothing here knows a screen.
"""
