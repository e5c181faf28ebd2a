# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs matang-cli in a folder of its own and compares what it prints with tests/golden/cli."""
import datetime
import difflib
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

SOURCES = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = SOURCES / "examples"
DATA = SOURCES / "tests" / "data"
GOLDEN = SOURCES / "tests" / "golden" / "cli"
PROGRAM = os.environ.get("MATANG_CLI", str(SOURCES / "build" / "dev" / "bin" / "matang-cli"))
SANITIZED = bool(os.environ.get("MATANG_SANITIZE"))
MINISTRY = "Kementerian Koordinator Bidang Perekonomian"
MONTHS = ["", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]


def environment():
    """Nothing of the machine's settings shall show in an output."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS")}
    return {**kept, "MATANG_PERSON": "Penguji", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


class Outcome:
    def __init__(self, arguments, done):
        self.arguments = arguments
        self.out = done.stdout
        self.err = done.stderr
        self.status = done.returncode

    def json(self):
        return json.loads(self.out)

    def __repr__(self):
        return f"matang-cli {' '.join(self.arguments)}: exit {self.status}\n--- stdout\n{self.out}\n--- stderr\n{self.err}"


class ProgramTest(unittest.TestCase):
    """A test with an empty folder, in which the program runs."""
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="matang-cli-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def cli(self, *arguments, status=None):
        """Runs the program; with `status`, any other exit status fails the test."""
        given = [str(one) for one in arguments]
        outcome = Outcome(given, subprocess.run([PROGRAM, *given], cwd=self.folder, env=environment(), capture_output=True, encoding="utf-8",
                                                errors="replace", stdin=subprocess.DEVNULL, timeout=300))
        if status is not None:
            self.assertEqual(outcome.status, status, outcome)
        return outcome

    def copy(self, source, name=None):
        target = self.folder / (name or pathlib.Path(source).name)
        shutil.copyfile(source, target)
        return target.name

    def write(self, name, text):
        data = text if isinstance(text, bytes) else text.encode("utf-8")
        (self.folder / name).write_bytes(data)
        return name

    def assert_golden(self, name, outcome):
        """The command line, both outputs and the exit status are the ones in the golden file."""
        found = "\n".join(["$ matang-cli " + " ".join(quoted(one) for one in outcome.arguments), f"--- exit {outcome.status}",
                           "--- stdout", self.steady(outcome.out) + "--- stderr", self.steady(outcome.err) + "--- end", ""])
        file = GOLDEN / f"{name}.txt"
        if os.environ.get("MATANG_UPDATE_GOLDEN"):
            file.write_text(found, encoding="utf-8")
        wanted = file.read_text(encoding="utf-8") if file.exists() else ""
        if found != wanted:
            difference = difflib.unified_diff(wanted.splitlines(), found.splitlines(), f"golden/cli/{name}.txt", "found", lineterm="")
            self.fail("\n".join(difference))

    def steady(self, text):
        """Replaces what differs from run to run by what it is."""
        today = datetime.datetime.now(datetime.timezone.utc)
        for month in (MONTHS[today.month], today.strftime("%B")):
            text = text.replace(f"{today.day} {month} {today.year}", "<today>")
        text = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "<moment>", text)
        for rubric in sorted((SOURCES / "rubrics").rglob("*.yaml")):
            text = text.replace(hashlib.sha256(rubric.read_bytes()).hexdigest(), f"<sha256 of {rubric.name}>")
        text = re.sub(r'(SHA-256\): |"last_hash": ")[0-9a-f]{64}', r"\1<hash>", text)
        return text.replace(str(self.folder), "<folder>")


class ExampleTest(ProgramTest):
    """A test with the example workspace, built once for all tests of a class; each test gets its own copy as example.matang."""

    @classmethod
    def setUpClass(cls):
        cls.shared = pathlib.Path(tempfile.mkdtemp(prefix="matang-cli-example-"))
        cls.addClassCleanup(shutil.rmtree, cls.shared, ignore_errors=True)
        subprocess.run(["sh", str(EXAMPLES / "build-example.sh"), PROGRAM, str(cls.shared / "example.matang")], check=True, env=environment(),
                       capture_output=True)

    def setUp(self):
        super().setUp()
        self.copy(self.shared / "example.matang")


def quoted(argument):
    return f'"{argument}"' if not argument or " " in argument else argument


def main():
    unittest.main(verbosity=2)
