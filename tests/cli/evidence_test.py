# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence: in, listed, out again, and the same to the last byte."""
import hashlib
import os
import subprocess
import unittest

import program
from program import EXAMPLES, MINISTRY


class Evidence(program.ProgramTest):
    ASSESSMENT = ["--agency", MINISTRY, "--year", "2021", "--rubric", "spbe-2020"]

    def setUp(self):
        super().setUp()
        self.cli("workspace", "new", "w.matang", status=0)
        self.copy(EXAMPLES / "spbe-2021-ministry-indicators.csv", "v.csv")
        self.cli("import", "w.matang", "v.csv", status=0)

    def add(self, node, *arguments, status=0):
        return self.cli("evidence", "add", "w.matang", *self.ASSESSMENT, "--node", node, *arguments, status=status)

    def listed(self):
        return self.cli("evidence", "list", "w.matang", *self.ASSESSMENT, "--json", status=0).json()["evidence"]

    def test_add_list_export(self):
        big = os.urandom(700_000)
        self.write("SK Wali Kota.pdf", "isi\n")
        self.write("rekaman.bin", big)
        self.assert_golden("evidence-add.id", self.add("I1", "--level", "3", "--page", "hlm. 2", "--note", "ditetapkan", "SK Wali Kota.pdf"))
        added = self.add("I2", "--json", "rekaman.bin", "SK Wali Kota.pdf").json()["evidence"]
        self.assertEqual([(one["node"], one["letter"], one["file"]) for one in added], [("I2", "a", "rekaman.bin"), ("I2", "b", "SK Wali Kota.pdf")])
        listed = self.listed()
        for one in listed:
            self.assertRegex(one.pop("attached_at"), r"^\d{4}-\d\d-\d\dT")
        digest = hashlib.sha256(b"isi\n").hexdigest()
        self.assertEqual(listed, [
            {"node": "I1", "letter": "a", "file": "SK Wali Kota.pdf", "size": 4, "sha256": digest, "level": 3, "page": "hlm. 2",
             "note": "ditetapkan", "attached_by": "Penguji"},
            {"node": "I2", "letter": "a", "file": "rekaman.bin", "size": 700_000, "sha256": hashlib.sha256(big).hexdigest(), "level": None,
             "page": None, "note": None, "attached_by": "Penguji"},
            {"node": "I2", "letter": "b", "file": "SK Wali Kota.pdf", "size": 4, "sha256": digest, "level": None, "page": None, "note": None,
             "attached_by": "Penguji"}])
        self.assertEqual(self.cli("workspace", "info", "w.matang", "--json").json()["evidence_files"], 2)

        self.assert_golden("evidence-export.id", self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "keluar", status=0))
        names = ["I1.a-SK Wali Kota.pdf", "I2.a-rekaman.bin", "I2.b-SK Wali Kota.pdf"]
        self.assertEqual(sorted(os.listdir(self.folder / "keluar")), names + ["SHA256SUMS"])
        checked = subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=self.folder / "keluar", capture_output=True, encoding="utf-8")
        self.assertEqual((checked.returncode, checked.stdout), (0, "".join(f"{name}: OK\n" for name in names)))
        self.assertEqual((self.folder / "keluar" / "I2.a-rekaman.bin").read_bytes(), big)

        again = self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "keluar", "--lang", "en", status=3)
        self.assert_golden("evidence-export-not-empty.en", again)
        one = self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "--node", "I1", "-o", "satu", "--json", status=0).json()
        self.assertEqual((one["folder"], [link["file"] for link in one["evidence"]]), ("satu", ["SK Wali Kota.pdf"]))

    def test_add_is_all_or_nothing(self):
        self.write("a.pdf", "a")
        self.assert_golden("evidence-add-missing.en", self.add("I1", "a.pdf", "missing.pdf", "--lang", "en", status=3))
        self.assertEqual(self.listed(), [])
        self.assertEqual(self.cli("workspace", "info", "w.matang", "--json").json()["evidence_files"], 0)

    def test_add_refused(self):
        self.write("a.pdf", "a")
        self.assert_golden("evidence-node-unknown.en", self.add("I99", "a.pdf", "--lang", "en", status=3))
        self.assert_golden("evidence-node-inner.en", self.add("D1", "a.pdf", "--lang", "en", status=3))
        self.assert_golden("evidence-level-outside.en", self.add("I1", "a.pdf", "--level", "9", "--lang", "en", status=3))
        self.assert_golden("evidence-assessment-unknown.en", self.cli("evidence", "add", "w.matang", "--agency", MINISTRY, "--year", "2019", "--node",
                                                                      "I1", "a.pdf", "--lang", "en", status=3))
        self.add("I1", "a.pdf")
        self.assert_golden("evidence-add-twice.en", self.add("I1", "a.pdf", "--lang", "en", status=3))
        self.assertEqual(len(self.listed()), 1)

    def test_names_cannot_leave_the_folder_or_break_the_list(self):
        name = "a\nb\\..\u202efdp.exe"
        self.write(name, "x")
        self.add("I1", name)
        self.assertEqual([one["file"] for one in self.listed()], [name])
        self.assertEqual(len(self.cli("evidence", "list", "w.matang", *self.ASSESSMENT, status=0).out.splitlines()), 2)
        self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "keluar", status=0)
        self.assertEqual(sorted(os.listdir(self.folder / "keluar")), ["I1.a-a_b_.._fdp.exe", "SHA256SUMS"])
        subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=self.folder / "keluar", check=True, capture_output=True)

    def test_unwritable_folder(self):
        self.write("file", "in the way")
        self.write("a.pdf", "a")
        self.add("I1", "a.pdf")
        self.assert_golden("evidence-export-nowhere.en", self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "file/x", "--lang", "en", status=3))


if __name__ == "__main__":
    unittest.main(verbosity=2)
