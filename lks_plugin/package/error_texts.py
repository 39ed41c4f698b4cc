"""Why a package is not written or an answer not read on, in words, and what to ask the kommune for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TR_NOOP

SENTENCES = {
    "archive": QT_TR_NOOP(
        "The answer holds another archive: {names}. It is not opened. Unpack it, keep the files that are the "
        "answer, and read those."
    ),
    "cannot_read": QT_TR_NOOP("{name} cannot be read: {reason}. Save it anew, or ask the kommune to send it again."),
    "cannot_unpack": QT_TR_NOOP("{name} cannot be unpacked into {folder}: {reason}"),
    "cannot_write": QT_TR_NOOP("{file} cannot be written."),
    "cannot_write_because": QT_TR_NOOP("{file} cannot be written: {reason}"),
    "compression": QT_TR_NOOP(
        "{name} is a ZIP packed in a way that is not read here ({reason}). Unpack it and "
        "read the folder, or ask the kommune to zip it anew with Windows or macOS."
    ),
    "computed_columns": QT_TR_NOOP(
        "{name}: the table {table} has computed columns ({names}). Ask for the GeoPackage as it was sent."
    ),
    "cut_off": QT_TR_NOOP("{name} is a ZIP that was cut off on its way. Ask the kommune to send it again."),
    "damaged": QT_TR_NOOP("{name} is damaged, or was cut off on its way ({reason}). Ask the kommune to send it again."),
    "device": QT_TR_NOOP(
        "The answer holds a file with the name of a device: {name}. Nothing of it was read. Ask the kommune for the "
        "files of the package alone."
    ),
    "empty_units": QT_TR_NOOP(
        "The table with the grunnkretser is empty. Ask the kommune for the file as it was edited."
    ),
    "encrypted": QT_TR_NOOP("The ZIP is encrypted: {name} needs a password. Ask for it without one."),
    "few_known": QT_TR_NOOP(
        "Only {count} of the {total} grunnkretser in the answer are among those sent. It is made with the "
        "grunnkretser of another year. Ask the kommune to use the package it was sent."
    ),
    "folder_in_use": QT_TR_NOOP("{folder} holds {names} already. Open the layer from there, or choose another folder."),
    "link": QT_TR_NOOP(
        "The answer holds a link or a device instead of a file: {name}. Nothing of it was read. Ask the kommune for "
        "the file itself."
    ),
    "link_file": QT_TR_NOOP("{name} is a link, not a file. Put the file itself in its place."),
    "malformed": QT_TR_NOOP(
        "{name} is no GeoPackage, or damaged ({reason}). Ask the kommune to save in QGIS, close it and send again."
    ),
    "many_zone_columns": QT_TR_NOOP(
        "The grunnkretser have no field lks, but several that hold LKS codes ({names}): nobody can tell which counts. "
        "Ask the kommune to write its zones into lks."
    ),
    "no_answer": QT_TR_NOOP(
        "{name} is no answer: it is neither a ZIP, nor a GeoPackage, nor a table, nor a folder with one of them. Ask "
        "the kommune for the file whose name begins with GKRETS."
    ),
    "no_database": QT_TR_NOOP(
        "The answer holds no GeoPackage. It holds: {names}. Ask the kommune for the file whose name begins "
        "with GKRETS: nothing else can be read as its answer."
    ),
    "no_geopackage": QT_TR_NOOP(
        "{name} is no GeoPackage, or damaged from the first byte on. Ask the kommune to send it again."
    ),
    "no_sent_package": QT_TR_NOOP("{name} is no package as sent: {reason}"),
    "no_serial_for_zones": QT_TR_NOOP(
        "No serial is left for the new zones under {prefix}: an LKS code has two digits for it."
    ),
    "no_such_file": QT_TR_NOOP("{name}: there is no such file or folder."),
    "no_tables": QT_TR_NOOP(
        "The answer holds neither the grunnkretser (fields grunnkretsnummer and lks) nor the zones. It holds "
        "the tables: {names}. Ask the kommune for the file whose name begins with GKRETS."
    ),
    "no_unit_with_zone": QT_TR_NOOP("None of its grunnkretser has both a polygon and a zone."),
    "no_units_in_kommuner": QT_TR_NOOP("The layer has no grunnkretser in these kommuner: {kommuner}."),
    "no_units_layer": QT_TR_NOOP("There is no layer of grunnkretser («{layer}») in {folder}: it is no LKS-pakke."),
    "no_zone_column": QT_TR_NOOP(
        "The grunnkretser have no field lks, and no other that holds LKS codes. Their other fields: {names}. Ask the "
        "kommune to write its zones into lks."
    ),
    "not_certain": QT_TR_NOOP(
        "The zones are as they were sent, but it is not certain that this is the kommune's answer. {reasons}"
    ),
    "office_file": QT_TR_NOOP(
        "{name} is no ZIP of files but a document of an office program. Give it the suffix {suffix} and read it again."
    ),
    "other_kommune": QT_TR_NOOP(
        "The answer is from another kommune: {told} instead of {kommune}. Read it against that one's package."
    ),
    "other_package": QT_TR_NOOP(
        "The answer is to another package of {kommune}, dated {date}. Read it against that one, or ask the "
        "kommune to use the latest."
    ),
    "other_proposal": QT_TR_NOOP(
        "The answer was made from another proposal: lks_forslag differs for {units}. Without the LKS "
        "GeoPackage nobody can tell an old package from a changed one. Ask the kommune for the whole package."
    ),
    "other_version": QT_TR_NOOP(
        "the package has format version {version}, this LKS reads version {own}. Use the LKS that wrote it, "
        "or send the kommune a new package."
    ),
    "own_trouble": QT_TR_NOOP(
        "{name} could not be read because of a trouble on this computer, not of the answer: {reason}. Mend that and "
        "read it again."
    ),
    "package_renamed": QT_TR_NOOP("{name} is the package of kommune {kommune}: give it its own name back."),
    "path_out": QT_TR_NOOP(
        "The answer holds a file whose name leads out of the folder: {name}. Nothing of it was read. Ask the kommune "
        "for the files of the package alone."
    ),
    "project_layer": QT_TR_NOOP("The layer «{layer}» of the project cannot be read."),
    "ratio": QT_TR_NOOP(
        "{name} unpacks to more than {ratio} times its size, as no GeoPackage does. Ask for the files of the "
        "package alone."
    ),
    "rows_not_written": QT_TR_NOOP("{file}, table {table}: {written} of {count} rows were written. {problem}"),
    "same_kommune_twice": QT_TR_NOOP("{one} and {other} are packages of the same kommune. Keep the one that was sent."),
    "same_name": QT_TR_NOOP(
        "The answer holds two files named {name}: nobody can tell which is meant. Ask the kommune, and keep "
        "the one that counts."
    ),
    "saving": QT_TR_NOOP("{name} was sent while QGIS was saving. Ask the kommune to close QGIS and send it again."),
    "second_zone_column": QT_TR_NOOP(
        "The grunnkretser have a second column of zones, {column}, that says otherwise than {first}: nobody can tell "
        "which counts. Ask the kommune to write its zones into lks and to remove the other column."
    ),
    "shapefile_part": QT_TR_NOOP(
        "{name} came without the .dbf of the same name, which holds the zones of a shapefile. Ask the kommune for all "
        "files of it, or better for the GeoPackage GKRETS."
    ),
    "still_open": QT_TR_NOOP(
        "{name} was sent while it was still open in QGIS, and its last edits did not come along whole. Ask the kommune"
        " to close QGIS and send it again. («Read GeoPackages that were sent while open» reads it as it is, without "
        "those edits.)"
    ),
    "table_file": QT_TR_NOOP(
        "{name} cannot be read as a table: {reason} Ask the kommune for the GeoPackage GKRETS, saved in QGIS."
    ),
    "table_missing": QT_TR_NOOP("the table {names} is missing."),
    "table_names": QT_TR_NOOP(
        "{name} holds tables whose names are instructions ({names}). Nothing of it was read. "
        "Ask for the GeoPackage as it was edited in QGIS."
    ),
    "taken_fields": QT_TR_NOOP("The package has fields of its own called {taken}: leave them out of the extra fields."),
    "takes_too_long": QT_TR_NOOP(
        "The answer takes more than {seconds} seconds of work, as no kommune's does. Ask for the files of the package "
        "alone."
    ),
    "tangled_polygons": QT_TR_NOOP(
        "The polygons of the zones in the answer cross themselves or each other too often to be followed. Ask the "
        "kommune to give each grunnkrets its zone in the field lks."
    ),
    "too_large": QT_TR_NOOP(
        "The answer is larger than {size} MB unpacked ({name}). Ask for the files of the package alone."
    ),
    "too_many_files": QT_TR_NOOP("The answer holds more than {count} files. Ask for the files of the package alone."),
    "too_many_polygons": QT_TR_NOOP(
        "The answer draws {count} polygons of zones for {units} grunnkretser. Ask the kommune to give each grunnkrets "
        "its zone in the field lks."
    ),
    "too_many_rows": QT_TR_NOOP(
        "{name}: the table {table} has more than {count} rows. No kommune has as many grunnkretser. Ask for the files "
        "of the package alone."
    ),
    "too_many_rows_together": QT_TR_NOOP(
        "The tables of the answer have more than {count} rows together. Ask for the files of the package alone."
    ),
    "too_many_tables": QT_TR_NOOP("{name} holds more than {count} tables. Ask for the files of the package alone."),
    "triggers": QT_TR_NOOP(
        "{name} holds triggers or virtual tables that QGIS does not write ({names}). Nothing of them was run."
        " Ask for the GeoPackage as it was edited in QGIS."
    ),
    "two_versions": QT_TR_NOOP(
        "The answer holds two versions of the same table, in {one} and {other}: nobody can tell which is "
        "meant. Keep one of them."
    ),
    "unit_in_two_zones": QT_TR_NOOP(
        "These grunnkretser are in the answer more than once, with different zones: {units}. A grunnkrets cannot be "
        "divided. Ask the kommune which zone counts."
    ),
    "units_unreadable": QT_TR_NOOP(
        "None of the grunnkrets numbers in the answer can be read ({values}). Ask the kommune for the file as it was "
        "edited in QGIS."
    ),
    "unread_format": QT_TR_NOOP(
        "The answer holds data in a format that is not read here: {names}. Ask the kommune for the GeoPackage GKRETS "
        "if it worked in it; otherwise take it out of the answer and read it again."
    ),
    "unreadable": QT_TR_NOOP("The answer cannot be read: {reason}"),
    "views": QT_TR_NOOP(
        "{name} holds views ({names}): they can show other data than the file's own. Ask for the GeoPackage "
        "as it was edited in QGIS."
    ),
    "zone_of_other_kommune": QT_TR_NOOP(
        "These grunnkretser have the zone of another kommune: {rows}. Correct the division first."
    ),
}
