# Finds Java and builds what is out of date; read by the scripts casus, measure.sh and bench.sh.
# shellcheck shell=bash

# Prints the path of a java that is new enough: JAVA_HOME's, else the one on the path.
find_java() {
  local java version
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java="$JAVA_HOME/bin/java"
  else
    java="$(command -v java || true)"
  fi
  if [ -z "$java" ]; then
    echo "casus: no Java found. Casus needs a JDK 17 or newer (Debian: apt-get install openjdk-17-jdk), on the PATH or named by JAVA_HOME." >&2
    return 1
  fi
  version="$(java_version "$java")"
  if [ "${version%%.*}" -lt 17 ] 2>/dev/null; then
    echo "casus: $java is Java $version. Casus needs a JDK 17 or newer; JAVA_HOME can name one." >&2
    return 1
  fi
  echo "$java"
}

# Its version, from the file beside it that names it (fast), else by asking it.
java_version() {
  local release
  release="$(dirname "$(dirname "$(readlink -f "$1")")")/release"
  if [ -f "$release" ]; then
    sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$release"
  else
    "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.version = //p'
  fi
}

# Builds the program under $1 unless it is newer than every source.
build_if_old() {
  local root="$1" jar="$1/casus-app/target/casus.jar"
  [ -f "$jar" ] && [ -z "$(newer_source "$root" "$jar")" ] && return 0
  mkdir -p "$root/casus-app/target"
  (
    # One build at a time: who waited may find it done.
    command -v flock >/dev/null && flock 9
    if [ ! -f "$jar" ] || [ -n "$(newer_source "$root" "$jar")" ]; then
      build "$root" "$2" "$jar"
    fi
  ) 9>"$root/casus-app/target/.building"
}

newer_source() {
  find "$1/pom.xml" "$1/casus-core/pom.xml" "$1/casus-app/pom.xml" "$1/casus-core/src/main" "$1/casus-app/src/main" \
    -newer "$2" -print -quit
}

build() {
  local root="$1" java="$2" jar="$3" log="$1/casus-app/target/build.log" begin pid
  if ! has_compiler "$java"; then
    echo "casus: $java comes without a compiler. Building needs a JDK, not only a JRE (Debian: apt-get install openjdk-17-jdk)." >&2
    exit 69
  fi
  begin=$(date +%s)
  touch "$root/casus-app/target/.begun"
  # shellcheck disable=SC2086
  (cd "$root" && JAVA_HOME="$(dirname "$(dirname "$(readlink -f "$java")")")" \
    ./mvnw -q ${CASUS_BUILD_OPTS:-} -DskipTests -Djacoco.skip=true -pl casus-app -am package) >"$log" 2>&1 &
  pid=$!
  tell_progress "$pid" "$begin"
  if ! wait "$pid"; then
    echo "casus: the build failed; the whole log is $log. Its end:" >&2
    grep -E '^\[(ERROR|WARNING)\]' "$log" | head -n 25 >&2 || tail -n 25 "$log" >&2
    exit 69
  fi
  # Older than whatever was edited while the build ran.
  touch -r "$root/casus-app/target/.begun" "$jar"
  echo "casus: built in $(($(date +%s) - begin)) s" >&2
}

has_compiler() {
  [ -x "$(dirname "$(readlink -f "$1")")/javac" ]
}

# On a terminal a line that counts the seconds, elsewhere a line at the start.
tell_progress() {
  if [ ! -t 2 ]; then
    echo "casus: building (the first time, libraries are fetched: a minute or two) ..." >&2
    return
  fi
  while kill -0 "$1" 2>/dev/null; do
    printf '\rcasus: building (the first time, libraries are fetched: a minute or two) ... %d s' "$(($(date +%s) - $2))" >&2
    sleep 0.5
  done
  printf '\r\033[K' >&2
}

# Options that make Java start fast and stay small.
java_options() {
  echo "-XX:+UseSerialGC -XX:TieredStopAtLevel=4 -Xshare:auto"
}
