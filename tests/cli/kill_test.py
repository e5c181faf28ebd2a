# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program 200 times while it edits a workspace. No edit that was acknowledged may be lost, and the file stays sound.

An edit is acknowledged when the program has ended with status 0, or has said on standard output that it is stored. The seed of the random
moments is printed; MATANG_KILL_SEED repeats a run, MATANG_KILL_TIMES sets how often."""
import contextlib
import fractions
import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import time
import unittest

import program

TIMES = int(os.environ.get("MATANG_KILL_TIMES", "200"))
ROWS = 30  # of an import, so that it takes a while
AGENCY = "Kota Bogor"


class Killed(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.seed = int(os.environ.get("MATANG_KILL_SEED", random.SystemRandom().randrange(2**32)))
        print(f"MATANG_KILL_SEED={self.seed}", flush=True)
        self.random = random.Random(self.seed)
        self.cli("workspace", "new", "w.matang", status=0)
        self.write("start.csv", f"agency,year,rubric,index\n{AGENCY},2023,spbe-2020,3.72\n")
        self.cli("import", "w.matang", "start.csv", status=0)
        self.indices = {(AGENCY, 2023): fractions.Fraction("3.72")}  # what must be there
        self.evidence = {}                       # (node, file) -> SHA-256

    def import_arguments(self, number):
        """An import of new agencies; what it says is stored once the program says so."""
        stored = {(f"Kota Uji {number:04}{row:02}", 2024): fractions.Fraction(self.random.randrange(100, 501), 100) for row in range(ROWS)}
        lines = [f"{agency},{year},spbe-2020,{float(index):.2f}" for (agency, year), index in stored.items()]
        name = self.write(f"import-{number}.csv", "agency,year,rubric,index\n" + "\n".join(lines) + "\n")
        return ["import", "w.matang", name], stored, {}

    def evidence_arguments(self, number):
        content = self.random.randbytes(self.random.randrange(1, 400_000))
        name = self.write(f"bukti-{number}.bin", content)
        node = f"I{1 + number % 47}"
        return (["evidence", "add", "w.matang", "--agency", AGENCY, "--rubric", "spbe-2020", "--node", node, name], {},
                {(node, name): hashlib.sha256(content).hexdigest()})

    def run_and_kill(self, arguments, moment):
        """True where the program acknowledged the edit before it died; the second value says whether it was killed."""
        process = subprocess.Popen([program.PROGRAM, *arguments], cwd=self.folder, env=program.environment(), stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(moment)
        process.send_signal(signal.SIGKILL)
        said, _ = process.communicate(timeout=60)
        self.assertIn(process.returncode, (0, -signal.SIGKILL), (arguments, said))
        return process.returncode == 0 or said.endswith(b"\n"), process.returncode != 0

    def rows(self, query):
        """Reads the file past the program, which is quicker than asking it 200 times."""
        with contextlib.closing(sqlite3.connect(f"file:{self.folder / 'w.matang'}?mode=ro", uri=True)) as database:
            return database.execute(query).fetchall()

    def stored(self):
        rows = self.rows("SELECT agency.name, assessment.year, reported_value.value FROM reported_value JOIN place ON place.id = place "
                         "JOIN assessment ON assessment.id = assessment JOIN agency ON agency.id = agency WHERE place.node = 'index'")
        return {(agency, year): fractions.Fraction(value) for agency, year, value in rows}

    def attached(self):
        rows = self.rows("SELECT node, file_name, sha256 FROM evidence_link JOIN evidence_content ON evidence_content.id = content WHERE removed = 0")
        return {(node, name): sha256 for node, name, sha256 in rows}

    def settle(self, indices, evidence):
        """Everything acknowledged is there; of what was being stored when the program died, all or nothing."""
        found = self.stored()
        attached = self.attached()
        self.assertEqual({key: found.get(key) for key in self.indices}, self.indices)
        self.assertEqual({key: attached.get(key) for key in self.evidence}, self.evidence)
        extra = {key: value for key, value in found.items() if key not in self.indices}
        self.assertIn(extra, ({}, indices))
        links = {key: value for key, value in attached.items() if key not in self.evidence}
        self.assertIn(links, ({}, evidence))
        self.indices.update(extra)
        self.evidence.update(links)

    def test_no_acknowledged_edit_is_lost(self):
        usual = self.usual_time(5 * TIMES)
        kills = acknowledged = interrupted = 0
        number = 0
        while kills < TIMES:
            self.assertLess(number, 5 * TIMES, "the edits end too soon to be killed")
            arguments, indices, evidence = self.random.choice((self.import_arguments, self.evidence_arguments))(number)
            kept, killed = self.run_and_kill(arguments, self.random.uniform(0, usual * 1.2))
            kills += killed
            acknowledged += kept
            interrupted += (self.folder / "w.matang-journal").exists()
            if kept:
                self.indices.update(indices)
                self.evidence.update(evidence)
            self.cli("workspace", "check", "w.matang", status=0)
            self.settle(indices, evidence)
            number += 1
        print(f"{kills} of {number} runs killed, {acknowledged} edits acknowledged, {interrupted} cut off while writing", flush=True)
        self.usual_time(5 * TIMES + 1)
        self.assertEqual([one.name for one in self.folder.glob("w.matang*")], ["w.matang"], "an edit that ended leaves one file")
        self.tell_everything()

    def tell_everything(self):
        """The program itself tells what was stored, too."""
        scored = self.cli("score", "w.matang", "--json", status=0).json()["assessments"]
        self.assertEqual({(one["agency"], one["year"]): fractions.Fraction(one["index"]) for one in scored}, self.indices)
        if self.evidence:
            self.cli("evidence", "export", "w.matang", "--agency", AGENCY, "-o", "keluar", status=0)
            found = sorted(hashlib.sha256(file.read_bytes()).hexdigest() for file in (self.folder / "keluar").glob("I*"))
            self.assertEqual(found, sorted(self.evidence.values()))

    def usual_time(self, number):
        """How long an edit takes when it is left alone."""
        arguments, indices, _ = self.import_arguments(number)
        start = time.monotonic()
        self.cli(*arguments, status=0)
        self.indices.update(indices)
        return time.monotonic() - start


if __name__ == "__main__":
    unittest.main(verbosity=2)
