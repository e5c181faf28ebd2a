# SPDX-License-Identifier: GPL-3.0-or-later
"""The text and JSON of every command, in both languages, compared with golden files."""
import unittest

import program
from program import MINISTRY

EXAMPLE = "example.matang"
BOGOR = ["--agency", "Kota Bogor"]
OF_MINISTRY = ["--agency", MINISTRY, "--year", "2021"]

# name of the golden file -> arguments; every one is run in Indonesian and in English
CASES = {
    "help": ["--help"],
    "help-rubric": ["rubric", "--help"],
    "help-rubric-check": ["rubric", "check", "--help"],
    "help-rubric-diff": ["rubric", "diff", "--help"],
    "help-rubric-new": ["rubric", "new", "--help"],
    "help-rubric-show": ["rubric", "show", "--help"],
    "help-workspace": ["workspace", "--help"],
    "help-import": ["import", "--help"],
    "help-score": ["score", "--help"],
    "help-compare": ["compare", "--help"],
    "help-rank": ["rank", "--help"],
    "help-evidence-add": ["evidence", "add", "--help"],
    "help-evidence-list": ["evidence", "list", "--help"],
    "help-evidence-export": ["evidence", "export", "--help"],
    "help-evidence-check": ["evidence", "check", "--help"],
    "help-workspace-reclaim": ["workspace", "reclaim", "--help"],
    "help-report": ["report", "--help"],
    "rubric-list": ["rubric", "list"],
    "rubric-list-json": ["rubric", "list", "--json"],
    "rubric-show": ["rubric", "show", "spbe-2020"],
    "rubric-show-profile": ["rubric", "show", "smart-city", "--profile", "SC22-KPPN"],
    "rubric-show-unknown": ["rubric", "show", "spbe-2099"],
    "rubric-show-profile-unknown": ["rubric", "show", "smart-city", "--profile", "SC99"],
    "rubric-new-no-id": ["rubric", "new", "a b"],
    "rubric-new-bundled": ["rubric", "new", "spbe-2020"],
    "workspace-check": ["workspace", "check", EXAMPLE],
    "workspace-check-json": ["workspace", "check", EXAMPLE, "--json"],
    "score-ministry": ["score", EXAMPLE, *OF_MINISTRY],
    "score-ministry-explain": ["score", EXAMPLE, *OF_MINISTRY, "--explain"],
    "score-several": ["score", EXAMPLE, *BOGOR],
    "score-one-json": ["score", EXAMPLE, *BOGOR, "--rubric", "spbe-2020", "--year", "2022", "--json"],
    "score-smart-city-explain-json": ["score", EXAMPLE, "--agency", "Kota Kediri", "--rubric", "smart-city", "--year", "2022", "--explain", "--json"],
    "score-warning": ["score", EXAMPLE, "--agency", "Kabupaten Banyuasin", "--year", "2023"],
    "score-nothing": ["score", EXAMPLE, *BOGOR, "--year", "1999"],
    "score-nothing-json": ["score", EXAMPLE, *BOGOR, "--year", "1999", "--json"],
    "score-stage": ["score", EXAMPLE, *OF_MINISTRY, "--stage", "self"],
    "score-stage-of-one-instrument": ["score", EXAMPLE, *BOGOR, "--stage", "interview"],
    "score-stage-unknown": ["score", EXAMPLE, *BOGOR, "--stage", "x"],
    "score-stage-unknown-json": ["score", EXAMPLE, *BOGOR, "--rubric", "spbe-2020", "--stage", "stage1", "--json"],
    "score-agency-unknown": ["score", EXAMPLE, "--agency", "Kota Bogr"],
    "score-agency-unlike": ["score", EXAMPLE, "--agency", "Atlantis"],
    "score-rubric-unknown": ["score", EXAMPLE, "--rubric", "pemdi-2026"],
    "score-file-missing": ["score", "no.matang"],
    "compare-spbe": ["compare", EXAMPLE, *BOGOR, "--rubric", "spbe"],
    "compare-smart-city": ["compare", EXAMPLE, *BOGOR, "--rubric", "smart-city", "--from", "2022", "--to", "2024"],
    "compare-json": ["compare", EXAMPLE, *BOGOR, "--rubric", "spbe-2020", "--from", "2021", "--to", "2022", "--json"],
    "compare-nothing": ["compare", EXAMPLE, *OF_MINISTRY[:2], "--rubric", "smart-city"],
    "rank-cohort": ["rank", EXAMPLE, "--rubric", "spbe-2020", "--year", "2023", "--cohort", "Kementerian"],
    "rank-smart-city": ["rank", EXAMPLE, "--rubric", "smart-city", "--year", "2022"],
    "rank-smart-city-json": ["rank", EXAMPLE, "--rubric", "smart-city", "--year", "2022", "--kind", "kabupaten", "--json"],
    "rank-csv": ["rank", EXAMPLE, "--rubric", "smart-city", "--year", "2022", "--csv"],
    "rank-spread-csv": ["rank", EXAMPLE, "--rubric", "smart-city", "--year", "2022", "--table", "spread"],
    "rank-table-unknown": ["rank", EXAMPLE, "--rubric", "smart-city", "--year", "2022", "--table", "ranks"],
    "rank-agencies": ["rank", EXAMPLE, "--rubric", "smart-city", "--year", "2022", "--agency", "Kota Bogor", "--agency", "Kota Bandung"],
    "rank-nothing": ["rank", EXAMPLE, "--rubric", "smart-city", "--year", "2022", "--kind", "provinsi"],
    "evidence-list": ["evidence", "list", EXAMPLE, *OF_MINISTRY],
    "evidence-list-node": ["evidence", "list", EXAMPLE, *OF_MINISTRY, "--node", "I1", "--json"],
    "evidence-list-none": ["evidence", "list", EXAMPLE, *BOGOR, "--rubric", "spbe-2020"],
    "evidence-check": ["evidence", "check", EXAMPLE, *OF_MINISTRY],
    "evidence-check-node": ["evidence", "check", EXAMPLE, *OF_MINISTRY, "--node", "I2"],
    "evidence-check-node-json": ["evidence", "check", EXAMPLE, *OF_MINISTRY, "--node", "A3", "--json"],
    "evidence-check-sound": ["evidence", "check", EXAMPLE, *OF_MINISTRY, "--node", "I41"],
    "evidence-check-node-unknown": ["evidence", "check", EXAMPLE, *OF_MINISTRY, "--node", "I99"],
    "evidence-check-stage-unknown": ["evidence", "check", EXAMPLE, *OF_MINISTRY, "--stage", "x"],
    "evidence-check-nothing-claimed": ["evidence", "check", EXAMPLE, *BOGOR, "--rubric", "spbe-2020", "--year", "2022"],
    "evidence-several-instruments": ["evidence", "list", EXAMPLE, *BOGOR],
    "no-command-rubric": ["rubric"],
    "command-unknown": ["frobnicate"],
    "argument-missing": ["evidence", "add", EXAMPLE],
    "argument-not-expected": ["import", "a", "b", "c", "--fast"],
    "value-missing": ["score", EXAMPLE, "--year"],
    "option-twice": ["score", EXAMPLE, "--year", "2021", "--year", "2022"],
    "year-not-number": ["score", EXAMPLE, "--year", "abc"],
    "year-not-year": ["rank", EXAMPLE, "--rubric", "spbe", "--year", "23"],
    "level-not-number": ["evidence", "add", EXAMPLE, *OF_MINISTRY, "--node", "I1", "--level", "tiga", "a.pdf"],
    "kind-unknown": ["rank", EXAMPLE, "--rubric", "spbe", "--year", "2023", "--kind", "desa"],
    "format-unknown": ["report", EXAMPLE, *BOGOR, "--format", "doc", "-o", "x.doc"],
}


class Golden(program.ExampleTest):
    def setUp(self):
        # These commands only read, so that all of them can share one folder.
        self.folder = self.shared


def adding(name, language, arguments):
    def test(self):
        self.assert_golden(f"{name}.{language}", self.cli("--lang", language, *arguments))
    return test


for case, given in CASES.items():
    for code in ("id", "en"):
        setattr(Golden, f"test_{case.replace('-', '_')}_{code}", adding(case, code, given))


class Defaults(program.ProgramTest):
    def test_without_arguments(self):
        self.assert_golden("no-arguments", self.cli(status=2))

    def test_indonesian_unless_said(self):
        self.assert_golden("no-command", self.cli("--person", "Rina", status=2))

    def test_language_unknown(self):
        self.assert_golden("language-unknown", self.cli("rubric", "list", "--lang", "fr", status=2))

    def test_version(self):
        outcome = self.cli("--version", status=0)
        self.assertRegex(outcome.out, r"^matang-cli \d+\.\d+\.\d+\n$")
        self.assertEqual(outcome.err, "")

    def test_reading_changes_nothing(self):
        self.cli("workspace", "new", "w.matang", status=0)
        before = (self.folder / "w.matang").read_bytes()
        for command in (["score", "w.matang"], ["workspace", "check", "w.matang"], ["workspace", "info", "w.matang"]):
            self.cli(*command, status=0)
        self.assertEqual((self.folder / "w.matang").read_bytes(), before)
        self.assertEqual(sorted(one.name for one in self.folder.iterdir()), ["w.matang"])

    def test_full_disk(self):
        done = program.subprocess.run(f"exec '{program.PROGRAM}' rubric list --lang en > /dev/full", shell=True, env=program.environment(),
                                      capture_output=True, encoding="utf-8")
        self.assertEqual((done.returncode, done.stderr), (3, "matang-cli: The results could not be written to standard output. "
                                                             "Check the free space or the program that reads them.\n"))


if __name__ == "__main__":
    program.main()
