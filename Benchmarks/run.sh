#!/usr/bin/env bash
# Measures what a visitor waits for, and the server's memory. For the columnar evaluator see columnar.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
grep -m 1 'model name' /proc/cpuinfo || true
swift build -c release --product sportello >&2
swift run --package-path Benchmarks -c release Service
python3 Benchmarks/memory.py
