#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has clang++ read, without writing a program, every source that the sanitizer build does not compile; prints each warning."""
import argparse
import json
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/ci-clang"
# What the asan preset compiles with the same compiler and warnings.
ELSEWHERE = ("core/", "app/messages/", "reports/templates/")


def prepare(jobs):
    """Configures, and makes what sources include: generated headers and precompiled ones."""
    subprocess.run(["cmake", "--preset", "ci-clang"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    listed = subprocess.run(["ninja", "-C", BUILD, "-t", "targets", "all"], check=True, stdout=subprocess.PIPE, text=True).stdout
    targets = [line.split(":")[0] for line in listed.splitlines()]
    wanted = [one for one in targets if one.endswith(("_autogen", "/cmake_pch.hxx.pch")) and not one.startswith(ELSEWHERE)]
    subprocess.run(["ninja", "-C", BUILD, "-j", str(jobs), "matang_generated", *wanted], check=True, stdout=subprocess.DEVNULL)


def commands():
    """The file and its command for each source; generated ones stand in the build folder and are read as well."""
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        path = Path(entry["file"])
        place = path.relative_to(BUILD if path.is_relative_to(BUILD) else ROOT).as_posix()
        if not place.startswith(ELSEWHERE) and path.name != "cmake_pch.hxx.cxx":
            yield place, syntax_only(shlex.split(entry["command"])), entry["directory"]


def syntax_only(command):
    """The same command without a launcher before the compiler, and with nothing written."""
    first = next(at for at, word in enumerate(command) if "clang++" in Path(word).name)
    kept = command[first:]
    output = kept.index("-o")
    return kept[:output] + kept[output + 2:] + ["-fsyntax-only"]


def read(job):
    place, command, folder = job
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0 or done.stdout.strip():
        print(f"{place}:\n{done.stdout}", flush=True)
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=2)
    jobs = parser.parse_args().jobs
    prepare(jobs)
    with ThreadPoolExecutor(jobs) as pool:
        results = list(pool.map(read, commands()))
    print(f"{len(results)} sources read with clang++, {results.count(False)} with mistakes")
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
