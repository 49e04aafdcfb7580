"""Speech with exact phone times, as log-mel features: python3 corpus.py ENGINE --hours H --seed N --out work/NAME.npz

ENGINE: espeak (17 languages, voices and variants), espeak-unseen (5 languages kept for evaluation), flite-kal16, flite-rms, flite-awb, flite-slt, festival
Writes an .npz with
  mel    (sum F, 81) float16   log-mel and level of features.logmel, utterances one after another
  phone  (sum N,) int16, start/end (sum N,) float32 seconds from the start of the utterance, stress (sum N,) float32
  frames (U,) int32, phones (U,) int32: how much of each belongs to an utterance;  language (U,) str
Run time: 1 hour of espeak speech in about 60 s, of flite in about 150 s, of festival in about 400 s, one core.
Engines run as child processes or in this process through ctypes (libespeak-ng); resumable by choosing another --out part.
"""
from __future__ import annotations

import argparse
import ctypes
import os
import re
import subprocess
import sys
import tempfile
import time

import numpy as np
from scipy.io import wavfile
from scipy.signal import resample_poly

import features
import texts
from phones import CMU, INDEX, from_ipa

Utterance = tuple[np.ndarray, list[tuple[int, float, float, float]], str]  # samples 16 kHz, (phone, start, end, stress)


class _Event(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("unique", ctypes.c_uint), ("text", ctypes.c_int), ("length", ctypes.c_int),
                ("audio", ctypes.c_int), ("sample", ctypes.c_int), ("user", ctypes.c_void_p), ("name", ctypes.c_char * 8)]


class Espeak:
    """libespeak-ng with phoneme events."""

    VARIANTS = ("m1 m2 m3 m4 m5 m6 m7 m8 f1 f2 f3 f4 f5 klatt klatt2 klatt3 klatt4 adam Alex Alicia Andrea Andy Annie antonio "
                "aunty belinda benjamin boris caleb david Denis Diogo ed edward edward2 Gene Henrique Hugo Jacky john Lee linda "
                "Marcelo Marco Mario max michael michel miguel mike Nguyen pablo paul pedro quincy rob robert steph steph2 steph3 "
                "travis victor zac Gene2 grandma grandpa Mr_serious sandro shelby").split()
    VOICES = {"en": "en-us en-gb en-gb-x-rp en-gb-scotland en-029 en-us-nyc en-gb-x-gbclan".split(), "pt": ["pt", "pt-br"],
              "fr": ["fr-fr", "fr-be"], "es": ["es", "es-419"]}

    def __init__(self, unseen: bool = False) -> None:
        self.unseen = unseen
        self.lib = ctypes.CDLL("libespeak-ng.so.1")
        self.rate = self.lib.espeak_Initialize(2, 0, None, 1 | 2)  # synchronous; phoneme events in IPA
        kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))
        self._callback = kind(self._on)
        self.lib.espeak_SetSynthCallback(self._callback)

    def _on(self, wav, count, events) -> int:
        if wav and count > 0:
            self.parts.append(np.ctypeslib.as_array(wav, (count,)).copy())
        i = 0
        while events[i].type:
            if events[i].type == 7:
                name = ctypes.string_at(ctypes.addressof(events[i]) + _Event.name.offset, 8).split(b"\0")[0]
                self.events.append((events[i].sample, name.decode("utf-8", "ignore")))
            i += 1
        return 0

    def speak(self, rng: np.random.Generator) -> Utterance | None:
        language = "en" if rng.random() < 0.4 else str(rng.choice(texts.LANGUAGES[1:]))
        if self.unseen:
            language = str(rng.choice(texts.UNSEEN))
        voice = str(rng.choice(self.VOICES.get(language, [language])))
        if rng.random() < 0.85:
            voice += "+" + str(rng.choice(self.VARIANTS))
        if self.lib.espeak_SetVoiceByName(voice.encode()) != 0:
            return None
        self.lib.espeak_SetParameter(1, int(rng.integers(120, 230)), 0)   # rate, words a minute
        self.lib.espeak_SetParameter(3, int(rng.integers(25, 80)), 0)     # pitch
        self.lib.espeak_SetParameter(4, int(rng.integers(20, 90)), 0)     # pitch range
        self.parts, self.events = [], []
        text = texts.sentence(rng, language).encode() + b"\0"
        self.lib.espeak_Synth(text, ctypes.c_size_t(len(text)), 0, 1, 0, 1, None, None)
        if not self.parts or len(self.events) < 4:
            return None
        wav = np.concatenate(self.parts).astype(np.float32) / 32768
        segments, stress = [], 0.0
        ends = [s for s, _ in self.events[1:]] + [len(wav)]
        for (start, name), end in zip(self.events, ends):
            if end <= start:
                continue
            mark = 1.0 if "ˈ" in name else 0.5 if "ˌ" in name else 0.0
            phones = from_ipa(name)
            if not phones:
                phones = ["SIL"] if not name.strip("ˈˌ") or "_" in name or name in (":", "|") else []
                if not phones:
                    continue
            step = (end - start) / len(phones)
            for i, p in enumerate(phones):
                segments.append((INDEX[p], (start + i * step) / self.rate, (start + (i + 1) * step) / self.rate, mark))
        if self.rate != 16000:
            wav = resample_poly(wav, 320, 441).astype(np.float32) if self.rate == 22050 else None
        return wav, segments, language


class Flite:
    def __init__(self, voice: str) -> None:
        self.voice = voice
        self.path = tempfile.mktemp(suffix=".wav")

    def speak(self, rng: np.random.Generator) -> Utterance | None:
        text = texts.sentence(rng, "en")
        command = ["flite", "-voice", self.voice, "-psdur", "--setf", f"duration_stretch={rng.uniform(.75, 1.25):.2f}",
                   "--setf", f"int_f0_target_stddev={rng.uniform(8, 30):.0f}", "-t", text, self.path]
        if rng.random() < 0.7:
            low, high = {"slt": (130, 230), "kal16": (75, 140)}.get(self.voice, (80, 160))
            command[4:4] = ["--setf", f"int_f0_target_mean={rng.uniform(low, high):.0f}"]
        printed = subprocess.run(command, capture_output=True, text=True).stdout
        rate, wav = wavfile.read(self.path)
        segments, start = [], 0.0
        for name, end in re.findall(r"(\S+):([\d.]+)", printed):
            if float(end) > start:
                segments.append((INDEX[CMU[name]], start, float(end), 0.0))
                start = float(end)
        wav = wav.astype(np.float32) / 32768
        if rate == 8000:
            wav = resample_poly(wav, 2, 1).astype(np.float32)
        return (wav, segments, "en") if len(segments) > 3 else None


class Festival:
    """One festival process speaks many sentences; segments come from the Segment relation."""

    def __init__(self) -> None:
        self.folder = tempfile.mkdtemp()
        self.queue: list[Utterance] = []

    def speak(self, rng: np.random.Generator) -> Utterance | None:
        if not self.queue:
            script = ["(voice_cmu_us_slt_arctic_hts)"]
            for i in range(20):
                text = texts.sentence(rng, "en").replace('"', "")
                script += [f"(Parameter.set 'Duration_Stretch {rng.uniform(.85, 1.2):.2f})",
                           f'(set! u (utt.synth (Utterance Text "{text}")))',
                           f'(utt.save.wave u "{self.folder}/{i}.wav" \'riff)', f'(utt.save.segs u "{self.folder}/{i}.lab")']
            subprocess.run(["festival", "--batch", "/dev/stdin"], input="\n".join(script), text=True, capture_output=True)
            for i in range(20):
                try:
                    rate, wav = wavfile.read(f"{self.folder}/{i}.wav")
                    with open(f"{self.folder}/{i}.lab") as f:
                        rows = [r.split() for r in f if len(r.split()) == 3]
                except OSError:
                    continue
                segments, start = [], 0.0
                for end, _, name in rows:
                    if float(end) > start:
                        segments.append((INDEX[CMU.get(name, "SIL")], start, float(end), 0.0))
                        start = float(end)
                wav = wav.astype(np.float32) / 32768
                if rate != 16000:
                    wav = resample_poly(wav, 16000 // 100, rate // 100).astype(np.float32)
                self.queue.append((wav, segments, "en"))
            for f in os.listdir(self.folder):
                os.remove(os.path.join(self.folder, f))
        return self.queue.pop() if self.queue else None


def engine(name: str):
    if name.startswith("espeak"):
        return Espeak(name == "espeak-unseen")
    return Festival() if name == "festival" else Flite(name.split("-")[1])


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("engine")
    a.add_argument("--hours", type=float, default=1.0)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    rng, source, began = np.random.default_rng(o.seed), engine(o.engine), time.time()
    mels, rows, frames, counts, languages = [], [], [], [], []
    total, report = 0, 0
    while total < o.hours * 360000 and time.time() - began < 570:
        u = source.speak(rng)
        if u is None:
            continue
        wav, segments, language = u
        peak = np.abs(wav).max()
        if peak < 1e-3:
            continue
        m = features.logmel(wav * (0.35 / peak))
        mels.append(m.astype(np.float16))
        rows += segments
        frames.append(len(m))
        counts.append(len(segments))
        languages.append(language)
        total += len(m)
        if total // 36000 > report:
            report = total // 36000
            print(f"{total / 360000:.2f} h, {time.time() - began:.0f} s", flush=True)
    p, s, e, x = zip(*rows)
    os.makedirs(os.path.dirname(o.out) or ".", exist_ok=True)
    np.savez(o.out, mel=np.concatenate(mels), phone=np.array(p, np.int16), start=np.array(s, np.float32),
             end=np.array(e, np.float32), stress=np.array(x, np.float32), frames=np.array(frames, np.int32),
             phones=np.array(counts, np.int32), language=np.array(languages))
    print(f"{o.engine}: {len(frames)} utterances, {total / 360000:.2f} h in {time.time() - began:.0f} s -> {o.out}")


if __name__ == "__main__":
    sys.exit(main())
