# SPDX-License-Identifier: GPL-3.0-or-later
"""Instruments that are written as data alone, answered by values files and scored on the command line: every figure of the tables in
tests/data/rubrics/proof/README.md, which were reckoned by hand, must come out, exactly and as printed."""
import fractions
import re
import shutil
import unittest

import program

PROOF = program.DATA / "rubrics" / "proof"
ANSWERS = program.DATA / "values" / "proof"
DIGITS_OF_APPROXIMATE = 20


def tables():
    """Of every section: the id of its rubric and the rows of its table, each a map from column to text."""
    found = {}
    name, columns = None, None
    for line in (PROOF / "README.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            name, columns = line[3:].strip(), None
        elif name and line.startswith("| "):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if columns is None:
                columns = cells
            elif not cells[0].startswith("---"):
                found.setdefault(name, []).append(dict(zip(columns, cells)))
    return found


def fraction_of(text):
    """'6/8 = 3/4' -> 3/4; nothing where the text says that there is no figure."""
    last = text.split("=")[-1].strip()
    return fractions.Fraction(last) if re.fullmatch(r"-?\d+(/\d+)?", last) else None


class Proof(program.ProgramTest):
    def scored(self, rubric, answer):
        arguments = ["--answer", answer] if answer else []
        return self.cli("--rubrics", "rubrics", "score", "proof.matang", "--rubric", rubric, *arguments, "--json",
                        status=0).json()["assessments"]

    def assessment(self, scored, row):
        for one in scored:
            if one["agency"] == row["agency"] and one["year"] == int(row["year"]):
                return one
        self.fail(f"no assessment of {row['agency']} {row['year']}")

    @staticmethod
    def node_of(assessment, name):
        node, _, unit = name.partition(", unit ")
        if not unit:
            return next(one for one in assessment["nodes"] if one["id"] == node)
        units = [one for one in assessment.get("units", []) if one["node"] == node and one["unit"] == unit]
        return next(one for one in units[0]["nodes"] if one["id"] == node)

    def check(self, row, assessment):
        found = self.node_of(assessment, row["node"])
        exact, printed = row["exact"], row["printed"]
        if exact in ("unset", "no value", "does not apply"):
            self.assertIsNone(found["exact"])
        elif exact.endswith("..."):
            self.assertTrue(found["approximate"])
            digits = exact.rstrip(".").split(".")[1]
            value = fractions.Fraction(found["exact"])
            self.assertEqual(f"{int(value * 10 ** len(digits)):0{len(digits)}d}", digits)
        elif exact.startswith("partial") or exact == "no result":
            self.assertFalse(assessment["complete"])
            if fraction_of(exact.split(",")[-1].strip()) is not None:
                self.assertEqual(fractions.Fraction(found["exact"]), fraction_of(exact.split(",")[-1]))
        elif found.get("approximate"):
            self.assertLess(abs(fractions.Fraction(found["exact"]) - fraction_of(exact)), fractions.Fraction(1, 10 ** DIGITS_OF_APPROXIMATE))
        else:
            self.assertEqual(fractions.Fraction(found["exact"] or 0) if found["exact"] else None, fraction_of(exact))
        if printed != "-":
            self.assertEqual(found["value"], printed)
        self.check_predicate(row, assessment, found)

    def check_predicate(self, row, assessment, found):
        wanted = row.get("predicate") or row.get("band")
        if not wanted:
            return
        shown = assessment["predicate"] if row["node"] == "index" else found.get("predicate")
        normal = re.sub(r"[^a-z0-9]+", "-", (shown or "").lower()).strip("-")
        self.assertEqual(normal, wanted)

    def prove(self, rubric, rows):
        folder = self.folder / "rubrics"
        folder.mkdir()
        bundled = program.SOURCES / "rubrics" / f"{rubric}.yaml"
        shutil.copyfile(bundled if bundled.exists() else PROOF / f"{rubric}.yaml", folder / f"{rubric}.yaml")
        self.cli("workspace", "new", "proof.matang", status=0)
        self.copy(ANSWERS / f"{rubric}.csv", "answers.csv")
        imported = self.cli("--rubrics", "rubrics", "import", "proof.matang", "answers.csv")
        self.assertEqual(imported.status, 0, imported)
        scored = {}
        for row in rows:
            answer = row.get("answer", "")
            if answer not in scored:
                scored[answer] = self.scored(rubric, answer)
            with self.subTest(agency=row["agency"], year=row["year"], node=row["node"], answer=answer):
                self.check(row, self.assessment(scored[answer], row))
        self.assertEqual(self.cli("workspace", "check", "proof.matang").status, 0)
        explained = self.cli("--rubrics", "rubrics", "score", "proof.matang", "--rubric", rubric, "--explain", status=0)
        if rubric == "survey-style":
            self.assertNotIn("belum sepakat", explained.out, "respondents need not agree")
        self.assertNotIn("{", explained.out, "a sentence has a gap that nothing fills")


def add_cases():
    for rubric, rows in tables().items():
        setattr(Proof, "test_" + rubric.replace("-", "_"), lambda self, rubric=rubric, rows=rows: self.prove(rubric, rows))


class Coverage(unittest.TestCase):
    def test_every_proof_rubric_has_a_table(self):
        self.assertEqual({file.stem for file in PROOF.glob("*.yaml")} - set(tables()), set())


add_cases()

if __name__ == "__main__":
    program.main()
