# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are not what they should be: refused with a reason, and every changed byte is found by `workspace check`."""
import sqlite3
import unittest

import program
from program import EXAMPLES, MINISTRY

NOTE = "SOP ditetapkan Maret"


class Refused(program.ProgramTest):
    """Every command refuses such a workspace with exit status 3 and says why."""

    def setUp(self):
        super().setUp()
        self.cli("workspace", "new", "w.matang", status=0)

    def assert_refused(self, name, *, checked=3):
        before = (self.folder / "w.matang").read_bytes()
        for language in ("id", "en"):
            outcome = self.cli("score", "w.matang", "--lang", language, status=3)
            self.assertEqual(outcome.out, "")
            self.assert_golden(f"{name}.{language}", outcome)
        self.write("v.csv", "agency,year,rubric,index\nKota Bogor,2023,spbe-2020,3.72\n")
        self.cli("import", "w.matang", "v.csv", status=3)
        self.cli("workspace", "info", "w.matang", status=3)
        self.assertEqual(self.cli("workspace", "check", "w.matang").status, checked)
        self.assertEqual((self.folder / "w.matang").read_bytes(), before)

    def change(self, *statements):
        database = sqlite3.connect(self.folder / "w.matang")
        for statement in statements:
            database.execute(statement)
        database.commit()
        database.close()

    def test_not_sqlite(self):
        self.write("w.matang", "agency,year\nKota Bogor,2023\n" * 200)
        self.assert_refused("workspace-not-sqlite")

    def test_empty_file(self):
        self.write("w.matang", b"")
        self.assert_refused("workspace-empty")

    def test_another_database(self):
        (self.folder / "w.matang").unlink()
        self.change("CREATE TABLE notes (text TEXT)")
        self.assert_refused("workspace-other-database")

    def test_truncated(self):
        data = (self.folder / "w.matang").read_bytes()
        self.write("w.matang", data[:len(data) // 2])
        self.assert_refused("workspace-truncated")

    def test_newer(self):
        self.change("PRAGMA user_version = 999")
        self.assert_refused("workspace-newer")

    def test_foreign_trigger(self):
        self.change("CREATE TRIGGER spy AFTER INSERT ON mark BEGIN DELETE FROM trail; END")
        self.assert_refused("workspace-foreign-trigger", checked=1)

    def test_foreign_view(self):
        self.change("CREATE VIEW spy AS SELECT * FROM mark")
        self.assert_refused("workspace-foreign-view", checked=1)

    def test_folder(self):
        (self.folder / "w.matang").unlink()
        (self.folder / "w.matang").mkdir()
        self.cli("score", "w.matang", status=3)
        self.cli("workspace", "check", "w.matang", status=3)


class Changed(program.ProgramTest):
    """One byte changed in what is stored is found, whether through SQL or in the file itself."""

    def setUp(self):
        super().setUp()
        self.cli("workspace", "new", "w.matang", status=0)
        self.copy(EXAMPLES / "spbe-2021-ministry-indicators.csv", "v.csv")
        self.write("marks.csv", f"agency,year,rubric,stage,assessor,node,value,note\nKota Bogor,2024,spbe-2020,self,Siti,I14,3,{NOTE}\n")
        self.write("sk.txt", "Surat keputusan yang asli\n" * 50)
        self.cli("import", "w.matang", "v.csv", status=0)
        self.cli("import", "w.matang", "marks.csv", status=0)
        self.cli("evidence", "add", "w.matang", "--agency", MINISTRY, "--node", "I1", "--note", "asli", "sk.txt", status=0)
        self.assertEqual(self.findings(0), [])

    def findings(self, status):
        checked = self.cli("workspace", "check", "w.matang", "--json", status=status).json()
        self.assertEqual(checked["sound"], status == 0)
        return checked["findings"]

    def assert_found(self, statement, code, *parameters):
        database = sqlite3.connect(self.folder / "w.matang")
        self.assertEqual(database.execute(statement, parameters).rowcount, 1, statement)
        database.commit()
        database.close()
        codes = [one["code"] for one in self.findings(1)]
        self.assertIn(code, codes)
        spoken = self.cli("workspace", "check", "w.matang", status=1)
        for one in codes:
            self.assertIn(f"{one}: ", spoken.err)

    def test_hash_of_a_report(self):
        """The hash in a report's annex is that of an edit, also after more edits; another one is not."""
        reported = self.cli("workspace", "check", "w.matang", "--json", status=0).json()["last_hash"]
        before = self.cli("workspace", "check", "w.matang", "--json", status=0).json()["trail_entries"]
        self.cli("evidence", "add", "w.matang", "--agency", MINISTRY, "--node", "I2", "--note", "asli", "sk.txt", status=0)
        checked = self.cli("workspace", "check", "w.matang", "--trail-hash", reported.upper(), "--json", status=0).json()
        self.assertEqual((checked["entry_of_hash"], checked["findings"]), (before, []))
        self.assertNotEqual(checked["last_hash"], reported)
        spoken = self.cli("workspace", "check", "w.matang", "--trail-hash", reported, status=0)
        self.assertIn(f"Kode yang ditanyakan adalah kode suntingan {before} dari {checked['trail_entries']}:", spoken.out)
        unknown = "a" * 64
        refused = self.cli("workspace", "check", "w.matang", "--trail-hash", unknown, status=1)
        self.assertIn(f"trail-hash-unknown: Tidak ada suntingan di berkas kerja ini yang berkode {unknown}.", refused.err)
        self.cli("workspace", "check", "w.matang", "--trail-hash", "abc", status=2)

    def test_mark(self):
        self.assert_found("UPDATE mark SET value = '4'", "state-differs")

    def test_note(self):
        self.assert_found(f"UPDATE mark SET {self.note_column()} = 'SOP ditetapkan Marot'", "state-differs")

    def note_column(self):
        database = sqlite3.connect(self.folder / "w.matang")
        row = database.execute("SELECT fact, analysis, justification FROM mark").fetchone()
        database.close()
        return ("fact", "analysis", "justification")[row.index(NOTE)]

    def test_reported_value(self):
        self.assert_found("UPDATE reported_value SET value = '5' WHERE (assessment, place) IN "
                          "(SELECT assessment, place FROM reported_value WHERE value <> '5' LIMIT 1)", "state-differs")

    def test_removed_row(self):
        self.assert_found("DELETE FROM mark", "state-missing")

    def test_added_row(self):
        self.assert_found("INSERT INTO agency (id, code, name, kind) VALUES (99, '', 'Kota Hantu', 'kota')", "state-untracked")

    def test_rubric_text(self):
        self.assert_found("UPDATE rubric SET text = replace(text, 'index-range: {from: 1', 'index-range: {from: 2')", "rubric-text-changed")

    def test_evidence(self):
        self.assert_found("UPDATE evidence_chunk SET bytes = CAST(replace(CAST(bytes AS TEXT), 'asli', 'alsi') AS BLOB)", "evidence-damaged")
        for language in ("id", "en"):
            self.assert_golden(f"evidence-damaged.{language}", self.cli("workspace", "check", "w.matang", "--lang", language, status=1))

    def test_evidence_note(self):
        self.assert_found("UPDATE evidence_link SET note = 'alsi'", "state-differs")

    def test_trail(self):
        self.assert_found("UPDATE trail SET person = 'Orang lain' WHERE number = 3", "trail-broken")

    def test_trail_cut(self):
        self.assert_found("DELETE FROM trail WHERE number = (SELECT max(number) FROM trail)", "trail-missing")

    def test_flipped_bits_in_the_file(self):
        """Flips one bit at a time where a text lies in the file: the mark (it follows its assessor), its note, the rubric, the evidence."""
        sound = (self.folder / "w.matang").read_bytes()
        for text in (NOTE, "Surat keputusan yang asli", "Tingkat Kematangan Kebijakan Internal Arsitektur SPBE", "Siti3", "asli"):
            for place in self.places(sound, text.encode("utf-8")):
                changed = bytearray(sound)
                changed[place] ^= 0x01
                self.write("w.matang", bytes(changed))
                outcome = self.cli("workspace", "check", "w.matang")
                self.assertEqual(outcome.status, 1, f"byte {place} in {text!r} was changed and not found")
                self.assertTrue(outcome.err)

    @staticmethod
    def places(data, text):
        """First and last byte of up to four places where a text stands."""
        found = []
        start = data.find(text)
        while start >= 0 and len(found) < 8:
            found += [start, start + len(text) - 1]
            start = data.find(text, start + 1)
        assert found, text
        return found


if __name__ == "__main__":
    unittest.main(verbosity=2)
