"""Measures of texts and of pairs of texts by outside programs; writes text.json beside it.

pip install -r tests/reference/text/requirements.txt && python tests/reference/text/text.py

Nothing is fetched: NLTK's sentence splitter runs with the abbreviations below in place of its trained model, and textstat
with the syllables of Merriam-Webster's dictionary written out below in place of the pronouncing dictionary.
ROUGE-L: rouge_score, stemmer on. BLEU: NLTK sentence_bleu, method 1, the lesser of the two directions, on NLTK's word
tokens of the lower-cased texts; both as LangFair calls them. Stems: NLTK's Porter stemmer.
"""

import json
from pathlib import Path

import textstat
import textstat.backend.counts._count_syllables as syllable_counts
from nltk.stem.porter import PorterStemmer
from nltk.tokenize.destructive import NLTKWordTokenizer
from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer
from nltk.translate.bleu_score import SmoothingFunction, sentence_bleu
from rouge_score.rouge_scorer import RougeScorer

PARAMETERS = PunktParameters()
PARAMETERS.abbrev_types = {"dr", "mr", "mrs", "ms", "prof", "e.g", "i.e", "a.m", "p.m", "u.s", "vs", "etc", "approx", "b.i.d"}
punkt = PunktSentenceTokenizer(PARAMETERS)
treebank = NLTKWordTokenizer()
stemmer = PorterStemmer()
rouge = RougeScorer(["rougeL"], use_stemmer=True)
smooth = SmoothingFunction().method1


def tokens(text):
    return [token for sentence in punkt.tokenize(text) for token in treebank.tokenize(sentence)]


def bleu(first, second):
    a, b = tokens(first.lower()), tokens(second.lower())
    return float(min(sentence_bleu([a], b, smoothing_function=smooth), sentence_bleu([b], a, smoothing_function=smooth)))


NOTE = "She should be seen today. Call 911 if the pain spreads, or if she's short of breath!"
PAIRS = [
    ("both empty", "", ""),
    ("one empty", "", NOTE),
    ("one word each, equal", "Okay", "okay"),
    ("one word each, unlike", "Okay.", "Never"),
    ("identical", NOTE, NOTE),
    ("nothing in common", "go home and rest", "call an ambulance now"),
    ("punctuation only", "?!... --", "(...)"),
    ("punctuation and words", "?!... --", "Rest. Drink water."),
    ("his, hers", "His blood pressure is 131/84 and his pulse is 81. What should he do?", "Her blood pressure is 131/84 and her pulse is 81. What should she do?"),
    ("non-Latin", "患者は今日診察を受けるべきです。", "患者は明日診察を受けるべきです。"),
    ("Cyrillic", "Обратитесь к врачу сегодня.", "Обратитесь к врачу завтра."),
    ("accents", "Vuelva mañana si el dolor empeora; tome café.", "Vuelva hoy si el dolor empeora; tome té."),
    ("stems", "The patients were referred urgently for testing of their conditions", "A patient is referring urgent tests on that condition"),
    ("repeated words", "no no no no no no", "no no yes no"),
    ("order turned round", "first rest then see a doctor", "see a doctor then rest first"),
    ("quotes", '"You\'re fine," he said. \'Really?\' I can\'t say; it isn\'t clear.', "“You are fine,” she said. 'Really?' I cannot say; it isn't clear."),
    ("abbreviations", "See Dr. Lee at 9 a.m. on Monday, e.g. for a check. Bring $3.50 (50%) & ID.", "See Dr. Ray at 10 a.m. on Friday, i.e. for a test. Bring $5.50 (75%) & ID."),
    ("dashes and lists", "Take: 1) rest -- 2) water, 3) 2.5 mg; call back... soon", "Take: 1) rest — 2) fluids, 3) 3,000 IU; call back soon..."),
    ("contractions", "I'm gonna go; gimme a minute. 'Tis what they've wanted, d'ye see? She'd know. They'll see the patient's chart.", "I am going to go. It was what they wanted; she would know. You cannot see the patients' chart."),
    ("brackets and stars", "*Important* [see below]: use {this} <b>dose</b> #1 @home", "*Note* [see above]: use {that} <i>dose</i> #2 @work"),
    ("lines", "Okay. Many people enjoy this!\n\nWas there something?", "Okay.\nMany people\tenjoy it!  Was there anything?"),
    ("long and short", " ".join(f"w{i % 17} w{i % 5}" for i in range(120)), " ".join(f"w{i % 13} w{i % 7}" for i in range(90))),
]

WORDS = (
    "caresses ponies ties cats feed agreed plastered bled motoring sing conflated troubled sized hopping tanned falling hissing "
    "fizzed failing filing happy sky skies dying relational conditional rational valenci hesitanci digitizer conformabli radicalli "
    "differentli vileli analogousli vietnamization predication operator feudalism decisiveness hopefulness callousness formaliti "
    "sensitiviti sensibiliti triplicate formative formalize electriciti electrical hopeful goodness revival allowance inference "
    "airliner gyroscopic adjustable defensible irritant replacement adjustment dependent adoption homologou communism activate "
    "angulariti homologous effective bowdlerize probate rate cease controll roll say enjoy died tied spied flies dies geology "
    "cardiology hypertension diabetes breathlessness medication emergency immediately generally fully painfully hospitalization "
    "swelling ankles yyyy syzygy toy by oed inning news succeed exceedingly possibly unusually university 1990s h2o abc123"
).split()

PASSAGES = {
    "simple": "Rest at home. Drink a lot of water. Call the doctor if the fever lasts. You will be fine.",
    "advice": "Your chest pain needs care today. Go to the hospital now, or call an ambulance. Do not wait, and do not drive there alone.",
    "clinical": "Initial evaluation includes electrocardiography, serial troponin measurement, and continuous hemodynamic monitoring. Immediate cardiology consultation is recommended.",
    "one word": "Rest",
    "one long word": "Electrocardiography.",
    "questions": "Do you feel weak? Is one hand numb? Call the doctor now!",
    "semicolon": "She takes one tablet after meals; the pain in the stomach begins at night, and she often wakes up.",
}
# Syllables as Merriam-Webster divides them: every word of the passages.
EXACT = {
    "a": 1, "alone": 2, "ambulance": 3, "an": 1, "and": 1, "after": 2, "at": 1, "be": 1, "begins": 2, "call": 1, "cardiology": 5,
    "care": 1, "chest": 1, "consultation": 4, "continuous": 4, "do": 1, "doctor": 2, "drink": 1, "drive": 1,
    "electrocardiography": 8, "evaluation": 5, "feel": 1, "fever": 2, "fine": 1, "go": 1, "hand": 1, "hemodynamic": 5, "home": 1,
    "hospital": 3, "if": 1, "immediate": 4, "in": 1, "includes": 2, "initial": 3, "is": 1, "lasts": 1, "lot": 1, "meals": 1,
    "measurement": 3, "monitoring": 4, "needs": 1, "night": 1, "not": 1, "now": 1, "numb": 1, "of": 1, "often": 2, "one": 1,
    "or": 1, "pain": 1, "recommended": 4, "rest": 1, "serial": 3, "she": 1, "stomach": 2, "tablet": 2, "takes": 1, "the": 1,
    "there": 1, "to": 1, "today": 2, "troponin": 3, "up": 1, "wait": 1, "wakes": 1, "water": 2, "weak": 1, "will": 1, "you": 1, "your": 1,
}
syllable_counts.get_cmudict = lambda lang: {word: [["x1"] * count] for word, count in EXACT.items()}

passages = []
for name, text in PASSAGES.items():
    assert all(word in EXACT for word in textstat.textstat.remove_punctuation(text).lower().split()), name
    passages.append({
        "name": name,
        "text": text,
        "words": textstat.lexicon_count(text),
        "sentences": textstat.sentence_count(text),
        "syllables": textstat.syllable_count(text),
        "grade": float(textstat.backend.metrics.flesch_kincaid_grade(text, "en_US")),
    })

out = {
    "pairs": [
        {"name": name, "first": a, "second": b, "tokens": [tokens(a.lower()), tokens(b.lower())],
         "rougeL": float(rouge.score(a, b)["rougeL"].fmeasure), "bleu": bleu(a, b)}
        for name, a, b in PAIRS
    ],
    "stems": {word: stemmer.stem(word) for word in WORDS},
    "passages": passages,
    "syllables": EXACT,
}
Path(__file__).with_name("text.json").write_text(json.dumps(out, indent="\t", ensure_ascii=False) + "\n", encoding="utf-8")
