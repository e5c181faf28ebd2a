#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the include graph and the CMake links of the tree with the module table of docs/architecture.md.

Usage: check_layers.py [ROOT]. Prints every violation as file:line: message and exits with 1 if there is one.
"""
import fnmatch
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

OPEN_TO_ALL = {"expected"}
SOURCES = {".h", ".hpp", ".cpp"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
GENERATED = ("embedded_*.h", "*.moc", "moc_*.cpp", "ui_*.h")
STANDARD_C = {"assert.h", "errno.h", "stddef.h", "stdint.h", "stdlib.h", "string.h", "time.h"}


@dataclass
class Module:
    folder: str
    may_use: list
    libraries: dict = field(default_factory=dict)  # name -> file patterns it is limited to, empty: everywhere

    @property
    def name(self):
        return self.folder.rsplit("/", 1)[1]


class TableError(Exception):
    pass


def table_rows(text, mark):
    """The cells of the Markdown table that follows the comment <!-- layers:mark -->."""
    start = text.find(f"<!-- layers:{mark} -->")
    if start < 0:
        raise TableError(f"no table layers:{mark}")
    rows = []
    for line in text[start:].splitlines()[1:]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
    return rows[2:]


def ticked(cell):
    return re.findall(r"`([^`]+)`", cell)


def read_libraries_cell(cell):
    libraries = {}
    for entry in filter(None, (part.strip() for part in cell.split(","))):
        name, _, _ = entry.partition(" in ")
        libraries.setdefault(name, []).extend(ticked(entry))
    return libraries


def read_tables(text):
    modules = {}
    for folder, _, uses, libraries in table_rows(text, "modules"):
        module = Module(ticked(folder)[0], ticked(uses), read_libraries_cell(libraries))
        modules[module.name] = module
    headers = {row[0]: ticked(row[1]) for row in table_rows(text, "libraries")}
    for module in modules.values():
        for used in module.may_use:
            if used.partition("/")[0] not in modules:
                raise TableError(f"{module.folder}: unknown module {used}")
        for library in module.libraries:
            if library not in headers:
                raise TableError(f"{module.folder}: unknown library {library}")
    return modules, headers


def reachable(modules, name, path=()):
    """Everything that a module may use, directly or through what it uses: modules, and single headers as module/header.h."""
    if name in path:
        raise TableError("circle: " + " -> ".join(path + (name,)))
    found = set()
    for used in modules[name].may_use:
        found.add(used)
        if "/" in used:
            continue
        found |= reachable(modules, used, path + (name,))
    return found


def without_comments(text):
    """The text with block comments blanked; line numbers stay."""
    return re.sub(r"/\*.*?\*/", lambda match: "\n" * match.group().count("\n"), text, flags=re.S)


def library_of(header, headers):
    for name, patterns in headers.items():
        if any(fnmatch.fnmatchcase(header, pattern) for pattern in patterns):
            return name
    return None


def is_standard(header):
    return ("." not in header and "/" not in header and header.islower()) or header in STANDARD_C


class Checker:
    def __init__(self, root):
        self.root = root
        self.modules, self.headers = read_tables((root / "docs/architecture.md").read_text(encoding="utf-8"))
        self.allowed = {name: reachable(self.modules, name) for name in self.modules}
        self.findings = []

    def report(self, path, line, message):
        self.findings.append(f"{path.relative_to(self.root)}:{line}: {message}")

    def run(self):
        self.check_folders()
        for module in self.modules.values():
            folder = self.root / module.folder
            for path in sorted(folder.rglob("*")):
                if path.suffix in SOURCES:
                    self.check_source(module, path)
                elif path.name == "CMakeLists.txt":
                    self.check_links(module, path)
        return self.findings

    def check_folders(self):
        listed = {module.folder for module in self.modules.values()}
        present = set()
        for area in ("core", "reports", "app"):
            lists = (self.root / area).glob("*/CMakeLists.txt")
            present |= {str(path.parent.relative_to(self.root)) for path in lists}
        table = self.root / "docs/architecture.md"
        for folder in sorted(present - listed):
            self.report(table, 1, f"module {folder} is not in the table")
        for folder in sorted(listed - present):
            self.report(table, 1, f"module {folder} of the table is not in the tree")

    def check_links(self, module, path):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for used in re.findall(r"matang::(\w+)", line.partition("#")[0]):
                self.check_link(module, used, path, number)

    def check_source(self, module, path):
        text = without_comments(path.read_text(encoding="utf-8"))
        for number, line in enumerate(text.splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            quoted, header = match.group(1) == '"', match.group(2)
            if header.startswith("matang/"):
                self.check_module_include(module, header.removeprefix("matang/"), path, number)
            elif quoted:
                self.check_private(module, header, path, number)
            elif not is_standard(header):
                self.check_library(module, header, path, number)

    def check_link(self, module, used, path, number):
        allowed = {module.name} | {entry.partition("/")[0] for entry in self.allowed[module.name]}
        if used not in allowed:
            self.report(path, number, f"{module.folder} links {used}, which it may not use")

    def check_module_include(self, module, header, path, number):
        used = header.partition("/")[0]
        allowed = {module.name} | self.allowed[module.name]
        if used not in allowed and header not in allowed:
            self.report(path, number, f"{module.folder} includes {header}, which it may not use")

    def check_private(self, module, header, path, number):
        folder = (self.root / module.folder).resolve()
        places = [(place / header).resolve() for place in (path.parent, folder / "src", folder)]
        found = [place for place in places if place.is_file()]
        if not found and any(fnmatch.fnmatchcase(Path(header).name, pattern) for pattern in GENERATED):
            return
        if not found:
            self.report(path, number, f'"{header}" is no file of {module.folder}')
        elif not found[0].is_relative_to(folder):
            self.report(path, number, f'"{header}" belongs to another module')

    def check_library(self, module, header, path, number):
        library = library_of(header, self.headers)
        if library is None:
            self.report(path, number, f"<{header}> belongs to no library of the table")
            return
        if library in OPEN_TO_ALL:
            return
        patterns = module.libraries.get(library)
        if patterns is None:
            self.report(path, number, f"{module.folder} includes <{header}>, but {library} is not among its libraries")
        elif patterns and not any(fnmatch.fnmatchcase(path.name, pattern) for pattern in patterns):
            self.report(path, number, f"<{header}>: {library} is allowed only in {', '.join(patterns)}")
        elif "include" in path.relative_to(self.root / module.folder).parts and library not in ("Qt",):
            self.report(path, number, f"<{header}> in a public header: {library} must stay inside {module.folder}")


def main(arguments):
    root = Path(arguments[1] if len(arguments) > 1 else ".").resolve()
    try:
        findings = Checker(root).run()
    except TableError as error:
        findings = [f"docs/architecture.md:1: {error}"]
    for finding in findings:
        print(finding)
    print(f"layers: {len(findings)} violations")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
