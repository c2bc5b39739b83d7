"""Words that are cried and have no marks but their emphasis."""

from __future__ import annotations

import pytest

from tests.quotations.reading import read, told


@pytest.mark.parametrize(
    ("text", "cried"),
    [
        ("Ada Fenn cried out in a shrill voice, _Hara mun_; the others were still.", ["Hara mun"]),
        ("The crowd chanted *Long live the ferry* for an hour.", ["Long live the ferry"]),
        ("There was a shout of _Hara mun_.", ["Hara mun"]),
        ("They shouted at *Ada Fenn* for an hour.", []),  # whom, not what
        ("She cried *so* loudly that they came.", []),  # emphasis alone
        ("They read _The Old Mill_ aloud.", []),  # a title
        ("He shouted. Then *Ada Fenn* came.", []),  # another sentence
        ("She said: “They shouted *Row on*.”", ["They shouted *Row on*"]),  # inside words that have marks
    ],
)
def test_what_is_cried(text: str, cried: list[str]) -> None:
    assert [one.span.of(text).rstrip(".") for one in read(text)] == cried


def test_whoever_cries_is_the_speaker() -> None:
    assert told("Ada Fenn shouted *Row on, all of you* from the quay.") == ["speech Ada Fenn"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La foule scandait *Vive le bac* sur le quai."),
        ("de", "Ada Fenn rief laut: *Rudert weiter* und ging."),
        ("es", "La gente coreaba *Viva la barca* en el muelle."),
        ("ru", "Толпа скандировала *Наша река* на берегу."),
    ],
)
def test_other_languages_have_such_words(language: str, text: str) -> None:
    assert len(read(text, language)) == 1
