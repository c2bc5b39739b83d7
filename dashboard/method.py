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

A text on which a rule fails is not lost: all its words count as its author's, the page Texts names its layout
"unread" with the reason, and a line above every page says so.

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

From eight sentences on a score has a 95 % interval (delta method over its sentences, Student's t). It describes these
sentences; as an estimate of how somebody speaks it is too narrow, for neighbouring sentences resemble one another.
Two scores can be told apart when they differ by more than their margin, the root of the sum of the squares of half
their intervals. Compare sorts its measures by difference against margin, of the two sides for which that is largest.
Of twenty differences between two sides that are alike one is told apart by chance, of several sides more.

*What it does not show*: a formula sees the length of sentences and words, nothing else: not meaning, order or
typography. Each formula belongs to the language that it was made for: there are some for English, German, French,
Spanish, Italian and Russian; a text in another language gets no value.
""",
    "Key phrases": """
YAKE finds them, unmodified, in the words of each side alone. Every phrase is looked up in the text and shown in the
text's wording with its number of places; parts of a name are folded into the name. The order is a rank within one
side; the scores of two sides cannot be compared.
""",
    "Words that differ": """
A side is compared with another, or with all others together. **Log ratio** is the binary logarithm of the two
rates: 1 is twice as often, 2 four times; a term that one side lacks counts there as half an occurrence. **Surely
at least** is the end nearest 0 of its exact 95 % interval (LRC, Evert 2022), 0 where the interval holds 0; the
tables are sorted by it. **% more** compares the rates (Gabrielatos and Marchi 2011). **G2** is the log-likelihood
ratio, over the two cells of the term (Rayson and Garside 2000) or the whole table of four (Dunning 1993).
**Log-odds z** (Monroe, Colaresi and Quinn 2008) has a prior shared out as in both sides together, of the weight
that the page names. **p** comes from exchanging whole answers, or whole documents, between the sides at random:
words come in bursts, so they must not be exchanged one by one. "Surely" takes each word by itself, so that p may
find nothing where a word is surely used more. "p of all" allows for all terms being looked at
together (max-T, Westfall and Young 1993). With a single answer or document on a side nothing can be tested, and
the page says "descriptive only". **DPnorm** is the spread over the parts of a side, 0 even, 1 all in one (Gries
2008; Lijffijt and Gries 2012). A part is an answer, or what of a document stands in none. Terms are used alike
when the 95 % interval of the log ratio lies within -1 and 1.

*What it does not show*: why; a name can be frequent because it is spoken of, or because it is spoken to.

The picture of all words on the page Compare sets how often one end uses a word against how often the other does, both
on scales on which each step is ten times the one before: on the dotted line both use it alike, above it the one whose
name stands at the side uses it more. Words that differ surely are in colour; of the rest those that stand three times
or more, the commonest first. A word that one end never uses is drawn as if half of one stood there, and words of the
same two numbers lie around their place. It shows no more than that: not what a word means, nor in how many answers it
stands.
""",
    "Concordance": """
A phrase is found whatever its capitals and apostrophes, with or without possessives, over line ends but not over
empty lines. `*` stands for any letters, `?` for one. A regular expression is matched against whole words, one
expression a word; the engine (RE2) takes time in proportion to the text whatever the expression. From five places
on, rates have a 95 % interval over parts (quasi-Poisson, at least as wide as independent words would have); the
share of parts has Wilson's. A word is near when it stands within the window on either side. **Log-Dice** (Rychlý
2008) is at most 14 and does not grow with the text, **MI3** (Daille 1994) favours frequent pairs, **G2** says how
sure it is that the word is commoner near the words found.
""",
    "Quotations": """
Quotation marks are paired by the spacing around them more than by their shape, paragraph by paragraph, so a mark
that is missing or turned round shifts nothing else; the page Texts lists such places. A marked stretch is speech, a
document, nested, held at a distance, a term or a slogan; only the first two are somebody else's words. What an author
sets off as a block quotation is speech without marks. A reporting clause inside the marks is its author's and
counts for none of the quoted words; where its end is not sure, between commas in some languages, it is left among
them. The speaker comes from a reporting word, from the running speaker, or from the holder of the turn; every speaker
shows the rule that gave it and how often that rule was right where it was measured.

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
A theme is an editable list of words. It belongs to paragraphs: each paragraph takes up its strongest theme, if that
has at least 0.5 weighted hits per 100 words, and every other that reaches a third of its strength; a term weighs more
the fewer paragraphs hold it, times the weight that the list gives it. A paragraph of fewer than 12 words without any
term, such as "Certainly not.", goes on with the themes before it, unless it asks. A paragraph may take up several
themes, so the words of all themes can add up to more than the text; shares part its words evenly among them, so the
shares of a group and of its words of no theme add up to 100 %.

Proposed themes come from non-negative matrix factorisation of paragraphs and content words (stop words are YAKE's),
neighbouring paragraphs lending each other 0.3 of their words. As many are proposed as stay alike from one resample
of nine tenths of the paragraphs to the next: a mean cosine of .80 over all pairs of 20.

*What it does not show*: a word list finds words, not meanings. Wilson's interval of a share takes words as
independent and is too narrow for what somebody would say next.
""",
    "Against the source": """
A marked stretch is laid word by word over the text that it may come from, where it needs the fewest words left out,
put in or replaced (Sellers 1980). Case, marks and remarks in the source make no difference. *Word for word*: no word
differs; *changes marked*: but for what is left out at "…" or put into square brackets; *changed*: at most a quarter of
the words differ; *freely*: at most half, with two words of meaning in common; else *not found*.

*What it does not show*: one or two words may stand in the source by chance, and a translation is never found. That
words are not found does not say that nobody said them: they may have been said elsewhere.
""",
    "Corrections": """
What a person changes by hand comes after what was found, and everything is counted anew from it. A correction quotes
the words that it is about and the words around them, so that it holds in a text that was read again or changed a
little; one whose words are gone is listed above the page. Two persons are compared word by word for voice and
speaker, stretch by stretch for quotations and notes: the share on which they agree, and Krippendorff's alpha for
nominal data, which takes chance away (1: no disagreement, 0: as by chance; missing where there is one label only).
""",
    "Filters": """
All filters must be met together; an empty one lets everything through. Themes and actors choose paragraphs: those
that take up the theme, those that mention the actor. Every figure on a page is computed from what the filters
leave, opens the list that it was counted from, and the address of the page holds all of it.
""",
}
