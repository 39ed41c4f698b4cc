"""How a number is written."""

from __future__ import annotations


def number(value: float, decimals: int = 0) -> str:
    """A number as Norwegian writes it: narrow spaces between thousands, decimal comma."""
    rounded = round(value, decimals) or 0  # no minus before nothing
    return f"{rounded:,.{decimals}f}".replace(",", "\u202f").replace(".", ",")
