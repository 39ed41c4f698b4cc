"""The message that the answer of a session goes to SSB with."""

from __future__ import annotations

from pathlib import Path

from ...package import format as fmt
from ...package.message import Message, message_to
from ..session.session import ZoneSession


def message(session: ZoneSession, path: Path) -> Message:
    """The message, addressed as the package says."""
    about, units = session.package().about, session.reading.units
    kommune, name = about.get(fmt.KOMMUNE, units.kommuner[0]), about.get(fmt.KOMMUNE_NAME, units.kommune_names[0])
    return message_to(about.get(fmt.CONTACT, ""), kommune, name, path.name)
