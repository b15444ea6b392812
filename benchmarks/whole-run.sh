#!/usr/bin/env bash
# Times whole command lines as a user starts them and prints rows for RESULTS.md.
#
#   benchmarks/whole-run.sh [-n RUNS] COMMAND-LINE...
#   benchmarks/whole-run.sh './skyrack --help' './skyrack run scenarios/dawn-dusk-24.yaml -o /tmp/out'
#   benchmarks/whole-run.sh './skyrack plan scenarios/dawn-dusk-24.yaml' './skyrack claims' './skyrack reproduce mccalip'
#   benchmarks/whole-run.sh -n 3 './skyrack plan scenarios/dawn-dusk-24.yaml --samples 10000'
#
# Each line runs once unmeasured (it may build), then RUNS times (5). Wall time, CPU time of all
# threads and peak resident memory are medians; needs GNU time. SKYRACK_OPTS is passed on and named.
set -euo pipefail

runs=5
if [ "${1:-}" = -n ]; then
  runs=$2
  shift 2
fi
[ $# -gt 0 ] || {
  sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
command -v /usr/bin/time >/dev/null || {
  echo 'GNU time is missing: apt-get install time' >&2
  exit 4
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

median() { # of the column $1 of the measurements
  sort -n -k "$1,$1" "$work/times" | awk -v column="$1" -v runs="$runs" \
    '{ value[NR] = $column } END { print (value[int((runs + 1) / 2)] + value[int(runs / 2) + 1]) / 2 }'
}

echo '| command | runs | wall, s | CPU, s | peak RSS, MiB | SKYRACK_OPTS |'
echo '|---|---:|---:|---:|---:|---|'
for line in "$@"; do
  : >"$work/times"
  for ((i = 0; i <= runs; i++)); do
    /usr/bin/time -q -o "$work/time" -f '%e %U %S %M' bash -c "exec $line" \
      </dev/null >"$work/out" 2>&1 || {
      echo "failed: $line" >&2
      tail -n 20 "$work/out" >&2
      exit 1
    }
    [ "$i" -eq 0 ] || awk '{ print $1, $2 + $3, $4 / 1024 }' "$work/time" >>"$work/times"
  done
  # shellcheck disable=SC2016  # the backticks are Markdown
  printf '| `%s` | %d | %.2f | %.2f | %.0f | %s |\n' "$line" "$runs" \
    "$(median 1)" "$(median 2)" "$(median 3)" "${SKYRACK_OPTS:-}"
done
