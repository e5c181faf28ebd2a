#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what every source file must have: a licence line at the top, and no marks of unfinished work.

Usage: check_sources.py [FILE...]. Without files it looks at everything that git knows.
"""
import re
import subprocess
import sys
from pathlib import Path

LICENSED = (".cpp", ".h", ".py", ".sh", ".cmake", ".yaml", ".yml", ".sql", "CMakeLists.txt", "dev", ".ci/run", "bench/run")
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
DATA = ("tests/data/", "tests/golden/")


def tracked():
    done = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], capture_output=True, text=True, check=True)
    return [name for name in done.stdout.splitlines() if Path(name).is_file()]


def findings(name, text):
    lines = text.splitlines()
    if not any(LICENCE in line for line in lines[:3]):
        yield f"{name}:1: the licence line is missing ({LICENCE})"
    for number, line in enumerate(lines, 1):
        match = UNFINISHED.search(line)
        if match:
            yield f"{name}:{number}: mark of unfinished work: {match.group()}"


def main(arguments):
    names = arguments[1:] or [name for name in tracked() if not any(part in name for part in DATA)]
    found = []
    for name in sorted(names):
        if name.endswith(LICENSED):
            found += findings(name, Path(name).read_text(encoding="utf-8", errors="replace"))
    print("\n".join(found + [f"sources: {len(found)} findings"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
