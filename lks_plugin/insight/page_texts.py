"""Every text of the insight page, by key, to be translated: the page's scripts fill in the named fields."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TR_NOOP

TEXTS: dict[str, str] = {
    # -- words --
    "percent": QT_TR_NOOP("{number} %"),
    "hidden": QT_TR_NOOP("hidden"),
    "impossible": QT_TR_NOOP("not possible"),
    "missing": QT_TR_NOOP("missing"),
    "unit_index": QT_TR_NOOP("index, reference = 100"),
    "unit_count": QT_TR_NOOP("count"),
    "unit_percent": QT_TR_NOOP("per cent"),
    "unit_rate": QT_TR_NOOP("per 1 000"),
    "points": QT_TR_NOOP("percentage points"),
    "area": QT_TR_NOOP("Area"),
    "areas": QT_TR_NOOP("Areas"),
    "code": QT_TR_NOOP("Code"),
    "class": QT_TR_NOOP("Class"),
    "indicator": QT_TR_NOOP("Indicator"),
    "indicators": QT_TR_NOOP("Indicators"),
    "year": QT_TR_NOOP("Year"),
    "from_year": QT_TR_NOOP("From"),
    "to_year": QT_TR_NOOP("To"),
    "kommune": QT_TR_NOOP("Kommune"),
    "fylke": QT_TR_NOOP("Fylke"),
    "land": QT_TR_NOOP("Country"),
    "count": QT_TR_NOOP("Count"),
    "interval": QT_TR_NOOP("95 % interval"),
    "rank": QT_TR_NOOP("Rank (1 = highest)"),
    "deviation": QT_TR_NOOP("Difference from the reference"),
    "deviation_percent": QT_TR_NOOP("Deviation, per cent"),
    "direction": QT_TR_NOOP("More of it means"),
    "direction_worse": QT_TR_NOOP("more is a burden"),
    "direction_better": QT_TR_NOOP("more is an advantage"),
    "direction_neutral": QT_TR_NOOP("more is neither better nor worse"),
    "denominator_short": QT_TR_NOOP("Out of"),
    "not_mapped": QT_TR_NOOP("not on the map"),
    "close": QT_TR_NOOP("Close"),
    # -- controls --
    "skip": QT_TR_NOOP("Go to the figures"),
    "choices": QT_TR_NOOP("What is shown"),
    "help_open": QT_TR_NOOP("What the indicator means"),
    "division": QT_TR_NOOP("Division"),
    "all_kommuner": QT_TR_NOOP("All kommuner"),
    "reference": QT_TR_NOOP("Compare with"),
    "measure": QT_TR_NOOP("Show as"),
    "measure_andel": QT_TR_NOOP("Share"),
    "measure_rate": QT_TR_NOOP("Rate"),
    "measure_gjennomsnitt": QT_TR_NOOP("Mean"),
    "measure_median": QT_TR_NOOP("Median"),
    "measure_gitt": QT_TR_NOOP("Value"),
    "measure_count": QT_TR_NOOP("Count"),
    "measure_index": QT_TR_NOOP("Index"),
    "timeline": QT_TR_NOOP("Time"),
    "map_shows": QT_TR_NOOP("Show"),
    "map_year": QT_TR_NOOP("One year"),
    "map_change": QT_TR_NOOP("Change"),
    "play": QT_TR_NOOP("Play through the years"),
    "pause": QT_TR_NOOP("Stop"),
    "own_classes": QT_TR_NOOP("Classes of this kommune only"),
    "search": QT_TR_NOOP("Search by name or code"),
    "search_hint": QT_TR_NOOP("Name or code"),
    "search_none": QT_TR_NOOP("No area fits."),
    "search_found": QT_TR_NOOP("{count} areas fit."),
    "search_found_one": QT_TR_NOOP("{count} area fits."),
    "sort_by": QT_TR_NOOP("Sort by"),
    "order_code": QT_TR_NOOP("Code"),
    "order_value": QT_TR_NOOP("Value"),
    "choose_many": QT_TR_NOOP("Choose several"),
    "choose_hint": QT_TR_NOOP("Choose an area on the map, in the list or by searching."),
    "choose_hint_list": QT_TR_NOOP("Choose areas in the list or by searching."),
    "chosen_areas": QT_TR_NOOP("Chosen areas"),
    "take_away": QT_TR_NOOP("Take away {area}"),
    "take_all_away": QT_TR_NOOP("Take all away"),
    "list_title": QT_TR_NOOP("{level} ({count})"),
    "panel": QT_TR_NOOP("Figures of the chosen areas"),
    "views": QT_TR_NOOP("Views"),
    "view_card": QT_TR_NOOP("Area"),
    "view_series": QT_TR_NOOP("Over time"),
    "view_distribution": QT_TR_NOOP("Distribution"),
    "view_profile": QT_TR_NOOP("Profile"),
    "view_table": QT_TR_NOOP("Table"),
    "view_about": QT_TR_NOOP("About the figures"),
    "guide": QT_TR_NOOP("Guide"),
    "print": QT_TR_NOOP("Print"),
    "zoom": QT_TR_NOOP("Zoom"),
    "zoom_in": QT_TR_NOOP("Closer"),
    "zoom_out": QT_TR_NOOP("Farther"),
    "zoom_chosen": QT_TR_NOOP("The chosen areas"),
    "zoom_whole": QT_TR_NOOP("The whole map"),
    # -- tools --
    "show_table": QT_TR_NOOP("Table"),
    "show_figure": QT_TR_NOOP("Figure"),
    "figure_tools": QT_TR_NOOP("Table and files"),
    "save_as": QT_TR_NOOP("Save as {what}"),
    "table_csv": QT_TR_NOOP("The table as CSV"),
    "table_excel": QT_TR_NOOP("The table for Excel"),
    "facts_csv": QT_TR_NOOP("The figures as CSV"),
    "facts_excel": QT_TR_NOOP("The figures for Excel"),
    "table_shows": QT_TR_NOOP("The table shows"),
    "table_full": QT_TR_NOOP("One indicator, one year"),
    "table_indicators": QT_TR_NOOP("Several indicators, one year"),
    "table_years": QT_TR_NOOP("One indicator, all years"),
    "table_caption_full": QT_TR_NOOP("{indicator}, {year}"),
    "table_caption_indicators": QT_TR_NOOP("Indicators, {year}"),
    "table_caption_years": QT_TR_NOOP("{indicator}, all years ({unit})"),
    "only_chosen": QT_TR_NOOP("Only chosen areas"),
    "table_note": QT_TR_NOOP(
        "Press a heading to sort. The figures as CSV have one row for each area, indicator and year, with "
        "count, denominator and share as in the facts; «:» stands for a hidden figure."
    ),
    # -- figures --
    "map_label": QT_TR_NOOP("Map of the areas"),
    "map_title": QT_TR_NOOP("{indicator}, {year} ({unit})"),
    "map_title_change": QT_TR_NOOP("{indicator}: change from {from} to {year} (per cent)"),
    "class_below": QT_TR_NOOP("below {limit}"),
    "class_between": QT_TR_NOOP("{low} to {high}"),
    "class_above": QT_TR_NOOP("{limit} or more"),
    "class_all": QT_TR_NOOP("all values"),
    "class_count": QT_TR_NOOP("{name}: {count}"),
    "legend_label": QT_TR_NOOP("Classes and number of areas in each: {classes}"),
    "legend_circles": QT_TR_NOOP("The area of a circle is the count; shown are {values}"),
    "legend_hidden": QT_TR_NOOP("hidden ({count})"),
    "legend_unsure": QT_TR_NOOP("uncertain, few people ({count})"),
    "legend_chance": QT_TR_NOOP("may be chance ({count})"),
    "unsure_short": QT_TR_NOOP("uncertain"),
    "chance_short": QT_TR_NOOP("may be chance"),
    "legend_missing": QT_TR_NOOP("missing ({count})"),
    "card_figure_title": QT_TR_NOOP("{indicator}, {year} ({unit})"),
    "card_topic": QT_TR_NOOP("{topic}: {area}, {year}"),
    "chosen_count": QT_TR_NOOP("{count} chosen areas"),
    "card_many": QT_TR_NOOP("The chosen areas beside their kommune, fylke and the country."),
    "no_comparison": QT_TR_NOOP("Cannot be compared with {reference}: a figure is hidden or missing."),
    "same_as": QT_TR_NOOP("The same as in {reference}."),
    "more_than": QT_TR_NOOP("{size} {unit} above {reference}."),
    "less_than": QT_TR_NOOP("{size} {unit} below {reference}."),
    "reads_worse": QT_TR_NOOP("In this indicator that is a greater burden."),
    "reads_better": QT_TR_NOOP("In this indicator that is a smaller burden."),
    "reads_worse_short": QT_TR_NOOP("greater burden"),
    "reads_better_short": QT_TR_NOOP("smaller burden"),
    "reads_neutral_short": QT_TR_NOOP("neither"),
    "reads_as": QT_TR_NOOP("Reads as"),
    "not_compared": QT_TR_NOOP("not compared"),
    "inhabitants_fact": QT_TR_NOOP("{count} inhabitants ({year})"),
    "counts_fact": QT_TR_NOOP("{teller} of {nevner}"),
    "uncertain": QT_TR_NOOP("Few people: the figure is uncertain, 95 % interval {interval}."),
    "rank_fact": QT_TR_NOOP("Number {place} of {of} from the highest"),
    "standardised_fact": QT_TR_NOOP("Standardised for age and sex: {smr} (country = 100)"),
    "approx_fact": QT_TR_NOOP("≈ means that the figure is an approximation."),
    "members": QT_TR_NOOP("Grunnkretser in the area ({count})"),
    "shown_as": QT_TR_NOOP("Shown as {area}: the zone is alone there and has no figures of its own."),
    "rest_fact": QT_TR_NOOP(
        "People without a zone (unknown address or uninhabited units): in the totals, not on the map."
    ),
    "series_from": QT_TR_NOOP("The series begins in {year}"),
    "why_hidden": QT_TR_NOOP(
        "Hidden to protect single persons: this figure, or another that could be worked out from it, is about few "
        "people."
    ),
    "why_impossible": QT_TR_NOOP("There can be no figure here."),
    "why_no_index": QT_TR_NOOP("No index: the reference has no figure above 0 here."),
    "why_missing": QT_TR_NOOP("There is no figure for this year."),
    "whisker_note": QT_TR_NOOP("The thin line is the 95 % interval, shown where few people make the figure uncertain."),
    "series_title": QT_TR_NOOP("{indicator} over time ({unit})"),
    "series_note_break": QT_TR_NOOP("‖ marks a break: figures on either side cannot be compared."),
    "series_note_hidden": QT_TR_NOOP("× marks a hidden figure."),
    "series_note_interval": QT_TR_NOOP("Upright lines are 95 % intervals where few people make the figure uncertain."),
    "axis_note": QT_TR_NOOP("The axis does not begin at 0."),
    "crowded": QT_TR_NOOP("So many lines are a tangle: the table is shown first."),
    "break_said": QT_TR_NOOP("Break in {year}: {what}"),
    "break_of_area": QT_TR_NOOP("Break in {year} for {area}: {what}"),
    "more_breaks": QT_TR_NOOP("{count} more under «About the figures»."),
    "break_unexplained": QT_TR_NOOP("a new series begins."),
    "break_between": QT_TR_NOOP("Take care: there is a break between the two years."),
    "distribution_title": QT_TR_NOOP("{indicator}, {year}: {level} ({unit})"),
    "distribution_others": QT_TR_NOOP("Each dot is an area. The grey background is {count} zones in other kommuner."),
    "distribution_others_one": QT_TR_NOOP("Each dot is an area. The grey background is one zone in another kommune."),
    "distribution_note": QT_TR_NOOP("Each dot is an area. Zones of other kommuner are shown in the newest year only."),
    "distribution_dots": QT_TR_NOOP("Each dot is an area."),
    "distribution_without": QT_TR_NOOP("Without a dot, hidden or missing: {count}."),
    "profile_title": QT_TR_NOOP("{area} compared with {reference}"),
    "profile_alone": QT_TR_NOOP("{area}, indicator by indicator"),
    "profile_choose": QT_TR_NOOP("Choose indicators"),
    "profile_none": QT_TR_NOOP("There is no share or other figure to compare by: only counts, or nothing is chosen."),
    "profile_first": QT_TR_NOOP("The profile is of {area}, the first chosen one."),
    "profile_lacking": QT_TR_NOOP("Without a bar, as the figure of {reference} is hidden or missing: {count}."),
    "profile_note": QT_TR_NOOP(
        "Deviation from the reference in per cent of it. ▲ greater burden, ▼ smaller burden, ● neither; pale "
        "bars rest on few people."
    ),
    # -- about --
    "other_pages": QT_TR_NOOP("Other pages in this folder"),
    "made": QT_TR_NOOP("Made {date} with {by}"),
    "source_line": QT_TR_NOOP("Source: {source}. Made {date} with {by}."),
    "source": QT_TR_NOOP("Source"),
    "measures": QT_TR_NOOP("What it measures"),
    "unit": QT_TR_NOOP("Unit"),
    "denominator": QT_TR_NOOP("Counted out of"),
    "years": QT_TR_NOOP("Years"),
    "number": QT_TR_NOOP("Number in Statistics Norway's list"),
    "breaks": QT_TR_NOOP("Breaks in the series"),
    "breaks_text": QT_TR_NOOP("Figures before and after a break cannot be compared."),
    "no_breaks": QT_TR_NOOP("None are known."),
    "all_indicators": QT_TR_NOOP("all indicators"),
    "all_areas": QT_TR_NOOP("all areas"),
    "links": QT_TR_NOOP("Read more"),
    "raw_data": QT_TR_NOOP("Data files"),
    "raw_data_text": QT_TR_NOOP("These files lie beside the page."),
    "left_out": QT_TR_NOOP("What was left out or does not fit"),
    "licences": QT_TR_NOOP("Licences of the software in the page"),
    "about_made": QT_TR_NOOP("Where the figures come from"),
    "about_made_text": QT_TR_NOOP(
        "The page was made {date} with {by} from {facts}. It needs no network and sends nothing."
    ),
    "about_hidden": QT_TR_NOOP("Hidden figures"),
    "about_hidden_text": QT_TR_NOOP(
        "Figures that could tell about single persons are hidden. A hidden figure is not in the page at all, "
        "nor is anything that was made from it."
    ),
    "how_to_read": QT_TR_NOOP("How to read the figure, and how not to"),
    "read_share": QT_TR_NOOP("Compare shares, not counts, between areas of different size."),
    "read_small": QT_TR_NOOP(
        "Where few people live, chance moves the figure much from year to year: look at the interval and at "
        "several years."
    ),
    "read_rank": QT_TR_NOOP("A rank says who is higher, not by how much: areas beside each other may be alike."),
    "read_cause": QT_TR_NOOP(
        "The figure describes the people who live in the area; it does not say that the area is the cause, "
        "nor anything about each of them."
    ),
    # -- messages --
    "unknown_address": QT_TR_NOOP("The link asks for something this page does not have, and it was left out: {what}"),
    "and_more": QT_TR_NOOP("{named} and {count} more"),
    "more_messages": QT_TR_NOOP("More messages ({count})"),
    "no_figures": QT_TR_NOOP(
        "There are no figures to show for this indicator in this year: they are hidden or missing. Choose "
        "another year or indicator."
    ),
    "error_title": QT_TR_NOOP("The page cannot be shown"),
    "error_format": QT_TR_NOOP(
        "The data in this page are of another version than its scripts. Make the page again with lks:insight."
    ),
    "error_no_indicators": QT_TR_NOOP(
        "There are no indicators in this page. Make it again from facts with at least one indicator."
    ),
    "error_no_areas": QT_TR_NOOP(
        "There are no areas in this page. Make it again from facts of the kommune whose zones were given."
    ),
    "error_unexpected": QT_TR_NOOP("Something in the page's data could not be read: {what}"),
    "noscript": QT_TR_NOOP("This page needs JavaScript. It runs only in your browser and needs no network."),
    # -- guide --
    "guide_choose_title": QT_TR_NOOP("Choose what to look at"),
    "guide_choose": QT_TR_NOOP(
        "Choose an indicator at the top. «?» tells what it measures. Choose an area on the map, in the list, "
        "or by typing a part of its name or code."
    ),
    "guide_several_title": QT_TR_NOOP("Several areas"),
    "guide_several": QT_TR_NOOP(
        "Tick «Choose several», or hold Ctrl while you click. Every chosen area has its own colour in map, "
        "list and figures."
    ),
    "guide_time_title": QT_TR_NOOP("Through the years"),
    "guide_time": QT_TR_NOOP(
        "Pull the slider to another year. «Change» colours the map by the change between two years. The view "
        "«Over time» shows the whole series."
    ),
    "guide_compare_title": QT_TR_NOOP("Compare"),
    "guide_compare": QT_TR_NOOP(
        "Everything is shown beside kommune, fylke and country. «Index» puts the reference at 100. Colour "
        "classes are the same for all years, so that colours can be compared; they do not make small "
        "differences look large."
    ),
    "guide_hidden_title": QT_TR_NOOP("Hidden and uncertain figures"),
    "guide_hidden": QT_TR_NOOP(
        "Hatching means hidden: too few people to tell. White lines on a colour mean that the figure or the "
        "change may be chance; a thin line in a figure is the interval that chance alone may give. People "
        "without a zone are listed, but not on the map."
    ),
    "guide_keys_title": QT_TR_NOOP("With the keyboard"),
    "guide_keys": QT_TR_NOOP(
        "Tab moves between the parts. On the map and in the list the arrow keys move from area to area, Enter"
        " or space chooses. Every figure can be shown as a table."
    ),
    "guide_export_title": QT_TR_NOOP("Take it with you"),
    "guide_export": QT_TR_NOOP(
        "Under every figure are buttons for the table, for pictures (SVG, PNG) and for data (CSV, Excel). "
        "«Print» gives one page for each chosen area."
    ),
    "guide_share_title": QT_TR_NOOP("Share a view"),
    "guide_share": QT_TR_NOOP("The address holds your choices: copy it and send it to someone who has the same page."),
}
