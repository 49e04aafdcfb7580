#!/usr/bin/env bash
# Makes both models: draws heads, trains on them while more are drawn, writes the ONNX files. Two cores, about 50 minutes when they are free; can be
# stopped and started. Everything runs with the lowest priority. Hours of processor time: $MESH_HOURS (0.75), $DETECTOR_HOURS (0.35).
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONWARNINGS=ignore
python=/usr/bin/python3
mkdir -p work

renice -n 19 $$ >/dev/null
$python generate.py --shards 8 >>work/generate.log
$python generate.py --first 8 --shards 72 >>work/generate.log &

# 3 says that the plan was done before.
$python train_detector.py --hours "${DETECTOR_HOURS:-0.35}" --minutes 600 >>work/detector.log && status=0 || status=$?
[ "$status" -eq 0 ] || [ "$status" -eq 3 ]
$python train_mesh.py --hours "${MESH_HOURS:-0.75}" --minutes 600 >>work/mesh.log && status=0 || status=$?
[ "$status" -eq 0 ] || [ "$status" -eq 3 ]
wait
$python export.py --mesh --detector
tail -n 1 work/mesh.log work/detector.log
