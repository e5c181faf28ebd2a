# SPDX-License-Identifier: GPL-3.0-or-later
"""What a score card takes from beyond its own record: results of other instruments in the workspace and evidence that is attached."""
import program

HEAD = """format: matang-rubric/1
id: {id}
version: "1"
family: {id}
status: draft
language: id
name: {id}
node-kinds: {{indicator: Indikator}}
scales:
  - {{id: tingkat, name: Tingkat, from: 0, to: 4, levels: [{levels}]}}
index-range: {{from: 0, to: 4}}
stages: {{list: [{{id: final, name: Akhir, by: assessor}}]}}
weights: of-index
rounding: {{decimals: 2}}
index:
  name: Indeks
  children:
"""
LEVELS = ", ".join(f"{{level: {level}, name: T{level}}}" for level in range(5))
LADDER = """    - id: LUAR
      kind: indicator
      name: Hasil instrumen lain
      scale: tingkat
      import: {{rubric: {rubric}, year: {year}}}
      normalise: {{method: ladder, steps: [{{at-least: 3.5, value: 4}}, {{at-least: 2.6, value: 3}}, {{at-least: 1.8, value: 2}}], otherwise: 1}}
"""
GATED = """    - id: BUKTI
      kind: indicator
      name: Kebijakan yang terbukti
      scale: tingkat
      gates: {3: {evidence: BUKTI}, 4: {evidence: BUKTI, count: 2}}
"""


class Circumstances(program.ProgramTest):
    def setUp(self):
        super().setUp()
        (self.folder / "rubrics").mkdir()
        for name in ("spbe-2018", "spbe-2020"):
            self.write(f"rubrics/{name}.yaml", (program.SOURCES / "rubrics" / f"{name}.yaml").read_text(encoding="utf-8"))
        self.cli("workspace", "new", "w.matang", status=0)

    def rubric(self, name, children):
        self.write(f"rubrics/{name}.yaml", HEAD.format(id=name, levels=LEVELS) + children)

    def store(self, rows):
        self.write("rows.csv", "agency,kind,year,rubric,stage,assessor,node,value\n" + "".join(f"Kota Uji,kota,{row}\n" for row in rows))
        self.cli("--rubrics", "rubrics", "import", "w.matang", "rows.csv", status=0)

    def node(self, rubric, year, node):
        found = self.cli("--rubrics", "rubrics", "score", "w.matang", "--rubric", rubric, "--year", year, "--json", status=0).json()
        return next(one for one in found["assessments"][0]["nodes"] if one["id"] == node)

    def test_the_published_index_of_the_same_year_is_taken(self):
        self.rubric("sama", LADDER.format(rubric="spbe", year="same") + GATED)
        self.store(["2019,spbe-2018,final,,index,2.7", "2023,spbe-2020,final,,index,3.495", "2023,sama,final,Ani,BUKTI,2"])
        found = self.node("sama", 2023, "LUAR")
        self.assertEqual((found["measured"], found["exact"], found["source"]), ("7/2", "4", "computed"))
        told = self.cli("--rubrics", "rubrics", "score", "w.matang", "--rubric", "sama", "--explain", "--lang", "en", status=0).out
        self.assertIn("taken from the result of spbe-2020 of 2023: 3.5\n", told)

    def test_the_year_before_and_the_latest(self):
        self.rubric("lalu", LADDER.format(rubric="spbe", year="previous") + GATED)
        self.rubric("akhir", LADDER.format(rubric="spbe", year="latest") + GATED)
        self.store(["2019,spbe-2018,final,,index,2.7", "2024,spbe-2020,final,,index,1.5"]
                   + [f"{year},{rubric},final,Ani,BUKTI,2" for rubric in ("lalu", "akhir") for year in (2020, 2022)])
        self.assertEqual([self.node("lalu", year, "LUAR")["exact"] for year in (2020, 2022)], ["3", None])
        self.assertEqual([self.node("akhir", year, "LUAR")["exact"] for year in (2020, 2022)], ["3", "3"])

    def test_an_own_amount_comes_first(self):
        self.rubric("sama", LADDER.format(rubric="spbe-2020", year="same") + GATED)
        self.store(["2023,spbe-2020,final,,index,3.6", "2023,sama,final,Ani,LUAR,1.9"])
        self.assertEqual(self.node("sama", 2023, "LUAR")["exact"], "2")

    def test_instruments_that_take_each_others_results_find_nothing(self):
        self.rubric("satu", LADDER.format(rubric="dua", year="same"))
        self.rubric("dua", LADDER.format(rubric="satu", year="same"))
        self.store(["2023,satu,final,Ani,LUAR,3.6", "2023,dua,final,,index,2"])
        self.assertEqual(self.node("satu", 2023, "LUAR")["exact"], "4")
        self.assertEqual(self.node("dua", 2023, "LUAR")["exact"], "4")
        self.store(["2024,satu,final,,index,2", "2024,dua,final,,index,2.6"])
        self.assertEqual(self.node("satu", 2024, "LUAR")["exact"], "3")

    def test_a_level_needs_its_evidence(self):
        self.rubric("sama", LADDER.format(rubric="spbe", year="same") + GATED)
        self.store(["2023,sama,final,Ani,BUKTI,4"])
        self.write("sk.txt", "keputusan")
        self.write("notula.txt", "notula")
        levels = [self.node("sama", 2023, "BUKTI")["exact"]]
        for file in ("sk.txt", "notula.txt"):
            self.cli("--rubrics", "rubrics", "evidence", "add", "w.matang", "--agency", "Kota Uji", "--year", "2023", "--rubric", "sama",
                     "--node", "BUKTI", file, status=0)
            levels.append(self.node("sama", 2023, "BUKTI")["exact"])
        self.assertEqual(levels, ["2", "3", "4"])


if __name__ == "__main__":
    program.main()
