# SPDX-License-Identifier: GPL-3.0-or-later
"""Files with mistakes: every mistake is listed with its place, nothing is stored, and hostile files cost nothing."""
import os
import re
import subprocess
import unittest

import program
from program import DATA, SOURCES

PLACE = re.compile(r"^(?P<file>[^\n:]+):(?P<line>\d+):(?P<column>\d+): (?P<severity>\w+): (?P<code>[\w-]+): .", re.MULTILINE)

# The most memory that a refusal may cost.
MOST_MEMORY = 64 * 1024 * 1024


def places(text):
    return [(int(one["line"]), int(one["column"]), one["code"]) for one in PLACE.finditer(text)]


class RubricMistakes(program.ProgramTest):
    def test_nine_mistakes(self):
        file = self.copy(DATA / "rubrics" / "nine-mistakes.yaml")
        outcome = self.cli("rubric", "check", file, status=1)
        self.assert_golden("nine-mistakes.id", outcome)
        self.assert_golden("nine-mistakes.en", self.cli("rubric", "check", file, "--lang", "en", status=1))
        self.assertEqual(places(outcome.err),
                         [(11, 1, "key-unknown"), (24, 17, "level-gap"), (32, 47, "wrong-type"), (37, 7, "predicate-overlap"),
                          (41, 3, "weight-sum"), (45, 7, "yaml-duplicate-key"), (59, 11, "level-text-missing"), (65, 15, "id-duplicate"),
                          (75, 18, "reference-unknown")])
        checked = self.cli("rubric", "check", file, "--json", status=1).json()["files"]
        self.assertEqual([(one["file"], one["valid"]) for one in checked], [(file, False)])
        self.assertEqual([(one["line"], one["column"], one["code"]) for one in checked[0]["findings"]], places(outcome.err))

    def test_good_and_bad_files_together(self):
        good = self.copy(SOURCES / "rubrics" / "spbe-2020.yaml")
        bad = self.write("bad.yaml", "format: [\n")
        outcome = self.cli("rubric", "check", good, bad, "missing.yaml", "--lang", "en")
        self.assertEqual(outcome.status, 1, outcome)
        self.assertIn(f"{good}: valid\n", outcome.out)
        self.assertIn("bad.yaml:", outcome.err)
        self.assertIn("missing.yaml", outcome.err)

    def test_bundled_rubrics(self):
        files = [self.copy(file) for file in sorted((SOURCES / "rubrics").glob("*.yaml"))]
        checked = self.cli("rubric", "check", *files, "--json", status=0).json()["files"]
        self.assertEqual(checked, [{"file": file, "valid": True, "findings": []} for file in files])

    def refused(self, text):
        """Checks a file and gives the places of its mistakes; measures the memory of this one run."""
        self.write("hostile.yaml", text)
        with open(self.folder / "out", "wb") as out, open(self.folder / "err", "wb") as err:
            process = subprocess.Popen([program.PROGRAM, "rubric", "check", "hostile.yaml", "--lang", "en"], cwd=self.folder, stdout=out,
                                       stderr=err, env=program.environment())
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 1, (self.folder / "err").read_text())
        if not program.SANITIZED:
            self.assertLess(usage.ru_maxrss * 1024, MOST_MEMORY)
        return places((self.folder / "err").read_text())

    def test_alias_bomb(self):
        lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
        lines += [f"{here}: &{here} [{', '.join(['*' + before] * 9)}]" for before, here in zip("abcdefg", "bcdefgh")]
        bomb = "\n".join(lines) + "\n"
        self.assertLess(len(bomb), 350)
        found = self.refused(bomb)
        self.assertEqual(found[0], (1, 4, "yaml-anchor"))

    def test_ten_thousand_brackets(self):
        found = self.refused("format: " + "[" * 10_000 + "]" * 10_000 + "\n")
        self.assertEqual([(line, code) for line, _, code in found], [(1, "yaml-too-deep")])
        self.assertGreater(found[0][1], 8)
        self.assertLessEqual(found[0][1], 8 + 65)

    def test_too_large(self):
        self.assertEqual(self.refused("# " + "x" * (4 * 1024 * 1024) + "\n"), [])
        self.assertEqual((self.folder / "err").read_text(), "hostile.yaml: error: yaml-too-large: The file is larger than the limit of 4194304 "
                                                            "bytes. Split it or check that it is the right file.\n")


class ValueMistakes(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.cli("workspace", "new", "w.matang", status=0)

    def assert_nothing_stored(self):
        info = self.cli("workspace", "info", "w.matang", "--json", status=0).json()
        counted = ("agencies", "assessments", "marks", "reported_values", "trail_entries", "rubrics")
        self.assertEqual([info[one] for one in counted], [0, 0, 0, 0, 0, []])

    def test_every_mistake_is_listed_and_nothing_stored(self):
        file = self.copy(DATA / "values" / "mistakes.csv")
        before = (self.folder / "w.matang").read_bytes()
        outcome = self.cli("import", "w.matang", file, status=1)
        self.assert_golden("values-mistakes.id", outcome)
        english = self.cli("import", "w.matang", file, "--lang", "en", status=1)
        self.assert_golden("values-mistakes.en", english)
        self.assertEqual(outcome.out, "")
        report = self.cli("import", "w.matang", file, "--json", status=1).json()
        self.assertFalse(report["stored"])
        self.assertEqual([(one["line"], one["column"], one["code"]) for one in report["mistakes"]], places(outcome.err))
        self.assert_nothing_stored()
        self.assertEqual((self.folder / "w.matang").read_bytes(), before)

    def test_broken_quote(self):
        file = self.copy(DATA / "values" / "broken-quote.csv")
        self.assert_golden("values-broken-quote.id", self.cli("import", "w.matang", file, status=1))
        self.assert_nothing_stored()

    def test_not_utf8(self):
        self.write("latin.csv", b"agency,year,rubric,index\nKota Bogor,2023,spbe-2020,3.72\nKota B\xe9kasi,2023,spbe-2020,3.72\n")
        outcome = self.cli("import", "w.matang", "latin.csv", status=1)
        self.assertEqual(places(outcome.err), [(3, 7, "csv-not-utf8")])
        self.assert_nothing_stored()

    def test_folder(self):
        self.assert_golden("values-folder.en", self.cli("import", "w.matang", ".", "--lang", "en", status=3))

    def test_missing_values_file(self):
        self.assert_golden("values-missing.en", self.cli("import", "w.matang", "no.csv", "--lang", "en", status=3))
        self.assert_nothing_stored()


if __name__ == "__main__":
    unittest.main(verbosity=2)
