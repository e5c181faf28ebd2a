#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the translations of the window: every text of the sources stands in every .ts file, and each is translated.

Runs Qt's lupdate over copies of the .ts files, so that texts that nobody has extracted yet are found too.
Usage: check_translations.py [ROOT]
"""
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACES = ("/usr/lib/qt6/bin/lupdate", "/usr/lib/qt6/libexec/lupdate")


def find_lupdate():
    found = [place for place in PLACES if Path(place).is_file()] or [shutil.which("lupdate")]
    if not found[0]:
        sys.exit("lupdate is not installed (package qt6-l10n-tools)")
    return found[0]


def updated_copy(lupdate, file, sources, folder):
    copy = Path(folder) / file.name
    shutil.copy(file, copy)
    subprocess.run([lupdate, "-silent", "-locations", "none", *map(str, sources), "-ts", str(copy)], check=True)
    return copy


def unfinished(copy):
    for context in ElementTree.parse(copy).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            if translation.get("type") == "unfinished" or not "".join(translation.itertext()).strip():
                yield f"{name}: {message.findtext('source')!r}"


def main(arguments):
    root = Path(arguments[1] if len(arguments) > 1 else ".")
    files = sorted(root.glob("app/**/*.ts"))
    if not files:
        print("translations: no .ts file found")
        return 1
    lupdate = find_lupdate()
    count = 0
    for file in files:
        with tempfile.TemporaryDirectory() as folder:
            sources = [path for path in (file.parents[1] / "src", file.parents[1] / "include") if path.is_dir()] or [file.parents[1]]
            for text in unfinished(updated_copy(lupdate, file, sources, folder)):
                print(f"{file}: not translated: {text}")
                count += 1
    print(f"translations: {count} texts are not translated in {len(files)} files")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
