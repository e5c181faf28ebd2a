#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of .ci/check_translations.py on a window of one text."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / ".ci" / "check_translations.py"
SOURCE = """#include <QObject>
class Page : public QObject { Q_OBJECT QString title() { return tr("Index"); } };
"""
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>Page</name>
%s
</context>
</TS>
"""


def run(messages):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {"src/page.cpp": SOURCE, "translations/matang_id.ts": TS % messages}.items():
            path = Path(folder) / "app/gui" / name
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, str(SCRIPT)], cwd=folder, capture_output=True, text=True, check=False)
        return done.stdout.splitlines(), done.returncode


class CheckTranslations(unittest.TestCase):
    def test_accepts_a_complete_translation(self):
        message = "<message><source>Index</source><translation>Indeks</translation></message>"
        self.assertEqual(run(message), (["translations: 0 texts are not translated in 1 files"], 0))

    def test_finds_a_text_that_was_never_extracted(self):
        message = "<message><source>Year</source><translation>Tahun</translation></message>"
        self.assertEqual(run(message), (["app/gui/translations/matang_id.ts: not translated: Page: 'Index'",
                                         "translations: 1 texts are not translated in 1 files"], 1))

    def test_finds_an_unfinished_text(self):
        message = '<message><source>Index</source><translation type="unfinished">Indeks?</translation></message>'
        self.assertEqual(run(message)[1], 1)

    def test_finds_an_empty_translation(self):
        message = "<message><source>Index</source><translation></translation></message>"
        self.assertEqual(run(message)[1], 1)


if __name__ == "__main__":
    unittest.main()
