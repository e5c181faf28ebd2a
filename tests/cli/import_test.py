# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing, importing again, and only trying."""
import unittest

import program
from program import EXAMPLES, MINISTRY


class Import(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.cli("workspace", "new", "w.matang", status=0)

    def test_dry_run_changes_nothing(self):
        self.copy(EXAMPLES / "spbe-2021-ministry-indicators.csv", "v.csv")
        before = (self.folder / "w.matang").read_bytes()
        for language in ("id", "en"):
            self.assert_golden(f"import-dry-run.{language}", self.cli("import", "w.matang", "v.csv", "--dry-run", "--lang", language, status=0))
        self.assert_golden("import-dry-run-json", self.cli("import", "w.matang", "v.csv", "--dry-run", "--json", status=0))
        self.assertEqual((self.folder / "w.matang").read_bytes(), before)

    def test_import_and_import_again(self):
        self.copy(EXAMPLES / "spbe-2021-ministry-indicators.csv", "v.csv")
        self.assert_golden("import.id", self.cli("import", "w.matang", "v.csv", status=0))
        before = (self.folder / "w.matang").read_bytes()
        self.assert_golden("import-again.en", self.cli("import", "w.matang", "v.csv", "--lang", "en", status=0))
        self.assertEqual((self.folder / "w.matang").read_bytes(), before)

    def test_national_table(self):
        self.copy(EXAMPLES / "spbe-2023-national.csv", "national.csv")
        report = self.cli("import", "w.matang", "national.csv", "--json", status=0).json()
        warnings = report.pop("warnings")
        self.assertEqual(report, {"stored": True, "rows": 621, "agencies_added": 621, "assessments_added": 621, "units_added": 0,
                                  "values_set": 3105, "values_unchanged": 0, "mistakes": []})
        self.assertEqual(sum(one["code"].startswith("reported-differs") for one in warnings), 71)
        self.assertEqual([one["line"] for one in warnings if one["code"] == "value-below-scale"], [self.line_of("Pemerintah Kab. Banyuasin")])
        self.assertEqual(self.cli("workspace", "check", "w.matang").status, 0)

    def line_of(self, name):
        lines = (self.folder / "national.csv").read_text(encoding="utf-8").splitlines()
        return next(number for number, line in enumerate(lines, start=1) if line.startswith(name))

    def test_suspicious_values_are_stored_and_flagged(self):
        self.write("v.csv", "agency,kind,year,rubric,source,D1,D2,D3,D4,index,predicate\n"
                            "Kabupaten Banyuasin,kabupaten,2023,spbe-2020,Contoh,0.91,2.00,1.00,2.00,1.78,Memuaskan\n")
        self.assert_golden("import-suspicious.en", self.cli("import", "w.matang", "v.csv", "--lang", "en", status=0))
        scored, = self.cli("score", "w.matang", "--json", status=0).json()["assessments"]
        self.assertEqual((scored["index"], scored["predicate"], scored["nodes"][1]["id"], scored["nodes"][1]["value"]),
                         ("1.78", "Memuaskan", "D1", "0.91"))

    def test_tidy_marks_of_a_panel(self):
        self.write("marks.csv", "﻿agency;year;rubric;stage;assessor;node;value;note\nKota Bogor;2024;spbe-2020;self;Siti;I1;3;SOP ditetapkan\n"
                                "Kota Bogor;2024;spbe-2020;document;Budi;I1;2;\n")
        self.cli("import", "w.matang", "marks.csv", status=0)
        for stage, value in (("self", "3.00"), ("document", "2.00"), ("interview", "2.00")):
            scored, = self.cli("score", "w.matang", "--stage", stage, "--json", status=0).json()["assessments"]
            node = next(one for one in scored["nodes"] if one["id"] == "I1")
            self.assertEqual((node["value"], node["source"], scored["complete"]), (value, "carried" if stage == "interview" else "computed", False))

    def test_marks_without_values_and_their_verification(self):
        head = "agency;year;rubric;stage;assessor;state;verification;node;value\n"
        self.write("marks.csv", head + "Kota Bogor;2024;spbe-2020;self;Siti;;verified;I1;3\n"
                                       "Kota Bogor;2024;spbe-2020;self;Siti;not-submitted;;I2;\n")
        self.assertEqual(self.cli("import", "w.matang", "marks.csv", "--json", status=0).json()["values_set"], 2)
        before = (self.folder / "w.matang").read_bytes()
        self.assertEqual(self.cli("import", "w.matang", "marks.csv", "--json", status=0).json()["values_unchanged"], 2)
        self.assertEqual((self.folder / "w.matang").read_bytes(), before)
        self.write("changed.csv", head + "Kota Bogor;2024;spbe-2020;self;Siti;not-submitted;;I1;\n")
        warnings = self.cli("import", "w.matang", "changed.csv", "--lang", "en", "--json", status=0).json()["warnings"]
        self.assertIn("The value of I1 was changed from 3 to not-submitted.", [one["message"] for one in warnings])
        self.assertEqual(self.cli("workspace", "check", "w.matang").status, 0)

    def test_units_and_words(self):
        head = "agency,year,rubric,assessor,unit,measured_year,measured_source,node,value\n"
        self.write("good.csv", head + "Kota Bogor,2023,iid-2023,Siti,,2023,BPK,I8,wtp\n"
                                      "Kota Bogor,2023,iid-2023,Siti,Lapor Cepat,,,I16,3\n"
                                      "Kota Bogor,2023,iid-2023,Siti,\"Sampah, Jadi Emas\",,,I16,1\n")
        self.assertEqual(self.cli("import", "w.matang", "good.csv", "--json", status=0).json()["values_set"], 3)
        self.assertEqual(self.cli("workspace", "check", "w.matang").status, 0)
        self.write("bad.csv", head + "Kota Bogor,2023,iid-2023,Siti,,2023,BPK,I8,WPT\n"
                                     "Kota Bogor,2023,iid-2023,Siti,,,,I16,3\n")
        mistakes = self.cli("import", "w.matang", "bad.csv", "--lang", "en", "--json", status=1).json()["mistakes"]
        self.assertEqual([one["message"] for one in mistakes],
                         ['"WPT" is not an answer to I8. Known are, the most similar first: WTP, WDP, TW, TMP.',
                          "I16 is answered for every unit of INO. Name the unit in the column unit."])

    def test_marks_that_the_instrument_does_not_know(self):
        self.write("v.csv", "agency,year,rubric,assessor,unit,answer,state,verification,measured_year,measured_source,node,value,predicate\n"
                            "Kota Bogor,2024,spbe-2020,Budi,Lapor Cepat,to-be,,sah,2022,BPS,I1,3,Baik\n"
                            "Kota Bogor,2024,spbe-2020,Budi,,besok,n/a,,22,,I2,TB,\n"
                            "Kota Bogor,2024,spbe-2020,Budi,,,not-applicable,,,,I3,3,\n"
                            "Kota Bogor,2024,spbe-2020,,,,not-submitted,verified,,,I4,,\n")
        for language in ("id", "en"):
            self.assert_golden(f"import-marks-refused.{language}", self.cli("import", "w.matang", "v.csv", "--lang", language, status=1))
        self.assertEqual(self.cli("workspace", "info", "w.matang", "--json", status=0).json()["trail_entries"], 0)

    def test_an_older_workspace_is_brought_up_to_date(self):
        import sqlite3
        script = (program.DATA / "workspace" / "version-1.sql").read_text(encoding="utf-8")
        with sqlite3.connect(self.folder / "old.matang") as database:
            database.executescript(script)
        database.close()
        old = (self.folder / "old.matang").read_bytes()
        self.assertEqual(self.cli("workspace", "check", "old.matang").status, 0)
        self.assertEqual((self.folder / "old.matang").read_bytes(), old)
        self.write("v.csv", "agency,year,rubric,assessor,I1\nKota Bogor,2021,small,Budi,not-submitted\n")
        self.cli("import", "old.matang", "v.csv", status=0)
        info = self.cli("workspace", "info", "old.matang", "--json", status=0).json()
        self.assertEqual((info["schema_version"], info["marks"], info["reported_values"], info["evidence_files"]), (4, 4, 4, 1))
        for name in ("old.matang", "old.matang.v1.backup"):
            self.assertEqual(self.cli("workspace", "check", name).status, 0)

    def test_person_in_the_trail(self):
        import sqlite3
        self.write("v.csv", "agency,year,rubric,index\nKota Bogor,2023,spbe-2020,3.72\n")
        self.cli("import", "w.matang", "v.csv", "--person", "Rina Wati", status=0)
        with sqlite3.connect(self.folder / "w.matang") as database:
            self.assertEqual({row[0] for row in database.execute("SELECT person FROM trail")}, {"Rina Wati"})


class Workspace(program.ProgramTest):
    def test_new(self):
        for language in ("id", "en"):
            self.assert_golden(f"workspace-new.{language}", self.cli("workspace", "new", f"{language}.matang", "--lang", language, status=0))

    def test_new_never_overwrites(self):
        self.write("there.matang", "precious")
        self.assert_golden("workspace-new-exists.en", self.cli("workspace", "new", "there.matang", "--lang", "en", status=3))
        self.assertEqual((self.folder / "there.matang").read_text(), "precious")

    def test_new_in_a_missing_folder(self):
        self.assert_golden("workspace-new-nowhere.en", self.cli("workspace", "new", "no/w.matang", "--lang", "en", status=3))

    def test_info_of_an_empty_workspace(self):
        self.cli("workspace", "new", "w.matang", status=0)
        info = self.cli("workspace", "info", "w.matang", "--json", status=0).json()
        self.assertRegex(info.pop("created_at"), r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
        self.assertEqual(info.pop("file_bytes"), (self.folder / "w.matang").stat().st_size)
        self.assertEqual({**info.pop("room"), "file": 0}, {"file": 0, "evidence": 0, "contents": 0, "unreferenced": 0, "unreferenced_files": 0, "empty": 0})
        self.assertEqual(info, {"file": "w.matang", "schema_version": info["schema_version"], "agencies": 0, "assessments": 0, "marks": 0,
                                "reported_values": 0, "evidence_files": 0, "evidence_bytes": 0, "trail_entries": 0, "rubrics": []})

    def test_info(self):
        self.cli("workspace", "new", "w.matang", status=0)
        self.copy(EXAMPLES / "spbe-2021-ministry-indicators.csv", "v.csv")
        self.cli("import", "w.matang", "v.csv", status=0)
        self.write("sk.pdf", "contoh")
        self.cli("evidence", "add", "w.matang", "--agency", MINISTRY, "--year", "2021", "--node", "I1", "sk.pdf", status=0)
        size = (self.folder / "w.matang").stat().st_size
        for language, label in (("id", "Ukuran"), ("en", "Size")):
            outcome = self.cli("workspace", "info", "w.matang", "--lang", language, status=0)
            shown = f"{size / 1000:.1f}".replace(".", "," if language == "id" else ".") + "\u00a0kB"
            outcome.out = outcome.out.replace(shown, "<size of the file>")
            self.assert_golden(f"workspace-info.{language}", outcome)


if __name__ == "__main__":
    unittest.main(verbosity=2)
