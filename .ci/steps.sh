# Functions shared by ./run and ./test. Sourced, never run.

# Installs the Debian packages of the list that are missing; says nothing when all are there.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing from Debian: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and only an administrator can install them. Ask for:" >&2
            echo "    apt-get install ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update -q &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -qy --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        echo "The packages could not be installed: ${missing[*]}" >&2
        exit 1
    fi
    rm -f "$log"
}

# What building and running need besides Swift itself.
build_packages=(git ca-certificates libc6-dev libdeflate-dev libsqlite3-dev libstdc++-12-dev)

require_swift() {
    if ! command -v swift >/dev/null; then
        echo "Swift 6.3 is needed, and \"swift\" is not on the path. See https://www.swift.org/install/linux/" >&2
        exit 1
    fi
}

# Minutes and seconds of a number of seconds.
duration() {
    if [ "$1" -ge 60 ]; then echo "$(($1 / 60)) min $(($1 % 60)) s"; else echo "$1 s"; fi
}

# Runs a long command with its output in a file, and says now and then how far it is.
# Usage: with_progress NAME LOG COMMAND…
with_progress() {
    local name=$1 log=$2 start=$SECONDS told=0 step child status=0
    shift 2
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 &
    child=$!
    trap 'kill $child 2>/dev/null; exit 130' INT TERM
    while kill -0 $child 2>/dev/null; do
        sleep 1
        if [ $((SECONDS - start - told)) -ge 15 ]; then
            told=$((SECONDS - start))
            step=$(tr '\r' '\n' <"$log" | grep -Eo '^\[[0-9]+/[0-9]+\]' | tail -n 1 | tr -d '[]' || true)
            echo "  $name: $(duration $told)${step:+, step ${step/\// of }}"
        fi
    done
    wait $child || status=$?
    trap - INT TERM
    if [ $status -ne 0 ]; then
        grep -E 'error:|✘' "$log" | sort -u | head -n 40 >&2
        tail -n 25 "$log" >&2
        echo "$name failed after $(duration $((SECONDS - start))); everything it said is in $log" >&2
        exit 1
    fi
}
