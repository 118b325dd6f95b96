#!/usr/bin/env bash
# Measures rooms of the coder on files that hold the answers.
#
#   ./bench.sh language [FILE.conllu | FILE.tsv]...   word classes, trees, entities; sentences a second
#   ./bench.sh actors [N]...                           time to find names in a text, with 10,000 to 1,000,000 entries in the directory
#
# Without files: the visible ones in ../shared/train (CASUS_SHARED names another place). Files may be .xz.
set -euo pipefail
here="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)"
. "$here/tools/build.sh"
shared="${CASUS_SHARED:-$here/../shared}"
work="$here/casus-bench/target/bench"

case "${1:-}" in
  language) main=org.casus.bench.LanguageBench ;;
  actors) main=org.casus.bench.ActorsBench ;;
  *) sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
shift

files=("$@")
if [ ${#files[@]} -eq 0 ] && [ "$main" != org.casus.bench.ActorsBench ]; then
  for file in "$shared/train/ewt-test.conllu.xz" "$shared/train/newswire-ner.tsv.xz"; do
    [ ! -f "$file" ] || files+=("$file")
  done
fi
if [ ${#files[@]} -eq 0 ] && [ "$main" != org.casus.bench.ActorsBench ]; then
  echo "bench.sh: name files to measure on; there are none in $shared/train."
  exit 0
fi

java="$(find_java)" || exit 69
build_if_old "$here" "$java"
classes="$here/casus-bench/target/classes"
if [ ! -d "$classes" ] || [ -n "$(find "$here/casus-bench/src/main" "$here/casus-bench/pom.xml" "$here/casus-app/target/casus.jar" -newer "$classes" -print -quit)" ]; then
  (cd "$here" && ./mvnw -q ${CASUS_BUILD_OPTS:-} -DskipTests -Djacoco.skip=true -pl casus-bench -am compile)
  touch "$classes"
fi

mkdir -p "$work"
plain=()
for file in "${files[@]}"; do
  case "$file" in
    *.xz)
      unpacked="$work/$(basename "$file" .xz)"
      python3 -c 'import lzma, shutil, sys; shutil.copyfileobj(lzma.open(sys.argv[1]), open(sys.argv[2], "wb"))' "$file" "$unpacked"
      plain+=("$unpacked")
      ;;
    *) plain+=("$file") ;;
  esac
done

# shellcheck disable=SC2046,SC2086
exec "$java" $(java_options) ${CASUS_JAVA_OPTS:-} -cp "$here/casus-app/target/casus.jar:$classes" "$main" "${plain[@]}"
