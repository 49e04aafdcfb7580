"""Festival's voices: their languages, their phone names in our alphabet, and the scheme that speaks and prints the phones.

Every voice is built from recordings of one person (diphones or units), so it has a human's spectra; they are men, women and
a child in seven languages. The text is words of the language mixed with syllables made up in its spelling, which these
languages read as written: that gives every voice all of its sounds in many orders.
"""
from __future__ import annotations

import numpy as np

import texts
from phones import CMU, PHONES

# voice -> language, text encoding, woman
VOICES = {"kal_diphone": ("en", "ascii", False), "ked_diphone": ("en", "ascii", False), "lp_diphone": ("it", "iso-8859-1", True),
          "pc_diphone": ("it", "iso-8859-1", False), "czech_dita": ("cs", "iso-8859-2", True), "czech_krb": ("cs", "iso-8859-2", True),
          "czech_machac": ("cs", "iso-8859-2", False), "czech_ph": ("cs", "iso-8859-2", False),
          "hy_fi_mv_diphone": ("fi", "iso-8859-1", False), "suo_fi_lj_diphone": ("fi", "iso-8859-1", True),
          "hindi_NSK_diphone": ("hi", "utf-8", False), "msu_ru_nsh_clunits": ("ru", "utf-8", False),
          "upc_ca_ona_hts": ("ca", "iso-8859-1", True), "cmu_us_slt_arctic_hts": ("en", "ascii", True)}
MEN = ("kal_diphone", "pc_diphone", "czech_machac", "czech_ph", "hy_fi_mv_diphone", "hindi_NSK_diphone", "msu_ru_nsh_clunits")
WOMEN = ("lp_diphone", "czech_dita", "czech_krb", "suo_fi_lj_diphone")  # krb is a child

_IT = ("i IY|e EY|E EH|a AA|o OW|O AO|u UW|j Y|w W|p P|t T|k K|b B|d D|g G|f F|s S|S SH|v V|z Z|Z ZH|ts T S|tS CH|dz D Z|"
       "dZ JH|m M|n N|J N|ng NG|nf M|l L|L L|r R|# SIL")
_CS = ("# SIL|_ SIL|a AA|a: AA|b B|c T S|c~ CH|ch K|d D|d~ D|dz D Z|dz~ JH|e EH|e: EH|f F|g G|h HH|i IH|i: IY|j Y|k K|l L|m M|n N|"
       "n* NG|n~ N|o AO|o: AO|p P|r R|r~ ZH|r~* SH|s S|s~ SH|t T|t~ T|u UH|u: UW|v V|z Z|z~ ZH")
_FI = ("a AA|e EH|i IY|o AO|u UW|y YU|& YU|@ AE|7 YU|p P|t T|k K|b B|d D|g G|f F|T TH|D DH|s S|z Z|S SH|Z ZH|h HH|v V|m M|n N|N NG|"
       "l L|L L|r R|j Y|w W|## SIL|# SIL")
_RU = ("pau SIL|ii IY|yy IH|uu UW|ee EH|oo AO|aa AA|a AH|e EH|i IH|y IH|u UH|ae AH|ay AH|ur UH|p P|b B|t T|d D|k K|g G|c T S|ch CH|"
       "f F|v V|s S|z Z|sh SH|sch SH|zh ZH|h K|m M|n N|l L|r R|j Y")
_CA = ("ax AH|a AA|b B|d D|e EY|E EH|f F|g G|i IY|j Y|J N|k K|l L|L L|m M|n N|o OW|O AO|p P|r R|rr R|s S|S SH|t T|u UW|w W|z Z|Z ZH|"
       "pau SIL|_ SIL|# SIL")
_HI = ("a AH|aa AA|ih IH|iy IY|uh UH|uw UW|eh EH|ee EY|ay AY|oh AO|oo OW|aw AW|f F|k K|g G|ch CH|T T|D D|N N|th T|dh D|n N|p P|b B|m M|"
       "y Y|r R|l L|v V|L L|R R|s S|sh SH|j JH|h HH|ksh K SH|sri SH R|x SIL|kh K|gh G|td T|tth T|ddh D|bh B|zh ZH|@ AA|pau SIL|w W")


def _table(text: str) -> dict[str, list[str]]:
    table = {row.split()[0]: row.split()[1:] for row in text.split("|")}
    assert all(p in PHONES for names in table.values() for p in names)
    return table


_MAPS = {"en": {k: [v] for k, v in CMU.items()}, "it": _table(_IT), "cs": _table(_CS), "fi": _table(_FI), "ru": _table(_RU), "ca": _table(_CA),
         "hi": _table(_HI)}

_ONSETS = {"it": "p b m f v t d c g l r n s z qu gi ge sc gn gl tr pr br st sp", "cs": "p b m f v t d k g l r n s z š ž č c h ch j ř ď ť ň pr br tr st sm",
           "fi": "p m v t d k l r n s h j pp tt kk ll mm nn rr ss", "ru": "п б м ф в т д к г л р н с з ш ж ч ц х й пр бр тр ст см",
           "ca": "p b m f v t d c g l r n s z j x qu ny ll pr br tr"}
_NUCLEI = {"it": "a e i o u a e i o ia io ai", "cs": "a e i o u á é í ů y ou a e i o", "fi": "a e i o u y ä ö aa ee ii oo uu ää ai ei uo ie", "ru":
           "а е и о у ы я ё ю э а о", "ca": "a e i o u a e i o"}
_CODAS = {"it": "n r l s", "cs": "n r l s m k t p b d š", "fi": "n s t l", "ru": "н р л с м к т п б ш", "ca": "n r l s m c t p"}


def text(rng: np.random.Generator, language: str) -> str:
    """A sentence in the voice's language; Catalan, which is kept for evaluation, borrows Spanish words."""
    words = texts.sentence(rng, "es" if language == "ca" else language).replace('"', "").split()
    if language in _ONSETS:
        onsets, nuclei, codas = (t[language].split() for t in (_ONSETS, _NUCLEI, _CODAS))
        for i, word in enumerate(words):
            if rng.random() < 0.6:
                made = "".join(str(rng.choice(onsets)) + str(rng.choice(nuclei)) for _ in range(int(rng.integers(1, 4))))
                words[i] = made + (str(rng.choice(codas)) if rng.random() < 0.4 else "") + (word[-1] if word[-1] in ",.?!" else "")
    return " ".join(words)


def phones(voice: str, name: str) -> list[str]:
    """One festival segment to phones of the alphabet: geminates and stressed forms are their plain sound."""
    table = _MAPS[VOICES[voice][0]]
    for key in (name, name.rstrip(":"), name.rstrip("1"), name[: len(name) // 2] if name[: len(name) // 2] * 2 == name else name):
        if key in table:
            return table[key]
    return ["SIL"]


def scheme(voice: str, sentence: str, stretch: float, path: str, lift: float) -> str:
    """Speaks one sentence to a file and prints name, end, stress and accent of each segment; lift = factor of the pitch, where it can be set."""
    pitch = ""
    if voice in ("kal_diphone", "ked_diphone"):
        pitch = f"(set! int_lr_params '((target_f0_mean {105 * lift:.0f}) (target_f0_std {14 * lift:.0f}) (model_f0_mean 170) (model_f0_std 34)))"
    return f"""(Parameter.set 'Duration_Stretch {stretch:.2f}) {pitch}
(set! u (utt.synth (Utterance Text "{sentence}")))
(utt.save.wave u "{path}" 'riff)
(format t "file {path}\\n")
(mapcar (lambda (s) (format t "seg %s %s %s %s\\n" (item.name s) (item.feat s "end") (item.feat s "R:SylStructure.parent.stress")
  (item.feat s "R:SylStructure.parent.accented"))) (utt.relation.items u 'Segment))
"""
