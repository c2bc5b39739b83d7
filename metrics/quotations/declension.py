"""Other forms of a word, by the endings that nouns of its language have."""

from __future__ import annotations

from collections.abc import Iterator

from metrics.quotations.lexicon import Lexicon


def forms(word: str, lexicon: Lexicon) -> Iterator[str]:
    """A word with its ending taken off, or another one in its place."""
    for ending in lexicon.noun_endings:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            stem = word[: len(word) - len(ending)]
            yield from (form for end in ("", *lexicon.noun_endings) if (form := stem + end) != word)


def first_name(word: str, lexicon: Lexicon) -> str | None:
    """The first name of which a word is another form: "Олег" of "Олега", "Андрей" of "Андрея"."""
    found = [form for form in (*forms(word, lexicon), word[:-1] + "й") if form.lower() in lexicon.given_names]
    woman = word[-1] not in "аa"  # "Anny" is of Anna, not of Ann, and "Марка" of Марк, not of Марко
    return next((form for form in found if (form[-1] in "аяa") == woman), found[0] if found else None)


def surname(word: str, first: str, lexicon: Lexicon) -> str | None:
    """The surname of which a word is another form, where its ending leaves no doubt: "Лавров" of "Лаврова" (Олега).

    A `first` name tells whether it is a man's or a woman's; None of "Лунда", which may be of Лунд or Лунда.
    """
    man = first.lower() in lexicon.male_names
    for case in lexicon.surname_cases:
        stem = word.removesuffix(case)
        for ending in lexicon.male_surname_endings if man else lexicon.female_surname_endings:
            common = next((k for k in range(len(ending), 1, -1) if stem.endswith(ending[:k])), 0)
            if common and stem != word:
                return stem + ending[common:]
    return None
