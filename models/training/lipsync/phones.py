"""Phones: the articulatory alphabet, its measured targets, and the translation of engines' names into it.

The order of PHONES is the order of the C# enum PersonaAvatar.Voices.Speech.Phone and of the network's phone posterior.
Targets and dominance were measured on 27 speakers (3.9 minutes of footage, 2406 phones); units: 0 = 4th, 1 = 96th
percentile of a speaker's own footage, pucker in standard deviations above the speaker's median.
"""
from __future__ import annotations

import numpy as np

PHONES = ("SIL AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW YU B CH D DH F G HH JH K L M N NG P R S SH T TH V W Y Z ZH"
          ).split()
INDEX = {p: i for i, p in enumerate(PHONES)}
CHANNELS = ("aperture", "width", "outer", "jaw", "pucker")

# aperture, width, outer, jaw, pucker
_TARGETS = """
AE .96 .77 .96 .90 -.30|EH .91 .68 .84 .67 -.25|AY .86 .64 .85 .74 -.06|AA .83 .51 .80 .83 .01|EY .67 .75 .65 .58 -.02
SH .66 .35 .63 .38 .32|IH .66 .63 .60 .42 .13|IY .63 .66 .59 .42 .04|AH .62 .50 .58 .42 .32|JH .61 .39 .58 .36 .58
AW .60 .47 .59 .61 .18|AO .56 .17 .63 .77 1.65|G .55 .61 .57 .46 .59|S .53 .71 .41 .13 -.01|OY .53 .30 .55 .39 .79
ER .52 .48 .54 .53 .42|K .50 .54 .53 .46 .37|CH .48 .16 .51 .41 .88|Z .48 .49 .37 .07 .10|UH .45 .41 .49 .47 .55
SIL .44 .59 .43 .38 .17|T .41 .64 .33 .31 .11|Y .41 .59 .37 .25 .06|NG .40 .65 .40 .24 .26|OW .39 .19 .49 .60 1.30
TH .39 .51 .33 .19 .35|DH .36 .50 .29 .29 -.04|L .35 .29 .44 .50 1.08|D .33 .49 .35 .28 .47|UW .31 .21 .43 .38 1.09
R .31 .24 .36 .42 1.47|N .21 .56 .19 .33 .13|M .20 .42 .20 .28 .81|V .20 .47 .14 .26 .28|F .16 .47 .09 .33 .35
P .14 .37 .18 .35 .81|W .08 -.05 .23 .52 2.97|B .08 .40 .13 .42 .47|HH .62 .50 .58 .42 .32|ZH .66 .35 .63 .38 .32
YU .38 .19 .48 .38 1.65
"""
TARGETS = np.zeros((len(PHONES), 5), np.float32)
for _row in _TARGETS.replace("\n", "|").split("|"):
    if _row.strip():
        _name, *_values = _row.split()
        TARGETS[INDEX[_name]] = [float(v) for v in _values]

VOWELS = frozenset("AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW YU".split())
BILABIAL = frozenset("P B M".split())
LABIODENTAL = frozenset("F V".split())
ROUND_CONSONANT = frozenset("W R SH ZH CH JH".split())
DENTAL = frozenset("TH DH".split())
ALVEOLAR = frozenset("N T D".split())

# alpha, theta ascending, theta descending (1/s)
_GROUPS = {
    "vowel": (0.9, 22.0, 22.0), "bilabial": (3.8, 46.0, 40.0), "labiodental": (2.9, 46.0, 40.0),
    "round": (1.3, 22.0, 35.0), "other": (0.31, 22.0, 35.0), "HH": (0.02, 22.0, 35.0), "SIL": (1.5, 22.0, 35.0)}
HOLD = 0.8


def group_of(phone: str) -> str:
    if phone in ("HH", "SIL"):
        return phone
    if phone in VOWELS:
        return "vowel"
    if phone in BILABIAL:
        return "bilabial"
    if phone in LABIODENTAL:
        return "labiodental"
    return "round" if phone in ROUND_CONSONANT else "other"


DOMINANCE = np.array([_GROUPS[group_of(p)] for p in PHONES], np.float32)
IS_VOWEL = np.array([p in VOWELS for p in PHONES])
IS_BILABIAL = np.array([p in BILABIAL for p in PHONES])
IS_LABIODENTAL = np.array([p in LABIODENTAL for p in PHONES])
IS_ROUND = np.array([p in ROUND_CONSONANT or p in ("AO", "OW", "OY", "UW", "UH", "YU") for p in PHONES])
IS_SIBILANT = np.array([p in ("S", "Z", "SH", "ZH", "CH", "JH") for p in PHONES])
IS_BURST = np.array([p in ("P", "B") for p in PHONES])
TONGUE = np.array([1.0 if p in DENTAL else 0.45 if p == "L" else 0.15 if p in ALVEOLAR else 0.0 for p in PHONES],
                  np.float32)

# phone -> Oculus viseme, for the published accuracy figures
VISEMES = "sil PP FF TH DD kk CH SS nn RR aa E I O U".split()
_VISEME = ("SIL sil|AA AE AH AW AY aa|EH EY E|ER RR|IH IY Y I|AO OW OY O|UH UW YU W U|P B M PP|F V FF|TH DH TH|T D DD|"
           "K G NG HH kk|CH JH SH ZH CH|S Z SS|N L nn|R RR")
VISEME_OF = np.zeros(len(PHONES), np.int64)
for _row in _VISEME.split("|"):
    *_names, _v = _row.split()
    for _name in _names:
        VISEME_OF[INDEX[_name]] = VISEMES.index(_v)

# flite and festival: CMU names in lower case plus a few of their own
CMU = {p.lower(): p for p in PHONES} | {"pau": "SIL", "h#": "SIL", "brth": "SIL", "ssil": "SIL", "ax": "AH", "axr": "ER",
                                       "ix": "IH", "el": "L", "em": "M", "en": "N", "dx": "T", "nx": "N", "ux": "UW"}

# IPA, longest match first; anything unknown falls back on its first known letter
_IPA = {
    "AY": "aɪ ai aj ɑɪ ʌɪ", "AW": "aʊ au aw æʊ", "EY": "eɪ ei ej ɛɪ", "OW": "oʊ əʊ ou ow", "OY": "ɔɪ ɔi oi ɔø ɔʏ ɔy",
    "CH": "tʃ tɕ tʂ t͡ʃ", "JH": "dʒ dʑ dʐ d͡ʒ", "ER": "ɜ ɝ ɚ ɐ̃", "IY": "i ɪː ĩ", "IH": "ɪ ɨ ᵻ ɪ̈",
    "EH": "ɛ e œ̃ ẽ ɛ̃", "AE": "æ", "AA": "a ɑ ɒ̃ ã ɑ̃ ä", "AH": "ʌ ə ɐ ɘ ɞ ɤ", "AO": "ɔ o ɒ ɔ̃ õ", "UH": "ʊ ɵ",
    "UW": "u ɯ ʉ ũ", "YU": "y ø œ ʏ", "P": "p ɓ", "B": "b β ʙ", "M": "m ɱ", "F": "f ɸ", "V": "v ʋ", "TH": "θ",
    "DH": "ð", "T": "t ʈ ɾ̥", "D": "d ɖ ɗ ɾ", "K": "k c q x χ ç ɡ̊ ħ ʔ", "G": "ɡ g ɟ ɣ ʁ ɢ", "S": "s ɬ", "Z": "z",
    "SH": "ʃ ʂ ɕ", "ZH": "ʒ ʐ ʑ", "HH": "h ɦ", "L": "l ɫ ɭ ʎ ɮ", "R": "r ɹ ɻ ʀ ɽ", "W": "w ʍ ɰ", "Y": "j ʝ ɥ",
    "N": "n ɳ ɲ n̩", "NG": "ŋ ɴ"}
IPA = {s: p for p, names in _IPA.items() for s in names.split()}
_AFFRICATES = {"ts": ("T", "S"), "dz": ("D", "Z"), "pf": ("P", "F")}


def from_ipa(name: str) -> list[str]:
    """One engine phoneme to one or two phones of the alphabet; [] for marks without a sound."""
    text = name.strip("ˈˌ_ː.ˑ|'").replace("͡", "").replace("ʰ", "").replace("ʲ", "").replace("ˤ", "")
    if not text:
        return []
    for key, pair in _AFFRICATES.items():
        if text.startswith(key):
            return list(pair)
    for length in (3, 2, 1):
        if text[:length] in IPA:
            return [IPA[text[:length]]]
    return []
