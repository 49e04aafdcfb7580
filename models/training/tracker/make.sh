#!/usr/bin/env bash
# Makes both models: draws heads and mouths, trains on them while more are drawn, writes the ONNX files. Two cores, about two hours when they are free;
# can be stopped and started. Everything runs with the lowest priority. Hours of processor time: $MESH_HOURS (1.25), $MOUTH_HOURS (0.38),
# $DETECTOR_HOURS (0.38).
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONWARNINGS=ignore
python=/usr/bin/python3
mkdir -p work

renice -n 19 $$ >/dev/null
# 3 says that the plan was done before.
train() {
    local status=0
    $python "train_$1.py" --hours "$2" --minutes 600 >>"work/$1.log" || status=$?
    [ "$status" -eq 0 ] || [ "$status" -eq 3 ]
}

$python generate.py --shards 8 >>work/generate.log
$python generate.py --mouths --shards 8 >>work/generate.log
{
    $python generate.py --first 8 --shards 105
    $python generate.py --mouths --first 8 --shards 52
} >>work/generate.log &

train detector "${DETECTOR_HOURS:-0.38}"
train mesh "${MESH_HOURS:-1.25}"
$python train_presence.py >>work/mesh.log
train mouth "${MOUTH_HOURS:-0.38}"
wait
$python export.py --mesh --detector
grep -h '^held out' work/mesh.log work/mouth.log work/detector.log
