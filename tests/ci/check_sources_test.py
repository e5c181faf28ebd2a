#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of .ci/check_sources.py."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / ".ci" / "check_sources.py"
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


def run(text):
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.cpp").write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, str(SCRIPT), "a.cpp"], cwd=folder, capture_output=True, text=True, check=False)
        return done.stdout.splitlines(), done.returncode


class CheckSources(unittest.TestCase):
    def test_accepts_a_licensed_file(self):
        self.assertEqual(run(LICENCE + "int x;\n"), (["sources: 0 findings"], 0))

    def test_finds_a_missing_licence_line(self):
        self.assertEqual(run("int x;\n"), (["a.cpp:1: the licence line is missing (SPDX-License-Identifier: GPL-3.0-or-later)",
                                            "sources: 1 findings"], 1))

    def test_finds_a_mark_of_unfinished_work(self):
        mark = "TO" + "DO"
        self.assertEqual(run(LICENCE + f"// {mark}: later\n"), ([f"a.cpp:2: mark of unfinished work: {mark}", "sources: 1 findings"], 1))


if __name__ == "__main__":
    unittest.main()
