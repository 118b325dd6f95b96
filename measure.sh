#!/usr/bin/env bash
# Codes the sets in ../shared/gold and prints what was to be reached and what was.
#
#   ./measure.sh               every set
#   ./measure.sh plv seed      only those: plv gsr satp actors seed articles india lgl polnear own marks references
#                              (own: our own corpus, the part kept aside from training; marks: sentences of articles marked by us;
#                              references: whom words in 40 articles refer to, marked by us)
#   ./measure.sh --show 20 plv ... and the first 20 wrong records of each
#
# The outputs stay in casus-app/target/measure. CASUS_SHARED names another place for the sets.
# Exit status: 0 measured, or there is nothing to measure with (said plainly); else the failing step's.
set -euo pipefail
here="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)"
shared="${CASUS_SHARED:-$here/../shared}"
work="$here/casus-app/target/measure"
score="$shared/eval/score.py"

show=0
if [ "${1:-}" = --show ]; then show="$2"; shift 2; fi
sets=("$@")
[ ${#sets[@]} -gt 0 ] || sets=(plv gsr satp actors seed articles india lgl polnear own marks references)

if [ ! -f "$score" ] || ! command -v python3 >/dev/null; then
  echo "measure.sh: nothing measured: it needs python3 and the research sets with $score, which are no part of this repository."
  exit 0
fi

wanted() {
  local set
  for set in "${sets[@]}"; do [ "$set" != "$1" ] || return 0; done
  return 1
}

for set in "${sets[@]}"; do
  case "$set" in
    plv | gsr | satp | actors | seed | articles | india | lgl | polnear | own | marks | references) ;;
    *)
      echo "measure.sh: no such set: $set" >&2
      exit 2
      ;;
  esac
done

rm -rf "$work"
mkdir -p "$work/in" "$work/out"

# What the coder reads: the gold files without their answers.
to_code=()
for set in "${sets[@]}"; do
  case "$set" in
    seed)
      python3 - "$shared/seed/facts.json" >"$work/in/seed.jsonl" <<'PYTHON'
import json, sys
facts = json.load(open(sys.argv[1], encoding='utf-8'))
print(json.dumps({'id': 'seed', 'published': facts['published'], 'text': facts['text']}, ensure_ascii=False))
PYTHON
      ;;
    own) python3 "$here/training/corpus/score.py" input "$here/training/corpus" >"$work/in/own.jsonl" ;;
    marks) python3 "$here/training/corpus/score.py" articles "$here/training/marks/articles.jsonl" "$shared/gold/articles.jsonl" >"$work/in/marks.jsonl" ;;
    references) python3 "$here/training/marks/references.py" input "$shared/gold/articles.jsonl" >"$work/in/references.jsonl" ;;
    *) python3 "$score" input "$shared/gold/$set.jsonl" >"$work/in/$set.jsonl" ;;
  esac
  case "$set" in actors | articles) ;; *) to_code+=("$work/in/$set.jsonl") ;; esac
done

"$here/casus" --version >"$work/version.txt"
[ ${#to_code[@]} -eq 0 ] || "$here/casus" code --out-dir "$work/out" "${to_code[@]}" || [ $? -eq 1 ]
if wanted actors; then "$here/casus" resolve "$work/in/actors.jsonl" --out "$work/out/actors.jsonl"; fi
if wanted articles; then
  # A run of its own: the figure counts everything from start to end.
  begin=$(date +%s%N)
  "$here/casus" code --out "$work/out/articles.jsonl" "$work/in/articles.jsonl" || [ $? -eq 1 ]
  echo $(($(date +%s%N) - begin)) >"$work/articles.nanos"
fi

for set in "${sets[@]}"; do
  gold="$shared/gold/$set.jsonl"
  task="$set"
  case "$set" in
    articles) continue ;;
    own)
      python3 "$here/training/corpus/score.py" "$here/training/corpus" "$work/out/own.jsonl" | sed 's/^/own /' >>"$work/scores.txt"
      continue
      ;;
    marks)
      python3 "$here/training/corpus/score.py" --marks "$here/training/marks/articles.jsonl" "$work/out/marks.jsonl" |
        sed 's/^/marks /' >>"$work/scores.txt"
      continue
      ;;
    references)
      python3 "$here/training/marks/references.py" score "$shared/gold/articles.jsonl" "$work/out/references.jsonl" --show "$show" \
        >>"$work/scores.txt"
      continue
      ;;
    seed) gold="$shared/seed/facts.json" ;;
    lgl) task=geo ;;
  esac
  echo "== $set" >>"$work/scores.txt"
  python3 "$score" "$task" "$gold" "$work/out/$set.jsonl" --show "$show" >>"$work/scores.txt"
done
[ "$show" = 0 ] || grep -E '^(==|  )' "$work/scores.txt" || true

python3 "$here/tools/measured.py" "$work"
