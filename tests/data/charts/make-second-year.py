#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a made-up national table of 2024 from the published one of 2023, for pictures of charts: make-second-year.py TABLE_2023 OUT.

Every figure moves by a few hundredths, a few agencies are missing, a few have no index. Those of which 2024 is published are left out.
"""
import csv
import sys
from decimal import Decimal

PUBLISHED = ("Kota Bogor", "Kota Bandung", "Kab. Semarang")
FIGURES = ("D1", "D2", "D3", "D4", "index")


def moved(figure, hundredths):
    return str(min(Decimal(5), max(Decimal(1), Decimal(figure) + Decimal(hundredths) / 100)))


def main(table, out):
    with open(table, newline="", encoding="utf-8-sig") as source:
        rows = list(csv.DictReader(source))
    made = []
    for number, row in enumerate(rows):
        if number % 29 == 11 or row["agency"].endswith(PUBLISHED):
            continue
        row.update(year="2024", source="Made for pictures; not a published result", predicate="")
        for place, figure in enumerate(FIGURES):
            row[figure] = moved(row[figure], (number * 53 + place * 17) % 67 - 24)
        if number % 41 == 9:
            row["index"] = row["D4"] = ""
        made.append(row)
    with open(out, "w", newline="", encoding="utf-8") as target:
        writer = csv.DictWriter(target, fieldnames=list(made[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(made)


if __name__ == "__main__":
    main(*sys.argv[1:])
