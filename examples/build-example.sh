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
# Explanations of a few indicators, made up for demonstration; they hold no values.
"$cli" import "$workspace" "$here/spbe-2021-ministry-sample-notes.csv"

# attach INDICATOR LEVEL PAGE FILE [FACTS...]: sample evidence for the ministry's assessment of 2021
attach() {
    node=$1 level=$2 page=$3 file=$4
    shift 4
    "$cli" evidence add "$workspace" --agency "Kementerian Koordinator Bidang Perekonomian" --year 2021 \
        --rubric spbe-2020 --node "$node" --level "$level" --page "$page" --note "Contoh untuk peragaan" "$@" "$here/evidence/$file"
}

# The facts are as made up as the files. What is missing is missing on purpose: the worklist of evidence names it.
unsigned="--purpose legal-basis --kind regulation --date 2021-01-11 --confidentiality open"
# shellcheck disable=SC2086 # one word for each option and value
attach I1 3 "hlm. 1, Pasal 2" contoh-kebijakan-arsitektur.pdf $unsigned --title "Contoh kebijakan arsitektur dan peta rencana SPBE"
# shellcheck disable=SC2086
attach I2 3 "hlm. 2, Pasal 3" contoh-kebijakan-arsitektur.pdf $unsigned
attach I10 3 "hlm. 1, butir Kedua" contoh-keputusan-tim-koordinasi.pdf --purpose legal-basis --kind decree \
    --title "Contoh keputusan tentang Tim Koordinasi SPBE" --number "Contoh 7 Tahun 2021" --date 2021-02-15 \
    --signer "Pimpinan Contoh" --confidentiality open
attach I13 5 "" contoh-notula-tinjauan-anggaran-2019.txt --purpose review --kind minutes --date 2019-03-12 \
    --contains issues,recommendations
attach I14 4 "" contoh-laporan-tinjauan-inovasi-2021.txt --purpose review --kind report --date 2021-04-20 --contains issues
attach I16 3 "hlm. 1" contoh-layanan-pusat-data.pdf --purpose implementation --kind report --date 2021-06-30
attach I19 3 "Pembahasan" contoh-notula-tim-koordinasi.txt --purpose implementation --kind minutes --date 2021-05-05
attach I32 4 "" contoh-layar-perencanaan.png --purpose implementation --kind screenshot --date 2021-09-14
attach I41 5 "hlm. 7" contoh-panduan-kinerja-pegawai.pdf --purpose implementation --kind manual --date 2021-08-02
attach I41 5 "" contoh-notula-tinjauan-kinerja-2021.txt --purpose review --kind minutes --date 2021-03-09 \
    --contains issues,recommendations
attach I41 5 "" contoh-laporan-tindak-lanjut-kinerja-2021.txt --purpose follow-up --kind report --date 2021-08-30

mv -- "$workspace" "$out"
