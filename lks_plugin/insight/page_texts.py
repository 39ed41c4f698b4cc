"""Every text of the insight page, by key: read by the page's scripts, which fill in the named fields."""

from __future__ import annotations

from ..layers.translation import tr


def _words() -> dict[str, str]:
    """Words and units."""
    return {
        "percent": tr("{number} %"),
        "hidden": tr("hidden"),
        "impossible": tr("not possible"),
        "missing": tr("missing"),
        "unit_index": tr("Index, reference = 100"),
        "unit_count": tr("Count"),
        "unit_percent": tr("Per cent"),
        "unit_rate": tr("Per 1 000"),
        "unit_change": tr("Change in per cent"),
        "points": tr("percentage points"),
        "area": tr("Area"),
        "areas": tr("Areas"),
        "code": tr("Code"),
        "class": tr("Class"),
        "indicator": tr("Indicator"),
        "indicators": tr("Indicators"),
        "year": tr("Year"),
        "from_year": tr("From"),
        "to_year": tr("To"),
        "kommune": tr("Kommune"),
        "fylke": tr("Fylke"),
        "land": tr("Country"),
        "count": tr("Count"),
        "interval": tr("95 % interval"),
        "rank": tr("Rank (1 = highest)"),
        "deviation": tr("Difference from the reference"),
        "deviation_percent": tr("Deviation, per cent"),
        "direction": tr("More of it means"),
        "direction_worse": tr("more is a burden"),
        "direction_better": tr("more is an advantage"),
        "direction_neutral": tr("more is neither better nor worse"),
        "denominator_short": tr("Out of"),
        "not_mapped": tr("not on the map"),
        "close": tr("Close"),
    }


def _controls() -> dict[str, str]:
    """Choices, list, tabs."""
    return {
        "skip": tr("Go to the figures"),
        "choices": tr("What is shown"),
        "help_open": tr("What the indicator means"),
        "division": tr("Division"),
        "all_kommuner": tr("All kommuner"),
        "reference": tr("Compare with"),
        "measure": tr("Show as"),
        "measure_andel": tr("Share"),
        "measure_rate": tr("Rate"),
        "measure_gjennomsnitt": tr("Mean"),
        "measure_median": tr("Median"),
        "measure_gitt": tr("Value"),
        "measure_count": tr("Count"),
        "measure_index": tr("Index"),
        "timeline": tr("Time"),
        "map_shows": tr("The map shows"),
        "map_year": tr("One year"),
        "map_change": tr("Change"),
        "play": tr("Play through the years"),
        "pause": tr("Stop"),
        "own_classes": tr("Classes of this kommune only"),
        "search": tr("Search by name or code"),
        "search_hint": tr("Name or code"),
        "search_none": tr("No area fits."),
        "search_found": tr("{count} areas fit."),
        "sort_by": tr("Order"),
        "order_code": tr("Code"),
        "order_value": tr("Value"),
        "choose_many": tr("Choose several"),
        "choose_hint": tr("Choose an area on the map, in the list or by searching."),
        "chosen_areas": tr("Chosen areas"),
        "take_away": tr("Take away {area}"),
        "take_all_away": tr("Take all away"),
        "list_title": tr("{level} ({count})"),
        "panel": tr("Figures of the chosen areas"),
        "views": tr("Views"),
        "view_card": tr("Area"),
        "view_series": tr("Over time"),
        "view_distribution": tr("Distribution"),
        "view_profile": tr("Profile"),
        "view_table": tr("Table"),
        "view_about": tr("About the figures"),
        "guide": tr("Guide"),
        "print": tr("Print"),
        "zoom": tr("Zoom"),
        "zoom_in": tr("Closer"),
        "zoom_out": tr("Farther"),
        "zoom_whole": tr("The whole map"),
    }


def _tools() -> dict[str, str]:
    """Table and files."""
    return {
        "show_table": tr("Table"),
        "show_figure": tr("Figure"),
        "figure_tools": tr("Table and files"),
        "save_as": tr("Save as {what}"),
        "table_csv": tr("The table as CSV"),
        "table_excel": tr("The table for Excel"),
        "facts_csv": tr("The figures as CSV"),
        "facts_excel": tr("The figures for Excel"),
        "table_shows": tr("The table shows"),
        "table_full": tr("One indicator, one year"),
        "table_indicators": tr("Several indicators, one year"),
        "table_years": tr("One indicator, all years"),
        "table_caption_full": tr("{indicator}, {year}"),
        "table_caption_indicators": tr("Indicators, {year}"),
        "table_caption_years": tr("{indicator}, all years"),
        "only_chosen": tr("Only chosen areas"),
        "table_note": tr(
            "Press a heading to sort. The figures as CSV have one row for each area, indicator and year, with "
            "count, denominator and share as in the facts; «:» stands for a hidden figure."
        ),
    }


def _figures() -> dict[str, str]:
    """Map, card, series, distribution, profile."""
    return {
        "map_label": tr("Map of the areas"),
        "map_title": tr("{indicator}, {year} ({unit})"),
        "map_title_change": tr("{indicator}: change from {from} to {year} (per cent)"),
        "class_below": tr("below {limit}"),
        "class_between": tr("{low} to {high}"),
        "class_above": tr("{limit} or more"),
        "class_all": tr("all values"),
        "class_count": tr("{name}: {count}"),
        "legend_label": tr("Classes and number of areas in each: {classes}"),
        "legend_hidden": tr("hidden ({count})"),
        "legend_missing": tr("missing ({count})"),
        "card_figure_title": tr("{indicator}, {year} ({unit})"),
        "chosen_count": tr("{count} chosen areas"),
        "card_many": tr("The chosen areas beside their kommune, fylke and the country."),
        "no_comparison": tr("Cannot be compared with {reference}: a figure is hidden or missing."),
        "same_as": tr("The same as in {reference}."),
        "more_than": tr("{size} {unit} above {reference}."),
        "less_than": tr("{size} {unit} below {reference}."),
        "reads_worse": tr("In this indicator that is a greater burden."),
        "reads_better": tr("In this indicator that is a smaller burden."),
        "reads_worse_short": tr("greater burden"),
        "reads_better_short": tr("smaller burden"),
        "reads_neutral_short": tr("neither"),
        "not_compared": tr("not compared"),
        "inhabitants_fact": tr("{count} inhabitants ({year})"),
        "counts_fact": tr("{teller} of {nevner}"),
        "uncertain": tr("Few people: the figure is uncertain, 95 % interval {interval}."),
        "rank_fact": tr("Number {place} of {of} from the highest"),
        "shown_as": tr("Shown as {area}: the zone is alone there and has no figures of its own."),
        "rest_fact": tr("People without a zone (unknown address or uninhabited units): in the totals, not on the map."),
        "series_from": tr("The series begins in {year}"),
        "why_hidden": tr("Hidden: so few people that the figure could tell about single persons."),
        "why_impossible": tr("There can be no figure here."),
        "why_missing": tr("There is no figure for this year."),
        "whisker_note": tr("The thin line is the 95 % interval, shown where few people make the figure uncertain."),
        "series_title": tr("{indicator} over time ({unit})"),
        "series_note": tr("‖ marks a break: figures on either side cannot be compared. × marks a hidden figure."),
        "axis_note": tr("The axis does not begin at 0."),
        "crowded": tr("So many lines are a tangle: the table is shown first."),
        "break_said": tr("Break in {year}: {what}"),
        "break_unexplained": tr("a new series begins."),
        "break_between": tr("Take care: there is a break between the two years."),
        "distribution_title": tr("{indicator}, {year}: {level} ({unit})"),
        "distribution_others": tr("Each dot is an area. The grey background is {count} zones in other kommuner."),
        "distribution_note": tr("Each dot is an area. Zones of other kommuner are shown in the newest year only."),
        "profile_title": tr("{area} compared with {reference}"),
        "profile_choose": tr("Choose indicators"),
        "profile_first": tr("The profile is of {area}, the first chosen one."),
        "profile_note": tr(
            "Deviation from the reference in per cent of it. ▲ greater burden, ▼ smaller burden, ● neither; pale "
            "bars rest on few people."
        ),
    }


def _more_figures() -> dict[str, str]:
    """Map, card, series, distribution, profile."""
    return {
        "as_reference": tr("as the reference"),
    }


def _about() -> dict[str, str]:
    """Sources, breaks, help."""
    return {
        "made": tr("Made {date} with {by}"),
        "source_line": tr("Source: {source}. Made {date} with {by}."),
        "unknown_source": tr("not stated"),
        "source": tr("Source"),
        "measures": tr("What it measures"),
        "unit": tr("Unit"),
        "denominator": tr("Out of"),
        "years": tr("Years"),
        "number": tr("Number in Statistics Norway's list"),
        "breaks": tr("Breaks in the series"),
        "breaks_text": tr("Figures before and after a break cannot be compared."),
        "no_breaks": tr("None are known."),
        "all_indicators": tr("all indicators"),
        "all_areas": tr("all areas"),
        "links": tr("Read more"),
        "raw_data": tr("Data files"),
        "raw_data_text": tr("These files lie beside the page."),
        "left_out": tr("What was left out or does not fit"),
        "licences": tr("Licences of the software in the page"),
        "about_made": tr("Where the figures come from"),
        "about_made_text": tr(
            "The page was made {date} with {by} from {facts}. It needs no network and sends nothing."
        ),
        "about_hidden": tr("Hidden figures"),
        "about_hidden_text": tr(
            "Figures that could tell about single persons are hidden. A hidden figure is not in the page at all, "
            "nor is anything that was made from it."
        ),
        "how_to_read": tr("How to read the figure, and how not to"),
        "read_share": tr("Compare shares, not counts, between areas of different size."),
        "read_small": tr(
            "Where few people live, chance moves the figure much from year to year: look at the interval and at "
            "several years."
        ),
        "read_rank": tr("A rank says who is higher, not by how much: areas beside each other may be alike."),
        "read_cause": tr(
            "The figure describes the people who live in the area; it does not say that the area is the cause, "
            "nor anything about each of them."
        ),
    }


def _messages() -> dict[str, str]:
    """Messages and errors."""
    return {
        "unknown_address": tr("The link asks for something this page does not have, and it was left out: {what}"),
        "more_messages": tr("{count} more messages"),
        "no_figures": tr(
            "There are no figures to show for this indicator in this year: they are hidden or missing. Choose "
            "another year or indicator."
        ),
        "error_title": tr("The page cannot be shown"),
        "error_format": tr(
            "The data in this page are of another version than its scripts. Make the page again with lks:insight."
        ),
        "error_no_indicators": tr(
            "There are no indicators in this page. Make it again from facts with at least one indicator."
        ),
        "error_no_areas": tr(
            "There are no areas in this page. Make it again from facts of the kommune whose zones were given."
        ),
        "error_unexpected": tr("Something in the page's data could not be read: {what}"),
        "noscript": tr("This page needs JavaScript. It runs only in your browser and needs no network."),
    }


def _guide() -> dict[str, str]:
    """The guide."""
    return {
        "guide_choose_title": tr("Choose what to look at"),
        "guide_choose": tr(
            "Choose an indicator at the top. «?» tells what it measures. Choose an area on the map, in the list, "
            "or by typing a part of its name or code."
        ),
        "guide_several_title": tr("Several areas"),
        "guide_several": tr(
            "Tick «Choose several», or hold Ctrl while you click. Every chosen area has its own colour in map, "
            "list and figures."
        ),
        "guide_time_title": tr("Over time"),
        "guide_time": tr(
            "Pull the slider to another year. «Change» colours the map by the change between two years. The view "
            "«Over time» shows the whole series."
        ),
        "guide_compare_title": tr("Compare"),
        "guide_compare": tr(
            "Everything is shown beside kommune, fylke and country. «Index» puts the reference at 100. Colour "
            "classes are the same for all years, so that colours can be compared; they do not make small "
            "differences look large."
        ),
        "guide_hidden_title": tr("Hidden and uncertain figures"),
        "guide_hidden": tr(
            "Hatching means hidden: too few people to tell. A thin line is the interval that chance alone may "
            "give. People without a zone are listed, but not on the map."
        ),
        "guide_keys_title": tr("With the keyboard"),
        "guide_keys": tr(
            "Tab moves between the parts. On the map and in the list the arrow keys move from area to area, Enter"
            " or space chooses. Every figure can be shown as a table."
        ),
        "guide_export_title": tr("Take it with you"),
        "guide_export": tr(
            "Under every figure are buttons for the table, for pictures (SVG, PNG) and for data (CSV, Excel). "
            "«Print» gives one page for each chosen area."
        ),
        "guide_share_title": tr("Share a view"),
        "guide_share": tr("The address holds your choices: copy it and send it to someone who has the same page."),
    }


def page_texts() -> dict[str, str]:
    """The texts in the language of the installed translators."""
    parts = (_words, _controls, _tools, _figures, _more_figures, _about, _messages, _guide)
    return {key: text for part in parts for key, text in part().items()}
