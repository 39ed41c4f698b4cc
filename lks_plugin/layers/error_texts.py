"""What stops the work on layers and tables, in words: what is wrong, where, and what to do."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TR_NOOP

SENTENCES = {
    "criteria_columns": QT_TR_NOOP(
        "The table of criteria «{table}» needs the columns kommune, min, floor and max. It has: {columns}."
    ),
    "criteria_rows": QT_TR_NOOP(
        "The table of criteria «{table}» must hold a kommunenummer and rising whole numbers (floor, min, max), written "
        "without a dot or comma between thousands. It does not in row {rows}."
    ),
    "criteria_twice": QT_TR_NOOP(
        "The table of criteria «{table}» has other limits of the same kommune in another row. Keep one. Kommuner (and "
        "rows): {rows}."
    ),
    "fixed_across": QT_TR_NOOP(
        "Zones that are to stay as they are lie in more than one kommune or bydel: {zones}. No zone may. Leave them "
        "out of [FIXED], or correct the field with the former codes ([PREVIOUS_FIELD])."
    ),
    "fixed_expression": QT_TR_NOOP("The expression for fixed zones cannot be evaluated: {reason}"),
    "fixed_in_rest": QT_TR_NOOP(
        "These grunnkretser shall keep their zone, but theirs is the rest zone, which is not one of the division: "
        "{codes}. Leave them out of [FIXED]."
    ),
    "fixed_without_field": QT_TR_NOOP(
        "Zones that are to stay as they are ([FIXED]) need the field with the former codes: choose [PREVIOUS_FIELD]."
    ),
    "fixed_without_zone": QT_TR_NOOP(
        "These grunnkretser shall keep their zone, but have none in the field with former codes: {codes}."
    ),
    "all_weights_zero": QT_TR_NOOP(
        "Every indicator has weight 0: {names}. Give at least one of them a weight above 0."
    ),
    "changes_circle": QT_TR_NOOP("The changes of codes lead in a circle: {codes}. Correct the table."),
    "crs_mixed": QT_TR_NOOP(
        "The layer mixes coordinate systems: the coordinates of these grunnkretser do not fit {crs}: {codes}."
        " Give all of them the same."
    ),
    "crs_unfit": QT_TR_NOOP(
        "The coordinates do not fit the layer's coordinate system {crs}: they look like {unit}. Set the right"
        " coordinate system in the layer's properties (do not reproject)."
    ),
    "age_columns": QT_TR_NOOP(
        "The table by age and sex «{table}» needs a column of grunnkretsnummer, alder or kjønn, and <key>_teller with "
        "<key>_nevner. It has: {columns}."
    ),
    "area_negative": QT_TR_NOOP("The field «{field}» must not be negative. It is {text} in area {area}."),
    "area_parts": QT_TR_NOOP(
        "Areas have several rows each, of several values of «{field}» ({values}) that are not everybody once: summed, "
        "people would be counted twice or not at all. Keep the rows of one year, and of both sexes and all ages."
    ),
    "area_units": QT_TR_NOOP(
        "Areas are summed from their grunnkretser, and «{field}» has some in several rows: people would be counted "
        "more than once. Keep one row for each: {codes}."
    ),
    "area_text": QT_TR_NOOP("The field «{field}» must hold numbers. It holds «{text}» in area {area}."),
    "break_columns": QT_TR_NOOP("The table of breaks «{table}» needs the columns indikator and år. It has: {columns}."),
    "break_rows": QT_TR_NOOP(
        "The table of breaks «{table}» needs an indicator and a year in every row. It does not have them in row {rows}."
    ),
    "concentration_fields": QT_TR_NOOP(
        "The layer lacks {missing}. Choose the fields of the indicators ([INDICATORS]) yourself. It has: {present}."
    ),
    "facts_version": QT_TR_NOOP(
        "«{path}» is [FACTS] of version {version}; this plugin reads version {known}. Make it again with «Statistics "
        "by zone», or update the plugin."
    ),
    "facts_empty": QT_TR_NOOP("«{path}» has no figures. Make it again with «Statistics by zone»."),
    "facts_torn": QT_TR_NOOP(
        "«{path}» has figures of «{key}», which its tables of areas, indicators, years and signs do not have. Make it "
        "again with «Statistics by zone»."
    ),
    "facts_elsewhere": QT_TR_NOOP(
        "[FACTS] and [ZONES] do not belong together: [FACTS] has zones of the kommuner {facts}, and no field of the "
        "layer «{layer}» holds any of them (codes there: {zones}). Choose files of the same division."
    ),
    "facts_without_zones": QT_TR_NOOP(
        "«{path}» has no zones: make it again with «Statistics by zone» with the level lks among its levels."
    ),
    "no_facts_of": QT_TR_NOOP(
        "[FACTS] has no zones of these kommuner: {kommuner}. It has zones of: {facts}. Correct the numbers "
        "([KOMMUNER], [TOGETHER])."
    ),
    "no_kommune_field": QT_TR_NOOP(
        "The layer «{layer}» needs a field kommunenummer for the map of the country. It has: {columns}."
    ),
    "other_unmatched": QT_TR_NOOP(
        "No field of the layer «{layer}» ({columns}) holds areas of the other divisions of [FACTS] ({levels}). Give "
        "the division to «Statistics by zone» too ([OTHER_DIVISIONS]), or choose its layer."
    ),
    "own_areas": QT_TR_NOOP(
        "No field of the layer «{layer}» ({columns}) holds the areas of the own figures. Give the polygons that the "
        "figures are about."
    ),
    "own_columns": QT_TR_NOOP(
        "The table of own figures «{table}» needs the columns omraade, aar and verdi (or teller). It has: {columns}."
    ),
    "own_twice": QT_TR_NOOP(
        "«{table}» has several figures of the same indicator and year for an area. Keep one row for each, of a table "
        "by sex or age the totals. Areas and years: {rows}."
    ),
    "own_text": QT_TR_NOOP("«{table}»: «{text}» in area {area} is no number."),
    "page_not_built": QT_TR_NOOP(
        "The scripts of the page are not built: {folder} is empty. In the plugin's source folder, run «make page», "
        "which needs Node and npm; the released plugin has them."
    ),
    "local_name_columns": QT_TR_NOOP(
        "The table of local names «{table}» needs the columns lks and lokalnavn. It has: {columns}."
    ),
    "link_columns": QT_TR_NOOP(
        "The table of links «{table}» needs the columns adresse, tittel and omraade. It has: {columns}."
    ),
    "fk_columns": QT_TR_NOOP(
        "«{table}» has no kommuner with columns of table F-k. They are known by a row of column numbers, or by names "
        "such as kol24 and arbeidsledige. It has: {columns}."
    ),
    "fk_twice": QT_TR_NOOP(
        "«{table}», row {row}: {code} has another figure in «{column}» than in another row or table. Keep one row for "
        "each, of a table by sex or age the total."
    ),
    "fk_text": QT_TR_NOOP("«{table}», row {row}: «{text}» in the column {column} is no number."),
    "definition_columns": QT_TR_NOOP(
        "The table of indicators «{table}» needs the columns nøkkel and slag. It has: {columns}."
    ),
    "definition_rows": QT_TR_NOOP(
        "The table of indicators «{table}» needs a key, one of the kinds {kinds}, and verre, bedre or nøytral (or "
        "nothing) as retning. It does not have them in row {rows}."
    ),
    "distance_lacks": QT_TR_NOOP("[DISTANCE] = {distance} needs {parameter}, which is not given."),
    "division_empty": QT_TR_NOOP("«{table}» has no grunnkrets with a zone: there is nothing to sum to."),
    "axis_order": QT_TR_NOOP(
        "The coordinates of these grunnkretser lie outside Norway in {crs}, but within it with the axes swapped: "
        "{codes}. The likely cause is the axis order (latitude before longitude, or north before east). Swap them with "
        "«Swap X and Y coordinates» first."
    ),
    "empty_layer": QT_TR_NOOP("The layer «{layer}» is empty, or nothing in it is selected."),
    "empty_zone_field": QT_TR_NOOP(
        "The field «{field}» of «{layer}» is empty in every row: there is no zone to compare."
    ),
    "no_geopackage": QT_TR_NOOP("Scenarios are kept in the layer's GeoPackage: export the layer to one and edit that."),
    "file_unwritable": QT_TR_NOOP("{path} cannot be written: {reason}. Choose another place."),
    "indicators_absent": QT_TR_NOOP("The tables have no indicator {absent}. They have: {present}."),
    "kommune_absent": QT_TR_NOOP("The layer «{layer}» has no grunnkretser of kommune {absent}. It has: {present}."),
    "kommune_codes": QT_TR_NOOP("The field «{field}» must hold kommunenummer of 4 digits. It does not in: {rows}."),
    "kommune_list": QT_TR_NOOP("[KOMMUNER] must hold kommunenummer of 4 digits with commas between, not: {parts}."),
    "kommune_list_text": QT_TR_NOOP(
        "«{text}» is no list of kommunenummer. Write four digits each, with commas between: 4012,3024."
    ),
    "layer_unusable": "{reason}",
    "link_codes": QT_TR_NOOP(
        "The fields «{fields}» of the links must hold grunnkretsnummer of 8 digits. They do not in: {rows}."
    ),
    "link_places": QT_TR_NOOP(
        "These rows of the links cannot be placed on the map of the grunnkretser: {rows}. Is the coordinate "
        "system of «{layer}» right?"
    ),
    "link_rows": QT_TR_NOOP("These rows of the links are points or polygons instead of lines: {rows}."),
    "link_words": QT_TR_NOOP(
        "The field «{field}» of the links must say lenke (or ferge, bru, tunnel) where units are joined and "
        "brudd where they are parted. It does not in: {rows}."
    ),
    "links_geometry": QT_TR_NOOP(
        "The layer «{layer}» with links holds {kind}. Choose a layer of lines, or a table with two columns of"
        " grunnkretser."
    ),
    "many_layers_with_fields": QT_TR_NOOP(
        "«{path}» holds several layers of polygons with these fields: {layers}. Name the one that is meant: "
        "{path}|layername={first}"
    ),
    "no_layer_with_fields": QT_TR_NOOP(
        "«{path}» holds several layers, but none of polygons with {fields}. It holds: {layers}. Choose the right "
        "field, or name the layer: {path}|layername={first}"
    ),
    "matrix_columns": QT_TR_NOOP("The table of distances needs the columns fra, til and km. It has: {columns}."),
    "matrix_rows": QT_TR_NOOP(
        "The km of the table of distances «{table}» must be numbers of at least 0. They are not in row {rows}."
    ),
    "matrix_twice": QT_TR_NOOP(
        "The table of distances «{table}» has another distance for the same way in another row. Keep one. Rows: {rows}."
    ),
    "missing_fields": QT_TR_NOOP("The layer has no field {missing}. It has: {present}."),
    "negative_count": QT_TR_NOOP("The count in «{field}» is negative in: {codes}. Correct it first."),
    "no_area_named": QT_TR_NOOP("«{layer}» has no area with a value in the field «{field}»."),
    "no_area_over_units": QT_TR_NOOP(
        "No area of «{layer}» lies over any of the grunnkretser. Are both layers of the same kommune?"
    ),
    "no_areas": QT_TR_NOOP(
        "The layer «{layer}» holds {kind} instead of areas. Choose its polygons (a file with several kinds of"
        " geometry opens as several layers), or its field with the grunnkretsnummer to join it by code."
    ),
    "no_codes_on_polygons": QT_TR_NOOP(
        "The field «{field}» of «{layer}» must hold grunnkretsnummer of 8 digits on polygons. None of its "
        "{count} rows does: {rows}. If they are a kommune's own areas, give them as [AREAS] instead."
    ),
    "no_common_unit": QT_TR_NOOP(
        "The layers «{one}» and «{other}» have no grunnkrets in common. Are they of the same kommune and the "
        "same year? One has {first}, the other {second}."
    ),
    "no_crs": QT_TR_NOOP("The layer «{layer}» has no coordinate system. Set it in the layer's properties first."),
    "no_field": QT_TR_NOOP("The layer «{layer}» has no field {missing}. It has: {present}. Choose the right field."),
    "no_facts": QT_TR_NOOP("{path} holds no facts that this plugin wrote (a GeoPackage with the table fakta)."),
    "no_indicators": QT_TR_NOOP(
        "The layer has no catalogued indicators (such as sosialhjelp_teller and sosialhjelp_nevner, or "
        "medianinntekt), so there is nothing to make components of. Give «Prepare grunnkretser» or the "
        "national run a table of indicators, or choose own fields under Indicators. For zones by location "
        "alone run «Generate levekårssoner» by itself. The layer has: {present}."
    ),
    "no_link_columns": QT_TR_NOOP(
        "The table «{layer}» with links has no two columns of grunnkretser (such as fra and til). It has: {present}."
    ),
    "no_parquet": QT_TR_NOOP(
        "This QGIS cannot write Parquet (GDAL has no driver for it). Leave [PARQUET] empty; [FACTS] and CSV hold the "
        "same."
    ),
    "no_kommuner": QT_TR_NOOP(
        "«{layer}» holds grunnkretser of Svalbard, Jan Mayen or the continental shelf only, which are no kommuner: "
        "{codes}."
    ),
    "no_package": QT_TR_NOOP("No package was written. {reasons}"),
    "no_polygon": QT_TR_NOOP("No unit in the layer has a polygon."),
    "no_polygons_in": QT_TR_NOOP("«{layer}» has no polygons."),
    "no_serial": QT_TR_NOOP(
        "{new} zones under {prefix} need a new code, and {left} serials are left above those in use: an LKS code has "
        "two digits for it."
    ),
    "no_serial_before": QT_TR_NOOP(
        "There cannot be codes for {zones} zones under {prefix}: {unused} serials are left above those in use, and no "
        "more than {kept} former codes can be kept. An LKS code has two digits for the serial. Choose the field with "
        "the bydel, or ask for fewer zones. To compare with the former zones only, choose their field as "
        "[COMPARE_FIELD] and leave [PREVIOUS_FIELD] empty."
    ),
    "no_serial_for_new_zone": QT_TR_NOOP(
        "No serial is left for a new zone under {prefix}: all up to {most} have been issued."
    ),
    "register_gone": QT_TR_NOOP(
        "The register of issued codes is no longer in the project. Add the table again, or choose another one, or "
        "none, under «Fields and limits»."
    ),
    "no_serial_under": QT_TR_NOOP(
        "{new} zones under {prefix} need a new code, but {left} serials are left above those in use: an LKS code has "
        "two digits for it. Choose the field with the bydel, or ask for fewer zones. To compare with the former zones "
        "only, choose their field as [COMPARE_FIELD] and leave [PREVIOUS_FIELD] empty."
    ),
    "no_area_codes": QT_TR_NOOP(
        "The field «{field}» of «{layer}» is empty in every row: there is no area. Choose the field with the areas "
        "([AREA_FIELD])."
    ),
    "no_inhabitants": QT_TR_NOOP(
        "The layer has no inhabitants, which this choice needs: {choice}. Choose their field ([POPULATION_FIELD])."
    ),
    "no_large_kommune": QT_TR_NOOP(
        "No kommune of the layer has more than {limit} inhabitants: there is nothing to compare with. Choose another "
        "[REFERENCE]."
    ),
    "no_percentage": QT_TR_NOOP("The field «{field}» must hold shares from 0 to {most}. It does not in area {text}."),
    "no_statistics": QT_TR_NOOP(
        "The tables have no figures that are known: inhabitants, <key>_teller with <key>_nevner, medianinntekt, "
        "building types, or indicators of your own table of indicators ([DEFINITIONS]). They have: {present}."
    ),
    "no_year_found": QT_TR_NOOP(
        "Not one grunnkrets of {year} is in the division, and no change of codes leads to one: {codes}. Give the "
        "changes from {year} on ([CODE_CHANGES]), or leave the year out ([YEARS])."
    ),
    "nobody": QT_TR_NOOP(
        "Nobody lives in the layer: the field «{field}» is empty or zero for every unit. Did a join fail?"
    ),
    "not_metric": QT_TR_NOOP(
        "Grunnkrets {code} cannot be measured in metres: reproject the layer to a projection in metres."
    ),
    "not_numbers": QT_TR_NOOP("The field «{field}» must hold numbers. It does not in: {rows}."),
    "not_polygons": QT_TR_NOOP("These grunnkretser are lines or points instead of polygons: {codes}."),
    "nothing_varies": QT_TR_NOOP(
        "None of the indicators varies between the units, or by no more than chance: {names}. Check the join,"
        " choose other fields under Indicators, or switch off «Smooth shares that rest on few»."
    ),
    "only_rest_units": QT_TR_NOOP("The layer holds «Uoppgitt grunnkrets» only: there is nothing to divide."),
    "population_dot": QT_TR_NOOP("The population in «{field}» has a dot in: {codes}. Write it without one."),
    "population_fraction": QT_TR_NOOP("The population in «{field}» is no whole number in: {codes}. Round it first."),
    "population_negative": QT_TR_NOOP("The population in «{field}» is negative in: {codes}. Correct it first."),
    "overlay_fails": QT_TR_NOOP(
        "Two polygons cannot be laid on each other: {reason}. Mend the polygons there, with «Fix geometries» of "
        "Processing or by hand."
    ),
    "population_too_many": QT_TR_NOOP(
        "The population in «{field}» is no number of people in: {codes}. Is it the right field?"
    ),
    "rows_lost": QT_TR_NOOP(
        "{name}: the file format kept {kept} of {count} rows (some formats have no place for rows without a "
        "polygon). Choose GeoPackage."
    ),
    "people_text": QT_TR_NOOP(
        "The field «{field}» must hold numbers of people, at least 0. It holds «{text}» in row {row}."
    ),
    "share_field": QT_TR_NOOP("The field {field} is missing: a share needs both <key>_teller and <key>_nevner."),
    "sheet_too_long": QT_TR_NOOP(
        "A sheet of Excel has room for {most} rows; these are {rows}. Nothing was written. Choose fewer levels, years "
        "or indicators, or leave [TABLE] out and use [CSV]."
    ),
    "summed_percentages": QT_TR_NOOP(
        "Areas have several rows each by the field «{area}», and percentages cannot be summed: {fields}. Choose fields "
        "<key>_teller with <key>_nevner, or a field with one area in each row ([AREA_FIELD])."
    ),
    "unit_codes": QT_TR_NOOP(
        "The field «{field}» of «{layer}» must hold grunnkretsnummer of 8 digits. It does not in: {rows}."
    ),
    "unit_twice": QT_TR_NOOP(
        "These grunnkretser occur more than once in «{layer}»: {codes}. Merge or remove the extra rows."
    ),
    "weight_columns": QT_TR_NOOP(
        "The table of weights «{table}» needs a column nøkkel with the keys of indicators and a column vekt "
        "with numbers. It has: {present}."
    ),
    "weight_keys": QT_TR_NOOP(
        "The table of weights «{table}» has keys that are neither in the catalogue of indicators nor fields "
        "of the layer: {rows}."
    ),
    "weight_twice": QT_TR_NOOP(
        "The table of weights «{table}» has a key more than once: {keys}. Keep one row of each."
    ),
    "weight_value": QT_TR_NOOP(
        "A weight is 0, which leaves the indicator out, or a number from 0.001 to 1000. It is not in the "
        "table of weights «{table}», {rows}."
    ),
    "weights_empty": QT_TR_NOOP("The table of weights «{table}» is empty."),
    "wrong_geometry": QT_TR_NOOP(
        "The layer «{layer}» holds {kind} instead of polygons. Choose the layer with the grunnkretser."
    ),
    "years_absent": QT_TR_NOOP("The tables have no figures of these years. They have {years}."),
    "years_text": QT_TR_NOOP("«{text}» are no years. Write them as 2015-2025 or 2015,2020,2025."),
    "zone_codes": QT_TR_NOOP("The field «{field}» must hold LKS codes of 10 digits. It does not in: {rows}."),
}
