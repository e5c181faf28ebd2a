#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of .ci/check_clang.py."""
import contextlib
import importlib.util
import io
import tempfile
import unittest
from pathlib import Path

SPEC = importlib.util.spec_from_file_location("check_clang", Path(__file__).resolve().parents[2] / ".ci" / "check_clang.py")
check_clang = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(check_clang)


def read(text):
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as said:
        (Path(folder) / "a.cpp").write_text(text, encoding="utf-8")
        well = check_clang.read(("a.cpp", ["/usr/bin/clang++", "-Wall", "-Werror", "-o", "a.o", "-c", "a.cpp"], folder))
        return well, said.getvalue(), sorted(path.name for path in Path(folder).iterdir())


class CheckClang(unittest.TestCase):
    def test_writes_nothing_and_needs_no_launcher(self):
        command = check_clang.from_compiler(["ccache", "/usr/bin/clang++", "-Wall", "-o", "a.o", "-c", "a.cpp"])
        self.assertEqual(check_clang.syntax_only(command), ["/usr/bin/clang++", "-Wall", "-c", "a.cpp", "-fsyntax-only"])

    def test_is_silent_about_a_sound_source(self):
        self.assertEqual(read("int one() { return 1; }\n"), (True, "", ["a.cpp"]))

    def test_prints_a_warning_with_its_source(self):
        well, said, files = read("void nothing() { int unused; }\n")
        self.assertEqual((well, files), (False, ["a.cpp"]))
        self.assertIn("a.cpp:\na.cpp:1:22: error: unused variable 'unused'", said)


if __name__ == "__main__":
    unittest.main()
