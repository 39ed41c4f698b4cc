"""What stops the work on a register or an approval, in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TR_NOOP

SENTENCES = {
    "national_changed": QT_TR_NOOP(
        "The national division came out of the merge changed in rows that should not have, or without what should have "
        "({units}). Choose GeoPackage for it. Nothing was registered."
    ),
    "national_twice": QT_TR_NOOP(
        "These grunnkretser occur more than once in «{layer}»: {units}. Keep one row of each."
    ),
    "national_unread": QT_TR_NOOP("The national division cannot be read again. Nothing was registered."),
    "register_absent": QT_TR_NOOP(
        "There is no register {path} yet. Give «Approval register» the grunnkretser to make one."
    ),
    "register_busy": QT_TR_NOOP(
        "{name} is in use by another program, such as QGIS with a layer of it open for editing. Save and close it "
        "there, and run again. Nothing was written."
    ),
    "register_damaged": QT_TR_NOOP("{name} cannot be read: {reason}. Nothing was written. Take the last backup."),
    "register_folder": QT_TR_NOOP("{path}: there is no such folder. Choose another place for the register."),
    "register_lock": QT_TR_NOOP(
        "No lock file can be made in {folder}: {reason}. Whoever writes to the register needs the right to write to "
        "its folder."
    ),
    "register_lock_left": QT_TR_NOOP(
        "The register was written, but its lock {file} cannot be removed. Delete it by hand: nobody can write before."
    ),
    "register_lock_lost": QT_TR_NOOP(
        "Somebody removed the lock {file} while the register was being written. Nothing was written. Run again."
    ),
    "register_locked": QT_TR_NOOP(
        "{who} on {machine} has been writing to the register since {since}. Try again in a moment. If nobody is at "
        "work there any more, delete the file {file} beside the register."
    ),
    "register_newer": QT_TR_NOOP(
        "{name} was written by a newer LKS (format {version}; this one knows {own}). Update the plugin. Nothing was "
        "written."
    ),
    "register_not_kept": QT_TR_NOOP(
        "{name} does not hold what was just written to it: the folder or another program lost it. Check the register "
        "before going on."
    ),
    "register_other_file": QT_TR_NOOP("{name} is no register of LKS: {reason}. Choose another file."),
    "register_read_only": QT_TR_NOOP("{path} may not be written to. Ask for the right to write, or copy the register."),
    "register_who": QT_TR_NOOP("Say who does this ([WHO]): every event of the register has a name."),
    "table_columns": QT_TR_NOOP("The table «{table}» has no column {missing}. It has: {present}."),
    "transition": QT_TR_NOOP("«{event}» cannot follow «{state}»; it may follow {allowed}."),
    "transition_reason": QT_TR_NOOP("«{event}» needs a reason ([WHY])."),
    "unknown_kommune": QT_TR_NOOP("The register has no kommune {kommune}."),
    "waiver_rows": QT_TR_NOOP("The table of waivers «{table}» cannot be used as it is. {rows}"),
    "wal_kept": QT_TR_NOOP(
        "{name} is open for editing in QGIS, which keeps edits in a file beside it (-wal). Save and close it there, "
        "and run again. Nothing was written."
    ),
}
