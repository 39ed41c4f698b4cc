"""What the report of contiguity says."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtGui import QImage

from ...engine.graph.contiguity import BORDER, LINK, NEAREST
from ..charts import BLUE, chart
from ..finding_texts import kind_name, sentence
from ..numbers import number
from ..report import Charts, Pictures, Report, ReportTable, cut_short
from ..translation import named, tr
from .build import ContiguityOptions
from .edge_layers import MANY_UNITS, Edge, Network
from .edge_styles import edge_legend
from .links import CUT_WORD, LINK_WORD, PROPOSED_WORD

# Longer tables than this hide more than they show; the layers hold every row.
_ROWS_AT_MOST = 1000


def network_report(network: Network, options: ContiguityOptions, least: int, picture: QImage) -> Report:
    """The report: how many pairs and links, the map, islands and their links, cuts, what was odd."""
    kommuner = sorted(set(network.units.kommuner))
    name = network.units.kommune_names[0] if len(kommuner) == 1 else ""
    return Report(
        title=tr("Contiguity in {place}").format(place=name or tr("{count} kommuner").format(count=len(kommuner))),
        lead=tr("{units} grunnkretser, {borders} pairs with a common border, {links} links.").format(
            units=number(len(network.units)),
            borders=number(len(network.graph.borders)),
            links=number(len(network.graph.links)),
        ),
        figures=_figures(network),
        steps=_steps(network, options, least),
        sections=[
            Pictures(tr("Map of contiguity"), [("", picture)], _map_note(network), edge_legend()),
            _islands(network, least),
            _pairs(network, tr("Proposed links"), PROPOSED_WORD, _proposed_note()),
            *([_pairs(network, tr("Own links"), LINK_WORD)] if (network.graph.kind == LINK).any() else []),
            *([_pairs(network, tr("Cuts"), CUT_WORD)] if len(network.graph.cuts) else []),
            _findings(network),
            Charts(tr("Neighbours of a grunnkrets"), [_degrees(network)], _degree_note(network)),
        ],
    )


def _figures(network: Network) -> list[tuple[str, str]]:
    kinds, strata = network.graph.kind, int(np.count_nonzero(network.is_main))
    return [
        (tr("pairs with a common border"), number(int(np.count_nonzero(kinds == BORDER)))),
        *([(tr("kommuner and bydeler"), number(strata))] if strata > 1 else []),
        (tr("connected parts"), number(len(network.sizes))),
        (tr("islands and cut-off parts"), number(int(np.count_nonzero(~network.is_main)))),
        (tr("own links"), number(int(np.count_nonzero(kinds == LINK)))),
        (tr("cuts"), number(len(network.graph.cuts))),
        (tr("proposed links"), number(int(np.count_nonzero(kinds == NEAREST)))),
        (tr("without any neighbour"), number(int(np.count_nonzero(network.degree == 0)))),
    ]


def _steps(network: Network, options: ContiguityOptions, least: int) -> list[str]:
    rule = tr(
        "Neighbours share at least {length} m of border; gaps and overlaps up to {gap} m are overlooked, and a corner "
        "is no border."
    ).format(length=number(options.min_border, 1), gap=number(options.tolerance, 1))
    if network.counted:
        proposal = tr(
            "Islands and cut-off parts with fewer than {least} inhabitants get a proposed link to the nearest shore of "
            "the same kommune or bydel. «Generate levekårssoner» uses the same links."
        ).format(least=number(least))
    else:
        proposal = tr(
            "The population is not known: every island and cut-off part gets a proposed link to the nearest shore of "
            "the same kommune or bydel."
        )
    crossing = sum(edge.crosses for edge in network.edges)
    return [
        rule,
        *_corners(network),
        proposal,
        tr("Connected parts end at the bounds of kommuner and bydeler: {count} pairs cross one.").format(
            count=number(crossing)
        ),
        tr(
            "To correct contiguity, save the edges, edit them and give them as own links: set art to brudd to part a "
            "pair, draw a line to join one. Deleting a line with grense changes nothing."
        ),
    ]


def _corners(network: Network) -> list[str]:
    """Which pairs meet without being neighbours."""
    codes, linked = network.units.codes, {(i, j) for i, j in network.graph.edges.tolist()}
    pairs = [(i, j) for i, j in network.graph.corners.tolist() if (i, j) not in linked]
    if not pairs:
        return []
    return [
        tr("{count} pairs meet in a corner only, or share less border than that: {pairs}.").format(
            count=number(len(pairs)), pairs=named(f"{codes[i]}–{codes[j]}" for i, j in pairs)
        )
    ]


def _map_note(network: Network) -> str:
    few = len(network.units) <= MANY_UNITS
    return "" if few else tr("So many borders would cover the map: only links and cuts are drawn.")


def _proposed_note() -> str:
    return tr("Set art to lenke where a ferry or bridge goes, to brudd where nothing should; or draw another line.")


def _islands(network: Network, least: int) -> ReportTable:
    """The parts that are not the largest of their stratum, and what joins them."""
    codes, proposals = network.units.codes, _by_part(network)
    first = np.unique(network.part, return_index=True)[1].tolist()
    rows = []
    for part in np.flatnonzero(~network.is_main).tolist():
        units = np.flatnonzero(network.part == part).tolist()
        joined = [_words(network, edge) for edge in proposals.get(part, [])]
        if not joined:
            large = network.counted and network.people[part] >= least
            joined = [tr("large enough to be a zone") if large else tr("nothing: it stays by itself")]
        people = [number(int(network.people[part]))] if network.counted else []
        where = network.units.kommune_names[first[part]]
        rows.append([where, named(codes[unit] for unit in units), number(len(units)), *people, "; ".join(joined)])
    heads = [tr("Kommune"), tr("Grunnkretser"), tr("Number")]
    heads += [tr("Population")] if network.counted else []
    none = tr("None: every kommune and bydel is connected.")
    return ReportTable(
        tr("Islands and cut-off parts"),
        [*heads, tr("Proposed")],
        rows[:_ROWS_AT_MOST],
        frozenset({2, 3} if network.counted else {2}),
        _note(rows, none),
    )


def _by_part(network: Network) -> dict[int, list[Edge]]:
    """The proposed links at each part."""
    found: dict[int, list[Edge]] = {}
    for edge in network.edges:
        if edge.kind == PROPOSED_WORD:
            for part in {int(network.part[edge.i]), int(network.part[edge.j])}:
                found.setdefault(part, []).append(edge)
    return found


def _words(network: Network, edge: Edge) -> str:
    codes = network.units.codes
    return tr("{one}–{other}, {metres} m").format(
        one=codes[edge.i], other=codes[edge.j], metres=number(edge.length or 0.0)
    )


def _pairs(network: Network, title: str, kind: str, note: str = "") -> ReportTable:
    """The pairs of one kind; a proposed link never crosses a kommune or bydel."""
    codes, names = network.units.codes, network.units.kommune_names
    may_cross = kind != PROPOSED_WORD
    rows = []
    for edge in network.edges:
        if edge.kind == kind:
            metres = "–" if edge.length is None else number(edge.length)
            crosses = [tr("yes") if edge.crosses else tr("no")] if may_cross else []
            rows.append([names[edge.i], codes[edge.i], codes[edge.j], metres, *crosses])
    metres = tr("Common border, m") if kind == CUT_WORD else tr("Between the shores, m")
    heads = [tr("Kommune"), tr("From"), tr("To"), metres, *([tr("Crosses a kommune or bydel")] if may_cross else [])]
    return ReportTable(title, heads, rows[:_ROWS_AT_MOST], frozenset({3}), _note(rows, tr("None.")) or note)


def _findings(network: Network) -> ReportTable:
    """What was odd about rows of the layer and of the links."""
    codes = network.layer.units.codes
    rows = [[kind_name(finding), sentence(finding, codes, None)] for finding in network.findings]
    note = _note(rows, tr("Nothing: every row could be used as it is."))
    return ReportTable(tr("Odd rows"), [tr("Kind"), tr("Where and why")], rows[:_ROWS_AT_MOST], note=note)


def _note(rows: list[list[str]], none: str) -> str:
    """The note of a table: that it is empty, or cut short."""
    return cut_short(len(rows), _ROWS_AT_MOST) if rows else none


def _degrees(network: Network) -> str:
    """How many units have 0, 1, 2 … neighbours."""
    counts = np.bincount(network.degree)
    with chart(7.2, 2.6) as drawn:
        drawn.axes.bar(np.arange(len(counts)), counts, color=BLUE, width=0.8)
        drawn.axes.set_xlabel(tr("Neighbours"))
        drawn.axes.set_ylabel(tr("Grunnkretser"))
        drawn.axes.locator_params(axis="x", integer=True)
    return drawn.svg


def _degree_note(network: Network) -> str:
    lonely = np.flatnonzero(network.degree == 0).tolist()
    mean = tr("{mean} in the mean, by common borders and own links.").format(mean=number(network.degree.mean(), 1))
    if not lonely:
        return mean
    codes = network.units.codes
    return f"{mean} " + tr("Without any neighbour: {units}.").format(units=named(codes[unit] for unit in lonely))
