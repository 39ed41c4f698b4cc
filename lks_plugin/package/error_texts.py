"""Why a package is not written or an answer not read on, in words, and what to ask the kommune for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TR_NOOP

SENTENCES = {
    "archive": QT_TR_NOOP(
        "The answer holds another archive: {names}. It is not opened. Unpack it, keep the files that are the "
        "answer, and read those."
    ),
    "cannot_read": QT_TR_NOOP("{name} cannot be read: {reason}."),
    "cannot_unpack": QT_TR_NOOP("{name} cannot be unpacked into {folder}: {reason}"),
    "cannot_write": QT_TR_NOOP("{file} cannot be written."),
    "cannot_write_because": QT_TR_NOOP("{file} cannot be written: {reason}"),
    "computed_columns": QT_TR_NOOP(
        "{name}: the table {table} has computed columns ({names}). Ask for the GeoPackage as it was sent."
    ),
    "cut_off": QT_TR_NOOP("{name} is a ZIP that was cut off on its way. Ask the kommune to send it again."),
    "damaged": QT_TR_NOOP("{name} is damaged, or was cut off on its way ({reason}). Ask the kommune to send it again."),
    "device": QT_TR_NOOP("The answer holds a file with the name of a device: {name}. Nothing of it was read."),
    "empty_units": QT_TR_NOOP(
        "The table with the grunnkretser is empty. Ask the kommune for the file as it was edited."
    ),
    "encrypted": QT_TR_NOOP("The ZIP is encrypted: {name} needs a password. Ask for it without one."),
    "few_known": QT_TR_NOOP(
        "Only {count} of the {total} grunnkretser in the answer are among those sent. It is made with the "
        "grunnkretser of another year."
    ),
    "folder_in_use": QT_TR_NOOP("{folder} holds {names} already. Open the layer from there, or choose another folder."),
    "link": QT_TR_NOOP("The answer holds a link or a device instead of a file: {name}. Nothing of it was read."),
    "link_file": QT_TR_NOOP("{name} is a link, not a file."),
    "malformed": QT_TR_NOOP(
        "{name} is no GeoPackage, or damaged ({reason}). Ask the kommune to save in QGIS, close it and send again."
    ),
    "no_answer": QT_TR_NOOP(
        "{name} is no answer: it is neither a ZIP, nor a GeoPackage, nor a folder with one of them."
    ),
    "no_database": QT_TR_NOOP(
        "The answer holds no GeoPackage. It holds: {names}. Ask the kommune for the file whose name begins "
        "with GKRETS: nothing else can be read as its answer."
    ),
    "no_geopackage": QT_TR_NOOP("{name} is no GeoPackage, or damaged from the first byte on."),
    "no_sent_package": QT_TR_NOOP("{name} is no package as sent: {reason}"),
    "no_serial_for_zones": QT_TR_NOOP(
        "No serial is left for the new zones under {prefix}: an LKS code has two digits for it."
    ),
    "no_such_file": QT_TR_NOOP("{name}: there is no such file or folder."),
    "no_tables": QT_TR_NOOP(
        "The answer holds neither the grunnkretser (fields grunnkretsnummer and lks) nor the zones. It holds "
        "the tables: {names}."
    ),
    "no_unit_with_zone": QT_TR_NOOP("None of its grunnkretser has both a polygon and a zone."),
    "no_units_in_kommuner": QT_TR_NOOP("The layer has no grunnkretser in these kommuner: {kommuner}."),
    "no_units_layer": QT_TR_NOOP("There is no layer of grunnkretser («{layer}») in {folder}: it is no LKS-pakke."),
    "other_kommune": QT_TR_NOOP("The answer is from another kommune: {told} instead of {kommune}."),
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
    "package_renamed": QT_TR_NOOP("{name} is the package of kommune {kommune}: give it its own name back."),
    "path_out": QT_TR_NOOP(
        "The answer holds a file whose name leads out of the folder: {name}. Nothing of it was read."
    ),
    "project_layer": QT_TR_NOOP("The layer «{layer}» of the project cannot be read."),
    "ratio": QT_TR_NOOP("{name} unpacks to more than {ratio} times its size, as no GeoPackage does."),
    "rows_not_written": QT_TR_NOOP("{file}, table {table}: {written} of {count} rows were written. {problem}"),
    "same_kommune_twice": QT_TR_NOOP("{one} and {other} are packages of the same kommune. Keep the one that was sent."),
    "same_name": QT_TR_NOOP("The answer holds two files named {name}: nobody can tell which is meant."),
    "saving": QT_TR_NOOP("{name} was sent while QGIS was saving. Ask the kommune to close QGIS and send it again."),
    "table_missing": QT_TR_NOOP("the table {names} is missing."),
    "table_names": QT_TR_NOOP("{name} holds tables whose names are instructions ({names}). Nothing of it was read."),
    "taken_fields": QT_TR_NOOP("The package has fields of its own called {taken}: leave them out of the extra fields."),
    "too_large": QT_TR_NOOP(
        "The answer is larger than {size} MB unpacked ({name}). Ask for the files of the package alone."
    ),
    "too_many_files": QT_TR_NOOP("The answer holds more than {count} files. Ask for the files of the package alone."),
    "too_many_rows": QT_TR_NOOP(
        "{name}: the table {table} has more than {count} rows. No kommune has as many grunnkretser."
    ),
    "triggers": QT_TR_NOOP(
        "{name} holds triggers or virtual tables that QGIS does not write ({names}). Nothing of them was run."
        " Ask for the GeoPackage as it was edited in QGIS."
    ),
    "two_versions": QT_TR_NOOP(
        "The answer holds two versions of the same table, in {one} and {other}: nobody can tell which is "
        "meant. Keep one of them."
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
