#!/bin/sh
# run.sh [name=value ...], e.g. run.sh workloads=W1,W3 peers=raw,jino-baked rounds=5. The names are told in README.md.
# BUILD=1 builds again; JDK names the home of the JDK that runs the peers, JAVA_HOME the one that builds.
set -e
home=$(cd "$(dirname "$0")" && pwd)
cd "$home/.."
if [ -n "$BUILD" ] || [ ! -f "$home/jino/target/class-path.txt" ]; then
    mvn -B -q -Pbenchmarks,quick package -DskipTests
fi
java=${JDK:+$JDK/bin/}java
exec "$java" -Xmx128m -XX:+UseSerialGC -Dbenchmarks.home="$home" -cp "$home/harness/target/classes" \
    io.jino.benchmarks.round.Benchmarks "$@"
