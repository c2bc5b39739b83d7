"""Invented news articles of many shapes, none of which anybody speaks in turns: the same ones every time."""

from __future__ import annotations

import random

FIRST = "Ada Berit Carlo Dana Emil Frida Gus Hanne Ivo Jana Karl Lena Mats Nora Otto Petra Rafe Sara Tomo Una".split()
LAST = "Ash Birk Corvo Dahl Egger Finch Grau Holt Iversen Jarre Koll Lund Marsh Nagel Orr Pell Quill Rusk".split()
TOWNS = ["Lower Wick", "Port Amery", "Kelmar", "Oberlohe", "Saint-Orbe", "Valdeluna", "Northmere", "Ellmouth"]
CLUBS = ["Rovers", "United", "Albion", "Wanderers", "City", "Town"]
SUBJECTS = [
    "The council",
    "The ferry",
    "A spokesman",
    "The bakery",
    "The new bridge",
    "The court",
    "Nobody",
    "The club",
]
VERBS = ["opened", "closed", "rejected the plan", "won", "was sold", "lost its roof", "will be moved", "was repaired"]
ENDS = [
    "on Tuesday",
    "after a long winter",
    "for the second time",
    "in spring",
    "without a word",
    "by nine votes to four",
]
SAID = [
    "We counted them twice",
    "It was never a secret",
    "I have seen worse",
    "Who would pay for it?",
    "You cannot hurry bread",
]
FACTS = [
    ["Distance", "Climb", "Best season"],
    ["Design", "Battery", "Verdict"],
    ["Price", "Opening hours", "Tickets"],
    ["Pros", "Cons", "Verdict"],
    ["What", "Where", "When"],
    ["Address", "Food", "Service"],
    ["White", "Black"],
    ["Then", "Now"],
]


class Desk:
    """Draws the pieces of articles."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)

    def name(self) -> str:
        return f"{self.draw.choice(FIRST)} {self.draw.choice(LAST)}"

    def sentence(self) -> str:
        return f"{self.draw.choice(SUBJECTS)} {self.draw.choice(VERBS)} {self.draw.choice(ENDS)}."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.draw.randrange(1, 5)))

    def plain(self) -> str:
        return "\n\n".join(self.paragraph() for _ in range(3))

    def quoted(self) -> str:
        said, name = self.draw.choice(SAID), self.name()
        forms = [
            f"“{said},” said {name}.",
            f'{name} said: "{said}."',
            f"{name}, {self.draw.randrange(20, 90)}: “{said}.”",
        ]
        return self.draw.choice(forms)

    def reactions(self) -> str:
        first, second = self.draw.sample(LAST, 2)
        rows = [f"{who}: “{self.draw.choice(SAID)}.”\n\n{self.paragraph()}" for who in (first, second, first, second)]
        return "\n\n".join(rows)

    def facts(self) -> str:
        names = self.draw.choice(FACTS)
        ends = [self.sentence(), f"{self.draw.randrange(2, 30)} km", "four"]
        boxes = ["\n".join(f"{name}: {self.draw.choice(ends)}" for name in names) for _ in range(3)]
        return "\n\n".join(f"{self.draw.choice(TOWNS)}\n\n{box}" for box in boxes)

    def parted_facts(self) -> str:
        return self.facts().replace("\n", "\n\n")

    def results(self) -> str:
        rows = [f"{self.draw.choice(CLUBS)}: {self.draw.randrange(6)}" for _ in range(8)]
        return "Q3 results:\n\n" + "\n".join(rows)

    def line_up(self) -> str:
        return "\n".join(f"{club}: {', '.join(self.draw.sample(LAST, 5))}." for club in self.draw.sample(CLUBS, 2) * 2)

    def timetable(self) -> str:
        return "\n".join(f"{hour:02}:15 {self.sentence()}" for hour in range(9, 16))

    def ticker(self) -> str:
        return "\n\n".join(f"{hour}.{self.draw.randrange(10, 60)}am: {self.paragraph()}" for hour in range(6, 12))

    def recipe(self) -> str:
        return (
            "Serves: 4\n\nIngredients:\n200 g rye flour\n1 egg\n\nFor the dough:\nMix and wait.\n\n"
            "For the crust:\nBrush with milk.\n\nTip: wait longer."
        )

    def numbered(self) -> str:
        return "\n\n".join(f"{k}. {self.paragraph()}" for k in range(1, 6))

    def ranked(self) -> str:
        return "\n\n".join(f"**{k}. {self.draw.choice(TOWNS)}**\n\n{self.paragraph()}" for k in range(1, 5))

    def bold_places(self) -> str:
        return "\n\n".join(f"**{town}:** {self.paragraph()}" for town in self.draw.sample(TOWNS, 4))

    def headed_questions(self) -> str:
        asked = ["What happened?", "Who pays?", "What does it mean for you?", "How do you apply?", "When will it open?"]
        mark = self.draw.choice(["## {}", "**{}**", "<h3>{}</h3>", "*{}*", "- {}", "1. {}"])
        return "\n\n".join(f"{mark.format(one)}\n\n{self.paragraph()}" for one in self.draw.sample(asked, 4))

    def pictures(self) -> str:
        names = self.draw.sample(LAST, 2)
        return "\n\n".join(f"{self.paragraph()}\n\nPhoto: {self.draw.choice(names)}" for _ in range(4))

    def announced(self) -> str:
        return f"In an interview with this paper {self.name()} was asked about the ferry. Asked again: no answer."

    def dashes(self) -> str:
        return "\n\n".join(f"— {self.paragraph()}" for _ in range(4))

    def polls(self) -> str:
        return "\n".join(f"{self.name()}: {self.draw.randrange(5, 50)} per cent" for _ in range(5))

    def weather(self) -> str:
        return "\n".join(f"{town}: {self.draw.randrange(-5, 30)} degrees, cloudy" for town in TOWNS)

    def timeline(self) -> str:
        days = ["Monday", "Tuesday", "Wednesday", "Monday", "Tuesday"]
        return "\n\n".join(f"{day}: {self.paragraph()}" for day in days)

    def credits(self) -> str:
        name = self.name()
        return f"{name}\n\n{self.name()}\n\n{name}\n\nContact: {name}, press office\n\nContact: {self.name()}, desk"

    def people(self) -> str:
        return "\n\n".join(f"{self.name()}\n\n{self.paragraph()}" for _ in range(4))

    def capitals(self) -> str:
        return "\n\n".join(f"{town.upper()} — {self.paragraph()}" for town in self.draw.sample(TOWNS, 3) * 2)

    def stops(self) -> str:
        return "\n\n".join(f"{word}. {self.paragraph()}" for word in ("Bread", "Mr. Holt", "SECTION 2", "Salt", "B"))

    def laws(self) -> str:
        return "\n".join(f"Art. {k}. {self.sentence()}" for k in range(1, 9))

    def officers(self) -> str:
        return "\n".join(f"{office}: {self.name()}" for office in ("President", "Chair", "Secretary", "Clerk"))

    def reviews(self) -> str:
        boxes = [f"Screen: {self.sentence()}\n\nSound: {self.sentence()}" for _ in range(3)]
        return "\n\n".join(f"{self.draw.choice(LAST)} {k}\n\n{box}" for k, box in enumerate(boxes))

    def diary(self) -> str:
        days = ["Monday", "Tuesday", "Wednesday", "Monday", "Tuesday"]
        return "\n\n".join(f"{day}: I went home and my neighbour came along." for day in days)

    def letters(self) -> str:
        return "\n\n".join(f"{self.name()}: I read your piece on the ferry. Why is it late?" for _ in range(4))

    def column(self) -> str:
        parts = [f"{self.paragraph()} I told you so. Did I not?" for _ in range(3)]
        return "\n\nA plain heading\n\n".join(parts)

    def table(self) -> str:
        return "\n".join(f"{self.draw.choice(CLUBS)}    {self.draw.randrange(40)}    {self.name()}" for _ in range(8))


SHAPES = [shape for shape in vars(Desk) if not shape.startswith("_") and shape not in ("name", "sentence", "paragraph")]


def article(seed: int) -> str:
    """A headline, perhaps a byline or dateline, and some pieces of different shapes with prose around them."""
    desk = Desk(seed)
    head = f"{desk.sentence()[:-1]}\n\n"
    head += desk.draw.choice(["", f"By {desk.name()}\n\n", f"{desk.draw.choice(TOWNS).upper()} (AN) — ", "UPDATE: "])
    shapes = desk.draw.sample(SHAPES, desk.draw.randrange(1, 4))
    pieces = [piece for shape in shapes for piece in (desk.plain(), getattr(desk, shape)())]
    return head + "\n\n".join([*pieces, desk.paragraph()])
