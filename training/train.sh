#!/bin/sh
# The whole recipe: train.sh DATA ENCODER OUT (see README.md). PYTHON names the interpreter; CODEBOOK the codebook's examples.
set -eu
data=$1 encoder=$2 out=$3
here=$(cd "$(dirname "$0")" && pwd)
core=$here/../casus-core/src/main/resources/org/casus
python=${PYTHON:-python3} codebook=${CODEBOOK:-$core/codebook/examples} vocabulary=${VOCABULARY:-$core/language/model/vocab.txt}
mkdir -p "$out"
common="--data $data --encoder $encoder --vocabulary $vocabulary --layers 8"

# First the sets alone, then all of it with the codebook's own examples, from where the first ended.
"$python" "$here/train.py" $common --out "$out/first.pt" --steps 652 --seed 1 --rate 4e-4 --head-rate 1e-3 --warm 60 \
    --shares syntax=6,ner=4,plv=1,marked=1,reports=0.6
"$python" "$here/train.py" $common --out "$out/model.pt" --steps 2758 --seed 2 --rate 3e-4 --head-rate 7e-4 --warm 60 \
    --start "$out/first.pt" --codebook "$codebook" --shares syntax=5,ner=3.5,plv=0.7,marked=0.7,reports=0.3,own=1.5

"$python" "$here/export.py" --checkpoint "$out/model.pt" --vocabulary "$vocabulary" --out "$out"
# The second stage, above the exported first.
"$python" "$here/train_depth.py" --data "$data" --model "$out/model.onnx" --labels "$out/labels.json" --vocabulary "$vocabulary" --codebook "$codebook" \
    --cache "$out/states.bin" --out "$out/depth.pt" --layers 1 --steps 1800 --shares own=2.5,articles=0.4,book=2,plv=1.6,argued=1.5,reports=0.6,attacks=0.4,factual=1,quiet=0.1
"$python" "$here/graft.py" --model "$out/model.onnx" --depth "$out/depth.pt" --out "$out/model.onnx"
"$python" "$here/parity.py" --model "$out/model.onnx" --labels "$out/labels.json" --vocabulary "$vocabulary" \
    --sentences "$here/parity.txt" --out "$out/parity.json"
"$python" "$here/measure.py" --data "$data" --model "$out/model.onnx" --labels "$out/labels.json" --vocabulary "$vocabulary" \
    --codebook "$codebook" | tee "$out/figures.json"
