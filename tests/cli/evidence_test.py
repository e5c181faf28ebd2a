# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence: in, listed, out again, and the same to the last byte."""
import csv
import datetime
import hashlib
import os
import pty
import re
import resource
import signal
import subprocess
import time
import unittest

import program
from program import EXAMPLES, MINISTRY


NO_FACTS = {"kind": None, "title": None, "number": None, "date": None, "signer": None, "expires": None, "confidentiality": None, "contains": []}
COLUMNS = ["number", "indicator", "level", "purpose", "file", "original_name", "page", "note", "kind", "title", "document_number", "date",
           "signer", "expires", "confidentiality", "size", "sha256", "attached_at", "attached_by", "verdicts"]


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
        def row(node, letter, file, size, sha256, level=None, page=None, note=None):
            return {"node": node, "letter": letter, "file": file, "web_page": False, "size": size, "sha256": sha256, "level": level, "page": page,
                    "note": note, "purpose": None, "document": NO_FACTS, "verdicts": [], "attached_by": "Penguji"}
        self.assertEqual(listed, [row("I1", "a", "SK Wali Kota.pdf", 4, digest, 3, "hlm. 2", "ditetapkan"),
                                  row("I2", "a", "rekaman.bin", 700_000, hashlib.sha256(big).hexdigest()),
                                  row("I2", "b", "SK Wali Kota.pdf", 4, digest)])
        self.assertEqual(self.cli("workspace", "info", "w.matang", "--json").json()["evidence_files"], 2)

        self.assert_golden("evidence-export.id", self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "keluar", status=0))
        names = ["I1.a-SK Wali Kota.pdf", "I2.a-rekaman.bin", "I2.b-SK Wali Kota.pdf"]
        self.assertEqual(sorted(os.listdir(self.folder / "keluar")), names + ["SHA256SUMS", "index.csv"])
        self.assertEqual([name for name in os.listdir(self.folder) if name.startswith(".")], [])
        checked = subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=self.folder / "keluar", capture_output=True, encoding="utf-8")
        self.assertEqual((checked.returncode, checked.stdout), (0, "".join(f"{name}: OK\n" for name in [*names, "index.csv"])))
        self.assertEqual((self.folder / "keluar" / "I2.a-rekaman.bin").read_bytes(), big)

        again = self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "keluar", "--lang", "en", status=3)
        self.assert_golden("evidence-export-not-empty.en", again)
        one = self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "--node", "I1", "-o", "satu", "--json", status=0).json()
        self.assertEqual((one["folder"], [link["written_as"] for link in one["evidence"]]), ("satu", ["I1.a-SK Wali Kota.pdf"]))

    FACTS = ["--purpose", "legal-basis", "--kind", "decree", "--title", "=1+1", "--number", "12 Tahun 2021", "--date", "2021-02-03", "--signer",
             "Wali Kota", "--expires", "2026-02-03", "--confidentiality", "internal", "--contains", "issues,recommendations"]

    def test_facts(self):
        self.write("sk.pdf", "isi\n")
        added = self.add("I1", *self.FACTS, "sk.pdf", "--json").json()["evidence"][0]
        facts = {"kind": "decree", "title": "=1+1", "number": "12 Tahun 2021", "date": "2021-02-03", "signer": "Wali Kota", "expires": "2026-02-03",
                 "confidentiality": "internal", "contains": ["issues", "recommendations"]}
        self.assertEqual((added["purpose"], added["document"]), ("legal-basis", facts))
        # The facts belong to the content: another link has them too, and changes only what it names.
        again = self.add("I2", "--title", "Keputusan", "sk.pdf", "--json").json()["evidence"][0]
        self.assertEqual((again["purpose"], again["document"]), (None, {**facts, "title": "Keputusan"}))
        self.assertEqual([one["document"]["title"] for one in self.listed()], ["Keputusan", "Keputusan"])
        self.assert_golden("evidence-list-facts.id", self.cli("evidence", "list", "w.matang", *self.ASSESSMENT, status=0))
        self.assert_golden("evidence-list-facts.en", self.cli("evidence", "list", "w.matang", *self.ASSESSMENT, "--lang", "en", status=0))

    def test_facts_refused(self):
        self.write("a.pdf", "a")
        for language in ("id", "en"):
            self.assert_golden(f"evidence-kind-unknown.{language}", self.add("I1", "--kind", "sk", "a.pdf", "--lang", language, status=2))
            self.assert_golden(f"evidence-day-malformed.{language}", self.add("I1", "--date", "2021-02-30", "a.pdf", "--lang", language, status=2))
            self.assert_golden(f"evidence-contains-unknown.{language}",
                               self.add("I1", "--contains", "issues,praise", "a.pdf", "--lang", language, status=2))
            self.assert_golden(f"evidence-days-reversed.{language}",
                               self.add("I1", "--date", "2021-02-03", "--expires", "2020-02-03", "a.pdf", "--lang", language, status=3))
        self.assertEqual(self.listed(), [])

    def test_folders(self):
        os.makedirs(self.folder / "opd" / "dinas")
        os.makedirs(self.folder / "opd" / ".git")
        for name in ("b.pdf", "dinas/a.pdf", ".git/config", ".DS_Store", "Thumbs.db", "desktop.ini", "~$b.docx", ".rahasia"):
            self.write("opd/" + name, name)
        added = self.add("I1", "opd", "opd/.rahasia")
        self.assertEqual([(one["letter"], one["file"]) for one in self.listed()], [("a", "b.pdf"), ("b", "a.pdf"), ("c", ".rahasia")])
        self.assert_golden("evidence-add-folder.id", added)
        self.assert_golden("evidence-add-folder-again.en", self.add("I1", "opd", "--lang", "en"))
        self.assertEqual(len(self.listed()), 3)
        os.makedirs(self.folder / "kosong")
        for language in ("id", "en"):
            self.assert_golden(f"evidence-folder-empty.{language}", self.add("I1", "opd/dinas", "kosong", "--lang", language, status=3))

    def test_web_pages(self):
        address = "https://contoh.go.id/layanan?a=1"
        added = self.add("I33", "--seen", "2021-06-07", "--kind", "report", "--title", "Portal", address, "--json").json()["evidence"][0]
        self.assertEqual((added["file"], added["web_page"], added["document"]),
                         (address, True, {**NO_FACTS, "kind": "report", "title": "Portal", "date": "2021-06-07"}))
        today = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")
        self.assertEqual(self.add("I34", "HTTP://contoh.go.id/", "--json").json()["evidence"][0]["document"]["date"], today)
        for language in ("id", "en"):
            self.assert_golden(f"evidence-address-malformed.{language}", self.add("I1", "https:///x", "--lang", language, status=3))
        self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "keluar", status=0)
        self.assertEqual((self.folder / "keluar" / "I33.a-contoh.go.id_layanan_a=1.url").read_bytes(),
                         b"[InternetShortcut]\r\nURL=https://contoh.go.id/layanan?a=1\r\n")
        self.assert_sums("keluar", 3)

    def assert_sums(self, folder, count):
        checked = subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=self.folder / folder, capture_output=True, encoding="utf-8")
        self.assertEqual((checked.returncode, checked.stdout.count(": OK\n"), checked.stderr), (0, count, ""))

    def test_index(self):
        self.write("sk.pdf", "isi\n")
        self.add("I1", *self.FACTS, "--level", "3", "--page", "-3", "--note", 'kata "kunci", lalu', "sk.pdf")
        self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "keluar", status=0)
        with open(self.folder / "keluar" / "index.csv", encoding="utf-8", newline="") as file:
            header, row = csv.reader(file)
        self.assertEqual(header, COLUMNS)
        row = dict(zip(header, row))
        self.assertRegex(row.pop("attached_at"), r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        self.assertEqual(list(row.values()), ["I1.a", "I1", "3", "legal-basis", "I1.a-sk.pdf", "sk.pdf", "'-3", 'kata "kunci", lalu', "decree", "'=1+1",
                                              "12 Tahun 2021", "2021-02-03", "Wali Kota", "2026-02-03", "internal", "4",
                                              hashlib.sha256(b"isi\n").hexdigest(), "Penguji", ""])

    def test_full_disk(self):
        """A file that cannot grow stands for a full disk: nothing is left, and the message names the file that was meant."""
        self.write("kecil.pdf", "a")
        self.write("besar.bin", os.urandom(3_000_000))
        self.add("I1", "kecil.pdf", "besar.bin")
        before = sorted(os.listdir(self.folder))

        def limited():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
        done = subprocess.run([program.PROGRAM, "evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "keluar", "--lang", "en"], cwd=self.folder,
                              env=program.environment(), capture_output=True, encoding="utf-8", preexec_fn=limited)
        self.assertEqual((done.returncode, done.stdout), (3, ""))
        self.assertIn("keluar/I1.b-besar.bin", done.stderr)
        self.assertNotIn(".part-", done.stderr)
        self.assertEqual(sorted(os.listdir(self.folder)), before)

    def test_stopped_export_leaves_nothing(self):
        for number in range(4):
            self.write(f"{number}.bin", os.urandom(20_000_000))
        self.add("I1", *(f"{number}.bin" for number in range(4)))
        before = sorted(os.listdir(self.folder))
        for sign in (signal.SIGINT, signal.SIGTERM):
            with subprocess.Popen([program.PROGRAM, "evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "a/keluar", "--lang", "en"], cwd=self.folder,
                                  env=program.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8") as running:
                hidden = self.folder / "a" / ".keluar.part-1"
                while running.poll() is None and not (hidden.exists() and any(hidden.iterdir())):
                    time.sleep(0.001)
                running.send_signal(sign)
                out, err = running.communicate(timeout=60)
            self.assertEqual((running.returncode, out, err), (3, "", "matang-cli: Stopped as you asked; nothing was changed.\n"))
            self.assertEqual(sorted(os.listdir(self.folder)), before)

    def test_progress_at_a_terminal(self):
        """Whoever watches standard error sees how far it is; the line is gone at the end. A file or a pipe gets none of it."""
        for name in ("a.bin", "b.bin"):
            self.write(name, os.urandom(600_000))
        terminal, side = pty.openpty()
        done = subprocess.run([program.PROGRAM, "evidence", "add", "w.matang", *self.ASSESSMENT, "--node", "I1", "a.bin", "b.bin", "--lang", "en"],
                              cwd=self.folder, env=program.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=side)
        os.close(side)
        seen = os.read(terminal, 65_536).decode("utf-8")
        os.close(terminal)
        self.assertEqual(done.returncode, 0)
        lines = seen.split("\r\x1b[K")
        self.assertEqual((lines[0], lines[1], lines[-1]), ("", "1 of 2, 0 %", ""))
        self.assertIn("2 of 2, 100 %", lines)
        self.assertTrue(all(re.fullmatch(r"[12] of 2, \d+ %", line) for line in lines[1:-1]), lines)
        self.assertEqual(self.add("I2", "a.bin").err, "")

    def test_room(self):
        self.write("a.pdf", "a" * 1000)
        self.add("I1", "a.pdf")
        room = self.cli("workspace", "info", "w.matang", "--json", status=0).json()["room"]
        size = (self.folder / "w.matang").stat().st_size
        self.assertEqual({**room, "empty": 0}, {"file": size, "evidence": 1000, "contents": 1, "unreferenced": 0, "unreferenced_files": 0, "empty": 0})
        for language in ("id", "en"):
            self.assert_golden(f"workspace-reclaim-nothing.{language}", self.cli("workspace", "reclaim", "w.matang", "--lang", language, status=0))

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
        self.assert_golden("evidence-add-twice.en", self.add("I1", "a.pdf", "--lang", "en"))
        self.assertEqual(len(self.listed()), 1)

    def test_what_is_attached_already_stops_no_other(self):
        self.write("a.pdf", "a")
        self.write("b.pdf", "b")
        self.add("I1", "a.pdf")
        self.assert_golden("evidence-add-repeated.id", self.add("I1", "a.pdf", "b.pdf"))
        self.assertEqual([one["file"] for one in self.listed()], ["a.pdf", "b.pdf"])

    def test_names_cannot_leave_the_folder_or_break_the_list(self):
        name = "a\nb\\..\u202efdp.exe"
        self.write(name, "x")
        self.add("I1", name)
        self.assertEqual([one["file"] for one in self.listed()], [name])
        self.assertEqual(len(self.cli("evidence", "list", "w.matang", *self.ASSESSMENT, status=0).out.splitlines()), 2)
        self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "keluar", status=0)
        self.assertEqual(sorted(os.listdir(self.folder / "keluar")), ["I1.a-a_b_.._fdp.exe", "SHA256SUMS", "index.csv"])
        subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=self.folder / "keluar", check=True, capture_output=True)

    def test_unwritable_folder(self):
        self.write("file", "in the way")
        self.write("a.pdf", "a")
        self.add("I1", "a.pdf")
        self.assertEqual((self.folder / "file").read_text(), "in the way")
        self.assert_golden("evidence-export-nowhere.en", self.cli("evidence", "export", "w.matang", *self.ASSESSMENT, "-o", "file/x", "--lang", "en", status=3))


if __name__ == "__main__":
    unittest.main(verbosity=2)
