"""The types of the house. Offsets are Unicode code points into the unchanged text, end exclusive, everywhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Voice(StrEnum):
    """Whose words a passage is."""

    COMMENTATOR = "commentator"  # the document's own author: prose, preamble, bracketed remarks
    INTERVIEWER = "interviewer"  # who asks
    SPEAKER = "speaker"  # who answers; the floor in a debate
    QUOTED = "quoted"  # somebody's words reported inside another voice
    APPARATUS = "apparatus"  # labels, headings, page furniture: nobody's words, never counted


class Layer(StrEnum):
    """What made a passage a passage of its own."""

    BODY = "body"
    NOTE = "note"
    QUOTATION = "quotation"
    LABEL = "label"
    HEADING = "heading"
    FURNITURE = "furniture"


class NoteKind(StrEnum):
    COMMENT = "comment"  # a remark on what is said: "[Note the exclusion of …]"
    CLARIFICATION = "clarification"  # what a word refers to: "it [the ministry]"
    EMPHASIS = "emphasis"  # "[My emphasis]"
    SOUND = "sound"  # "(Laughter)", "[inaudible]"
    INSERTED = "inserted"  # words put in to complete a sentence
    PAGE = "page"  # "[[Page 12]]"


class QuotationKind(StrEnum):
    SPEECH = "speech"  # words given to a person or body
    DOCUMENT = "document"  # words of a law, report, order, post
    NESTED = "nested"  # inside another quotation
    SCARE = "scare"  # distanced or figurative, nobody's words
    TERM = "term"  # title, programme, nickname, word as word
    SLOGAN = "slogan"  # motto, song, chant


REPORTED = frozenset({QuotationKind.SPEECH, QuotationKind.DOCUMENT})  # somebody else's words: the voice "quoted"


class Form(StrEnum):
    """How a mention names its actor."""

    NAME = "name"
    ABBREVIATION = "abbreviation"
    ADJECTIVE = "adjective"
    DEMONYM = "demonym"
    METONYM = "metonym"
    EPITHET = "epithet"
    ROLE = "role"
    COREFERENCE = "coreference"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open stretch of a text, 0 <= start < end."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start}, {self.end}")

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Stated:
    """A turn that the file itself states, by a column of a table or an attribute: nothing about it is guessed."""

    span: Span  # label included
    label: Span | None = None
    speaker: str | None = None
    voice: Voice | None = None  # None where the roles of the whole text decide


@dataclass(frozen=True, slots=True)
class Document:
    """One text as read: decoded and newline-normalised once, then never changed. What is not known is None."""

    id: str  # file name without its suffix
    text: str
    title: str | None = None
    author: str | None = None  # a person or a publisher
    date: str | None = None  # ISO 8601
    source: str | None = None
    language: str = "en"
    speakers: tuple[str, ...] = ()  # names known from outside the text
    interviewers: tuple[str, ...] = ()  # the same of those who ask
    group: str | None = None  # what a person put it together with
    stated: tuple[Stated, ...] = ()  # turns that its file states
    remarks: tuple[str, ...] = ()  # how its file was read: encoding, repairs, what was left out


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch held by one person. A question and its answer share the answer's number."""

    span: Span  # label included
    voice: Voice
    speaker: str | None = None
    label: Span | None = None
    answer: int | None = None  # from 1


@dataclass(frozen=True, slots=True)
class Furniture:
    """A stretch that is nobody's words and no label: a heading, a page head, a time mark."""

    span: Span
    layer: Layer  # HEADING or FURNITURE


@dataclass(frozen=True, slots=True)
class Note:
    """A remark put into somebody's words, brackets included."""

    span: Span
    kind: NoteKind


@dataclass(frozen=True, slots=True)
class Quotation:
    """A marked stretch. `speaker` is None where there is none or none was found."""

    span: Span  # inside the marks
    outer: Span  # marks included
    kind: QuotationKind
    speaker: str | None = None  # the name, not the pronoun
    speaker_span: Span | None = None  # the mention beside the quotation
    cue_span: Span | None = None  # the reporting verb or noun
    group: int = 0  # pieces of one utterance share it
    confidence: float | None = None  # measured accuracy of the rule, 0 to 1
    rule: str | None = None  # why this speaker
    inquits: tuple[Span, ...] = ()  # reporting clauses between the marks, not of its words: « Oui, dit Vale »


@dataclass(frozen=True, slots=True)
class Mention:
    """An expression that names an actor."""

    span: Span  # no leading article, no trailing possessive
    actor: str  # id
    type: str  # person, state, organisation, alliance, company, collective, place
    form: Form
    counted: bool = True  # False in a speaker's label
    reason: str = ""  # which list or rule found it


@dataclass(frozen=True, slots=True)
class ThemeHit:
    """A term of a theme where it stands."""

    span: Span
    theme: str  # id
    term: str  # as the word list writes it


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and the ids of its themes, strongest first."""

    span: Span
    themes: tuple[str, ...] = ()
    scores: tuple[float, ...] = ()  # of each theme: weighted hits per 100 words; 0 where it goes on from before


@dataclass(frozen=True, slots=True)
class Structure:
    """What a layout found: turns in reading order, and what is nobody's words."""

    layout: str  # name of the layout that was chosen
    turns: tuple[Turn, ...]
    furniture: tuple[Furniture, ...] = ()
    confidence: float = 1.0  # 0 to 1
    reason: str = ""  # why this layout, in one line


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """A document with its layers. Layers may overlap and nest; `passages.tile` settles them."""

    document: Document
    structure: Structure
    notes: tuple[Note, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    paragraphs: tuple[Paragraph, ...] = field(default=())
    theme_hits: tuple[ThemeHit, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one voice. The passages of a document, joined, give its text."""

    span: Span
    voice: Voice
    speaker: str | None
    answer: int | None
    layer: Layer
    host_voice: Voice | None = None  # the voice that a note or quotation stands in
