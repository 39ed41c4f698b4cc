"""After an answer has been written: the message that it goes to SSB with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from ...package import format as fmt
from ..session.session import ZoneSession

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True)
class Message:
    """What to write to SSB: ``address`` "" where the package names none, and the ``contact`` as it was written."""

    address: str
    contact: str
    subject: str
    body: str

    @property
    def link(self) -> str:
        """The message for the program that writes mail; the file must be put in by hand, for links carry none."""
        return f"mailto:{quote(self.address)}?subject={quote(self.subject)}&body={quote(self.body)}"


def message(session: ZoneSession, path: Path) -> Message:
    """The message that an answer goes with, in Norwegian as the package is; addressed as the package says."""
    about = session.package().about
    contact = about.get(fmt.CONTACT, "")
    found = _ADDRESS.search(contact)
    units = session.reading.units
    kommune, name = about.get(fmt.KOMMUNE, units.kommuner[0]), about.get(fmt.KOMMUNE_NAME, units.kommune_names[0])
    place = kommune if name in ("", kommune) else f"{kommune} {name}"
    return Message(
        address=found.group() if found else "",
        contact=contact,
        subject=f"Svar på forslag til levekårssoner: {place}",
        body=f"Hei,\n\nvedlagt er svaret fra {place} på forslaget til levekårssoner: {path.name}\n",
    )
