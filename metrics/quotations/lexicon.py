"""The words of a language that show who speaks, one list for each thing that they show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from metrics.quotations.endings import Endings

SPEAKERS = ("persons", "bodies", "documents")  # lists of nouns that can speak
_NONE: frozenset[str] = frozenset()
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon(Endings):
    """The lists of lower-case words of one language. A list that a language does not have is empty.

    They are attributes, because a text of some length looks at its lists a million times.
    """

    stance: Mapping[str, str]  # form of a reporting verb -> neutral, endorsing, distancing
    weak: frozenset[str]  # verb forms that report words only if their subject can speak
    source_phrases: Mapping[Words, Sequence[Words]]  # first two words -> those followed by their source, longest first
    same_office: Mapping[str, Sequence[str]]  # noun -> others that are said of whoever holds the same office
    cues: frozenset[str]  # every word that may begin or hold a reporting clause
    leading_cues: frozenset[str]  # those of them that stand right beside a source or begin a phrase that does
    openers: frozenset[str]  # those that do nothing but begin a phrase
    incomplete: frozenset[str]  # those that may say nothing without the words beside them: "went (on)", "held (that)"
    verbless_cues: frozenset[str]  # others that need no verb with a subject
    verbs: frozenset[str]  # that are hardly ever nouns
    capital_times: frozenset[str]  # words with a capital that tell a time
    helping: frozenset[str]  # words between a verb and what stands before its group
    standing_for: frozenset[str]  # somebody: she, hers, the latter
    leading_on: frozenset[str]  # what a noun phrase may go on with: "of", "and", a comma
    plural_endings: tuple[str, ...]
    clitics: tuple[str, ...]  # pronouns hung on a verb by a hyphen, longest first
    proclitics: tuple[str, ...]  # articles and prepositions hung on a noun by an apostrophe
    noun_endings: tuple[str, ...]  # of the forms of a noun, longest first
    ages: tuple[str, ...]  # endings of "the 47-year-old"
    compounds: bool  # whether nouns are put together in one word
    abbreviations: frozenset[str] = _NONE  # words before a full stop that ends no sentence
    accounts: frozenset[str] = _NONE  # by one’s own (account)
    addressing: frozenset[str] = _NONE  # before somebody who is no subject of a participle behind him
    adjectives_follow: frozenset[str] = _NONE  # of a noun phrase the first noun is the head
    after_words: frozenset[str] = _NONE  # report only after the words reported, or before a colon
    among: frozenset[str] = _NONE  # “l’une d’entre elles”
    also: frozenset[str] = _NONE  # “la también alcaldesa”
    ambiguous: frozenset[str] = _NONE  # cues that are more often nouns
    agencies: frozenset[str] = _NONE  # who is told something right behind who tells it: «пояснил эксперт ТАСС»
    anonymous: frozenset[str] = _NONE  # nouns for somebody who stays without a name
    any_body: frozenset[str] = _NONE  # nouns that take up whatever body was named
    any_document: frozenset[str] = _NONE  # nouns that take up whatever document was named
    arriving: frozenset[str] = _NONE  # “…,” came the reply
    articles: frozenset[str] = _NONE  # the, a; none where a language has none
    as_words: frozenset[str] = _NONE  # as, like
    asides: frozenset[str] = _NONE  # for his part
    though: frozenset[str] = _NONE  # however, then: connectives that may stand between a verb and its subject
    askable: frozenset[str] = _NONE  # what follows the one who is asked
    asking: frozenset[str] = _NONE  # verbs after which somebody answers
    at_hand: frozenset[str] = _NONE  # what a paper has a copy at: its disposal
    authored: frozenset[str] = _NONE  # documents that say what their owner says: a letter, no law
    auxiliaries: frozenset[str] = _NONE  # be, have, may: helpers of a verb
    bearing_names: frozenset[str] = _NONE  # “heißt”: is called, besides “it says”
    before_infinitive: frozenset[str] = _NONE  # verbs before “to say”
    before_subordinators: frozenset[str] = _NONE  # "just (when)", "(two days) before"
    being: frozenset[str] = _NONE  # verbs before an adjective that says what somebody holds: “ist (sich sicher)”
    belonging: frozenset[str] = _NONE  # between a person and a place
    bodies_acting: frozenset[str] = _NONE  # forms of them that are subjects: «в докладе комиссия (указала)»
    bodies: frozenset[str] = _NONE  # nouns for several people who speak as one
    brackets: frozenset[str] = _NONE  # far before the participle that ends the clause
    branding: frozenset[str] = _NONE  # by a person, of a person: an opinion
    called: frozenset[str] = _NONE  # what they “…” call
    calling: frozenset[str] = _NONE  # in the present tense: what a thing is called, not who called it so
    capital_nouns: frozenset[str] = _NONE  # a capital is no sign of a name
    capital_particles: frozenset[str] = _NONE  # words that are small ones only without a capital: "Van", "May"
    capital_time: frozenset[str] = _NONE  # that tell a time only with a capital: "May"
    carried: frozenset[str] = _NONE  # with slogans on them
    causing: frozenset[str] = _NONE  # somebody to say something
    chanting: frozenset[str] = _NONE  # “…”, chanted the crowd
    citing: frozenset[str] = _NONE  # whose object is quoted
    citing_persons: frozenset[str] = _NONE  # before somebody and a colon
    claims: frozenset[str] = _NONE  # what somebody rejects
    clausal: frozenset[str] = _NONE  # prepositions that open one if the subject is a name
    clause_inside: frozenset[str] = _NONE  # « Le pont, a dit Vale, tient »
    closed: frozenset[str] = _NONE  # made of others: words that head no noun phrase
    colon_endings: frozenset[str] = _NONE  # hung on a word by a colon: “vd:n”
    coming_from: frozenset[str] = _NONE  # between a reply and whose it is
    conjunctions: frozenset[str] = _NONE  # prepositions that may open a clause with a subject of its own
    connectives: frozenset[str] = _NONE  # and, that, which: they end a noun phrase
    continuing: frozenset[str] = _NONE  # before a gerund: "kept (asking)"
    contrary: frozenset[str] = _NONE  # but, behind a verb whose subject stands before a comma: “, fordert aber”
    contrasting: frozenset[str] = _NONE  # between commas behind somebody who is another than the one before: lui
    convinced: frozenset[str] = _NONE  # adjectives that say what somebody holds: is adamant that
    courtesies: frozenset[str] = _NONE  # small words right before a name: "don"
    conveying: frozenset[str] = _NONE  # which cite somebody's words: «передаёт слова мэра»
    court: frozenset[str] = _NONE  # offices of a trial that nobody holds who is accused in it
    cries: frozenset[str] = _NONE  # what one person cries: "a shout of “…”"
    crying: frozenset[str] = _NONE  # followed by "of", then by what is chanted
    curt: frozenset[str] = _NONE  # how a word is said: with a curt “…”
    dative_articles: frozenset[str] = _NONE  # before who is told something
    dash_dialogue: frozenset[str] = _NONE  # a dash opens speech
    dash_inline: frozenset[str] = _NONE  # behind a sentence a dash opens speech
    dash_runs_on: frozenset[str] = _NONE  # what follows the narrator is the speaker's again
    daubing: frozenset[str] = _NONE  # how words come to a wall
    deeds: frozenset[str] = _NONE  # what is done and not said, where another clause reports it
    definite: frozenset[str] = _NONE  # the, this
    demonstratives: frozenset[str] = _NONE  # this, these
    demonyms: frozenset[str] = _NONE  # what a person is of: "the Texan", "the Republican"
    determiners: frozenset[str] = _NONE  # articles and what stands in their place
    distancing_words: frozenset[str] = _NONE  # so-called
    document_verbs: frozenset[str] = _NONE  # what a document does: it reads, it shows
    documents: frozenset[str] = _NONE  # nouns for what is written
    drops_subject: frozenset[str] = _NONE  # a verb may stand without its subject
    dubbed: frozenset[str] = _NONE  # bridge (dubbed) by all the “…”: a name, whoever says so
    elided_articles: frozenset[str] = _NONE  # lo, la: no articles before a vowel, “lo accusa”
    elisions: frozenset[str] = _NONE  # words that lose their beginning: ’em
    enclitics: frozenset[str] = _NONE  # pronouns hung on a verb by a hyphen that are no subjects: chamou-lhe
    enduring: frozenset[str] = _NONE  # between such a word and a participle
    epithets: frozenset[str] = _NONE  # the names of a person are varied from paragraph to paragraph
    female: frozenset[str] = _NONE  # she, her
    female_articles: frozenset[str] = _NONE  # la, die
    female_accused: frozenset[str] = _NONE  # “la prévenue”
    female_concerned: frozenset[str] = _NONE  # “l’intéressée”: of whom one has just heard
    female_latter: frozenset[str] = _NONE  # cette dernière
    female_names: frozenset[str] = _NONE  # first names
    female_persons: frozenset[str] = _NONE  # persons who are women by the noun itself
    female_titles: frozenset[str] = _NONE  # mrs, queen
    fields: frozenset[str] = _NONE  # before an office, which is then another one
    formerly: frozenset[str] = _NONE  # before an office that somebody had
    free_order: frozenset[str] = _NONE  # the subject may follow the verb
    from_sources: frozenset[str] = _NONE  # “de source policière”
    further: frozenset[str] = _NONE  # between a speaker and a comma: "so Vale weiter,"
    fused_articles: frozenset[str] = _NONE  # prepositions with an article in them: du, del
    genitive_articles: frozenset[str] = _NONE  # before the owner behind a noun
    gestures: frozenset[str] = _NONE  # she laughs: she is heard next
    given_names: frozenset[str] = _NONE  # made of male and female names
    going: frozenset[str] = _NONE  # went: says something with one of the next list
    going_on: frozenset[str] = _NONE  # on, off: behind a verb of going
    has: frozenset[str] = _NONE  # helpers of what was done just now: "le ha preguntado"
    heads: frozenset[str] = _NONE  # nouns for who is at the top of something
    hearing: frozenset[str] = _NONE  # “…”, the court heard
    held: frozenset[str] = _NONE  # „…“, (davon) ist Vale überzeugt
    herein: frozenset[str] = _NONE  # behind a verb: “hieß es darin”
    impersonal: frozenset[str] = _NONE  # it, there
    in_which: frozenset[str] = _NONE  # “dans lequel”: the place stands before
    indefinite: frozenset[str] = _NONE  # a, some; may open a sentence about somebody without a name
    infinitive: frozenset[str] = _NONE  # to
    infinitive_auxiliaries: frozenset[str] = _NONE  # “gesagt haben”
    inner_prepositions: frozenset[str] = _NONE  # inside "the head of the council"
    inquiring: frozenset[str] = _NONE  # verbs that ask whoever stands as a pronoun before them
    inscribing: frozenset[str] = _NONE  # a sign reads “…”
    inscriptions: frozenset[str] = _NONE  # with which a sign hangs somewhere: «табличка с (надписью) «…»»
    interviews: frozenset[str] = _NONE  # words before the paper that is told something: interview with, to
    issuing: frozenset[str] = _NONE  # by those whose words a document holds
    joining: frozenset[str] = _NONE  # and, or, a comma
    judging: frozenset[str] = _NONE  # verbs that say what somebody calls or thinks something: "tildó de", "considera"
    known: frozenset[str] = _NONE  # known as “…”
    latter_is_other: frozenset[str] = _NONE  # the latter is whom the last sentence was not about
    holding: frozenset[str] = _NONE  # which say something only with "that": "the court held that"
    lasting: frozenset[str] = _NONE  # which say nothing before an infinitive: "continued to be"
    leading_adjectives: frozenset[str] = _NONE  # that stand before their noun
    letters: frozenset[str] = _NONE  # behind a name and a comma
    letting: frozenset[str] = _NONE  # lassen: “muss sich „…“ vorwerfen lassen”
    likewise: frozenset[str] = _NONE  # with which a sentence compares what another says
    linking: frozenset[str] = _NONE  # goes on a noun phrase to its right
    located: frozenset[str] = _NONE  # in X it says
    located_in: frozenset[str] = _NONE  # prepositions before where words stand
    made_so: frozenset[str] = _NONE  # what somebody makes what he says: clear
    makers: frozenset[str] = _NONE  # persons of a work: the author of “…”
    making: frozenset[str] = _NONE  # before one of these, or before "it"
    male: frozenset[str] = _NONE  # he, him
    male_articles: frozenset[str] = _NONE  # le, der
    male_accused: frozenset[str] = _NONE  # “le prévenu”: of whom a trial is
    male_concerned: frozenset[str] = _NONE  # “l’intéressé”: whom the text is about
    male_latter: frozenset[str] = _NONE  # whom the last sentence was not about
    male_names: frozenset[str] = _NONE  # first names
    male_persons: frozenset[str] = _NONE  # persons who are men or women by the noun itself
    male_titles: frozenset[str] = _NONE  # mr, king
    meaning: frozenset[str] = _NONE  # “…” means
    media: frozenset[str] = _NONE  # who cites others: a paper, a press office
    missives: frozenset[str] = _NONE  # documents in which somebody speaks
    most: frozenset[str] = _NONE  # “um dos mais velhos”
    mottos: frozenset[str] = _NONE  # slogans that have no title, as songs do
    mouth: frozenset[str] = _NONE  # "a phrase from her mouth"
    named_things: frozenset[str] = _NONE  # nouns before the name of a thing: “affaire Vale”
    naming: frozenset[str] = _NONE  # verbs that give a name; in the passive nobody is quoted
    negations: frozenset[str] = _NONE  # right before a verb
    neuter: frozenset[str] = _NONE  # it, its
    never_reflexive: frozenset[str] = _NONE  # verbs that say nothing behind “se”
    nobody: frozenset[str] = _NONE  # nobody, no: begins who says nothing
    nominative: frozenset[str] = _NONE  # a pronoun after the verb that can only be its subject
    nominatives: frozenset[str] = _NONE  # made: persons and titles, where nouns have cases
    not_names: frozenset[str] = _NONE  # words that a sentence opens with and that are no names
    object_clitics: frozenset[str] = _NONE  # “(il) l’avertissait”
    object_relatives: frozenset[str] = _NONE  # whose clause has its subject after them
    notes: frozenset[str] = _NONE  # that a book holds: “con anotaciones como”
    objects: frozenset[str] = _NONE  # no subject of the verb before: “…”, accused him
    oblique: frozenset[str] = _NONE  # no subject: den, ihm, его
    occasions: frozenset[str] = _NONE  # “auf Anfrage”
    of_them: frozenset[str] = _NONE  # “um deles”
    offices: frozenset[str] = _NONE  # of whom a new sentence tells somebody new
    on_record: frozenset[str] = _NONE  # on which somebody says something
    one: frozenset[str] = _NONE  # on, man: nobody in particular
    opening_participles: frozenset[str] = _NONE  # asked, facing: what a sentence opens with before its subject
    opening_verbs: frozenset[str] = _NONE  # verbs that open a sentence without a subject and look like a name
    others: frozenset[str] = _NONE  # somebody else without a name: “dice un altro”
    other_verbs: frozenset[str] = _NONE  # verbs that end a noun phrase before them
    outright: frozenset[str] = _NONE  # between such a word and what is cried
    overheard: frozenset[str] = _NONE  # saying something, in the passive
    own: frozenset[str] = _NONE  # by one’s (own) account
    pages: frozenset[str] = _NONE  # by number: no document speaks
    particles: frozenset[str] = _NONE  # von, van, de: inside a name
    passages: frozenset[str] = _NONE  # of a speech: whoever gives it says them
    passive: frozenset[str] = _NONE  # forms of be
    passive_by: frozenset[str] = _NONE  # by
    passive_infinitive: frozenset[str] = _NONE  # is … to say, besides words in -ed
    perfect: frozenset[str] = _NONE  # forms of have
    persons: frozenset[str] = _NONE  # nouns for one person
    phrasal: frozenset[str] = _NONE  # verbs that say something only with a particle
    phrasal_particles: frozenset[str] = _NONE  # point (out)
    placed_at: frozenset[str] = _NONE  # “im Rathaus ist von „…“ die Rede”
    places: frozenset[str] = _NONE
    placing: frozenset[str] = _NONE  # lead to a place or a field behind a whole name
    plural: frozenset[str] = _NONE  # they, their
    pointing: frozenset[str] = _NONE  # so, thus: at the start of a sentence that says whose words stood before it
    possessives: frozenset[str] = _NONE  # his, her
    prepositions: frozenset[str] = _NONE
    pronouns: frozenset[str] = _NONE  # that may be subjects
    presenting: frozenset[str] = _NONE  # before whoever is heard next: “Here is Vale, in full:”
    purpose: frozenset[str] = _NONE  # to, in order to: behind one who is led to say something
    put_to: frozenset[str] = _NONE  # prepositions before a question that somebody answers
    questions: frozenset[str] = _NONE  # nouns for one
    question_words: frozenset[str] = _NONE  # that open a clause before the main one: how high it is, she knows not
    quoting: frozenset[str] = _NONE  # what somebody else said
    read_off: frozenset[str] = _NONE  # where one could read “…”
    reciting: frozenset[str] = _NONE  # a proverb or a song, before a colon
    reflexive_passive: frozenset[str] = _NONE  # “se insiste”
    reflexives: frozenset[str] = _NONE  # himself, herself
    rejecting: frozenset[str] = _NONE  # what others claim
    relative_cases: frozenset[str] = _NONE  # “согласно которому”
    relatives: frozenset[str] = _NONE  # who, which, that
    replies: frozenset[str] = _NONE  # of the other one
    reported_mood: frozenset[str] = _NONE  # sei, habe: others say so
    reporting_nouns: frozenset[str] = _NONE  # claim, answer: nouns for words
    resumed: frozenset[str] = _NONE  # objects behind the second verb of a subject
    sayings: frozenset[str] = _NONE  # that go from mouth to mouth: “as the (saying) goes”
    saying: frozenset[str] = _NONE  # signs saying “…”
    second_particles: frozenset[str] = _NONE  # der, den: behind a particle, “von der Ley”
    seeing: frozenset[str] = _NONE  # finds something: "sieht die Anklage bestätigt"
    singulars: frozenset[str] = _NONE  # made: nouns for one that end like several: “witness”
    shares: frozenset[str] = _NONE  # of people, before "of" or "in"
    slogan_words: frozenset[str] = _NONE  # made: every word that may make a slogan of what stands beside it
    slogans: frozenset[str] = _NONE  # motto, song, chant
    small_surnames: frozenset[str] = _NONE  # small words that may be somebody's name
    small: frozenset[str] = _NONE  # not capitalised in titles
    source_after: frozenset[str] = _NONE  # the source stands before
    source_first: frozenset[str] = _NONE  # at the beginning of a sentence: for Vale, it was …
    speaker_nouns: frozenset[str] = _NONE  # made: nouns that can speak
    speakers_me: frozenset[str] = _NONE  # I, me
    speakers_you: frozenset[str] = _NONE  # you
    subject_relatives: frozenset[str] = _NONE  # who
    subordinators: frozenset[str] = _NONE  # when, while
    surnames: frozenset[str] = _NONE  # endings of surnames that look like compounds
    talk: frozenset[str] = _NONE  # “von „…“ ist die Rede”
    talked_of: frozenset[str] = _NONE  # “went on about”
    telling: frozenset[str] = _NONE  # somebody, in the passive
    terming: frozenset[str] = _NONE  # term, word: “…” is one
    that: frozenset[str] = _NONE  # that, whether
    that_which: frozenset[str] = _NONE  # “lo que llamó”
    themselves: frozenset[str] = _NONE  # sich, zich, sig: behind a verb
    these_cases: frozenset[str] = _NONE  # this, behind a preposition: «при этом», “przy tym”
    there: frozenset[str] = _NONE  # “heißt es dort”: at the body or in the document that the sentence before names last
    therein: frozenset[str] = _NONE  # darin, y: in a document named before
    things: frozenset[str] = _NONE  # nouns that end like persons
    time: frozenset[str] = _NONE  # Monday, week, later
    time_adjectives: frozenset[str] = _NONE  # last, next
    those_who: frozenset[str] = _NONE  # “a chi gli chiede”
    title_case: frozenset[str] = _NONE  # headlines may print nearly every word with a capital
    titles: frozenset[str] = _NONE  # capitalised words before a name that are no part of it
    topics: frozenset[str] = _NONE  # nouns for an affair that a headline names before a colon
    trades: frozenset[str] = _NONE  # several people who know the name of a thing
    turning_to: frozenset[str] = _NONE  # verbs before the one who is told, without a preposition
    under: frozenset[str] = _NONE  # a law, behind which its words stand
    using: frozenset[str] = _NONE  # what one does to say something: "used her column (to call)"
    uttering: frozenset[str] = _NONE  # words are emphasised behind them, for want of marks
    varying: frozenset[str] = _NONE  # nouns that open a paragraph about who was heard before it: «Чиновник добавил»
    verb_particles: frozenset[str] = _NONE  # hit (back), chimed (in)
    voices: frozenset[str] = _NONE  # with which one speaks, in another case: «(тихим) голосом»
    what: frozenset[str] = _NONE  # what, which
    whichever: frozenset[str] = _NONE  # behind "according to" another word for "that"
    whoever: frozenset[str] = _NONE  # before "one", which is then nobody in particular
    whom: frozenset[str] = _NONE  # “pour qui”: the one before it
    whose: frozenset[str] = _NONE  # whose
    wording: frozenset[str] = _NONE  # "the term for it is …"
    wordings_in: frozenset[str] = _NONE  # “…” in his words
    wordings_with: frozenset[str] = _NONE  # with the words “…”
    works: frozenset[str] = _NONE  # nouns for a book, a film, a song
    written_on: frozenset[str] = _NONE  # prepositions before a thing that bears words: “auf (dem Tor steht)”
    written: frozenset[str] = _NONE  # "it is written"

    def __getitem__(self, name: str) -> frozenset[str]:
        """A list by its name, where that is put together."""
        listed: frozenset[str] = getattr(self, name)
        return listed

    def lists(self, name: str, noun: str) -> bool:
        """Whether a list has a noun; where nouns are compounds written as one word, its last part will do."""
        listed: frozenset[str] = getattr(self, name)
        if not self.compounds:
            return noun in listed
        if noun in listed:
            return True
        if noun in self.persons or (name != "bodies" and noun in self.bodies):  # "Mitglied" is no "Lied"
            return False
        tails = (noun[k:] for k in range(3, len(noun) - 2))
        return any(tail in listed and tail not in self.surnames and tail not in self.abbreviations for tail in tails)

    def is_plural(self, noun: str) -> bool:
        """Whether a noun ends as those for several do: "millers", but not "witness"."""
        several = noun.endswith(self.plural_endings) and not noun.endswith(self.singular_endings)
        return several and noun not in self.singulars

    def strength(self, form: str) -> int:
        """2 for a reporting verb, 1 for a verb that may report, 0 for any other word."""
        return 2 if form in self.stance else 1 if form in self.weak else 0
