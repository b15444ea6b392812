#!/usr/bin/env bash
# Runs the whole-run cases that the program promises for its scale and sets each beside what is wanted.
#
#   benchmarks/scale.sh [-n RUNS] [-k NANOSECONDS] [CASE...]
#
# RUNS is 3; medians. CASE picks rows by a word of their names. NANOSECONDS is what a satellite-step costs
# in the kernel benchmark (all, window of 128, 60 s): with it the floor of the million case is printed.
# SKYRACK_OPTS is passed on and named. Results lie in a temporary folder; TMPDIR says where.
set -euo pipefail
cd "$(dirname -- "$0")/.."

runs=3
kernel_ns=
while getopts n:k: option; do
  case $option in
    n) runs=$OPTARG ;;
    k) kernel_ns=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
million="./skyrack run scenarios/systems/spacex-million.yaml"

# name | wanted wall time, s | wanted memory, MiB | command line
cases="help|0.35||./skyrack --help
plan|1||./skyrack plan scenarios/dawn-dusk-24.yaml
dawn-dusk-24|3||./skyrack run scenarios/dawn-dusk-24.yaml -o $out/dawn
gigawatt-10000|10|1024|./skyrack run scenarios/gigawatt-10000.yaml -o $out/gigawatt
starlink-catalog|25||./skyrack run scenarios/starlink-catalog.yaml -o $out/starlink
year of dawn-dusk-24|60||./skyrack run scenarios/dawn-dusk-24.yaml --set \"time.duration=365 d\" --set \"time.step=60 s\" -o $out/year
88,000 sampled|30||./skyrack run scenarios/systems/starcloud-88000.yaml -o $out/eighty
million|100|4096|$million -o $out/million
million on one thread|||$million --threads 1 -o $out/one"

echo "SKYRACK_OPTS: ${SKYRACK_OPTS:-none}; $(nproc) cores"
echo '| case | wall, s | CPU, s | peak RSS, MiB | wanted | verdict |'
echo '|---|---:|---:|---:|---|---|'
while IFS='|' read -r name wall memory line; do
  chosen=''
  [ $# -gt 0 ] || chosen=yes
  for word in "$@"; do case $name in *"$word"*) chosen=yes ;; esac; done
  [ -n "$chosen" ] || continue
  row=$(benchmarks/whole-run.sh -n "$runs" "$line" | tail -n 1)
  printf '%s\n' "$row" | awk -F '|' -v name="$name" -v wall="$wall" -v memory="$memory" '{
    wanted = wall == "" ? "" : "under " wall " s" (memory == "" ? "" : " and " memory " MiB")
    met = wall == "" ? "" : ($4 + 0 < wall && (memory == "" || $6 + 0 < memory) ? "met" : "missed")
    printf "| %s |%s|%s|%s| %s | %s |\n", name, $4, $5, $6, wanted, met
    print name "|" $4 + 0 > "/dev/stderr" }' 2>>"$out/walls"
done <<<"$cases"

if [ -f "$out/million/summary.json" ] && [ -f "$out/one/summary.json" ]; then
  digest() { grep -m 1 '"digest"' "$out/$1/summary.json"; }
  [ "$(digest million)" = "$(digest one)" ] && same='the same digest' || same='ANOTHER DIGEST'
  awk -F '|' -v same="$same" '{ wall[$1] = $2 } END {
    ratio = wall["million on one thread"] / wall["million"]
    printf "\nTwo threads against one: %.2f times (wanted 1.7: %s), %s.\n", ratio, ratio >= 1.7 ? "met" : "missed", same }' "$out/walls"
fi
[ -z "$kernel_ns" ] || awk -v ns="$kernel_ns" -v cores="$(nproc)" \
  'BEGIN { printf "Floor of the million case: 1.44e9 satellite-steps x %s ns / %d cores = %.0f s.\n", ns, cores, 1.44 * ns / cores }'
