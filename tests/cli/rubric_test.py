# SPDX-License-Identifier: GPL-3.0-or-later
"""An author's instruments: begun, shown, compared, and kept in a folder of their own."""
import subprocess

import program
from program import DATA, SOURCES


class RubricTest(program.ProgramTest):
    def run_with(self, variables, *arguments):
        """Runs the program with further variables in its environment."""
        done = subprocess.run([program.PROGRAM, *arguments], cwd=self.folder, env={**program.environment(), **variables}, capture_output=True,
                              encoding="utf-8", stdin=subprocess.DEVNULL, timeout=300)
        return program.Outcome(list(arguments), done)

    def origins(self, variables):
        listed = self.run_with(variables, "rubric", "list", "--json").json()["rubrics"]
        return {one["id"]: one["origin"] for one in listed if one["origin"] == "own"}


class Show(RubricTest):
    def test_every_rule(self):
        file = self.copy(DATA / "rubrics" / "every-rule.yaml")
        self.assertEqual(self.cli("rubric", "check", file, status=0).err, "")
        for language in ("id", "en"):
            self.assert_golden(f"rubric-show-rules.{language}", self.cli("--lang", language, "rubric", "show", file, "--criteria", status=0))

    def test_differences(self):
        before = self.copy(DATA / "rubrics" / "every-rule.yaml", "before.yaml")
        text = (DATA / "rubrics" / "every-rule.yaml").read_text(encoding="utf-8")
        for old, new in [('version: "3"', 'version: "4"'), ("decimals: 2", "decimals: 3"), ("{at-least: 90, value: 5}", "{at-least: 95, value: 5}"),
                         ("kind: part\n      name: {en: Measures", "kind: part\n      name: {en: Amounts"), ("    - {id: final, name", "    - {id: visit, name")]:
            self.assertIn(old, text)
            text = text.replace(old, new, 1)
        after = self.write("after.yaml", text)
        for language in ("id", "en"):
            self.assert_golden(f"rubric-diff.{language}", self.cli("--lang", language, "rubric", "diff", before, after, status=0))


    def test_what_is_no_rubric_is_told_apart(self):
        crosswalk = SOURCES / "rubrics" / "crosswalks" / "spbe-2018--spbe-2020.yaml"
        refused = self.cli("--lang", "en", "rubric", "show", crosswalk, status=1)
        self.assertEqual(refused.err, f'matang-cli: {crosswalk} is a crosswalk, not an instrument. Check it with "matang-cli rubric check"; '
                                      "the command compare uses it.\n")
        misspelt = self.cli("--lang", "en", "rubric", "show", "spbe-2002", status=3)
        self.assertTrue(misspelt.err.startswith('matang-cli: There is no instrument "spbe-2002". Did you mean "spbe-2020"? Known are: iid-2023, '),
                        misspelt.err)

    def test_a_path_may_hold_blanks(self):
        folder = self.folder / "instrumen saya"
        folder.mkdir()
        file = folder / "every-rule.yaml"
        file.write_bytes((DATA / "rubrics" / "every-rule.yaml").read_bytes())
        self.assertEqual(self.cli("--lang", "en", "rubric", "check", file, status=0).out, f"{file}: valid\n")
        self.assertIn("every-rule", self.cli("--lang", "en", "rubric", "show", file, status=0).out)


class OwnFolder(RubricTest):
    def test_is_the_one_that_is_named(self):
        self.run_with({"MATANG_RUBRICS": "instruments"}, "rubric", "new", "library")
        self.assertTrue((self.folder / "instruments" / "library.yaml").is_file())
        self.assertEqual(self.origins({"MATANG_RUBRICS": "instruments"}), {"library": "own"})
        self.assertEqual(self.origins({}), {})

    def test_stands_with_the_data_of_the_user_else(self):
        data = {"XDG_DATA_HOME": str(self.folder / "data"), "HOME": str(self.folder)}
        self.run_with(data, "rubric", "new", "library")
        self.assertTrue((self.folder / "data" / "matang" / "rubrics" / "library.yaml").is_file())
        self.assertEqual(self.origins(data), {"library": "own"})
        home = {"HOME": str(self.folder)}
        self.run_with(home, "rubric", "new", "museum")
        self.assertTrue((self.folder / ".local" / "share" / "matang" / "rubrics" / "museum.yaml").is_file())
        self.assertEqual(self.origins(home), {"museum": "own"})


if __name__ == "__main__":
    program.main()
