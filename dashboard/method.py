"""The text of the page Method."""

from __future__ import annotations

SECTIONS = {
    "Whose words": """
Every character of a text belongs to one passage of one voice, and the passages together are the text again.
**Commentator**: the author of the document, in prose, preamble and bracketed remarks. **Interviewer**: who asks.
**Speaker**: who answers. **Quoted**: words between quotation marks that are given to a person, a body or a
document. Labels, headings and page furniture are nobody's words and are counted nowhere. The innermost layer wins:
a remark inside an answer is the commentator's. Words in quotation marks that nobody said (a title, a term, a word
held at a distance) stay with the voice that uses them. "Quoted speech" on the page Compare is speaker and quoted
together.

*What it does not show*: reported speech without quotation marks counts for the voice that reports it.
""",
    "Words and sentences": """
A word is a run of letters and figures with inner apostrophes, hyphens and separators of figures; dashes and slashes
part words. Words count for the voice that says them. A sentence is found in the running text, quotations included,
and counts for the voice that holds at least two thirds of its words, otherwise for none; cutting quotations out
would leave broken sentences. A score is computed from whole sentences, so a few words of another voice may be in
them.
""",
    "Readability": """
Each formula is counted in one of two ways, and the two are never mixed. **textstat** gives exactly what textstat
0.7.13 gives, computed here without any request to a network. **definition** follows the published rules: sentences
survive decimals, abbreviations and headings, words survive dashes and slashes, names and regular inflections are
not hard words. A score needs three sentences, SMOG thirty; below that there is no value, shown as a dash. Scores
from fewer than eight sentences are pale and hollow: they move by several grades with one sentence more or less.

*What it does not show*: a formula sees the length of sentences and words, nothing else: not meaning, order or
typography. The formulas used here are made for English; other languages get no value.
""",
    "Key phrases": """
YAKE finds them, unmodified, in the words of each side alone. Every phrase is looked up in the text and shown in the
text's wording with its number of places; parts of a name are folded into the name. The order is a rank within one
side; the scores of two sides cannot be compared.
""",
    "Quotations": """
Quotation marks are paired by the spacing around them more than by their shape, paragraph by paragraph, so a mark
that is missing or turned round shifts nothing else; the page Texts lists such places. A marked stretch is speech, a
document, nested, held at a distance, a term or a slogan; only the first two are somebody else's words. The speaker
comes from a reporting word, from the running speaker, or from the holder of the turn; every speaker shows the rule
that gave it and how often that rule was right where it was measured.

*What it does not show*: whether the quoted words are verbatim.
""",
    "Actors": """
Names come from lists that can be edited (states, organisations and alliances in the base list, and the list beside
the texts), and from the texts: capitalised names that no list has, surnames led to the full name before them. A
mention is a name, abbreviation, adjective ("Russian"), demonym ("Russians"), metonym (a capital for its state) or
epithet; the form is shown, because the form alone can double a count. A bare role ("the Ministry") counts only where
roles are chosen. A ministry may count for its state; then a stretch that names both counts once. Rates are per 1,000
words, with Garwood's 95 % interval. Labels of speakers are not counted. Two actors are mentioned together where one
sentence, or one paragraph, holds both; words around an actor stand within five words of it in the same voice and
paragraph, ordered by log-Dice.

What is changed on the page Actors and names (called otherwise, merged, split, added, left out) is one list of rows over
all others. It can be undone, kept as a file and brought back; two names told apart stay apart in it.

*What it does not show*: pronouns, and epithets that no list has.
""",
    "Themes": """
A theme is an editable list of words. It belongs to paragraphs: each paragraph takes up its strongest theme and
every other that reaches a third of that strength; a term weighs more the fewer paragraphs hold it. A paragraph may
take up several themes, so the words of all themes can add up to more than the text, and a paragraph without any
term has none.
""",
    "Filters": """
All filters must be met together; an empty one lets everything through. Themes and actors choose paragraphs: those
that take up the theme, those that mention the actor. Every figure on a page is computed from what the filters
leave, opens the list that it was counted from, and the address of the page holds all of it.
""",
}
