# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports in every format, without a display and without a word of the drawing library on standard error."""
import json
import os
import unittest
import zipfile

import program


class Report(program.ExampleTest):
    BOGOR = ["report", "example.matang", "--agency", "Kota Bogor"]

    def test_pdf(self):
        for language in ("id", "en"):
            outcome = self.cli(*self.BOGOR, "--lang", language, "-o", f"{language}.pdf", status=0)
            self.assert_golden(f"report-pdf.{language}", outcome)
            data = (self.folder / f"{language}.pdf").read_bytes()
            self.assertEqual((data[:5], data.rstrip()[-5:]), (b"%PDF-", b"%%EOF"))
            self.assertGreater(len(data), 10_000)

    def test_pdf_replaces_an_old_one(self):
        self.write("laporan.pdf", "old")
        self.cli(*self.BOGOR, "--rubric", "smart-city", "--year", "2022", "-o", "laporan.pdf", status=0)
        self.assertEqual((self.folder / "laporan.pdf").read_bytes()[:5], b"%PDF-")

    def test_html(self):
        self.cli(*self.BOGOR, "--format", "html", "-o", "r.html", status=0)
        text = (self.folder / "r.html").read_text(encoding="utf-8")
        for wanted in ("Pemerintah Kota Bogor", "4,08", "Sangat Baik"):
            self.assertIn(wanted, text)

    def test_odt(self):
        self.cli(*self.BOGOR, "--format", "odt", "-o", "r.odt", status=0)
        with zipfile.ZipFile(self.folder / "r.odt") as archive:
            self.assertIsNone(archive.testzip())
            self.assertIn("Pemerintah Kota Bogor", archive.read("content.xml").decode("utf-8"))

    def test_json(self):
        self.cli(*self.BOGOR, "--year", "2023", "--rubric", "spbe-2020", "--format", "json", "-o", "r.json", status=0)
        document = json.loads((self.folder / "r.json").read_text(encoding="utf-8"))
        self.assertIn("Pemerintah Kota Bogor", json.dumps(document, ensure_ascii=False))

    def test_other_workspaces_and_databases_are_not_replaced(self):
        self.cli("workspace", "new", "other.matang", status=0)
        self.copy(self.folder / "other.matang", "copy.pdf")
        self.write("broken.matang", "not a database")
        for name in ("other.matang", "copy.pdf", "broken.matang"):
            before = (self.folder / name).read_bytes()
            self.assert_golden(f"report-over-{name}.en", self.cli(*self.BOGOR, "-o", name, "--lang", "en", status=3))
            self.assertEqual((self.folder / name).read_bytes(), before)

    def test_longest_series_counts_all_years(self):
        self.cli(*self.BOGOR, "--year", "2023", "--format", "json", "-o", "r.json", status=0)
        self.assertIn("SPBE", json.loads((self.folder / "r.json").read_text(encoding="utf-8"))["title"])

    def test_refused(self):
        self.assert_golden("report-nowhere.en", self.cli(*self.BOGOR, "-o", "no/r.pdf", "--lang", "en", status=3))
        self.assert_golden("report-stage-unknown.en", self.cli(*self.BOGOR, "--rubric", "spbe-2020", "--stage", "x", "-o", "r.pdf", "--lang", "en", status=3))
        self.assert_golden("report-agency-unknown.en", self.cli("report", "example.matang", "--agency", "Bogr", "-o", "r.pdf", "--lang", "en", status=3))
        self.assert_golden("report-year-unknown.en", self.cli(*self.BOGOR, "--year", "2001", "-o", "r.pdf", "--lang", "en", status=3))
        self.assertFalse((self.folder / "r.pdf").exists())
        os.mkfifo(self.folder / "pipe")
        self.assert_golden("report-not-a-file.en", self.cli(*self.BOGOR, "-o", "pipe", "--lang", "en", status=3))
        self.assertTrue((self.folder / "pipe").is_fifo())
        self.cli(*self.BOGOR, "-o", ".", status=3)
        (self.folder / "example.pdf").symlink_to("example.matang")
        before = (self.folder / "example.matang").read_bytes()
        for name in ("example.matang", "example.pdf"):
            self.assert_golden(f"report-over-{name}.en", self.cli(*self.BOGOR, "-o", name, "--lang", "en", status=3))
        self.assertEqual((self.folder / "example.matang").read_bytes(), before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
