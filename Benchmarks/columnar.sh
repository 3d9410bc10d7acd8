#!/bin/bash
# Runs the columnar evaluator in a folder that holds procedure.json and persons_N.bin, and appends its lines to results.jsonl there.
# usage: Benchmarks/columnar.sh DIR
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
dir="$(cd "${1:?usage: Benchmarks/columnar.sh DIR}" && pwd)"
# For this processor, as the compared C is built (-march=native).
swift build --package-path "$here" -c release -Xcc -march=native --product Columnar >&2
"$(swift build --package-path "$here" -c release -Xcc -march=native --show-bin-path)/Columnar" "$dir" 100000 1000000 | tee -a "$dir/results.jsonl"
