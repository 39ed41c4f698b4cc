"""ZIP files of strangers: which packings are read, the same with every Python, and what a damaged one raises."""

from __future__ import annotations

import lzma
import zipfile
import zlib

# What reading a damaged or foreign ZIP raises.
BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError)
# Python 3.14 unpacks zstd, older ones do not: an answer is read or refused whatever reads it.
_PACKINGS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA}
_NAMES = {9: "Deflate64", 93: "zstd", 95: "xz", 98: "PPMd"}


def foreign_packing(archive: zipfile.ZipFile) -> str:
    """The name of the first packing that is not read here, "" where there is none."""
    for info in archive.infolist():
        if info.compress_type not in _PACKINGS:
            return _NAMES.get(info.compress_type, str(info.compress_type))
    return ""
