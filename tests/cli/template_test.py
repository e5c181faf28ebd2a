# SPDX-License-Identifier: GPL-3.0-or-later
"""Report templates: listed, shown to start from, checked."""
import program
from program import SOURCES

BROKEN = """template: dinas
format: 1
scope: agency
name: Laporan dinas
title: "Laporan {agnecy}"
look:
  accent: "#ffd700"
  crest: lambang.svg
sections: [cover, sumary, ranking, cover]
signatures: {date: 2024-02-30}
"""
SMALL = "template: dinas\nformat: 1\nscope: agency\nname: Laporan dinas\nsections: [cover, summary]\n"


class Template(program.ProgramTest):
    def both(self, name, *arguments, status):
        for language in ("id", "en"):
            self.assert_golden(f"{name}.{language}", self.cli("--lang", language, *arguments, status=status))

    def test_list(self):
        self.both("template-list", "template", "list", status=0)
        self.both("template-list-json", "template", "list", "--json", status=0)

    def test_help(self):
        for name, arguments in (("help-template", []), ("help-template-show", ["show"]), ("help-template-check", ["check"])):
            self.both(name, "template", *arguments, "--help", status=0)

    def test_show_gives_a_template_to_start_from(self):
        for one in self.cli("template", "list", "--json", status=0).json()["templates"]:
            shown = self.cli("template", "show", one["id"], status=0)
            self.assertEqual(shown.out, (SOURCES / "reports" / "templates" / "bundled" / f"{one['id']}.yaml").read_text(encoding="utf-8"))
            file = self.write("own.yaml", shown.out)
            self.assertEqual(self.cli("--lang", "en", "template", "check", file, status=0).out, "own.yaml: valid\n")
        self.both("template-show-unknown", "template", "show", "laporan-lengkp", status=3)

    def test_check_lists_every_mistake(self):
        self.write("dinas.yaml", BROKEN)
        self.both("template-check", "template", "check", "dinas.yaml", status=1)
        self.both("template-check-json", "template", "check", "dinas.yaml", "--json", status=1)

    def test_check_of_several_files(self):
        self.write("good.yaml", SMALL)
        self.write("bad.yaml", SMALL.replace("summary", "sumary"))
        self.write("unsigned.yaml", SMALL + "signatures: {place: Bogor}\n")
        self.both("template-check-several", "template", "check", "good.yaml", "none.yaml", "bad.yaml", "unsigned.yaml", status=1)
        self.assertEqual(self.cli("--lang", "en", "template", "check", "good.yaml", "none.yaml", status=3).out,
                         "good.yaml: valid\nnone.yaml: not read\n")

    def test_check_reads_the_crest(self):
        self.write("lambang.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
        file = self.write("dinas.yaml", SMALL + "look: {crest: lambang.svg}\n")
        refused = self.cli("--lang", "en", "template", "check", file, status=1)
        self.assertIn('dinas.yaml:6:15: error: crest-not-plain: The picture "lambang.svg" does more than draw or refers to something outside of it '
                      "(<script>).", refused.err)
        self.write("lambang.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
        self.cli("template", "check", file, status=0)


if __name__ == "__main__":
    program.main()
