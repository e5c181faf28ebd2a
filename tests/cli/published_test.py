# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line computes from the published tables equals what was published."""
import csv
import unittest

import program
from program import DATA, EXAMPLES, MINISTRY


def rows(file):
    with open(file, encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def values(assessment):
    return {node["id"]: node["value"] for node in assessment["nodes"]}


class Published(program.ExampleTest):
    def setUp(self):
        self.folder = self.shared

    def scored(self, *arguments):
        outcome = self.cli("score", "example.matang", "--json", *arguments, status=0)
        self.assertEqual(outcome.err, "")
        return outcome.json()["assessments"]

    def test_ministry_2021_from_its_47_levels(self):
        published = rows(DATA / "spbe-2021-ministry-published.csv")[0]
        assessment, = self.scored("--agency", MINISTRY, "--year", "2021")
        found = values(assessment)
        nodes = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "D1", "D2", "D3", "D4", "index"]
        self.assertEqual({node: found[node] for node in nodes}, {node: published[node] for node in nodes})
        self.assertEqual({node["source"] for node in assessment["nodes"] if node["id"] in nodes}, {"computed"})
        self.assertEqual((assessment["index"], assessment["index_exact"], assessment["predicate"], assessment["complete"], assessment["warnings"]),
                         ("2.95", "1179/400", "Baik", True, []))

    def test_smart_city_2022_all_nine_indices(self):
        published = {row["agency"]: row["published_index"] for row in rows(EXAMPLES / "smart-city-2022-dimensions.csv")}
        self.assertEqual(len(published), 9)
        for agency, index in published.items():
            one, = self.scored("--agency", agency, "--rubric", "smart-city", "--year", "2022")
            self.assertEqual((one["index"], one["nodes"][0]["source"], one["warnings"]), (index, "computed", []), agency)

    def test_national_table_2023(self):
        published = rows(EXAMPLES / "spbe-2023-national.csv")
        found = self.scored("--rubric", "spbe-2020", "--year", "2023")
        self.assertEqual(len(published), 621)
        self.assertEqual(sorted((one["agency"], one["index"], one["predicate"]) for one in found),
                         sorted((row["agency"], row["index"], row["predicate"]) for row in published))
        differing = [one for one in found if any(warning["code"].startswith("reported-differs") for warning in one["warnings"])]
        self.assertEqual(len(differing), 71)
        flagged = [one for one in found if any(warning["code"] == "value-below-scale" for warning in one["warnings"])]
        self.assertEqual(["Banyuasin" in one["agency"] for one in flagged], [True])

    def test_kota_bogor_over_the_years(self):
        def series(rubric):
            compared = self.cli("compare", "example.matang", "--agency", "Kota Bogor", "--rubric", rubric, "--json", status=0).json()
            return [(year["year"], year["index"], year["improvement"], year["comparable"]) for year in compared["years"]]

        self.assertEqual(series("spbe"), [(2019, "2.96", None, True), (2020, "2.98", "0.02", True), (2021, "3.11", "0.13", False),
                                          (2022, "2.75", "-0.36", True), (2023, "3.72", "0.97", True), (2024, "4.08", "0.36", True)])
        self.assertEqual(series("smart-city"), [(2020, "3.12", None, True), (2021, "3.33", "0.21", True), (2022, "3.46", "0.13", True),
                                                (2023, "3.35", "-0.11", True), (2024, "3.57", "0.22", True)])

    def test_ranking_of_cities(self):
        ranking = self.cli("rank", "example.matang", "--rubric", "spbe-2020", "--year", "2023", "--kind", "kota", "--json", status=0).json()
        published = [row for row in rows(EXAMPLES / "spbe-2023-national.csv") if row["kind"] == "kota"]
        indices = [row["index"] for row in published]
        self.assertEqual(sorted((row["agency"], row["index"], row["predicate"], row["rank"]) for row in ranking["rows"]),
                         sorted((row["agency"], row["index"], row["predicate"], 1 + sum(other > row["index"] for other in indices)) for row in published))
        self.assertEqual([row["index"] for row in ranking["rows"]], sorted(indices, reverse=True))
        self.assertEqual(ranking["left_out"], [])


class Names(program.ProgramTest):
    def test_one_agency_under_several_names(self):
        self.cli("workspace", "new", "w.matang", status=0)
        self.write("v.csv", "agency,year,rubric,index\nPemerintah Kota Bogor,2021,spbe-2020,3.11\nKota Bogor,2022,spbe-2020,2.75\n"
                            "Pemkot Bogor,2023,spbe-2020,3.72\nKabupaten Bogor,2023,spbe-2020,3.26\n")
        report = self.cli("import", "w.matang", "v.csv", "--json", status=0).json()
        self.assertEqual((report["agencies_added"], report["assessments_added"]), (2, 4))
        scored = self.cli("score", "w.matang", "--json", status=0).json()["assessments"]
        self.assertEqual(sorted((one["agency"], one["year"], one["index"]) for one in scored),
                         [("Kabupaten Bogor", 2023, "3.26"), ("Pemerintah Kota Bogor", 2021, "3.11"), ("Pemerintah Kota Bogor", 2022, "2.75"),
                          ("Pemerintah Kota Bogor", 2023, "3.72")])
        for name in ("Kota Bogor", "PEMKOT BOGOR", "Pemerintah Kota Bogor"):
            self.assertEqual(len(self.cli("score", "w.matang", "--agency", name, "--json", status=0).json()["assessments"]), 3, name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
