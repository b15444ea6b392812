#!/bin/sh
# Times the kernels with JMH, one core; arguments go to JMH, for example a regular expression of names.
# Build first: mvn -DskipTests package
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
jdk=$(SKYRACK_PRINT_JDK=1 "$root/skyrack")
cd "$root"
exec "$jdk/bin/java" -cp "benchmarks/target/classes:benchmarks/target/lib/*" org.openjdk.jmh.Main "$@"
