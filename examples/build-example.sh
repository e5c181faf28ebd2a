#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the example workspace from the published results in this folder.
# The workspace appears under its name only when every step has succeeded.
set -eu

if [ "$#" -ne 2 ]; then
    echo "usage: build-example.sh MATANG_CLI OUT.matang" >&2
    exit 2
fi
cli=$1
out=$2
if [ -e "$out" ]; then
    echo "build-example.sh: $out exists already; remove it or choose another name" >&2
    exit 3
fi

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$(dirname -- "$out")
mkdir -p -- "$folder"
building=$(mktemp -d "$folder/.example-XXXXXX")
trap 'rm -rf -- "$building"' EXIT
trap 'exit 3' HUP INT TERM
workspace=$building/example.matang

"$cli" workspace new "$workspace"

# The national report comes first: where the series hold the same figure (three of 2023), the source named first stays.
"$cli" import "$workspace" "$here/spbe-2023-national.csv"
"$cli" import "$workspace" "$here/city-index-series.csv"
"$cli" import "$workspace" "$here/spbe-2021-ministry-indicators.csv"
"$cli" import "$workspace" "$here/smart-city-2022-dimensions.csv"

# attach INDICATOR LEVEL PAGE FILE: sample evidence for the ministry's assessment of 2021
attach() {
    "$cli" evidence add "$workspace" --agency "Kementerian Koordinator Bidang Perekonomian" --year 2021 \
        --rubric spbe-2020 --node "$1" --level "$2" --page "$3" --note "Contoh untuk peragaan" "$here/evidence/$4"
}
attach I1 3 "hlm. 1, Pasal 2" contoh-kebijakan-arsitektur.pdf
attach I2 3 "hlm. 2, Pasal 3" contoh-kebijakan-arsitektur.pdf
attach I16 3 "hlm. 1" contoh-layanan-pusat-data.pdf
attach I19 3 "Pembahasan" contoh-notula-tim-koordinasi.txt

mv -- "$workspace" "$out"
