# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks opened by an independent reader and computed again with fractions, and by LibreOffice where it is installed."""
import csv
import re
import shutil
import statistics
import subprocess
import sys
import unittest
from fractions import Fraction

import program

# Debian's python3-openpyxl, where another Python stands in front of the system's; after everything of its own.
sys.path.append("/usr/lib/python3/dist-packages")
try:
    import openpyxl
except ImportError:
    openpyxl = None

PROOF = program.DATA / "rubrics" / "proof"
ANSWERS = program.DATA / "values" / "proof"
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)|(?P<name>[A-Z]+\()|(?P<cell>\$?[A-Z]{1,3}\$?\d+)|(?P<word>TRUE|FALSE)"
                   r"|(?P<sign>>=|<=|<>|[-+*/^(),<>=:]))")


def half_away(value, decimals):
    """ROUND of worksheets, exactly."""
    scale = 10 ** int(decimals)
    size = abs(value) * scale
    whole = (2 * size.numerator + size.denominator) // (2 * size.denominator)
    return Fraction(whole, scale) * (-1 if value < 0 else 1)


def truncated(value, decimals):
    scale = 10 ** int(decimals)
    return Fraction(int(value * scale), scale)


def product(values):
    result = Fraction(1)
    for value in values:
        result *= value
    return result


ERROR = float("nan")  # stays one in every sum, product and comparison


FUNCTIONS = {
    "SUM": lambda *values: sum(values, Fraction(0)),
    "PRODUCT": lambda *values: product(values),
    "AVERAGE": lambda *values: sum(values, Fraction(0)) / len(values),
    "MIN": min,
    "MAX": max,
    "MEDIAN": lambda *values: statistics.median(values),
    "LARGE": lambda *values: sorted(values[:-1], reverse=True)[int(values[-1]) - 1],
    "ROUND": half_away,
    "TRUNC": truncated,
    "ABS": abs,
    "MOD": lambda value, by: value - by * (value // by),
    "AND": lambda *values: Fraction(all(values)),
    "OR": lambda *values: Fraction(any(values)),
    "NOT": lambda value: Fraction(not value),
    "IF": lambda condition, then, otherwise=Fraction(0): then if condition else otherwise,
    "NA": lambda: ERROR,
    "POWER": lambda base, exponent: Fraction(float(base) ** float(exponent)),
}


class Sheet:
    """Evaluates the formulas of a worksheet exactly."""

    def __init__(self, sheet):
        self.sheet = sheet
        self.known = {}

    def put(self, cell, value):
        self.sheet[cell] = value
        self.known.clear()

    def value(self, cell):
        if cell not in self.known:
            content = self.sheet[cell].value
            if isinstance(content, str) and content.startswith("="):
                self.known[cell] = Formula(self, content[1:]).run()
            else:
                self.known[cell] = content if content is None or isinstance(content, str) else Fraction(repr(content))
        return self.known[cell]


class Formula:
    def __init__(self, sheet, text):
        self.sheet, self.text, self.tokens, at = sheet, text, [], 0
        while at < len(text):
            match = TOKEN.match(text, at)
            if not match:
                raise ValueError(f"not understood from {at}: {text}")
            self.tokens.append((match.lastgroup, match.group(match.lastgroup)))
            at = match.end()

    def run(self):
        result = self.comparison()
        if self.tokens:
            raise ValueError(f"left over {self.tokens}: {self.text}")
        return result

    def next(self):
        return self.tokens[0][1] if self.tokens else ""

    def take(self):
        return self.tokens.pop(0)

    def comparison(self):
        left = self.sum()
        if self.next() in (">=", "<=", "<>", "<", ">", "="):
            sign, right = self.take()[1], self.sum()
            return Fraction({">=": left >= right, "<=": left <= right, "<>": left != right, "<": left < right, ">": left > right,
                             "=": left == right}[sign])
        return left

    def sum(self):
        left = self.product()
        while self.next() in ("+", "-"):
            left = left + self.product() if self.take()[1] == "+" else left - self.product()
        return left

    def product(self):
        left = self.factor()
        while self.next() in ("*", "/"):
            left = left * self.factor() if self.take()[1] == "*" else self.quotient(left, self.factor())
        return left

    @staticmethod
    def quotient(left, right):
        return left / right if right else ERROR

    def factor(self):
        kind, token = self.take()
        if token == "-":
            return -self.factor()
        if token == "(":
            values = self.arguments()
            return values[0] if len(values) == 1 else values
        if kind == "number":
            return Fraction(token)
        if kind == "word":
            return Fraction(token == "TRUE")
        if kind == "cell":
            return self.sheet.value(token.replace("$", ""))
        values = []
        for value in self.arguments():
            values += value if isinstance(value, list) else [value]
        return FUNCTIONS[token[:-1]](*values)

    def arguments(self):
        values = []
        while self.next() != ")":
            values.append(self.comparison())
            if self.next() == ",":
                self.take()
        self.take()
        return values


@unittest.skipUnless(openpyxl, "python3-openpyxl is not installed")
class Workbook(program.ExampleTest):
    MINISTRY = ["report", "example.matang", "--agency", program.MINISTRY, "--rubric", "spbe-2020", "--year", "2021", "--format", "xlsx"]
    KEDIRI = ["report", "example.matang", "--agency", "Kota Kediri", "--rubric", "smart-city", "--year", "2022", "--format", "xlsx"]

    def workbook(self, *arguments, name="r.xlsx"):
        self.cli(*arguments, "-o", name, status=0)
        return openpyxl.load_workbook(self.folder / name)

    def cell_beside(self, sheet, column, words):
        """The cell of column D in the row that holds these words."""
        for row in sheet.iter_rows(min_col=column, max_col=column):
            if row[0].value == words:
                return f"D{row[0].row}"
        self.fail(f"{sheet.title} has no row {words}")

    def published(self, *arguments):
        score = self.cli("score", "example.matang", *arguments, "--json", status=0).json()["assessments"]
        self.assertEqual(len(score), 1, score)
        return score[0]

    def assert_computes(self, book, sheet_name, score):
        sheet = Sheet(book[sheet_name])
        index = sheet.value(self.cell_beside(book[sheet_name], 1, "index"))
        self.assertEqual(index, Fraction(score["index_exact"]))
        self.assertEqual(sheet.value(self.cell_beside(book[sheet_name], 2, "Indeks yang dicetak")), Fraction(score["index"]))
        self.assertEqual(sheet.value(self.cell_beside(book[sheet_name], 2, "Selisih dengan laporan")), 0)
        nodes = {one["id"]: one for one in score["nodes"]}
        for row in book[sheet_name].iter_rows(min_col=1, max_col=1):
            node = nodes.get(row[0].value)
            if node and node["exact"]:
                self.assertEqual(sheet.value(f"D{row[0].row}"), Fraction(node["exact"]), row[0].value)

    def test_ministry_computes_to_the_published_index(self):
        book = self.workbook(*self.MINISTRY)
        score = self.published("--agency", program.MINISTRY, "--rubric", "spbe-2020", "--year", "2021")
        self.assertEqual(book.sheetnames[:2], ["Ringkasan", "Perhitungan 2021"])
        self.assert_computes(book, "Perhitungan 2021", score)

    def test_kediri_computes_to_the_published_index(self):
        book = self.workbook(*self.KEDIRI)
        self.assert_computes(book, "Perhitungan 2022", self.published("--agency", "Kota Kediri", "--rubric", "smart-city", "--year", "2022"))

    def test_another_mark_gives_what_matang_computes(self):
        """The same change made in a cell and in a workspace."""
        head = "agency,kind,year,rubric,stage,assessor," + ",".join(f"I{number}" for number in range(1, 48))
        levels = [(number * 7) % 5 + 1 for number in range(47)]
        for indicator, level in ((0, 5), (20, 1), (46, 2)):
            changed = levels[:indicator] + [level] + levels[indicator + 1:]
            for name, values in (("before", levels), ("after", changed)):
                row = f"Kota Contoh,kota,2023,spbe-2020,self,Ani,{','.join(str(one) for one in values)}"
                self.write(f"{name}.csv", f"{head}\n{row}\n")
                (self.folder / f"{name}.matang").unlink(missing_ok=True)
                self.cli("workspace", "new", f"{name}.matang", status=0)
                self.cli("import", f"{name}.matang", f"{name}.csv", status=0)
            book = self.workbook("report", "before.matang", "--agency", "Kota Contoh", "--format", "xlsx")
            self.cli("report", "after.matang", "--agency", "Kota Contoh", "--format", "xlsx", "-o", "after.xlsx", status=0)
            after = self.cli("score", "after.matang", "--json", status=0).json()["assessments"][0]
            sheet = Sheet(book["Perhitungan 2023"])
            cell = self.cell_beside(book["Perhitungan 2023"], 1, f"I{indicator + 1}")
            self.assertEqual(sheet.value(cell), levels[indicator])
            sheet.put(cell, level)
            self.assertEqual(sheet.value(self.cell_beside(sheet.sheet, 1, "index")), Fraction(after["index_exact"]))
            self.assertEqual(sheet.value(self.cell_beside(sheet.sheet, 2, "Indeks yang dicetak")), Fraction(after["index"]))

    def test_figures_of_tables_are_numbers(self):
        book = self.workbook(*self.MINISTRY)
        numbers = [cell for sheet in book.worksheets[2:] for row in sheet.iter_rows() for cell in row if isinstance(cell.value, (int, float))]
        self.assertGreater(len(numbers), 60)
        summary = {row[0].value: row[1].value for row in book["Ringkasan"].iter_rows(max_col=2)}
        self.assertEqual((summary["Indeks SPBE"], summary["Predikat"]), (2.95, "Baik"))

    def test_texts_are_never_formulas(self):
        self.write("v.csv", "agency,kind,year,rubric,stage,assessor,I1\n\"=HYPERLINK(\"\"http://x\"\")\",kota,2023,spbe-2020,self,+Ani,3\n")
        self.cli("workspace", "new", "v.matang", status=0)
        self.cli("import", "v.matang", "v.csv", status=0)
        self.cli("report", "v.matang", "--agency", "=HYPERLINK(\"http://x\")", "--format", "xlsx", "-o", "v.xlsx", status=0)
        book = openpyxl.load_workbook(self.folder / "v.xlsx")
        for sheet in book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        self.assertNotIn("HYPERLINK", cell.value)

    def test_sheets_are_set_up_to_be_read_and_printed(self):
        book = self.workbook(*self.MINISTRY)
        self.assertEqual(len({name.lower() for name in book.sheetnames}), len(book.sheetnames))
        for sheet in book.worksheets:
            self.assertLessEqual(len(sheet.title), 31)
            self.assertEqual((sheet.page_setup.paperSize, sheet.page_setup.fitToHeight), (9, 0), sheet.title)
            self.assertIn("Halaman &P dari &N", sheet.oddFooter.right.text, sheet.title)
        calculation = book["Perhitungan 2021"]
        self.assertTrue(calculation.freeze_panes)
        self.assertTrue(calculation.print_title_rows)
        self.assertEqual(calculation.page_setup.orientation, "landscape")
        self.assertEqual(book.properties.title, "Laporan Hasil Penilaian SPBE Tahun 2021: " + program.MINISTRY)

    def test_same_document_gives_the_same_cells(self):
        text = []
        for name in ("a.xlsx", "b.xlsx"):
            self.workbook(*self.KEDIRI, name=name)
            book = openpyxl.load_workbook(self.folder / name)
            text.append([[cell.value for row in sheet.iter_rows() for cell in row] for sheet in book.worksheets])
        self.assertEqual(text[0], text[1])

    @unittest.skipUnless(OFFICE, "LibreOffice is not installed")
    def test_office_program_computes_the_same_after_a_change(self):
        book = self.workbook(*self.MINISTRY)
        sheet = book["Perhitungan 2021"]
        mark = self.cell_beside(sheet, 1, "I1")
        exact = Sheet(sheet)
        exact.put(mark, 1 if sheet[mark].value != 1 else 2)
        rows = computed_by_office(self.folder, {"changed": sheet})["changed"]
        for place in [self.cell_beside(sheet, 2, "Indeks yang dicetak")] + [self.cell_beside(sheet, 1, node) for node in ("index", "D1", "A1", "D4")]:
            self.assertAlmostEqual(rows[int(place[1:]) - 1], float(exact.value(place)), 9)
        self.assertNotEqual(exact.value(self.cell_beside(sheet, 2, "Selisih dengan laporan")), 0)


def computed_by_office(folder, sheets):
    """Column D of each sheet as LibreOffice computes it. What openpyxl writes holds no results, so that nothing but computing gives one."""
    for name, sheet in sheets.items():
        book = sheet.parent
        for other in [one for one in book.sheetnames if one != sheet.title]:
            del book[other]
        for row in sheet.iter_rows(min_col=4, max_col=4):
            row[0].number_format = "0.000000000000"
        book.save(folder / f"{name}.xlsx")
    subprocess.run([OFFICE, "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", str(folder),
                    *[str(folder / f"{name}.xlsx") for name in sheets]], check=True, capture_output=True, timeout=600)
    found = {}
    for name in sheets:
        with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
            found[name] = [number_or_none(row[3]) for row in csv.reader(file)]
    return found


def number_or_none(text):
    try:
        return float(text)
    except ValueError:
        return None


@unittest.skipUnless(openpyxl, "python3-openpyxl is not installed")
class EveryRule(program.ProgramTest):
    """The instruments under tests/data/rubrics/proof and the bundled ones, with every rule that scoring has."""

    def setUp(self):
        super().setUp()
        (self.folder / "rubrics").mkdir()
        for source in (*PROOF.glob("*.yaml"), *(program.SOURCES / "rubrics").glob("*.yaml")):
            shutil.copy(source, self.folder / "rubrics")
        self.cli("workspace", "new", "proof.matang", status=0)
        for values in sorted(ANSWERS.glob("*.csv")):
            self.copy(values)
            self.cli("--rubrics", "rubrics", "import", "proof.matang", values.name, status=0)

    def calculations(self):
        """Of every assessment that has a sheet: a name, the sheet, and what Matang says."""
        for number, one in enumerate(self.cli("--rubrics", "rubrics", "score", "proof.matang", "--json", status=0).json()["assessments"]):
            outcome = self.cli("--rubrics", "rubrics", "report", "proof.matang", "--agency", one["agency"], "--rubric", one["rubric"], "--year",
                               one["year"], "--format", "xlsx", "-o", f"r{number}.xlsx")
            if outcome.status == 0:
                book = openpyxl.load_workbook(self.folder / f"r{number}.xlsx")
                title = f"Perhitungan {one['year']}"
                if title in book.sheetnames:
                    yield f"r{number}", book[title], one

    def test_formulas_give_what_matang_computes(self):
        sheets = {}
        for name, sheet, one in self.calculations():
            exact = Sheet(sheet)
            numbers = {row[0].value: row[0].row for row in sheet.iter_rows(min_col=1, max_col=1)}
            for node in one["nodes"]:
                if node["id"] in numbers and node["exact"]:
                    wanted = Fraction(node["exact"])
                    found = exact.value(f"D{numbers[node['id']]}")
                    self.assertLess(abs(found - wanted), Fraction(1, 10 ** 11), (one["agency"], one["rubric"], node["id"]))
            sheets[name] = sheet
        self.assertGreater(len(sheets), 20)
        if OFFICE:
            for name, rows in computed_by_office(self.folder, sheets).items():
                for number, found in enumerate(rows, 1):
                    if isinstance(sheets[name][f"D{number}"].value, str) and sheets[name][f"D{number}"].value.startswith("="):
                        wanted = float(Sheet(sheets[name]).value(f"D{number}"))
                        self.assertIsNotNone(found, (name, number, sheets[name][f"D{number}"].value))
                        self.assertAlmostEqual(found, wanted, 9, (name, sheets[name][f"A{number}"].value, sheets[name][f"D{number}"].value))


if __name__ == "__main__":
    unittest.main(verbosity=2)
