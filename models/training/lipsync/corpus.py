"""Speech with exact phone times, as log-mel features: python3 corpus.py ENGINE --hours H --seed N --out work/NAME.npz

ENGINE: espeak (17 languages, voices and variants), espeak-unseen (4 languages kept for evaluation), flite-kal16, flite-rms, flite-awb, flite-slt (-high: a man at a
woman's pitch), festival-men, festival-women, festival-VOICE
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
import voices
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
        self._trace_to_memory()

    def _trace_to_memory(self) -> None:
        """The events name phonemes without their stress; the trace prints the same phonemes with it, parted by '_'."""
        self.libc = ctypes.CDLL(None)
        self.libc.open_memstream.restype = ctypes.c_void_p
        self.libc.fflush.argtypes = [ctypes.c_void_p]
        self.libc.fseek.argtypes = [ctypes.c_void_p, ctypes.c_long, ctypes.c_int]
        self.lib.espeak_SetPhonemeTrace.argtypes = [ctypes.c_int, ctypes.c_void_p]
        self.trace, self._size = ctypes.c_char_p(), ctypes.c_size_t()
        self.file = self.libc.open_memstream(ctypes.byref(self.trace), ctypes.byref(self._size))
        self.lib.espeak_SetPhonemeTrace(2 | ord("_") << 8, self.file)

    def _stress(self) -> list[float]:
        """Stress of every event of the last utterance: 1, 0.5 or 0; -1 where the trace cannot be matched."""
        self.libc.fflush(self.file)
        tokens = re.split(r"[_\s]+", ctypes.string_at(self.trace, self._size.value).decode("utf-8", "ignore"))
        self.libc.fseek(self.file, 0, 0)
        at, out = 0, []
        for _, name in self.events:
            bare = name.strip("ˈˌ")
            found = next((k for k in range(at, min(at + 4, len(tokens))) if tokens[k].replace("ˈ", "").replace("ˌ", "") == bare), None) if bare else None
            if found is None:
                out.append(-1.0 if bare else 0.0)
                continue
            out.append(1.0 if "ˈ" in tokens[found] else 0.5 if "ˌ" in tokens[found] else 0.0)
            at = found + 1
        return out

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
        self.lib.espeak_SetParameter(3, int(rng.integers(20, 95)), 0)     # pitch
        self.lib.espeak_SetParameter(4, int(rng.integers(20, 90)), 0)     # pitch range
        self.parts, self.events = [], []
        text = texts.sentence(rng, language).encode() + b"\0"
        self.lib.espeak_Synth(text, ctypes.c_size_t(len(text)), 0, 1, 0, 1, None, None)
        if not self.parts or len(self.events) < 4:
            return None
        wav = np.concatenate(self.parts).astype(np.float32) / 32768
        segments = []
        ends = [s for s, _ in self.events[1:]] + [len(wav)]
        for (start, name), end, mark in zip(self.events, ends, self._stress()):
            if end <= start:
                continue
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
    def __init__(self, voice: str, high: bool = False) -> None:
        """high: a man's voice spoken at a woman's pitch, to be warped like one"""
        self.voice, self.high = voice, high
        self.text: str | None = None  # said instead of a drawn sentence
        self.path = tempfile.mktemp(suffix=".wav")

    def speak(self, rng: np.random.Generator) -> Utterance | None:
        text = self.text or texts.sentence(rng, "en")
        command = ["flite", "-voice", self.voice, "-psdur", "--setf", f"duration_stretch={rng.uniform(.75, 1.25):.2f}",
                   "--setf", f"int_f0_target_stddev={rng.uniform(8, 30):.0f}", "-t", text, self.path]
        if self.high or rng.random() < 0.7:
            low, high = {"slt": (130, 230), "kal16": (75, 140)}.get(self.voice, (80, 160))
            if self.high:
                low, high = 150, 260
            command[4:4] = ["--setf", f"int_f0_target_mean={rng.uniform(low, high):.0f}"]
        printed = subprocess.run(command, capture_output=True, text=True).stdout
        rate, wav = wavfile.read(self.path)
        segments, start = [], 0.0
        for name, end in re.findall(r"(\S+):([\d.]+)", printed):
            if float(end) > start:
                segments.append((INDEX[CMU[name]], start, float(end), -1.0))
                start = float(end)
        wav = wav.astype(np.float32) / 32768
        if rate == 8000:
            wav = resample_poly(wav, 2, 1).astype(np.float32)
        return (wav, segments, "en") if len(segments) > 3 else None


class Festival:
    """One festival process speaks twenty sentences of one voice; segments come from the Segment relation."""

    def __init__(self, voices: tuple[str, ...]) -> None:
        self.voices = voices
        self.folder = tempfile.mkdtemp()
        self.queue: list[Utterance] = []

    def speak(self, rng: np.random.Generator) -> Utterance | None:
        if not self.queue:
            self._fill(rng, str(rng.choice(self.voices)))
        return self.queue.pop() if self.queue else None

    def _fill(self, rng: np.random.Generator, voice: str) -> None:
        language, encoding, _ = voices.VOICES[voice]
        lines = [f"(voice_{voice})"]
        for i in range(20):
            lift = 1.0 if rng.random() < 0.5 else rng.uniform(0.8, 2.1)
            lines.append(voices.scheme(voice, voices.text(rng, language), rng.uniform(0.75, 1.2), f"{self.folder}/{i}.wav", lift))
        printed = subprocess.run(["festival", "--batch", "/dev/stdin"], input="\n".join(lines).encode(encoding, "ignore"),
                                 capture_output=True).stdout.decode(encoding, "replace")
        for block in printed.split("file ")[1:]:
            rows = [r.split()[1:] for r in block.splitlines() if r.startswith("seg ") and len(r.split()) == 5]
            path = block.split("\n", 1)[0]
            if len(rows) < 4 or not os.path.isfile(path):
                continue
            rate, wav = wavfile.read(path)
            wav = wav.astype(np.float32) / 32768
            if rate != 16000:
                wav = resample_poly(wav, 16000 // 50, rate // 50).astype(np.float32)
            self.queue.append((wav, self._segments(voice, language, rows), language))
        for f in os.listdir(self.folder):
            os.remove(os.path.join(self.folder, f))

    @staticmethod
    def _segments(voice: str, language: str, rows: list[list[str]]) -> list[tuple[int, float, float, float]]:
        segments, start = [], 0.0
        for name, text, stressed, accented in rows:
            end = float(text)
            if end <= start:
                continue
            mark = -1.0  # Czech, Finnish and Hindi voices give no stress that means the same
            if language in ("en", "it", "ru", "ca"):
                mark = 0.0 if stressed == "0" and not name.endswith("1") else 1.0 if accented == "1" or language != "en" else 0.5
            spoken = voices.phones(voice, name)
            step = (end - start) / len(spoken)
            for i, p in enumerate(spoken):
                segments.append((INDEX[p], start + i * step, start + (i + 1) * step, mark))
            start = end
        return segments


def engine(name: str):
    if name.startswith("espeak"):
        return Espeak(name == "espeak-unseen")
    if name.startswith("festival"):
        which = name.partition("-")[2]
        return Festival({"women": voices.WOMEN, "men": voices.MEN}.get(which, (which,)))
    return Flite(name.split("-")[1], name.endswith("-high"))


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
