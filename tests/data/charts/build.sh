#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds a workspace for looking at charts: the example with a second national year, one ministry over its stages, and an instrument with
# nine dimensions, the longest names and ten years. build.sh MATANG_CLI OUT.matang
set -eu

if [ "$#" -ne 2 ]; then
    echo "usage: build.sh MATANG_CLI OUT.matang" >&2
    exit 2
fi
cli=$1
out=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
examples=$here/../../../examples
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT

rm -f -- "$out"
"$examples/build-example.sh" "$cli" "$scratch/charts.matang"
python3 "$here/make-second-year.py" "$examples/spbe-2023-national.csv" "$scratch/second-year.csv"
"$cli" import "$scratch/charts.matang" "$scratch/second-year.csv"
"$cli" import "$scratch/charts.matang" "$here/ministry-2020-earlier.csv"
"$cli" import "$scratch/charts.matang" "$here/ministry-2022-stages.csv"
MATANG_RUBRICS=$here "$cli" import "$scratch/charts.matang" "$here/nine-dimensions.csv"
mv -- "$scratch/charts.matang" "$out"
