#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of .ci/check_layers.py on small trees made for the purpose."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / ".ci" / "check_layers.py"

TABLES = """# Architecture
<!-- layers:modules -->
| Module | What | May use | Libraries |
| --- | --- | --- | --- |
| `core/base` | numbers | | fmt |
| `core/rubric` | rubrics | `base` | yaml-cpp |
| `core/assessment` | values | `base`, `rubric/ids.h` | |
| `core/scoring` | scores | `rubric` | |
| `app/gui` | window | `scoring` | Qt |
| `app/cli` | commands | `scoring` | Qt in `report*` |

<!-- layers:libraries -->
| Library | Headers |
| --- | --- |
| fmt | `fmt/*` |
| yaml-cpp | `yaml-cpp/*` |
| expected | `tl/expected.hpp` |
| Qt | `Q[A-Z]*` |
"""

GOOD = {
    "docs/architecture.md": TABLES,
    "core/base/CMakeLists.txt": "matang_module(base)",
    "core/base/include/matang/base/number.h": "#include <tl/expected.hpp>\n#include <vector>\n",
    "core/base/src/number.cpp": "#include <matang/base/number.h>\n#include <fmt/format.h>\n#include \"embedded_units.h\"\n",
    "core/rubric/CMakeLists.txt": "matang_module(rubric USES matang::base) # not matang::scoring",
    "core/rubric/src/load.h": "#include <matang/base/number.h>\n",
    "core/rubric/src/load.cpp": '#include "load.h"\n#include <yaml-cpp/yaml.h>\n/*\n#include <QString>\n*/\n// #include <QString>\n',
    "core/assessment/CMakeLists.txt": "matang_module(assessment USES matang::base matang::rubric)",
    "core/assessment/src/mark.h": "#include <matang/rubric/ids.h>\n",
    "core/scoring/CMakeLists.txt": "matang_module(scoring USES matang::rubric)",
    "core/scoring/src/score.cpp": "#include <matang/base/number.h>\n",
    "app/gui/CMakeLists.txt": "matang_program(matang USES matang::scoring)",
    "app/gui/src/window.cpp": "#include <QWidget>\n",
    "app/cli/CMakeLists.txt": "matang_program(matang-cli USES matang::scoring)",
    "app/cli/src/report_command.cpp": "#include <QGuiApplication>\n",
}


def run(files):
    """Output lines and exit status of the check over a tree with these files."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, str(SCRIPT), folder], capture_output=True, text=True, check=False)
        return done.stdout.splitlines() + done.stderr.splitlines(), done.returncode


class CheckLayers(unittest.TestCase):
    def test_accepts_a_tree_that_keeps_to_the_table(self):
        self.assertEqual(run(GOOD), (["layers: 0 violations"], 0))

    def check_one(self, name, text, message):
        self.assertEqual(run({**GOOD, name: text}), ([message, "layers: 1 violations"], 1))

    def test_finds_an_include_against_the_arrows(self):
        self.check_one("core/base/src/bad.cpp", "\n#include <matang/rubric/rubric.h>\n",
                       "core/base/src/bad.cpp:2: core/base includes rubric/rubric.h, which it may not use")

    def test_finds_another_header_where_one_is_allowed(self):
        self.check_one("core/assessment/src/bad.h", "#include <matang/rubric/load.h>\n",
                       "core/assessment/src/bad.h:1: core/assessment includes rubric/load.h, which it may not use")

    def test_finds_programs_that_use_each_other(self):
        self.check_one("app/gui/src/bad.cpp", "#include <matang/cli/command.h>\n",
                       "app/gui/src/bad.cpp:1: app/gui includes cli/command.h, which it may not use")

    def test_finds_a_library_in_the_wrong_module(self):
        self.check_one("core/scoring/src/bad.cpp", "#include <yaml-cpp/yaml.h>\n",
                       "core/scoring/src/bad.cpp:1: core/scoring includes <yaml-cpp/yaml.h>, but yaml-cpp is not among its libraries")

    def test_finds_qt_in_core(self):
        self.check_one("core/scoring/src/bad.cpp", "#  include <QString>\n",
                       "core/scoring/src/bad.cpp:1: core/scoring includes <QString>, but Qt is not among its libraries")

    def test_finds_a_library_outside_the_files_it_is_limited_to(self):
        self.check_one("app/cli/src/score_command.cpp", "#include <QString>\n",
                       "app/cli/src/score_command.cpp:1: <QString>: Qt is allowed only in report*")

    def test_finds_a_library_in_a_public_header(self):
        self.check_one("core/rubric/include/matang/rubric/bad.h", "#include <yaml-cpp/yaml.h>\n",
                       "core/rubric/include/matang/rubric/bad.h:1: <yaml-cpp/yaml.h> in a public header: yaml-cpp must stay inside core/rubric")

    def test_finds_a_library_that_the_table_does_not_know(self):
        self.check_one("core/base/src/bad.cpp", "#include <curl/curl.h>\n",
                       "core/base/src/bad.cpp:1: <curl/curl.h> belongs to no library of the table")

    def test_finds_a_private_header_of_another_module(self):
        self.check_one("core/scoring/src/bad.cpp", '#include "../../rubric/src/load.h"\n',
                       'core/scoring/src/bad.cpp:1: "../../rubric/src/load.h" belongs to another module')

    def test_finds_a_private_header_that_does_not_exist(self):
        self.check_one("core/scoring/src/bad.cpp", '#include "none.h"\n',
                       'core/scoring/src/bad.cpp:1: "none.h" is no file of core/scoring')

    def test_finds_a_link_against_the_arrows(self):
        self.check_one("core/rubric/CMakeLists.txt", "matang_module(rubric USES\n    matang::scoring)",
                       "core/rubric/CMakeLists.txt:2: core/rubric links scoring, which it may not use")

    def test_finds_a_module_that_is_not_in_the_table(self):
        self.check_one("core/extra/CMakeLists.txt", "", "docs/architecture.md:1: module core/extra is not in the table")

    def test_finds_a_module_that_is_only_in_the_table(self):
        files = {name: text for name, text in GOOD.items() if not name.startswith("app/gui")}
        self.assertEqual(run(files), (["docs/architecture.md:1: module app/gui of the table is not in the tree", "layers: 1 violations"], 1))

    def test_finds_a_circle_in_the_table(self):
        circle = TABLES.replace("| `core/base` | numbers | |", "| `core/base` | numbers | `scoring` |")
        self.check_one("docs/architecture.md", circle, "docs/architecture.md:1: circle: base -> scoring -> rubric -> base")

    def test_lists_every_violation(self):
        lines, status = run({**GOOD, "core/base/src/bad.cpp": "#include <QString>\n#include <matang/gui/window.h>\n"})
        self.assertEqual((len(lines), status), (3, 1))


if __name__ == "__main__":
    unittest.main()
