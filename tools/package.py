"""Build the plugin ZIP for the plugin site: what QGIS needs at run time, under the folder ``lks``."""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CODE = ("lks_plugin", "processing_provider", "algorithms", "resources")
FILES = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "requirements.txt")
# Scripts, styles and licences of the insight page, built by make page.
PAGE = ROOT / "lks_plugin" / "insight" / "page" / "build"
# The same files give the same ZIP.
DATE = (1980, 1, 1, 0, 0, 0)


def shipped() -> list[Path]:
    """The tracked files of the plugin, and what ``make`` built: translations and the insight page's scripts."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    tracked = [Path(name) for name in listed.split("\0") if name]
    wanted = [path for path in tracked if path.parts[0] in CODE or str(path) in FILES]
    built = [*(ROOT / "i18n").glob("*.qm"), *PAGE.glob("*")]
    return sorted(wanted + [path.relative_to(ROOT) for path in built])


def main(folder: Path) -> None:
    """Write ``lks-<version>.zip`` into the folder."""
    if not (PAGE / "page.js").exists():
        sys.exit("The insight page's scripts are not built: install Node and npm, then make page")
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    target = folder / f"lks-{metadata['general']['version']}.zip"
    folder.mkdir(parents=True, exist_ok=True)
    temporary = target.with_suffix(".tmp")
    with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in shipped():
            entry = zipfile.ZipInfo(f"lks/{path.as_posix()}", DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, (ROOT / path).read_bytes())
    temporary.replace(target)
    print(f"{target} ({target.stat().st_size // 1024} kB)")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
