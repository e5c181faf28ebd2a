# SPDX-License-Identifier: GPL-3.0-or-later
"""Crosswalk files, and comparing two instruments like for like."""
import shutil
import unittest

import program
from program import DATA, SOURCES

CITY = ["--agency", "Kota Contoh", "--rubric", "spbe"]
CROSSWALK = "spbe-2018--spbe-2020.yaml"
MISTAKES = "old--new.yaml"

# The city's answers are in tests/data/values/two-instruments.csv: 37 of 2020 (SPBE 2018), 47 of 2021 (SPBE 2020).
# By hand, with the weights of SPBE 2020; the pairs of I3 (to I1, I2) and of I20 (to I11, I12) weigh half:
#
#   policy, 1.30 each      earlier                       later                           weights
#   I1 I2 (half each)      (0 + 0) / 2 = 0               (1 + 1) / 2 = 1                 1
#   I4 I5 I10              1 + 2 + 3 = 6                 2 + 2 + 3 = 7                   3
#                          6 x 1.30 = 7.80               8 x 1.30 = 10.40                4 x 1.30 = 5.20
#   governance, 2.50 each
#   I11 I12 (half each)    (0 + 0) / 2 = 0               (1 + 2) / 2 = 1.5               1
#   I13 I14 I15 I16 I19    2 + 2 + 1 + 3 + 3 = 11        3 + 2 + 2 + 3 + 3 = 13          5
#                          11 x 2.50 = 27.50             14.5 x 2.50 = 36.25             6 x 2.50 = 15.00
#   administration, 2.75 each
#   I32 to I37, I39, I41   3+4+4+4+4+3+0+2 = 24          3+4+4+4+4+3+1+3 = 26            8
#                          24 x 2.75 = 66.00             26 x 2.75 = 71.50               8 x 2.75 = 22.00
#   public services, 3.00 each
#   I42, I44 to I47        3 + 2 + 3 + 3 + 2 = 13        4 + 3 + 3 + 4 + 2 = 16          5
#                          13 x 3.00 = 39.00             16 x 3.00 = 48.00               5 x 3.00 = 15.00
#   together               140.30                        166.15                          57.20
#
#   2020: 140.30 / 57.20 = 1403/572 = 2.4528, shown 2.45.   2021: 166.15 / 57.20 = 3323/1144 = 2.9047, shown 2.90.
#   Difference of the shown figures 0.45, of the exact ones 3323/1144 - 2806/1144 = 517/1144 = 47/104.
#
#   Level 0 stands at I3, I20 and I34 of 2020, which feed I1, I2, I11, I12 and I39. Without these five pairs:
#   weights 57.20 - 1.30 - 2.50 - 2.75 = 50.65; earlier 140.30 / 50.65 = 2806/1013 = 2.7700;
#   later (166.15 - 1.30 - 1.5 x 2.50 - 2.75) / 50.65 = 158.35 / 50.65 = 3167/1013 = 3.1264; difference 3.13 - 2.77 = 0.36.
#
#   Coverage: later 5 x 1.30 + 7 x 2.50 + 22 + 15 = 61 percent, without the five 61 - 2.60 - 5.00 - 2.75 = 50.65;
#   earlier 4 x 1 + 6 x 4 + 7 x 5 + 20 = 83 percent, without I3, I20 and I34 83 - 1 - 4 - 20/6 = 224/3.
FIGURES = {"indicators": 25, "from": "2.45", "from_exact": "1403/572", "to": "2.90", "to_exact": "3323/1144", "difference": "0.45",
           "difference_exact": "47/104", "coverage_from": "83/100", "coverage_to": "61/100"}
WITHOUT = {"indicators": 20, "from": "2.77", "from_exact": "2806/1013", "to": "3.13", "to_exact": "3167/1013", "difference": "0.36",
           "difference_exact": "361/1013", "coverage_from": "56/75", "coverage_to": "1013/2000"}


class LikeForLike(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.cli("workspace", "new", "w.matang", status=0)

    def import_city(self, change=lambda lines: lines):
        lines = (DATA / "values" / "two-instruments.csv").read_text(encoding="utf-8").splitlines()
        self.write("city.csv", "\n".join(change(lines)) + "\n")
        self.cli("import", "w.matang", "city.csv", status=0)

    def compared(self, *more):
        years = self.cli("compare", "w.matang", *CITY, "--json", *more, status=0).json()["years"]
        return {one["year"]: one for one in years}

    def rubrics(self):
        """A folder of rubrics of its own, with a crosswalk that may be changed."""
        shutil.copytree(SOURCES / "rubrics", self.folder / "rubrics")
        return self.folder / "rubrics" / "crosswalks" / CROSSWALK

    def test_a_city_over_both_instruments(self):
        self.import_city()
        for language in ("id", "en"):
            self.assert_golden(f"compare-like-for-like.{language}", self.cli("--lang", language, "compare", "w.matang", *CITY, status=0))
        years = self.compared()
        self.assertIsNone(years[2020]["like_for_like"])
        self.assertFalse(years[2021]["comparable"])
        found = years[2021]["like_for_like"]
        pairs = {one["to"]: one for one in found.pop("pairs")}
        self.assertEqual({key: found[key] for key in FIGURES}, FIGURES)
        self.assertEqual(found["without_below_scale"], WITHOUT)
        self.assertEqual((found["indicative"], found["from_year"], found["from_rubric"]), (True, 2020, "spbe-2018"))
        sha256 = program.hashlib.sha256((SOURCES / "rubrics" / "crosswalks" / CROSSWALK).read_bytes()).hexdigest()
        self.assertEqual(found["crosswalk"], {"id": "spbe-2018--spbe-2020", "version": "1", "sha256": sha256})
        self.assertEqual([(one["code"], one["severity"]) for one in found["warnings"]], [("below-scale", "warning")])
        self.assertEqual(len(pairs), 25)
        self.assertEqual(pairs["I12"], {"to": "I12", "from": ["I20"], "relation": "partial", "state": "compared", "weight": "1/80",
                                        "share": "25/1144", "from_value": "0", "to_value": "2", "below_scale": ["I20"]})

    def test_an_answer_that_is_missing_leaves_its_pair_out(self):
        self.import_city(lambda lines: [lines[0], lines[1], lines[2].rsplit(",", 1)[0] + ","])
        # Without the pair of I47 (2 and 2): 134.30 / 54.20. A partial year has no figure of its own and is compared with nothing.
        self.assertIsNone(self.compared()[2021]["like_for_like"])
        self.cli("import", "w.matang", self.write("i.csv", "agency,year,rubric,index\nKota Contoh,2021,spbe-2020,2.50\n"), status=0)
        found = self.compared()[2021]["like_for_like"]
        self.assertEqual((found["indicators"], found["from_exact"], found["to_exact"]), (24, "1343/542", "3203/1084"))
        self.assertEqual([one["code"] for one in found["warnings"]], ["below-scale", "pairs-left-out"])
        self.assertIn("I47", found["warnings"][1]["message"])

    def test_figures_above_the_indicators_give_no_comparison(self):
        self.write("d.csv", "agency,year,rubric,index\nKota Contoh,2020,spbe-2018,2.50\nKota Contoh,2021,spbe-2020,2.10\n")
        self.cli("import", "w.matang", "d.csv", status=0)
        self.assert_golden("compare-no-like-for-like.id", self.cli("compare", "w.matang", *CITY, status=0))
        self.assertIsNone(self.compared()[2021]["like_for_like"])
        self.assertEqual([(one["code"], one["severity"]) for one in self.compared()[2021]["warnings"]],
                         [("instrument-changed", "warning"), ("like-for-like-no-indicators-both", "info")])

    def test_without_a_crosswalk_nothing_is_said(self):
        self.import_city()
        self.rubrics().unlink()
        year = self.compared("--rubrics", "rubrics")[2021]
        self.assertIsNone(year["like_for_like"])
        self.assertEqual([one["code"] for one in year["warnings"]], ["instrument-changed", "improvement-bases-differ"])

    def test_a_crosswalk_that_does_not_serve_says_why(self):
        self.import_city()
        file = self.rubrics()
        text = file.read_text(encoding="utf-8")
        for old, new, code in (("purpose: scores", "purpose: evidence", "crosswalk-evidence-only"),
                               ("{to: I3, relation: new}", "{to: I99, relation: new}", "crosswalk-invalid")):
            file.write_text(text.replace(old, new), encoding="utf-8")
            year = self.compared("--rubrics", "rubrics")[2021]
            self.assertIsNone(year["like_for_like"])
            self.assertEqual([one["code"] for one in year["warnings"]], ["instrument-changed", "improvement-bases-differ", code])


class CrosswalkFiles(program.ProgramTest):
    def test_the_bundled_ones_are_sound(self):
        files = sorted((SOURCES / "rubrics" / "crosswalks").glob("*.yaml"))
        checked = self.cli("rubric", "check", *files, "--json", status=0).json()["files"]
        self.assertEqual([one["valid"] for one in checked], [True] * len(files))

    def test_mistakes_are_listed_at_once(self):
        file = self.copy(DATA / "rubrics" / MISTAKES)
        for language in ("id", "en"):
            self.assert_golden(f"crosswalk-mistakes.{language}", self.cli("rubric", "check", file, "--lang", language, status=1))

    def test_instruments_are_looked_for_above_the_folder_then_among_the_bundled_ones(self):
        (self.folder / "mine" / "crosswalks").mkdir(parents=True)
        text = (SOURCES / "rubrics" / "crosswalks" / CROSSWALK).read_text(encoding="utf-8")
        self.write("mine/spbe-2018.yaml", (SOURCES / "rubrics" / "spbe-2018.yaml").read_text(encoding="utf-8").replace("id: I34\n", "id: I34x\n"))
        self.write(f"mine/crosswalks/{CROSSWALK}", text)
        outcome = self.cli("rubric", "check", f"mine/crosswalks/{CROSSWALK}", status=1)
        self.assertIn("crosswalk-node-unknown", outcome.err)
        self.write(CROSSWALK, text)
        self.assertEqual(self.cli("rubric", "check", CROSSWALK, status=0).err, "")
        self.assertIn("crosswalk-rubric-missing", self.cli("rubric", "check", CROSSWALK, "--rubrics", "mine/crosswalks", status=0).err)


if __name__ == "__main__":
    program.main()
