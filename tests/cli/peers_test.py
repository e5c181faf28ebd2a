#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranks, percentiles, quartiles, means and predicate counts of the national table of 2023 and a second year made from it by a rule, against a
calculation of its own: only csv, fractions and statistics, and nothing of the program."""
import csv
import io
import statistics
import unittest
from collections import Counter
from fractions import Fraction

import program
from program import EXAMPLES

PARTS = ["D1", "D2", "D3", "D4"]
BANDS = [("1.80", "Kurang"), ("2.60", "Cukup"), ("3.50", "Baik"), ("4.20", "Sangat Baik"), ("9", "Memuaskan")]
MOST_MOVERS = 10


def moved(figure, step):
    """A printed figure some hundredths away, on the scale from 1 to 5."""
    return two_decimals(min(Fraction(5), max(Fraction(1), Fraction(figure) + Fraction(step, 100))))


def two_decimals(figure):
    """Half up, as the ministry prints."""
    hundredths = (figure * 100 + Fraction(1, 2)).__floor__()
    sign = "-" if hundredths < 0 else ""
    return f"{sign}{abs(hundredths) // 100}.{abs(hundredths) % 100:02d}"


def second_year(first):
    """2024: every index and domain moves by some hundredths; some agencies are not in the table, some have only three domains."""
    rows = []
    for number, row in enumerate(first):
        if number % 23 == 7:
            continue
        made = dict(row, year="2024", source="Made for tests; not a published result", predicate="")
        made["index"] = moved(row["index"], (number * 37) % 41 - 18)
        for place, part in enumerate(PARTS):
            made[part] = moved(row[part], (number * 13 + place * 7) % 21 - 8)
        if number % 17 == 5:
            made["index"] = made["D4"] = ""
        rows.append(made)
    return rows


def predicate_of(row):
    if row["predicate"]:
        return row["predicate"]
    return next(name for bound, name in BANDS if Fraction(row["index"]) < Fraction(bound))


def rank_of(index, others):
    return 1 + sum(other > index for other in others)


def quartiles(figures):
    if len(figures) == 1:
        return figures * 3
    return statistics.quantiles(figures, n=4, method="inclusive")


def spread_of(name, figures):
    lower, median, upper = quartiles(figures)
    mean = sum(figures) / len(figures)
    shown = [two_decimals(figure) for figure in (min(figures), lower, median, upper, max(figures), mean)]
    exact = [str(figure) for figure in (lower, median, upper, mean)]
    return [name, len(figures), *shown, *exact]


class Expected:
    """A group of the two years, worked out from the rows of the tables."""

    def __init__(self, first, second, belongs):
        self.first = {row["agency"]: row for row in first if belongs(row)}
        self.all = [row for row in second if belongs(row)]
        self.ranked = [row for row in self.all if row["index"]]
        self.indices = [Fraction(row["index"]) for row in self.ranked]

    def improvement(self, row):
        return Fraction(row["index"]) - Fraction(self.first[row["agency"]]["index"])

    def rows(self):
        earlier = [Fraction(row["index"]) for row in self.first.values()]
        for row in self.ranked:
            index = Fraction(row["index"])
            rank = rank_of(index, self.indices)
            before = rank_of(Fraction(self.first[row["agency"]]["index"]), earlier)
            lower = sum(other < index for other in self.indices)
            percentile = Fraction(lower, len(self.ranked) - 1)
            yield (row["agency"], rank, self.indices.count(index) > 1, before, before - rank, str(percentile), row["index"], predicate_of(row),
                   two_decimals(self.improvement(row)), tuple(row[part] for part in PARTS))

    def spreads(self):
        yield spread_of("index", self.indices)
        for part in PARTS:
            yield spread_of(part, [Fraction(row[part]) for row in self.ranked])

    def distribution(self):
        counts = [0] * 20
        for index in self.indices:
            counts[min(19, int((index - 1) / Fraction(1, 5)))] += 1
        return counts

    def predicates(self):
        for year, rows in ((2023, self.first.values()), (2024, self.ranked)):
            count = Counter(predicate_of(row) for row in rows)
            yield from ((year, name, count[name]) for _, name in BANDS)

    def movers(self, sign):
        moved_so = [row for row in self.ranked if self.improvement(row) * sign > 0]
        moved_so.sort(key=lambda row: (-self.improvement(row) * sign, row["agency"]))
        return [(row["agency"], two_decimals(self.improvement(row))) for row in moved_so[:MOST_MOVERS]]


class Peers(program.ProgramTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        with open(EXAMPLES / "spbe-2023-national.csv", encoding="utf-8-sig", newline="") as stream:
            cls.first = list(csv.DictReader(stream))
        cls.second = second_year(cls.first)

    def setUp(self):
        super().setUp()
        text = io.StringIO()
        writer = csv.DictWriter(text, fieldnames=list(self.second[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(self.second)
        self.write("second.csv", text.getvalue())
        self.cli("workspace", "new", "w.matang", status=0)
        self.cli("import", "w.matang", EXAMPLES / "spbe-2023-national.csv", status=0)
        self.cli("import", "w.matang", "second.csv", status=0)

    def ranking(self, *group):
        return self.cli("rank", "w.matang", "--rubric", "spbe", "--year", "2024", "--lang", "id", "--json", *group, status=0).json()

    def check(self, belongs, *group):
        expected = Expected(self.first, self.second, belongs)
        found = self.ranking(*group)
        self.assertEqual((found["ranked"], found["previous_year"], found["previous_comparable"]), (len(expected.ranked), 2023, True))
        self.assertEqual(sorted((row["agency"], row["rank"], row["tied"], row["previous_rank"], row["rank_change"], row["percentile_exact"], row["index"],
                                 row["predicate"], row["improvement"], tuple(row["parts"].values())) for row in found["rows"]), sorted(expected.rows()))
        self.assertEqual([row["rank"] for row in found["rows"]], sorted(row["rank"] for row in found["rows"]))
        self.assertEqual(sorted(row["agency"] for row in found["left_out"]), sorted(row["agency"] for row in expected.all if not row["index"]))
        self.assertEqual({row["reason"] for row in found["left_out"]} - {"partial"}, set())
        keys = ["id", "count", "least", "lower_quartile", "median", "upper_quartile", "greatest", "mean", "lower_quartile_exact", "median_exact",
                "upper_quartile_exact", "mean_exact"]
        self.assertEqual([[row[key] for key in keys] for row in found["spread"]], list(expected.spreads()))
        self.assertEqual([row["count"] for row in found["distribution"]], expected.distribution())
        self.assertEqual((found["distribution"][0]["from"], found["distribution"][0]["to"], found["distribution"][-1]["to"]), ("1", "1.2", "5"))
        self.assertEqual([(row["year"], row["predicate"], row["count"]) for row in found["predicates"]], list(expected.predicates()))
        self.assertEqual([(row["agency"], row["improvement"]) for row in found["climbers"]], expected.movers(1))
        self.assertEqual([(row["agency"], row["improvement"]) for row in found["fallers"]], expected.movers(-1))
        changes = [expected.improvement(row) for row in expected.ranked]
        self.assertEqual((found["compared"], found["unchanged"]), (len(changes), changes.count(0)))

    def test_all_621(self):
        self.assertEqual((len(self.first), len(self.second)), (621, 594))
        self.check(lambda row: True)

    def test_groups(self):
        self.check(lambda row: row["kind"] == "kota", "--kind", "kota")
        self.check(lambda row: row["cohort"] == "Pemda Jawa Barat", "--cohort", "Pemda Jawa Barat")
        chosen = [row["agency"] for row in self.second if row["index"]][10:14]
        self.check(lambda row: row["agency"] in chosen, *(word for agency in chosen for word in ("--agency", agency)))

    def test_every_table_as_csv_holds_what_the_json_holds(self):
        found = self.ranking("--kind", "provinsi")
        for table in ("rows", "left_out", "spread", "distribution", "predicates", "climbers", "fallers"):
            text = self.cli("rank", "w.matang", "--rubric", "spbe", "--year", "2024", "--kind", "provinsi", "--lang", "id", "--table", table, status=0).out
            rows = list(csv.DictReader(io.StringIO(text)))
            self.assertEqual(len(rows), len(found[table]), table)
            self.assertEqual(len(rows) > 0, len(found[table]) > 0, table)
            for row, wanted in zip(rows, found[table]):
                for key, value in {**wanted, **wanted.get("parts", {})}.items():
                    if key == "parts":
                        continue
                    if key.endswith("_exact"):
                        self.assertAlmostEqual(float(row[key]), float(Fraction(value)), 11, (table, key))
                    elif isinstance(value, bool):
                        self.assertEqual(row[key], "true" if value else "false", (table, key))
                    else:
                        self.assertEqual(row[key], "" if value is None else str(value), (table, key))
        main = self.cli("rank", "w.matang", "--rubric", "spbe", "--year", "2024", "--kind", "provinsi", "--csv", status=0).out
        self.assertTrue(main.startswith("rank,agency,index,predicate,improvement,source,"), main[:200])


class Provinces(program.ProgramTest):
    def test_agencies_of_one_province(self):
        self.cli("workspace", "new", "w.matang", status=0)
        self.write("v.csv", "agency,agency_code,kind,year,rubric,index\nKota Bogor,32.71,kota,2023,spbe-2020,3.72\nKota Bandung,3273,kota,2023,spbe-2020,3.50\n"
                            "Kota Kediri,35.71,kota,2023,spbe-2020,3.60\nKota Contoh,,kota,2023,spbe-2020,3.00\n")
        self.cli("import", "w.matang", "v.csv", status=0)

        def of(province):
            found = self.cli("rank", "w.matang", "--rubric", "spbe", "--year", "2023", "--province", province, "--json", status=0).json()
            return [(row["rank"], row["agency"], row["province"]) for row in found["rows"]]

        self.assertEqual(of("32"), [(1, "Kota Bogor", "32"), (2, "Kota Bandung", "32")])
        self.assertEqual(of("jawa timur"), [(1, "Kota Kediri", "35")])
        self.assertEqual(of("11"), [])
        wrong = self.cli("rank", "w.matang", "--rubric", "spbe", "--year", "2023", "--province", "Jawa", "--lang", "en", status=2)
        self.assertIn("\"Jawa\" is not a province of Indonesia. Write its code or its name: 11 Aceh, 12 Sumatera Utara, ", wrong.err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
