# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports by template and section, on a whole round, and on every agency of a round at once."""
import hashlib
import json
import signal
import subprocess
import time
import unittest

import program


class Templates(program.ExampleTest):
    BOGOR = ["report", "example.matang", "--agency", "Kota Bogor"]

    def blocks(self, *arguments):
        self.cli(*arguments, "--format", "json", "-o", "r.json", status=0)
        return json.loads((self.folder / "r.json").read_text(encoding="utf-8"))["blocks"]

    def headings(self, *arguments):
        return [block["text"] for block in self.blocks(*arguments) if block["block"] == "heading" and block["level"] == 1]

    def test_sections_in_the_order_given(self):
        self.assertEqual(self.headings(*self.BOGOR, "--sections", "sources,summary"), ["1. Sumber angka yang dilaporkan", "2. Ringkasan"])

    def test_the_first_year_shown(self):
        def years(*more):
            blocks = self.blocks(*self.BOGOR, "--sections", "years", *more)
            drawings = [block["drawing"] for block in blocks if block["block"] == "chart"]
            return [point["year"] for drawing in drawings if drawing["kind"] == "years" for run in drawing["runs"] for point in run["points"]]
        self.assertEqual(years()[:6], [2019, 2020, 2021, 2022, 2023, 2024])
        self.assertEqual(years("--from", "2022")[:3], [2022, 2023, 2024])

    def test_refused(self):
        self.assert_golden("report-section-unknown.en", self.cli(*self.BOGOR, "--sections", "sumary", "-o", "r.pdf", "--lang", "en", status=3))
        self.assert_golden("report-template-unknown.en", self.cli(*self.BOGOR, "--template", "laporan", "-o", "r.pdf", "--lang", "en", status=3))
        self.assert_golden("report-no-agency", self.cli("report", "example.matang", "-o", "r.pdf", status=2))
        self.assert_golden("report-no-round", self.cli("report", "example.matang", "--all", "-o", "r", status=2))
        self.assert_golden("report-all-of-round", self.cli("report", "example.matang", "--all", "--rubric", "spbe-2020", "--year", "2023",
                                                           "--template", "laporan-nasional", "-o", "r", status=2))
        self.assert_golden("report-round-empty", self.cli("report", "example.matang", "--template", "laporan-nasional", "--rubric", "spbe-2020",
                                                          "--year", "2030", "-o", "r.pdf", status=3))
        self.write("file", "kept")
        self.assert_golden("report-not-folder", self.cli("report", "example.matang", "--all", "--rubric", "spbe-2020", "--year", "2023",
                                                         "-o", "file", status=3))
        self.assertEqual((self.folder / "file").read_text(encoding="utf-8"), "kept")
        self.assertFalse((self.folder / "r.pdf").exists())

    def test_a_round(self):
        self.cli("report", "example.matang", "--template", "laporan-nasional", "--rubric", "spbe", "--year", "2023", "-o", "n.pdf", status=0)
        self.assertEqual((self.folder / "n.pdf").read_bytes()[:5], b"%PDF-")

    def test_the_same_moment_gives_the_same_bytes(self):
        for name in ("pdf", "odt", "html", "xlsx", "json"):
            with self.subTest(name):
                digests = set()
                for _ in range(2):
                    subprocess.run([program.PROGRAM, *self.BOGOR, "--format", name, "-o", "r"], cwd=self.folder, check=True,
                                   env={**program.environment(), "SOURCE_DATE_EPOCH": "1731400200"}, capture_output=True)
                    digests.add(hashlib.sha256((self.folder / "r").read_bytes()).hexdigest())
                self.assertEqual(len(digests), 1)


class Batch(program.ExampleTest):
    ROUND = ["report", "example.matang", "--all", "--rubric", "spbe-2020", "--year", "2023"]

    def test_every_agency_of_a_kind(self):
        self.assert_golden("report-all", self.cli(*self.ROUND, "--kind", "provinsi", "-o", "a/b", status=0))
        names = sorted(path.name for path in (self.folder / "a/b").iterdir())
        self.assertEqual(len(names), 38)
        self.assertIn("pemerintah-provinsi-jawa-barat-spbe-2020-2023.pdf", names)
        for name in names:
            data = (self.folder / "a/b" / name).read_bytes()
            self.assertEqual((data[:5], data.rstrip()[-5:]), (b"%PDF-", b"%%EOF"))

    def test_stopped_half_way_leaves_whole_files(self):
        started = subprocess.Popen([program.PROGRAM, *self.ROUND, "-o", "all"], cwd=self.folder, env=program.environment(),
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
        folder = self.folder / "all"
        while started.poll() is None and (not folder.is_dir() or len(list(folder.iterdir())) < 3):
            time.sleep(0.01)
        started.send_signal(signal.SIGINT)
        _, messages = started.communicate(timeout=120)
        self.assertEqual(started.returncode, 3)
        files = list(folder.iterdir())
        self.assertIn(f"Dihentikan setelah {len(files)} dari 621 laporan.", messages)
        self.assertLess(len(files), 621)
        for path in files:
            self.assertEqual(path.read_bytes().rstrip()[-5:], b"%%EOF")

    def test_a_folder_that_cannot_be_made(self):
        self.write("file", "")
        outcome = self.cli(*self.ROUND, "-o", "file/below", status=3)
        self.assertIn("file/below", outcome.err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
