"""Points and pointwise bands of ROC, precision-recall and reliability curves, kept beside this script as JSON.

pip install numpy==2.3.5 scipy==1.16.3 scikit-learn==1.7.2 statsmodels==0.14.5 pandas==2.3.3
python tests/reference/scores/curves.py tests/reference/scores

Points: scikit-learn with no point dropped. Bands: statsmodels' Wilson interval. Reliability bins: numpy's array_split of
the sorted rows, for logs without ties.
"""

import json
import sys
from importlib.metadata import version
from pathlib import Path

import numpy as np
from sklearn.metrics import precision_recall_curve, roc_curve
from statsmodels.stats.proportion import proportion_confint

here = Path(sys.argv[1])
LEVEL = 0.95
cases = {case["name"]: case for case in json.loads((here / "single.json").read_text())["cases"]}


def wilson(k, n):
    low, high = proportion_confint(k, n, alpha=1 - LEVEL, method="wilson")
    return [float(low), float(high)]


def roc(y, s):
    fpr, tpr, cut = roc_curve(y, s, drop_intermediate=False)
    n = int(y.sum())
    return [{"threshold": None if np.isinf(t) else float(t), "fpr": float(a), "tpr": float(b),
             "band": wilson(round(b * n), n), "n": n} for t, a, b in zip(cut, fpr, tpr)]


def precision_recall(y, s):
    precision, recall, cut = precision_recall_curve(y, s, drop_intermediate=False)
    points = []
    for t, p, r in zip(cut[::-1], precision[:-1][::-1], recall[:-1][::-1]):
        n = int((s >= t).sum())
        points.append({"threshold": float(t), "recall": float(r), "precision": float(p),
                       "band": wilson(round(p * n), n), "n": n})
    return points


def reliability(y, s, parts=10):
    order = np.argsort(s, kind="stable")
    bins = np.array_split(order, parts)
    return [{"mean": float(s[b].mean()), "share": float(y[b].mean()), "band": wilson(int(y[b].sum()), len(b)), "n": len(b)}
            for b in bins]


def case(name):
    y, s = np.asarray(cases[name]["label"]), np.asarray(cases[name]["score"], dtype=float)
    tied = len(set(s.tolist())) < len(s)
    return {"name": name, "roc": roc(y, s), "precision_recall": precision_recall(y, s),
            "reliability": None if tied else reliability(y, s, min(10, len(y)))}


names = ["textbook", "ties", "all equal", "zeros and ones", "one row a class", "separated", "wrong way round", "sixty rounded",
         "two hundred"]
programs = ["scikit-learn", "statsmodels", "numpy"]
text = json.dumps({"programs": {p: version(p) for p in programs}, "level": LEVEL, "cases": [case(n) for n in names]}, indent="\t")
(here / "curves.json").write_text(text + "\n")
