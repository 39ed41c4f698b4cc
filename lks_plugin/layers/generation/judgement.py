"""What a person judges a generated division by: the verdict, other choices, likeness, shape and the years ahead."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from ...engine.regionalization.improve import COOLED_UNITS
from ...engine.units.units import Units
from ..charts import BLUE, GREY, RED, chart
from ..numbers import number
from ..reading.units import UnitLayer
from ..report import ROWS_AT_MOST, Charts, ReportTable, Section, Verdict, cut_short
from ..translation import NAMED_AT_MOST, named, tr
from ..zones import compactness
from .alternatives import MOST_UNITS, Alternatives, explorable
from .beside import DivisionBeside
from .generation import GenerationOptions, Zone, Zoning
from .likeness import likeness_tables, shape_table

# A unit that may hold a zone together and says little of its people.
FEW_PEOPLE = 10


def verdict(zoning: Zoning, options: GenerationOptions) -> Verdict:
    """The answer in a sentence, and in another that nothing was measured where no indicators were used."""
    zones = number(len(zoning.zones))
    said = tr("{zones} zones, all connected and within the limits.").format(zones=zones)
    if zoning.findings:
        said = tr("{zones} zones. For a person to look at: {count}, listed below.").format(
            zones=zones, count=number(len(zoning.findings))
        )
    if options.by_location:
        said += " " + tr("Formed by location: without indicators nothing is known of homogeneity.")
    return Verdict("doubtful" if zoning.findings else "good", said)


def steps(zoning: Zoning, options: GenerationOptions, other: Alternatives | None) -> list[str]:
    """On what terms the number and the shape of zones came about, and what that cost."""
    said = _size(options)
    said += without_minimum(zoning.units, options) + partly_fixed(zoning.units, options)
    if options.border_cost > 0:
        said.append(_roundness(zoning, options, other))
    if options.refine and options.margin > 0:
        said.append(
            tr(
                "Room: zones with less than {margin} % above the minimum were avoided where no rule stood against it "
                "and it cost little homogeneity. {count} of {zones} zones have less."
            ).format(
                margin=number(options.margin, 1),
                count=number(sum(_near_minimum(zone, options) for zone in zoning.zones)),
                zones=number(len(zoning.zones)),
            )
        )
    said += _years_ahead(zoning, options)
    if options.refine and options.fixed is not None:
        said.append(tr("What another number of zones would cost was not looked into, as some zones stay as they are."))
    elif options.refine and not options.by_location and not explorable(zoning):
        said.append(
            tr(
                "What another number of zones would cost was not looked into: the layer has more than {count} "
                "grunnkretser. Choose a kommune ([KOMMUNER]) to see it."
            ).format(count=number(MOST_UNITS))
        )
    said += only_local_sentences(zoning)
    more = _more_possible(zoning)
    if more:
        names = named(f"{name} ({number(most)})" for name, _, most in more)
        said.append(tr("More zones are possible in: {names}.").format(names=names))
    return said


def _size(options: GenerationOptions) -> list[str]:
    """What decided how many zones there are."""
    said = []
    if options.n_zones is not None:
        said.append(tr("Size: {count} zones in all were asked for.").format(count=number(options.n_zones)))
    if options.target_population is not None:
        said.append(
            tr("Size: {people} inhabitants in a zone were asked for, on average.").format(
                people=number(options.target_population)
            )
        )
    if not options.refine:
        said.append(tr("Without refinement, size, roundness and room above the minimum did not count."))
    elif options.n_zones is None and options.target_population is None:
        said.append(
            tr("Size: as many zones as possible, the number with the most homogeneous zones that was found.")
            if options.zone_cost == 0 and options.size != "balanced"
            else tr("Size: balanced, about as large as approved zones usually are.")
        )
    return said


def _years_ahead(zoning: Zoning, options: GenerationOptions) -> list[str]:
    """What becomes of the zones by the trend, and what that rests on."""
    if options.ahead is None or options.ahead.years == 0:
        return []
    said = []
    falling = sum(bool(zoning.falls(zone)) for zone in zoning.zones)
    said.append(
        tr(
            "Years ahead: in {years} years, by the projection or else the trend of their grunnkretser, {count} of "
            "{zones} zones would have fallen below the minimum."
        ).format(years=number(options.ahead.years), count=number(falling), zones=number(len(zoning.zones)))
    )
    if options.ahead.unknown:
        said.append(
            tr("Without a figure for that, and taken to stay as they are: {count} grunnkretser.").format(
                count=number(options.ahead.unknown)
            )
        )
    if not options.refine or options.margin <= 0:
        said.append(tr("That did not count in the search: it does with refinement and room above the minimum."))
    return said


def _near_minimum(zone: Zone, options: GenerationOptions) -> bool:
    """Whether a zone holds the minimum with less room than was asked for."""
    least = options.criteria_of(zone.kommune).min_population
    return least <= zone.population < least * (1 + options.margin / 100)


def without_minimum(units: Units, options: GenerationOptions) -> list[str]:
    """That what is weighed against homogeneity has no weight in kommuner without a minimum; for the log, too."""
    weighed = options.border_cost > 0 or options.zone_cost > 0 or (options.refine and options.margin > 0)
    names = dict(zip(units.kommuner, units.kommune_names))
    free = [name for kommune, name in names.items() if options.criteria_of(kommune).min_population == 0]
    if not weighed or not free:
        return []
    return [
        tr(
            "Size, roundness and room above the minimum are weighed by the minimum population, which is 0 in: {names}. "
            "There they do not count. Set a minimum population to let them count."
        ).format(names=named(free))
    ]


def partly_fixed(units: Units, options: GenerationOptions) -> list[str]:
    """That of some zones only a part stays as it is; for the log, too."""
    if options.fixed is None or units.previous is None:
        return []
    fixed = options.fixed.tolist()
    kept, left = ({code for code, own in zip(units.previous, fixed) if own is wanted} for wanted in (True, False))
    parts = sorted((kept & left) - {""})
    if not parts:
        return []
    return [
        tr(
            "Of these former zones only some grunnkretser are among those that stay; the others are divided anew: "
            "{zones}."
        ).format(zones=named(parts))
    ]


def only_local_sentences(zoning: Zoning) -> list[str]:
    """That the search was a short one where a kommune or bydel has too many units for another; for the log, too."""
    if not zoning.options.refine or not zoning.division.only_local:
        return []
    names = named(_stratum_name(zoning.units, stratum) for stratum in zoning.division.only_local)
    return [
        tr(
            "Only moves of single grunnkretser were tried in: {names}. With more than {count} connected grunnkretser "
            "the full search takes too much memory, and better zones may well exist."
        ).format(names=names, count=number(COOLED_UNITS))
    ]


def _stratum_name(units: Units, stratum: Hashable) -> str:
    """The kommune, bydel and delbydel of a stratum, in words."""
    first = units.strata.index(stratum)
    levels = " ".join(level for level in units.levels[first] if level)
    return f"{units.kommune_names[first]} {levels}".strip()


def _roundness(zoning: Zoning, options: GenerationOptions, other: Alternatives | None) -> str:
    shapes = sorted(compactness(zone.polygon) for zone in zoning.zones)
    told = tr("Roundness {weight}: Polsby-Popper {median} in the median, {least} at the least.").format(
        weight=number(options.compactness, 3), median=number(shapes[len(shapes) // 2], 2), least=number(shapes[0], 2)
    )
    if other is None or other.without_shape is None or options.by_location:
        return told
    cost = other.without_shape - zoning.division.homogeneity
    if cost < 0:
        return f"{told} " + tr("As many zones that need not be round were not found to be more homogeneous.")
    return f"{told} " + tr(
        "As many zones that need not be round would have the homogeneity {free}, {cost} more."
    ).format(free=number(other.without_shape, 3), cost=number(cost, 3))


def _more_possible(zoning: Zoning) -> list[tuple[str, int, int]]:
    """The kommuner and bydeler with one zone for which more within the limits were found: the name, its inhabitants and
    the number of zones."""
    units = zoning.units
    own: dict[Hashable, list[int]] = {}
    for unit, stratum in enumerate(zoning.units.strata):
        own.setdefault(stratum, []).append(unit)
    found = []
    for stratum, members in own.items():
        most = zoning.division.possible.get(stratum, 0)
        if most > 1 and len(set(zoning.division.labels[members].tolist())) == 1:
            found.append((_stratum_name(units, stratum), int(units.population[members].sum()), most))
    return found


def possible_table(zoning: Zoning) -> list[ReportTable]:
    """The kommuner and bydeler with one zone that could have more, where a sentence does not hold them all."""
    found = _more_possible(zoning)
    if len(found) <= NAMED_AT_MOST:
        return []
    rows = [[name, number(people), number(most)] for name, people, most in found]
    heads = [tr("Kommune or bydel"), tr("Population"), tr("Zones possible")]
    return [ReportTable(tr("One zone where more are possible"), heads, rows, frozenset({1, 2}))]


def curve(zoning: Zoning, options: GenerationOptions, other: Alternatives | None) -> list[Charts]:
    """Zones against homogeneity, with the number that was chosen and SSB's usual size; none without indicators."""
    if other is None or len(other.curve) < 3 or options.by_location:
        return []
    numbers, values = zip(*other.curve)
    with chart(8, 2.8) as drawn:
        drawn.axes.plot(numbers, values, color=GREY, marker="o", markersize=4)
        drawn.axes.plot([len(zoning.zones)], [zoning.division.homogeneity], color=RED, marker="D", markersize=8)
        drawn.axes.annotate(
            tr("chosen"), (len(zoning.zones), zoning.division.homogeneity), (6, -12), textcoords="offset points"
        )
        drawn.axes.axvline(other.usual, color=BLUE, linestyle="--", linewidth=1)
        drawn.axes.annotate(
            tr("SSB's usual size"), (other.usual, 1), xycoords=("data", "axes fraction"), ha="center", va="bottom"
        )
        drawn.axes.set_xlabel(tr("Zones"))
        drawn.axes.set_ylabel(tr("Homogeneity"))
        drawn.axes.locator_params(axis="x", integer=True)
        drawn.axes.yaxis.set_major_formatter(lambda value, _: number(value, 3))
    note = tr(
        "Grey: what is found for other numbers of zones, with the same roundness; fewer come from the chosen zones, "
        "merged and searched on."
    )
    return [Charts(tr("What another number of zones would cost"), [drawn.svg], note)]


def horizon_table(zoning: Zoning) -> list[ReportTable]:
    """The zones that would fall below the minimum at the horizon."""
    falling = [zone for zone in sorted(zoning.zones, key=lambda zone: zone.code) if zoning.falls(zone)]
    if not falling:
        return []
    rows = [
        [zone.code, zone.name, number(zone.population), number(zone.at_horizon or 0)] for zone in falling[:ROWS_AT_MOST]
    ]
    heads = [tr("Code"), tr("Name"), tr("Population"), tr("At the horizon")]
    note = tr("By the trend of their own grunnkretser, damped; nobody knows.")
    return [ReportTable(tr("Zones that would fall below the minimum"), heads, rows, frozenset({2, 3}), note)]


def small_units_table(zoning: Zoning) -> list[ReportTable]:
    """Uninhabited units, and those of few people, that lie in the zones: they may hold a zone together."""
    people = zoning.units.population.tolist()
    rows = []
    for zone in sorted(zoning.zones, key=lambda zone: zone.code):
        empty = [zoning.units.codes[unit] for unit in zone.units.tolist() if people[unit] == 0]
        few = [zoning.units.codes[unit] for unit in zone.units.tolist() if 0 < people[unit] < FEW_PEOPLE]
        if empty or few:
            rows.append([zone.name, named(empty) if empty else "–", named(few) if few else "–"])
    if not rows:
        return []
    heads = [tr("Zone"), tr("Uninhabited"), tr("Fewer than {count} inhabitants").format(count=FEW_PEOPLE)]
    return [
        ReportTable(tr("Grunnkretser with nobody or few people"), heads, rows[:ROWS_AT_MOST], note=cut_short(len(rows)))
    ]


def sections(
    layer: UnitLayer,
    zoning: Zoning,
    options: GenerationOptions,
    other: Alternatives | None,
    beside: DivisionBeside | None,
) -> Sequence[Section]:
    """All of it, for the report."""
    return [
        *curve(zoning, options, other),
        shape_table(zoning, beside),
        *likeness_tables(layer, zoning, beside),
        *possible_table(zoning),
        *horizon_table(zoning),
        *small_units_table(zoning),
    ]
