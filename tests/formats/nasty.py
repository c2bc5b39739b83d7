"""Files of every format with what real ones do to their words, each with the words that have to arrive, in order."""

from __future__ import annotations

import json
from collections.abc import Sequence
from email.message import EmailMessage

from tests.formats import making
from tests.formats.making import PARAGRAPHS, PLAIN, Printed, docx, epub, html, lines, odt, packed, pdf, rtf, xlsx

Sample = tuple[str, bytes, str]  # name, bytes, the words
WESTERN = [words.encode("cp1252", "ignore").decode("cp1252") for words in PARAGRAPHS]
TURNS = [("Nell Brook", "Who pays?"), ("Ana Belmor", "The Union, “twice”.\nSo they said; a, b."), ("Orr", "Größe")]
SAID = "\n".join(f"{who} {words}" for who, words in TURNS)
P = "".join(f"<p>{making.escape(words)}</p>" for words in PARAGRAPHS)


def _word(words: str, around: str = "{}") -> str:
    return around.format(f"<w:r><w:t xml:space='preserve'>{making.escape(words)}</w:t></w:r>")


def _words_apart() -> bytes:
    """A paragraph cut into runs by spelling, links, insertions, content controls and fields; a deletion in it."""
    body = (
        _word("The fer") + "<w:proofErr w:type='x'/>" + _word("ry ") + _word("left ", "<w:hyperlink>{}</w:hyperlink>")
    )
    body += _word("late ", "<w:ins>{}</w:ins>") + "<w:del><w:r><w:delText>early </w:delText></w:r></w:del>"
    body += _word("at night ", "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>")
    body += _word("from ", "<w:smartTag>{}</w:smartTag>") + _word(
        "pier 7", "<w:fldSimple w:instr='REF x'>{}</w:fldSimple>"
    )
    return docx(f"<w:p>{body}</w:p>")


def _words_in_tables() -> bytes:
    """Turns in a table of two columns, with a table in a cell, and a note at the foot."""
    cells = [f"<w:tc>{making.word_paragraphs([part])}</w:tc>" for turn in TURNS for part in turn]
    inner = f"<w:tbl><w:tr><w:tc>{making.word_paragraphs(['inside'])}</w:tc></w:tr></w:tbl>"
    rows = "".join(f"<w:tr>{a}{b}</w:tr>" for a, b in zip(cells[::2], cells[1::2], strict=True))
    last = f"<w:tr><w:tc>{inner}{making.word_paragraphs(['cell'])}</w:tc></w:tr>"
    noted = "<w:p><w:r><w:t>End.</w:t><w:footnoteReference w:id='1'/></w:r></w:p>"
    notes = (
        f"<w:footnotes {making.W}><w:footnote w:id='1'>{making.word_paragraphs(['A note.'])}</w:footnote></w:footnotes>"
    )
    return docx(f"<w:tbl>{rows}{last}</w:tbl>{noted}", word__footnotes=notes)


def _word_elsewhere() -> bytes:
    """A document whose main part has another name, as some servers write it, in the strict form of the standard."""
    strict = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
    kind = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    links = f"<Relationships xmlns='r'><Relationship Type='{kind}' Target='/word/document2.xml'/></Relationships>"
    main = f"<w:document {strict}><w:body>{making.word_paragraphs(PARAGRAPHS)}</w:body></w:document>"
    return packed({"[Content_Types].xml": making._TYPES, "_rels/.rels": links, "word/document2.xml": main})


def _odt_dressed() -> bytes:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>".format
    rows = "".join(
        f"<table:table-row>{cell(who)}{cell(making.escape(words))}</table:table-row>" for who, words in TURNS
    )
    return odt(
        "<text:section text:name='s'><text:h text:outline-level='1'>On <text:span>the</text:span> quay</text:h>"
        "<text:p>The<text:tab/>fer<text:bookmark text:name='b'/>ry<text:line-break/>left"
        "<text:soft-page-break/> <text:a>late</text:a><text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>A note.</text:p></text:note-body></text:note>.</text:p></text:section>"
        "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>inside</text:p>"
        f"</text:list-item></text:list></text:list-item></text:list><table:table>{rows}</table:table>"
    )


def _odt_apart() -> bytes:
    return odt(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>The fer<text:span>r<text:span>y</text:span></text:span> "
        "<text:ruby><text:ruby-base>left</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby> at "
        "<text:date>noon</text:date><text:s text:c='3'/>today.</text:p><text:p>"
        "<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>After it.</text:p>"
        "<office:annotation><text:p>aside</text:p></office:annotation>"
    )


CYRILLIC = b"{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 A;}}\\f0 " + b"".join(
    b"\\'%02x" % byte for byte in "Паром ушёл".encode("cp1251")
) + b"\\par}"  # fmt: skip
SIGNS = (
    rb"{\rtf1\ansi\uc2 Boat \u-10179\'3f\'3f\u-8562\'3f\'3f and \u8212--{\uc0\u8220}quay{\uc0\u8221 }"
    rb"\par \'93Yes\'94\par}"
)


def _lined(words: Sequence[str], x: float, width: int) -> list[Printed]:
    """Paragraphs in a column from the top of a page."""
    found: list[Printed] = []
    top = 780.0
    for paragraph in words:
        found += lines(paragraph, x, top, width=width)
        top = found[-1][1] - 22
    return found


def _parted(words: str, x: float, width: int) -> list[Printed]:
    """Words in full lines; a word that does not fit is parted by a hyphen."""
    found: list[Printed] = []
    while words:
        line, words = words[:width], words[width:]
        if words[:1].isalpha() and line[-2:].isalpha() and words[:2].isalpha():
            line += "-"
        found.append((x, 760 - 12 * len(found), 10, line.strip()))
    return found


COLUMN = (
    "Everybody on the island had heard of the harbour and of the long negotiations about the winter timetable, "
    "although nobody remembered afterwards which councillor had promised the additional connections to the "
    "neighbouring islands."
)
TOLD = COLUMN.split()
LEAVES = [f"Part {n}. {' '.join(TOLD[7 * n :] + TOLD[: 7 * n])}" for n in range(3)]
FOOTED = [
    [(60, 815, 8, "The Quay Gazette"), *_lined([words], 60, 70), (290, 30, 8, f"Page {n}")]
    for n, words in enumerate(LEAVES, 9)
]


def _mail(charset: str, encoding: str, words: str) -> bytes:
    mail = EmailMessage()
    mail["Subject"] = "Talks"
    mail.set_content(words, charset=charset, cte=encoding)
    mail.add_alternative(html("<p>other</p>").decode(), subtype="html")
    mail.add_attachment(b"x", maintype="application", subtype="pdf", filename="a.pdf")
    return bytes(mail)


CUES = (
    "1\r\n00:00:01,000 --> 00:00:02,500 X1:40\r\n<i>Who pays?</i>\r\n\r\n"
    "2\r\n00:00:03,000 --> 00:00:04,000\r\n- The Union.\r\n- Größe!\r\n\r\n"
)
VOICES = (
    "\ufeffWEBVTT - talks\n\nNOTE made by hand\n\nSTYLE\n::cue { color: red }\n\n"
    "intro\n00:01.000 --> 00:02.000 line:0\n"
    "<v.loud Nell Brook>Who <b>pays</b>?</v>\n\n00:03.000 --> 00:04.000\n<v Ana Belmor>The Union &amp; nobody.\n"
)
TEI = (
    "<?xml version='1.0' encoding='{0}'?><TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T"
    "</title></titleStmt></fileDesc></teiHeader><text><body><div>{1}</div></body></text></TEI>"
)
SUNG = (
    "<head>Morning</head><sp who='#a'><speaker>ANA.</speaker><l n='1'>We wait</l><l>for boats.</l><stage>Bells.</stage>"
    "</sp><pb n='2'/><sp who='#o'><speaker>ORR.</speaker><p>Grö<lb/>ße, he <hi>said</hi>.</p></sp>"
)
COMMENTED = (
    "<u who='Ana' xml:id='u1'><seg>We wait.</seg><seg>Long.</seg></u>"
    "<note type='speaker'>Orr:</note><u who='Orr'>No.</u>"
)
SUNG_WORDS = "Morning ANA We wait for boats. Bells. ORR Größe, he said."
LATE = "Größe = viel; sie kam spät. " * 9
SAVED = html(
    "<header><nav><ul><li><a href='/'>Home</a></li></ul></nav></header><div role='main'><h1>The quay</h1>"
    f"<div class='byline'>By Nell Brook</div>{P}<dl><dt>Ana</dt><dd>We wait.</dd></dl></div><footer>©</footer>"
)
QUESTIONS = html(
    "<div id='cookie-banner'>We use cookies</div><article><h2>Talks</h2><p><strong>Who pays?</strong></p><p>The Union"
    "&nbsp;&ndash; twice.<br>So &quot;they&quot; said.</p><ul><li>one</li><li>two</li></ul><div class='related'>"
    "<a href='1'>Other news</a></div></article>"
)
ROWS = "Sprecher;Wortlaut\r\n" + "".join(f'"{who}";"{words}"\r\n' for who, words in TURNS)
OBJECTS = [{"speaker": who, "text": words} for who, words in TURNS]
CHAPTERS = [
    f"<html><body><h1>{n}</h1><p>{making.escape(words)}</p></body></html>" for n, words in enumerate(PARAGRAPHS)
]
OLD = "<?xml version='1.0' encoding='windows-1252'?><html><body><p>Größe — naïve</p></body></html>".encode("cp1252")

SAMPLES: Sequence[Sample] = (
    ("a.txt", PLAIN.encode("utf-16"), PLAIN),
    ("b.txt", PLAIN.replace("\n", "\r").encode(), PLAIN),
    ("c.txt", "Паром ушёл поздно — никто не знал.".encode("koi8-r", "replace"), "Паром ушёл поздно"),
    ("d.txt", "We’re at the café — ‘late’".encode().decode("cp1252").encode(), "We’re at the café — ‘late’"),
    ("a.md", f"---\ntitle: T\n---\n\n# Talks\n\n{PLAIN}".encode(), f"Talks {PLAIN}"),
    ("b.md", b"# Talks\r\n\r\n**Ana:** We *wait*.\r\n\r\n> Nobody.\r\n", "Talks Ana: We wait. Nobody."),
    ("c.md", "| Ana | Größe |\n|---|---|\n| Orr | [No](http://x) |\n".encode("cp1252"), "Ana Größe Orr No"),
    ("a.html", SAVED, f"The quay By Nell Brook {PLAIN} Ana We wait."),
    ("b.html", QUESTIONS, 'Talks Who pays? The Union – twice. So "they" said. one two'),
    ("c.htm", b"<html><body><TABLE><TR><TD>Ana<TD>waits<TR><TD>Orr<TD>not</TABLE></body>", "Ana waits Orr not"),
    ("a.docx", _words_apart(), "The ferry left late at night from pier 7"),
    ("b.docx", _words_in_tables(), f"{SAID} inside cell End. A note."),
    ("c.docx", _word_elsewhere(), PLAIN),
    ("a.odt", odt("".join(f"<text:p>{making.escape(words)}</text:p>" for words in PARAGRAPHS)), PLAIN),
    ("b.odt", _odt_dressed(), f"On the quay The ferry left late A note. one inside {SAID}"),
    ("c.odt", _odt_apart(), "The ferry left at noon today. After it. In a box."),
    ("a.rtf", rtf(PARAGRAPHS), PLAIN),
    ("b.rtf", CYRILLIC, "Паром ушёл"),
    ("c.rtf", SIGNS, "Boat 🚎 and —“quay” “Yes”"),
    ("a.pdf", pdf([[*_lined(WESTERN[:2], 40, 38), *_lined(WESTERN[2:], 310, 38)]]), " ".join(WESTERN)),
    ("b.pdf", pdf([[*_parted(COLUMN, 60, 41), *_parted(COLUMN, 320, 41)]]), f"{COLUMN} {COLUMN}"),
    ("c.pdf", pdf(FOOTED), " ".join(LEAVES)),
    ("a.srt", CUES.encode("cp1252"), "Who pays? The Union. Größe!"),
    ("b.srt", CUES.replace("\r", "").encode("utf-16"), "Who pays? The Union. Größe!"),
    ("c.srt", CUES.replace(",", ".").replace("\r\n\r\n", "\r\n").encode(), "Who pays? The Union. Größe!"),
    ("a.vtt", VOICES.encode(), "Who pays? The Union nobody."),
    ("b.vtt", b"WEBVTT\r\n\r\n00:00:01.000 --> 00:00:02.000\r\nWho <00:00:01.500>pays?\r\n", "Who pays?"),
    ("c.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nПаром ушёл\nпоздно".encode(), "Паром ушёл поздно"),
    ("a.json", json.dumps(OBJECTS).encode("utf-16"), SAID),
    ("b.json", b"\xef\xbb\xbf" + json.dumps({"title": "T", "turns": OBJECTS}, ensure_ascii=False).encode(), SAID),
    ("c.jsonl", "\n".join(json.dumps(one) for one in OBJECTS).encode(), SAID),
    ("a.csv", ROWS.encode("cp1252"), SAID),
    ("b.csv", b"sep=,\r\n" + ROWS.replace(";", ",", 1).replace('";"', '","').encode(), SAID),
    ("c.csv", "text\nOne, two\n\nThree “four”\n".replace("One, two", '"One, two"').encode(), "One, two Three “four”"),
    ("a.tsv", ROWS.replace('";"', '"\t"').replace(";", "\t", 1).encode("utf-16"), SAID),
    ("b.tsv", b"speaker\ttext\nAna\tIt's \"late\".\n", 'Ana It\'s "late".'),
    ("c.tab", b"frage\tantwort\nWer?\tWir.\n", "Wer? Wir."),
    ("a.xlsx", xlsx([(), ("Speaker", "Text"), *TURNS]), SAID),
    ("b.xlsx", xlsx([("year",), (2031,)], [("text", "n"), ("=1+1", 2), ("Größe", None)]), "Größe"),
    ("c.xlsx", xlsx([("Question", "Answer", "x"), ("Who pays?", "Union.\nTwice.", 1)]), "Who pays? Union. Twice."),
    ("a.eml", _mail("utf-8", "base64", PLAIN), PLAIN),
    ("b.eml", _mail("iso-8859-1", "quoted-printable", LATE), LATE),
    ("c.eml", _mail("iso-2022-jp", "7bit", "渡し船は高すぎる。"), "渡し船は高すぎる。"),
    ("a.epub", epub(CHAPTERS), " ".join(f"{n} {words}" for n, words in enumerate(PARAGRAPHS))),
    ("b.epub", epub([OLD.decode("cp1252").replace("windows-1252", "utf-8"), ""]), "Größe — naïve"),
    ("c.epub", epub([f"<html><body><section>{P}</section><aside>A note.</aside></body></html>"]), f"{PLAIN} A note."),
    ("a.xml", TEI.format("utf-8", SUNG).encode(), SUNG_WORDS),
    ("b.xml", TEI.format("iso-8859-1", SUNG).encode("latin-1"), SUNG_WORDS),
    ("c.tei", TEI.format("utf-8", COMMENTED).encode("utf-8-sig"), "Ana We wait. Long. Orr No."),
)  # fmt: skip
