#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has clang++ read, without writing a program, every source of a module that the sanitizer build does not compile; prints each warning."""
import argparse
import json
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/ci-clang"
# What the asan preset compiles with the same compiler and warnings, and tests, which g++ has warned of.
ELSEWHERE = ("core/", "app/messages/", "reports/templates/", "tests/")


def configure():
    subprocess.run(["cmake", "--preset", "ci-clang"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["ninja", "-C", BUILD, "matang_generated"], check=True, stdout=subprocess.DEVNULL)


def entries():
    """Place in the tree, words and folder of every command to compile something; what moc and rcc have not made is left out."""
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        path = Path(entry["file"])
        place = path.relative_to(BUILD if path.is_relative_to(BUILD) else ROOT).as_posix()
        if not place.startswith(ELSEWHERE) and path.exists():
            yield place, from_compiler(shlex.split(entry["command"])), entry["directory"]


def is_precompiled_header(place):
    return place.endswith("/cmake_pch.hxx.cxx")


def from_compiler(command):
    """The same command without a launcher before the compiler."""
    return command[next(at for at, word in enumerate(command) if "clang++" in Path(word).name):]


def make_included_files(pool):
    """What moc writes, and the precompiled headers. A build would compile all libraries before some of them."""
    mocs = [path for path in BUILD.rglob("AutogenInfo.json") if not path.relative_to(BUILD).as_posix().startswith(ELSEWHERE)]
    runs = [(["cmake", "-E", "cmake_autogen", str(path), "Debug"], BUILD) for path in mocs]
    runs += [(command, folder) for place, command, folder in entries() if is_precompiled_header(place)]
    for done in pool.map(lambda one: subprocess.run(one[0], cwd=one[1], stdout=subprocess.DEVNULL), runs):
        done.check_returncode()


def syntax_only(command):
    """The same command with nothing written."""
    output = command.index("-o")
    return command[:output] + command[output + 2:] + ["-fsyntax-only"]


def read(job):
    place, command, folder = job
    done = subprocess.run(syntax_only(command), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0 or done.stdout.strip():
        print(f"{place}:\n{done.stdout}", flush=True)
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=2)
    jobs = parser.parse_args().jobs
    configure()
    with ThreadPoolExecutor(jobs) as pool:
        make_included_files(pool)
        results = list(pool.map(read, [entry for entry in entries() if not is_precompiled_header(entry[0])]))
    print(f"{len(results)} sources read with clang++, {results.count(False)} with mistakes")
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
