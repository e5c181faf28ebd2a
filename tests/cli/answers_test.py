# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole instruments answered question by question, imported and scored from the command line alone. The index is reckoned again here, with
fractions and from the weights that `rubric show` prints."""
import csv
import fractions
import random

import program

ASSESSORS = ["Asesor A", "Asesor B", "Asesor C", "Asesor D"]
FRACTION = fractions.Fraction


def half_up(value, decimals=2):
    scaled = value * 10 ** decimals + FRACTION(1, 2)
    return FRACTION(scaled.numerator // scaled.denominator, 10 ** decimals)


def printed(value):
    return f"{float(half_up(value)):.2f}"


class Answers(program.ProgramTest):
    def tree(self, rubric, profile):
        options = ["--profile", profile] if profile else []
        nodes = self.cli("rubric", "show", rubric, *options, "--json", status=0).json()["nodes"]
        parents = {node["parent"] for node in nodes}
        return nodes, [node for node in nodes if node["id"] not in parents]

    def answer(self, name, rubric, profile, year, leaves, assessors, draw):
        """Marks of every assessor for every question, in a wide file; returns the values by question."""
        marks = {leaf["id"]: [draw() for _ in assessors] for leaf in leaves}
        with open(self.folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["agency", "year", "rubric", "profile", "stage", "assessor", *marks])
            for at, assessor in enumerate(assessors):
                writer.writerow([f"Kota {name}", year, rubric, profile, "final", assessor, *[marks[leaf][at] for leaf in marks]])
        self.cli("import", "answers.matang", f"{name}.csv", status=0)
        return {leaf: FRACTION(sum(values), len(values)) for leaf, values in marks.items()}

    def scored(self, name, rubric):
        found = self.cli("score", "answers.matang", "--agency", f"Kota {name}", "--rubric", rubric, "--json", status=0).json()["assessments"]
        self.assertEqual(len(found), 1)
        self.assertTrue(found[0]["complete"])
        return found[0]

    def setUp(self):
        super().setUp()
        self.random = random.Random(20261126)
        self.cli("workspace", "new", "answers.matang", status=0)

    def check_weighted(self, name, rubric, year, lowest, highest):
        nodes, leaves = self.tree(rubric, "")
        values = self.answer(name, rubric, "", year, leaves, ["Asesor"], lambda: self.random.randint(lowest, highest))
        total = sum(FRACTION(leaf["weight"]) for leaf in leaves)
        self.assertEqual(total, 100)
        index = sum(FRACTION(leaf["weight"]) * values[leaf["id"]] for leaf in leaves) / 100
        found = self.scored(name, rubric)
        self.assertEqual((FRACTION(found["index_exact"]), found["index"]), (index, printed(index)))
        return len(leaves)

    def test_the_37_answers_of_2018(self):
        self.assertEqual(self.check_weighted("Lama", "spbe-2018", 2019, 0, 5), 37)

    def test_the_47_answers_of_2020(self):
        self.assertEqual(self.check_weighted("Baru", "spbe-2020", 2023, 1, 5), 47)

    def test_the_20_values_of_pemdi(self):
        """Four of them are amounts of other bodies, which become values by the rules of the instrument."""
        nodes, leaves = self.tree("pemdi-2026", "")
        amounts = {"I5": "68.75", "I10": "2.5", "I11": "1.51", "I12": "4.1"}
        worth = {"I5": FRACTION(15, 4), "I10": 2, "I11": 2, "I12": 5}
        values = {leaf["id"]: worth.get(leaf["id"], FRACTION(self.random.randint(4, 20), 4)) for leaf in leaves}
        cells = {leaf: amounts.get(leaf, str(float(value))) for leaf, value in values.items()}
        self.write("pemdi.csv", "agency,year,rubric,stage,assessor," + ",".join(cells) + "\nKota Pemdi,2026,pemdi-2026,final,Asesor,"
                   + ",".join(cells.values()) + "\n")
        self.cli("import", "answers.matang", "pemdi.csv", status=0)
        index = sum(FRACTION(leaf["weight"]) * values[leaf["id"]] for leaf in leaves) / 100
        found = self.scored("Pemdi", "pemdi-2026")
        self.assertEqual((len(leaves), FRACTION(found["index_exact"]), found["index"]), (20, index, printed(index)))

    def test_every_question_of_smart_city(self):
        """Means of the panel, each dimension rounded, each contribution rounded, then added; the profiles together ask 121 questions."""
        asked = set()
        for profile, year in (("SC22-REG", 2022), ("SC22-KPPN", 2022), ("SC23-KPPN", 2023), ("SC24-REG", 2024)):
            nodes, leaves = self.tree("smart-city", profile)
            values = self.answer(profile, "smart-city", profile, year, leaves, ASSESSORS, lambda: self.random.randint(0, 4))
            asked |= set(values)
            index = FRACTION(0)
            for dimension in (node for node in nodes if node["parent"] == "index"):
                below = [values[leaf["id"]] for leaf in leaves if self.is_below(leaf, dimension, nodes)]
                index += half_up(FRACTION(dimension["weight"]) / 100 * half_up(sum(below) / len(below)))
            found = self.scored(profile, "smart-city")
            self.assertEqual((FRACTION(found["index_exact"]), found["index"]), (index, printed(index)), profile)
        self.assertEqual(len(asked), 121)

    @staticmethod
    def is_below(leaf, dimension, nodes):
        by_id = {node["id"]: node for node in nodes}
        while leaf["parent"] not in (None, "index"):
            leaf = by_id[leaf["parent"]]
        return leaf["id"] == dimension["id"]


if __name__ == "__main__":
    program.main()
