# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rules of SPBE 2020 find in the bundled example, gap by gap, and how the worklist follows the evidence."""
import unittest

import program
from program import MINISTRY

OF_MINISTRY = ["--agency", MINISTRY, "--year", "2021", "--rubric", "spbe-2020"]


def gap(indicator, rule, letter=None, lacks=(), severity="error"):
    return (indicator, rule, letter, list(lacks), severity)


class Worklist(program.ExampleTest):
    def check(self, *arguments, status=1):
        return self.cli("evidence", "check", "example.matang", *OF_MINISTRY, *arguments, "--json", status=status).json()

    def gaps(self, *arguments, status=1):
        return [gap(one["indicator"], one["rule"], one["letter"], one["lacks"], one["severity"])
                for one in self.check(*arguments, status=status)["gaps"]]

    def test_of_the_example(self):
        """The samples lack on purpose: a signature (I1, I2), a name in the explanation (I2), a recent review and a follow-up (I13),
        recommendations (I14), an explanation (I16, I19, I32). I10 and I41 lack nothing. Levels of 2 and more have no evidence elsewhere."""
        wanted = [gap("I1", "policy", "a", ["signature"]),
                  gap("I2", "policy", "a", ["signature"]), gap("I2", "named", "a")]
        for number in range(3, 10):
            wanted += [gap(f"I{number}", "linked"), gap(f"I{number}", "policy")]
        wanted += [gap("I11", "linked"), gap("I12", "linked"),
                   gap("I13", "review", "a", ["recent"]), gap("I13", "follow-up"),
                   gap("I14", "review", "a", ["recommendations"]),
                   gap("I15", "linked"), gap("I16", "named"), gap("I17", "linked"), gap("I18", "linked"), gap("I19", "named"), gap("I20", "linked"),
                   gap("I32", "named")]
        wanted += [gap(f"I{number}", "linked") for number in (33, 34, 35, 36, 37, 38, 39, 40, 42, 43, 44, 45, 46, 47)]
        self.assertEqual(self.gaps(), wanted)

    def test_coverage_of_the_example(self):
        def row(node, indicators, claimed, attached, without_gaps, pieces):
            return {"id": node, "indicators": indicators, "claimed": claimed, "attached": attached, "without_gaps": without_gaps, "pieces": pieces,
                    "accepted": 0, "insufficient": 0, "irrelevant": 0}
        found = self.check()
        self.assertEqual((found["agency"], found["year"], found["rubric"], found["stage"], found["reference_day"]),
                         (MINISTRY, 2021, "spbe-2020", "final", "2021-12-31"))
        self.assertEqual(found["coverage"], [row("D1", 10, 10, 3, 1, 3), row("D2", 10, 10, 4, 0, 4), row("D3", 11, 11, 0, 11, 0),
                                             row("D4", 16, 16, 2, 1, 4), row("index", 47, 47, 9, 13, 11)])

    def test_gaps_close_with_evidence(self):
        self.write("laporan-baru.pdf", "tinjauan 2021")
        self.cli("evidence", "add", "example.matang", *OF_MINISTRY, "--node", "I14", "--purpose", "review", "--kind", "report", "--date", "2021-05-01",
                 "--contains", "issues,recommendations", "laporan-baru.pdf", status=0)
        self.assertEqual(self.gaps("--node", "I14"), [gap("I14", "named", "b")])
        # One that has expired by the end of the year, and one whose day is not known.
        self.cli("evidence", "add", "example.matang", *OF_MINISTRY, "--node", "I10", "--expires", "2021-12-30", self.write("keputusan-lama.pdf", "lama"), status=0)
        self.assertEqual(self.gaps("--node", "I10"), [gap("I10", "named", "b"), gap("I10", "current", "b")])

    def test_text_without_rules(self):
        self.cli("workspace", "new", "w.matang", status=0)
        text = (program.SOURCES / "rubrics" / "spbe-2020.yaml").read_text(encoding="utf-8")
        begin, end = text.index("evidence-rules:"), text.index("\nindex:")
        (self.folder / "rubrics").mkdir()
        self.write("rubrics/spbe-2020.yaml", text[:begin] + text[end + 1:])
        self.write("v.csv", "agency,kind,year,rubric,node,value\nKota Contoh,kota,2021,spbe-2020,I1,3\n")
        self.cli("--rubrics", "rubrics", "import", "w.matang", "v.csv", status=0)
        for language in ("id", "en"):
            self.assert_golden(f"evidence-check-no-rules.{language}",
                               self.cli("evidence", "check", "w.matang", "--agency", "Kota Contoh", "--lang", language, status=0))


if __name__ == "__main__":
    unittest.main(verbosity=2)
