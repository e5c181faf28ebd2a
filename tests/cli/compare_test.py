#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What compare prints beside the years: what changed the index, the values of every node, and the stages; as text, JSON and CSV."""
import csv
import io
import unittest
from fractions import Fraction

import program
from program import DATA, EXAMPLES, MINISTRY

# Percent of the index, PermenPANRB 59/2020.
DOMAINS = {"D1": "13", "D2": "25", "D3": "16.5", "D4": "45.5"}


class Compared(program.ProgramTest):
    def compare(self, *more, agency=MINISTRY, status=0):
        return self.cli("compare", "w.matang", "--agency", agency, "--rubric", "spbe", *more, status=status)


class TwoYears(Compared):
    """A ministry's published indicators of 2021, and a second year made for tests."""

    def setUp(self):
        super().setUp()
        self.cli("workspace", "new", "w.matang", status=0)
        self.cli("import", "w.matang", EXAMPLES / "spbe-2021-ministry-indicators.csv", status=0)
        self.cli("import", "w.matang", DATA / "spbe-2022-ministry-made.csv", status=0)

    def check_sum(self, rows):
        self.assertEqual((rows[0]["part"], rows[0]["reached"], rows[-1]["part"], rows[-1]["reached"]), ("from", "2.95", "to", "3.2"))
        reached = Fraction(rows[0]["reached"])
        for row in rows[1:-1]:
            reached += Fraction(row["change"])
            self.assertEqual(Fraction(row["reached"]), reached, row)
        self.assertEqual(reached, Fraction(rows[-1]["reached"]))

    def test_changes_add_up_at_every_depth(self):
        for depth, steps in (("domain", 4), ("aspect", 8), ("indicator", 47)):
            rows = self.compare("--depth", depth, "--json").json()["waterfall"]
            self.check_sum(rows)
            self.assertEqual([row["part"] for row in rows], ["from"] + ["step"] * steps + ["rounding", "to"])
            self.assertEqual({(row["from_year"], row["to_year"], row["rubric"]) for row in rows}, {(2021, 2022, "spbe-2020")})
            self.assertEqual(rows[-2]["change"], "0.0025")

    def test_domains_give_their_weight_times_their_change(self):
        rows = [row for row in self.compare("--json").json()["waterfall"] if row["part"] == "step"]
        self.assertEqual([row["id"] for row in rows], list(DOMAINS))
        for row in rows:
            self.assertEqual(Fraction(row["change"]), Fraction(DOMAINS[row["id"]]) / 100 * (Fraction(row["after"]) - Fraction(row["before"])))

    def test_every_node_of_every_year(self):
        nodes = self.compare("--json").json()["nodes"]
        with open(EXAMPLES / "spbe-2021-ministry-indicators.csv", encoding="utf-8", newline="") as stream:
            first = next(csv.DictReader(stream))
        found = {row["id"]: row for row in nodes if row["year"] == 2021}
        self.assertEqual(len(found), 1 + 4 + 8 + 47)
        for indicator in (f"I{number}" for number in range(1, 48)):
            self.assertEqual((found[indicator]["exact"], found[indicator]["source"]), (first[indicator], "reported"))
        self.assertEqual(found["index"], {"year": 2021, "rubric": "spbe-2020", "id": "index", "kind": "index", "name": found["index"]["name"], "value": "2.95",
                                          "exact": "1179/400", "source": "computed", "complete": True, "weight": "100", "contribution": "2.9475"})
        self.assertEqual(len(nodes), 2 * 60)

    def test_text_in_both_languages(self):
        for language in ("id", "en"):
            self.assert_golden(f"compare-change.{language}", self.compare("--lang", language))
            self.assert_golden(f"compare-change-aspect.{language}", self.compare("--depth", "aspect", "--lang", language))
        self.assert_golden("compare-change-indicator.id", self.compare("--depth", "indicator"))

    def test_csv(self):
        self.assert_golden("compare-waterfall-csv.en", self.compare("--table", "waterfall", "--lang", "en"))
        self.assert_golden("compare-csv.en", self.compare("--csv", "--lang", "en"))
        rows = list(csv.DictReader(io.StringIO(self.compare("--csv", "--table", "nodes").out)))
        wanted = self.compare("--json").json()["nodes"]
        self.assertEqual([(row["year"], row["id"], row["value"], row["contribution"]) for row in rows],
                         [(str(row["year"]), row["id"], row["value"], row["contribution"]) for row in wanted])
        self.assertEqual(self.compare("--table", "stages").out, "")
        self.assertEqual(self.compare("--table", "like_for_like").out, "")

    def test_what_is_not_understood(self):
        wrong = self.compare("--csv", "--json", "--lang", "en", status=2)
        self.assertIn("matang-cli: These options cannot stand together: --json, --csv.", wrong.err)
        wrong = self.compare("--table", "stage", "--lang", "en", status=2)
        self.assertIn("years, waterfall, nodes, stages, stage_values, stage_costs, like_for_like", wrong.err)
        wrong = self.compare("--depth", "dimension", "--lang", "en", status=2)
        self.assertIn("domain, aspect, indicator", wrong.err)


class Stages(Compared):
    """An agency's own levels, and what assessors made of them."""
    CITY = "Kota Contoh"

    def setUp(self):
        super().setUp()
        self.cli("workspace", "new", "w.matang", status=0)
        indicators = [f"I{number}" for number in range(1, 48)]
        own = {indicator: 2 + number % 3 for number, indicator in enumerate(indicators)}
        self.assessed = {"I1": 1, "I2": 3, "I14": 5, "I40": 2}
        lines = ["agency,kind,year,rubric,stage,assessor,node,value"]
        lines += [f"{self.CITY},kota,2024,spbe-2020,self,Siti,{indicator},{value}" for indicator, value in own.items()]
        lines += [f"{self.CITY},kota,2024,spbe-2020,document,Budi,{indicator},{value}" for indicator, value in self.assessed.items()]
        self.own = own
        self.write("v.csv", "\n".join(lines) + "\n")
        self.cli("import", "w.matang", "v.csv", status=0)

    def test_costs_add_up(self):
        found = self.compare("--json", agency=self.CITY).json()
        self.assertEqual([row["stage"] for row in found["stages"]], ["self", "document"])
        costs = found["stage_costs"]
        self.assertEqual([row["part"] for row in costs], ["indicator"] * 47 + ["remainder", "difference"])
        self.assertEqual(sum(Fraction(row["cost"]) for row in costs[:-1]), Fraction(costs[-1]["cost"]))
        self.assertEqual(Fraction(costs[-1]["cost"]), Fraction(found["stages"][1]["index"]) - Fraction(found["stages"][0]["index"]))
        weights = {row["id"]: Fraction(row["weight"]) for row in found["nodes"]}
        for row in costs[:-2]:
            after = self.assessed.get(row["id"], self.own[row["id"]])
            self.assertEqual(Fraction(row["cost"]), weights[row["id"]] / 100 * (after - self.own[row["id"]]), row)
        given = {row["id"] for row in found["stage_values"] if row["stage"] == "document" and row["given"]}
        self.assertEqual(given, set(self.assessed))

    def test_text_in_both_languages(self):
        for language in ("id", "en"):
            self.assert_golden(f"compare-stages.{language}", self.compare("--lang", language, agency=self.CITY))


if __name__ == "__main__":
    unittest.main(verbosity=2)
