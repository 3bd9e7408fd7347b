"""Counts and rates of two real logs, by hand: the csv module and fractions, nothing else.

Writes counts.json beside this script. The logs are found in $PLUMBLINE_LOGS, else ../shared.
Python 3.11, standard library only.
"""

import csv
import gzip
import json
import os
import pathlib
from collections import Counter
from fractions import Fraction

HERE = pathlib.Path(__file__).parent
LOGS = pathlib.Path(os.environ.get("PLUMBLINE_LOGS", HERE.parents[3] / "shared"))


def table(path, group, label, prediction):
    opener = gzip.open if path.suffix == ".gz" else open
    cells = {}
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            truth, decision = float(row[label]) == 1, float(row[prediction]) == 1
            name = ("t" if truth == decision else "f") + ("p" if decision else "n")
            cells.setdefault(row[group], Counter())[name] += 1
    return cells


def rates(c):
    tp, fp, fn, tn = c["tp"], c["fp"], c["fn"], c["tn"]
    return {
        "selection_rate": Fraction(tp + fp, tp + fp + fn + tn),
        "false_negative_rate": Fraction(fn, tp + fn),
        "false_positive_rate": Fraction(fp, fp + tn),
        "precision": Fraction(tp, tp + fp),
    }


def describe(cells, reference):
    by_group = {group: rates(counts) for group, counts in cells.items()}
    names = list(next(iter(by_group.values())))
    return {
        "counts": {g: {k: c[k] for k in ("tp", "fp", "fn", "tn")} for g, c in sorted(cells.items())},
        "rates": {g: {m: float(v) for m, v in r.items()} for g, r in sorted(by_group.items())},
        "difference": {
            g: {m: float(v - by_group[reference][m]) for m, v in r.items()}
            for g, r in sorted(by_group.items())
            if g != reference
        },
        "ratio": {
            g: {m: float(v / by_group[reference][m]) for m, v in r.items()}
            for g, r in sorted(by_group.items())
            if g != reference
        },
        "max_difference": {
            m: float(max(r[m] for r in by_group.values()) - min(r[m] for r in by_group.values())) for m in names
        },
        "min_ratio": {
            m: float(min(r[m] for r in by_group.values()) / max(r[m] for r in by_group.values())) for m in names
        },
    }


compas = table(LOGS / "conformance/aequitas/compas_for_aequitas.csv", "race", "label_value", "score")
readmission = table(
    LOGS / "data/diabetes130/readmission_predictions_test.csv.gz", "race", "y_true", "y_pred"
)
out = {"compas": describe(compas, "Caucasian"), "readmission": describe(readmission, "Caucasian")}
(HERE / "counts.json").write_text(json.dumps(out, indent="\t") + "\n")
