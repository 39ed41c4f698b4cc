"""What KLASS has: a division is in KLASS only where it is, code for code and unit for unit, the one approved."""

from __future__ import annotations

from collections.abc import Mapping

from ...engine.units.coding import kommune_of
from ...layers.translation import tr
from ..days import first_statistics_year
from ..events import division_hash
from ..states import DECIDED, IN_KLASS
from .intake import Intake


def klass_fields(day: str) -> dict[str, object]:
    """What a kommune's row says once its zones are in KLASS from this day on."""
    return {"i_klass": day, "forste_publisering": first_statistics_year(day)}


def take_klass(intake: Intake, zones: Mapping[str, str], told: str) -> None:
    """Take in the kommuner whose approved division is that of ``zones`` (unit → LKS code); another one is refused, and
    kommuner without an approved division are no event."""
    pairs: dict[str, list[tuple[str, str]]] = {}
    for unit, zone in zones.items():
        pairs.setdefault(kommune_of(unit), []).append((unit, zone))
    unapproved = []
    for kommune in sorted(pairs):
        state, approved = intake.register.state(kommune), intake.register.value(kommune, "kontrollsum")
        same = bool(approved) and division_hash(pairs[kommune]) == approved
        if state == IN_KLASS and same:
            intake.known.append(kommune)
        elif state not in (*DECIDED, IN_KLASS):
            unapproved.append(kommune)
        elif not approved:
            reason = tr("The register does not know which division was approved: approve it with «Approve a division».")
            intake.refuse(kommune, IN_KLASS, reason, told)
        elif not same:
            reason = tr("KLASS has another division than the one approved ({zones} zones there).")
            count = len({zone for _, zone in pairs[kommune]})
            intake.refuse(kommune, IN_KLASS, reason.format(zones=count), told)
        else:
            intake.take(kommune, IN_KLASS, klass_fields(intake.day), {"sammenlignet": True, "fra": told}, told=told)
    if unapproved:
        intake.remark(
            tr("In KLASS, but with no approved division in the register: {count} kommuner.").format(
                count=len(unapproved)
            )
        )
