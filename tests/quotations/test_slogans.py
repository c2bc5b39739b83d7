"""When a sentence names a song, a chant or a motto, and when its quoted words are one."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "The song annoyed the mayor, Otto Vale, who shrugged: “Nobody sings like that here.”", "Otto Vale"),
        ("en", "After the hymn the vicar, Otto Vale, turned to the crowd: “Nobody sings here.”", "Otto Vale"),
        ("en", "After the song the vicar called it “a disgrace to the town”.", "vicar"),
        ("en", "Vale heard the chant and spoke of “a disgrace to the town”.", "Vale"),
        (
            "fr",
            "Après l'hymne, le curé, Otto Vale, s'est tourné vers la foule : « Chantez mieux que ça. »",
            "Otto Vale",
        ),
        ("fr", "L'ordre du jour épuisé, le maire, Otto Vale, s'est fâché : « Je ne rase rien. »", "Otto Vale"),
        ("fr", "Après la chanson, le curé a parlé d'une « honte pour la ville ».", "curé"),
        ("de", "Nach der Hymne wandte sich der Pfarrer Otto Vale an die Menge: „Singt doch lauter.“", "Otto Vale"),
        ("de", "Nach dem Lied sprach der Pfarrer von einer „Schande für die Stadt“.", "Pfarrer"),
        ("es", "Tras el himno, el cura Otto Vale se volvió hacia la gente: «Aquí nadie canta así».", "Otto Vale"),
        ("es", "Tras la canción, el cura habló de «una vergüenza para el pueblo».", "cura"),
        ("it", "Dopo l'inno il parroco, Otto Vale, si è rivolto alla folla: «Qui nessuno canta così».", "Otto Vale"),
        ("ru", "После песни священник назвал это «позором для города».", "священник"),
    ],
)
def test_a_song_before_whoever_speaks_makes_no_slogan_of_the_words(language: str, text: str, right: str) -> None:
    assert told(text, language) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The fans have a new song for him: “Otto rows home.”"),
        ("en", "The crowd answered with an old chant, again and again: “Otto must go.”"),
        ("de", "Die Menge hatte nur noch einen Schlachtruf für ihn: „Otto muss weg.“"),
        ("fr", "La foule n'avait plus qu'un slogan, répété à l'infini : « Otto, dehors. »"),
        ("fr", "Le mot d'ordre de la marche est clair : « Pas un euro de plus. »"),
    ],
)
def test_a_song_of_several_or_behind_the_verb_is_one(language: str, text: str) -> None:
    assert told(text, language) == ["slogan"]
