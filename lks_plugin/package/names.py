"""File names of a package: what a kommune is called where only capitals from A to Z, digits and hyphens are safe."""

from __future__ import annotations

import re
import unicodedata

# KLASS 131 gives the official names of a kommune in the order the kommune chose, and most chose Norwegian first. These
# Norwegian names stand after a Sami one (Guovdageaidnu - Kautokeino). By name, not by number: numbers change.
_NORWEGIAN_AFTER_SAMI = frozenset(
    {
        "Hamarøy",
        "Hattfjelldal",
        "Karasjok",
        "Kautokeino",
        "Kåfjord",
        "Lavangen",
        "Nesseby",
        "Røyrvik",
        "Snåsa",
        "Tana",
        "Tjeldsund",
    }
)
# Letters that are no letter with a mark, so that Unicode does not take them apart; Æ, Ø, Å as Norwegian writes them.
_CAPITALS = {"Æ": "Ae", "Ø": "Oe", "Å": "Aa", "Đ": "D", "Ŋ": "N", "Ŧ": "T", "ẞ": "Ss"}
_LETTERS = str.maketrans(
    {**_CAPITALS, **{letter.lower(): plain.lower() for letter, plain in _CAPITALS.items()}, "–": "-", "—": "-"}
)


def norwegian_name(kommune_name: str) -> str:
    """The Norwegian part of a name in several languages: «Trondheim - Tråante» and «Deatnu - Tana» alike."""
    parts = re.split(r"\s+[-–/]\s+", kommune_name.strip())
    return next((part for part in parts if part in _NORWEGIAN_AFTER_SAMI), parts[0])


def in_ascii(name: str) -> str:
    """A name for programs that read ASCII only: æ→ae, ø→oe, å→aa, other marks dropped, other signs a question mark."""
    # Composed first: an Å that comes as A and ring would otherwise lose its ring.
    plain = unicodedata.normalize("NFC", name).translate(_LETTERS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return plain.encode("ascii", "replace").decode("ascii")


def in_capitals(name: str) -> str:
    """A name for a file: capitals in ASCII, everything else a single hyphen."""
    return re.sub(r"[^A-Z0-9]+", "-", in_ascii(name).upper()).strip("-")


def stem(kommune: str, kommune_name: str) -> str:
    """What the files of a kommune share: «1106-HAUGESUND»; the number alone where the name is unknown."""
    name = in_capitals(norwegian_name(kommune_name))
    return kommune if name in ("", kommune) else f"{kommune}-{name}"
