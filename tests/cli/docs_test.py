# SPDX-License-Identifier: GPL-3.0-or-later
"""The walks through writing an instrument: every command in them is run, and prints what the page says.

In a block ```console a line "$ COMMAND" is followed by its output. <!-- run: COMMAND --> is run without being shown. A page runs in an empty
home folder, written as /home/rina. MATANG_UPDATE_GOLDEN=1 writes the outputs into the pages."""
import os
import re
import subprocess

import program
from program import EXAMPLES, SOURCES

HOME = "/home/rina"
PIECE = re.compile(r"```console\n(?P<block>.*?)```|<!-- run: (?P<hidden>.*?) -->", re.DOTALL)


class Walk(program.ProgramTest):
    def run_shell(self, command):
        """Runs one line in the home folder; what it exports stays for the next one."""
        tools = self.folder / ".tools"
        tools.mkdir(exist_ok=True)
        variables = tools / "variables"
        variables.touch()
        if not (tools / "matang-cli").exists():
            (tools / "matang-cli").symlink_to(program.PROGRAM)
        script = f". {variables}\n{command}\nstatus=$?\nexport -p > {variables}\nexit $status\n"
        environment = {**program.environment(), "HOME": str(self.folder), "EXAMPLES": str(EXAMPLES), "PATH": f"{tools}:{os.environ['PATH']}"}
        done = subprocess.run(["sh", "-c", script], cwd=self.folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              encoding="utf-8", stdin=subprocess.DEVNULL, timeout=300)
        return done.stdout.replace(str(self.folder), HOME)

    def with_outputs(self, text):
        """The page with what the program prints now."""
        def piece(match):
            if match["hidden"]:
                self.assertEqual(self.run_shell(match["hidden"]), "", match["hidden"])
                return match[0]
            block = ""
            for line in match["block"].splitlines():
                if line.startswith("$ "):
                    output = "\n".join(one.rstrip() for one in self.run_shell(line[2:]).splitlines())
                    block += line + "\n" + (output + "\n" if output else "")
            return "```console\n" + block + "```"
        return PIECE.sub(piece, text)

    def check(self, name):
        page = SOURCES / "docs" / name
        text = page.read_text(encoding="utf-8")
        found = self.with_outputs(text)
        if os.environ.get("MATANG_UPDATE_GOLDEN"):
            page.write_text(found, encoding="utf-8")
        else:
            self.assertEqual(found, text)

    def test_in_english(self):
        self.check("write-a-rubric.md")

    def test_in_indonesian(self):
        self.check("menulis-instrumen.md")

    def test_the_example_is_sound(self):
        for file in sorted((EXAMPLES / "rubrics").glob("*.yaml")):
            outcome = self.cli("rubric", "check", file, "--lang", "en", status=0)
            self.assertEqual((outcome.out, outcome.err), (f"{file}: valid\n", ""))


if __name__ == "__main__":
    program.main()
