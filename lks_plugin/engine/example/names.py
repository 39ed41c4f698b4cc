"""Invented Norwegian place names."""

from __future__ import annotations

import numpy as np

from .mosaic import Ints

HEADS = (
    "Nes Vik Haug Sol Bjørke Furu Gran Lind Rogne Selje Berg Strand Sand Stein Myr Eike Kirke Preste Lang Stor Hegre "
    "Kvern Bekke Tjern Fager Hassel Aspe Ore Kråke Ørne Hjorte Elve Nøste Klokker Fure Moss Lyng Tyri Kalv Rev"
)
# For town, village, country and island: endings, and words that tell namesakes apart.
TAILS = (
    "bakken løkka haugen jordet parken torget byen brygga hagen marka toppen enga",
    "bygda heim stad tun gard nes grenda vollen",
    "dalen lia setra fjellet skogen vatnet åsen mo rud støl botn hei",
    "øya holmen landet skjæret været odden øyra",
)
SUFFIXES = ("nord sør øst vest", "nord sør øst vest", "indre ytre øvre nedre", "indre ytre nord sør")


def draw_names(kinds: Ints, rng: np.random.Generator) -> list[str]:
    """A name of its own for each of n units; ``kinds`` (n,): 0 town, 1 village, 2 country, 3 island."""
    names = [""] * len(kinds)
    for kind, (tails, suffixes) in enumerate(zip(TAILS, SUFFIXES)):
        plain = [head + tail for head in HEADS.split() for tail in tails.split() if _sounds_right(head, tail)]
        plain = [plain[index] for index in rng.permutation(len(plain))]
        pool = plain + [f"{name} {suffix}" for suffix in suffixes.split() for name in plain]
        for unit, name in zip(np.flatnonzero(kinds == kind).tolist(), pool):
            names[unit] = name
    return names


def _sounds_right(head: str, tail: str) -> bool:
    """No «Lynggrenda», «Vikvika» or «Sandsandet»: letters and sounds do not repeat at the joint."""
    return head[-1] != tail[0] and head[:2].lower() != tail[:2]
