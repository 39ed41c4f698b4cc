"""The message that an answer goes to SSB with: addressed as the package says, in Norwegian as all of it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True)
class Message:
    """What to write to SSB: ``address`` "" where the package names none, and the ``contact`` as it was written."""

    address: str
    contact: str
    subject: str
    body: str = ""

    @property
    def link(self) -> str:
        """The message for the program that writes mail; the file must be put in by hand, for links carry none."""
        return f"mailto:{quote(self.address)}?subject={quote(self.subject)}&body={quote(self.body)}"


def message_to(contact: str, kommune: str, kommune_name: str, file: str = "") -> Message:
    """The message about a kommune's answer, in ``file`` if it is known, to the first address in the contact."""
    found = _ADDRESS.search(contact)
    place = kommune if kommune_name in ("", kommune) else f"{kommune} {kommune_name}"
    return Message(
        address=found.group() if found else "",
        contact=contact,
        subject=f"Svar på forslag til levekårssoner: {place}",
        body=f"Hei,\n\nvedlagt er svaret fra {place} på forslaget til levekårssoner: {file}\n" if file else "",
    )
