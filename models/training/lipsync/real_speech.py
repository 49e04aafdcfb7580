"""Recordings of people, for measuring only: python3 real_speech.py --out work      (never trained on; nothing of them is kept)

Debian packages real people speaking, with what they say: asterisk-core-sounds-en and -en-g722 (a woman, 16 kHz, prompts) and
pocketsphinx-testdata (a man reading a novel, another playing cards). Their phones are placed by forced alignment: pocketsphinx's English
model, every phone a word of a grammar, the dictionary's pronunciations as alternatives, silence free at both ends and rare between words.
Writes work/real-woman.npz and work/real-man.npz in the format of corpus.py, for --validate and evaluate.py. With --decode also prints, of the first 60, how
many 10 ms of speech pocketsphinx's free phone decoder gets right against those alignments (it made them, so this flatters it), and
r of the teacher's aperture on decoded phones with the teacher's on aligned ones.
--check aligns flite's slt and rms saying the same prompts, whose times are known, and prints r of the teacher's aperture on both.
Needs python3-pocketsphinx as well. Run time: 2 minutes.
"""
from __future__ import annotations

import argparse
import glob
import gzip
import os
import re
import subprocess

import numpy as np
from pocketsphinx import Decoder

import corpus
import features
import teacher
from phones import INDEX, PHONES
from train import detrended

MODEL, TEST = "/usr/share/pocketsphinx/model/en-us", "/usr/share/pocketsphinx/test/data"
PROMPTS, LIST = "/usr/share/asterisk/sounds/en_US_f_Allison", "/usr/share/doc/asterisk-core-sounds-en/core-sounds-en.txt.gz"
DIGITS = "zero one two three four five six seven eight nine".split()


def samples(path: str) -> np.ndarray:
    raw = ["-f", "s16le", "-ar", "16000", "-ac", "1"] if path.endswith(".raw") else []
    out = subprocess.run(["ffmpeg", "-v", "error", *raw, "-i", path, "-f", "s16le", "-ac", "1", "-ar", "16000", "-"], check=True, capture_output=True).stdout
    return np.frombuffer(out, np.int16)


def pronunciations() -> dict[str, list[list[str]]]:
    known: dict[str, list[list[str]]] = {}
    with open(f"{MODEL}/cmudict-en-us.dict") as f:
        for line in f:
            word, *phones = line.split()
            known.setdefault(re.sub(r"\(\d+\)$", "", word), []).append(phones)
    return known


def sentences() -> dict[str, list[tuple[str, str]]]:
    """speaker -> (file, text)"""
    woman, man = [], []
    for line in gzip.open(LIST, "rt", errors="ignore"):
        name, _, text = line.strip().partition(": ")
        path = f"{PROMPTS}/{name}.g722"
        if len(text.split()) > 3 and "[" not in text and os.path.isfile(path):
            woman.append((path, text))
    for folder in ("librivox", "cards"):
        for line in open(glob.glob(f"{TEST}/{folder}/*transcription")[0]):
            text, _, name = line.strip().removesuffix(")").rpartition("(")
            man.append((f"{TEST}/{folder}/{name}.wav", re.sub(r"</?s>", "", text)))
    man += [(f"{TEST}/goforward.raw", "go forward ten meters")]
    return {"real-woman": woman, "real-man": man}


def grammar(text: str, known: dict[str, list[list[str]]]) -> str | None:
    """A JSGF of phones for the words of a text, None where a word is unknown."""
    words = re.findall(r"[a-z']+", re.sub(r"\d", lambda m: f" {DIGITS[int(m[0])]} ", text.lower()))
    parts = []
    for word in (w.strip("'") for w in words):
        if word not in known:
            return None
        parts.append("( " + " | ".join(" ".join(f"p{x.lower()}" for x in p) for p in known[word]) + " )")
    between = " ( /0.97/ <NULL> | /0.03/ psil ) "
    return "#JSGF V1.0; grammar g; public <s> = [psil] " + between.join(parts) + " [psil] ;" if parts else None


def decoder(**more: object) -> Decoder:
    config = Decoder.default_config()
    config.set_string("-hmm", f"{MODEL}/en-us")
    config.set_string("-logfn", "/dev/null")
    config.set_boolean("-remove_silence", False)  # removed frames are missing from the times
    for key, value in more.items():
        (config.set_float if isinstance(value, float) else config.set_string)(f"-{key}", value)
    return Decoder(config)


def spoken(d: Decoder, pcm: np.ndarray) -> list[tuple[int, float, float]]:
    """(phone, start, end) of one utterance, heard twice, so that the second hearing knows the channel."""
    for _ in range(2):
        d.start_utt()
        d.process_raw(pcm.tobytes(), False, True)
        d.end_utt()
    out = []
    for s in d.seg():
        name = s.word.upper().removeprefix("P") if s.word.startswith("p") else s.word
        name = re.sub(r"\(\d+\)$", "", name)
        out.append((INDEX[name] if name in PHONES else 0, s.start_frame / 100, (s.end_frame + 1) / 100))
    return out


def part(items: list[tuple[str, str]], known: dict[str, list[list[str]]], align: Decoder, out: str) -> list[tuple[np.ndarray, list]]:
    mels, rows, frames, counts, kept, refused = [], [], [], [], [], 0
    for path, text in items:
        rule = grammar(text, known)
        if rule is None:
            refused += 1
            continue
        pcm = samples(path)
        align.set_jsgf_string("s", rule)
        align.set_search("s")
        found = spoken(align, pcm)
        if sum(p > 0 for p, _, _ in found) < 0.7 * rule.count("(") * 2:  # no path through the grammar
            refused += 1
            continue
        wav = pcm.astype(np.float32) / 32768
        m = features.logmel(wav * (0.35 / np.abs(wav).max()))
        mels.append(m.astype(np.float16))
        frames.append(len(m))
        counts.append(len(found))
        rows += [(p, a, b, -1.0) for p, a, b in found]
        kept.append((pcm, found))
    p, s, e, x = zip(*rows)
    np.savez(out, mel=np.concatenate(mels), phone=np.array(p, np.int16), start=np.array(s, np.float32), end=np.array(e, np.float32),
             stress=np.array(x, np.float32), frames=np.array(frames, np.int32), phones=np.array(counts, np.int32), language=np.array(["en"] * len(frames)))
    print(f"{out}: {len(frames)} utterances, {sum(frames) / 100:.0f} s, {sum(counts)} phones; {refused} left out")
    return kept


def decode(kept: list[tuple[np.ndarray, list]]) -> None:
    d, right, total, r = decoder(allphone=f"{MODEL}/en-us-phone.lm.bin", beam=1e-20, pbeam=1e-20, lw=2.0), 0, 0, []
    for pcm, truth in kept[:60]:
        n = len(pcm) // 160
        at = lambda rows: np.concatenate([np.full(max(0, round(100 * (b - a))), p) for p, a, b in rows])[:n]
        heard = spoken(d, pcm)
        a, b = at(truth), at(heard)
        k = min(len(a), len(b))
        right += ((a[:k] == b[:k]) & (a[:k] > 0)).sum()
        total += (a > 0)[:k].sum()
        t = np.arange(n // 4) / 25
        of = lambda rows: teacher.curves(*map(np.array, zip(*rows)), t, np.zeros(8, np.float32))[:, 0]
        r.append((detrended(of(truth)) * detrended(of(heard))).mean())
    print(f"  pocketsphinx's phone decoder: phones {right / total:.3f}, r of the teacher's aperture {np.mean(r):.3f}")


def check(align: Decoder, known: dict[str, list[list[str]]], texts: list[str]) -> None:
    rng = np.random.default_rng(1)
    for voice in ("slt", "rms"):
        r = []
        for text in texts:
            rule = grammar(text, known)
            if rule is None:
                continue
            engine = corpus.Flite(voice)
            engine.text = text
            wav, rows, _ = engine.speak(rng)
            align.set_jsgf_string("s", rule)
            align.set_search("s")
            found, t = spoken(align, (wav * 32768).astype(np.int16)), np.arange(len(wav) // 640) / 25
            of = lambda v: detrended(teacher.curves(*map(np.array, zip(*v)), t, np.zeros(8, np.float32))[:, 0])
            r.append((of(found) * of([(p, a, b) for p, a, b, _ in rows])).mean())
        print(f"{voice}: r of the teacher on aligned and on true times {np.mean(r):.3f}, {len(r)} sentences")


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--out", default="work")
    a.add_argument("--only", help="one of real-woman, real-man")
    a.add_argument("--decode", action="store_true")
    a.add_argument("--check", action="store_true")
    o = a.parse_args()
    known = pronunciations()
    path = f"{o.out}/phones.dict"
    with open(path, "w") as f:
        f.writelines(f"p{p.lower()} {p}\n" for p in PHONES if p != "YU")
    align = decoder(dict=path, beam=1e-60, pbeam=1e-60, wbeam=1e-60)
    if o.check:
        check(align, known, [text for _, text in sentences()["real-woman"][:25]])
        return
    for name, items in sentences().items():
        if o.only and name != o.only:
            continue
        kept = part(items, known, align, f"{o.out}/{name}.npz")
        if o.decode:
            decode(kept)


if __name__ == "__main__":
    main()
