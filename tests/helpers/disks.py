"""Disks that are really full or read-only, and processes that are really killed."""

import os
import subprocess
import sys
from contextlib import contextmanager

import pytest
from lks.tests.conftest import ROOT

FULL = "No space left on device"


class SmallDisk:
    """A disk of its own, mounted at ``path``."""

    def __init__(self, path):
        self.path = path

    def fill(self, free=0):
        """Leave this many bytes free, in whole blocks."""
        space = os.statvfs(self.path)
        filler = os.open(self.path / "fyll", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        try:
            for _ in range(space.f_bavail - free // space.f_bsize):
                os.write(filler, bytes(space.f_bsize))
        finally:
            os.close(filler)

    def make_read_only(self):
        subprocess.run(["mount", "-o", "remount,ro", str(self.path)], check=True)

    def files(self):
        """Whatever is on it besides what fills it, by name."""
        return {file.name: file.read_bytes() for file in self.path.iterdir() if file.name != "fyll"}


@contextmanager
def small_disk(path, kilobytes=256):
    """A small disk at ``path``; the test is skipped where this user cannot mount one."""
    path.mkdir()
    try:
        command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(path)]
        mounted = subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("this user cannot mount a small disk")
    try:
        yield SmallDisk(path)
    finally:
        subprocess.run(["umount", "-l", str(path)], check=True)


def child(folder, code):
    """A Python process of its own that knows the plugin as ``lks``."""
    packages = folder / "pakker"
    packages.mkdir()
    (packages / "lks").symlink_to(ROOT, target_is_directory=True)
    names = [str(packages), *(name for name in sys.path if name)]
    return subprocess.Popen([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": os.pathsep.join(names)})
