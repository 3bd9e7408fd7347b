"""Metrics of several classes by scikit-learn, and kappa's interval by statsmodels, kept beside this script as JSON.

pip install -r tests/reference/classes/requirements.txt
python tests/reference/classes/classes.py > tests/reference/classes/classes.json

`macro` and `weighted` are over the classes that labels hold (labels=sorted(set(label))); null where scikit-learn warns
that a part is undefined. `sklearn_macro` is its default: all classes, undefined parts 0.
"""

import json
import warnings

import numpy as np
from sklearn import metrics as m
from sklearn.exceptions import UndefinedMetricWarning
from statsmodels.stats.inter_rater import cohens_kappa

draw = np.random.default_rng(20251121)


def log(n, classes, right):
    label = draw.choice(classes, n, p=np.arange(1, len(classes) + 1) / sum(range(1, len(classes) + 1)))
    guess = draw.choice(classes, n)
    return label.tolist(), np.where(draw.random(n) < right, label, guess).tolist()


LOGS = {
    "three animals": (["cat", "ant", "cat", "cat", "ant", "bird"], ["ant", "ant", "cat", "cat", "ant", "cat"]),
    "one class only": (["a", "a", "a"], ["a", "a", "a"]),
    "one row, right": (["a"], ["a"]),
    "one row, wrong": (["a"], ["b"]),
    "a class that is predicted only": (["a", "b", "a", "b"], ["a", "c", "a", "b"]),
    "a class that is never predicted": (["a", "b", "c", "c"], ["a", "b", "a", "b"]),
    "all wrong": (["a", "b", "c"], ["b", "c", "a"]),
    "as chance": (["a", "a", "b", "b"], ["a", "b", "a", "b"]),
    "one prediction for all": (["a", "b", "b"], ["b", "b", "b"]),
    "four choices": log(400, ["A", "B", "C", "D"], 0.6),
    "seven unequal": log(300, list("abcdefg"), 0.3),
}


def told(of):
    """The number, or null where it warns that it is undefined."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UndefinedMetricWarning)
        try:
            return float(of())
        except UndefinedMetricWarning:
            return None


def binary(y, d):
    """One class against the rest as a binary decision; F1 is undefined where precision or recall is."""
    recall, precision = told(lambda: m.recall_score(y, d)), told(lambda: m.precision_score(y, d))
    specificity = told(lambda: m.recall_score(np.logical_not(y), np.logical_not(d)))
    return {
        "base_rate": float(np.mean(y)),
        "selection_rate": float(np.mean(d)),
        "true_positive_rate": recall,
        "precision": precision,
        "f1": None if recall is None or precision is None else m.f1_score(y, d, zero_division=0),
        "false_positive_rate": None if specificity is None else 1 - specificity,
    }


def case(name, label, predicted):
    held = sorted(set(label))
    every = sorted(set(label) | set(predicted))
    kinds = {
        "precision": lambda **k: m.precision_score(label, predicted, **k),
        "recall": lambda **k: m.recall_score(label, predicted, **k),
        "f1": lambda **k: m.f1_score(label, predicted, **k),
        "f2": lambda **k: m.fbeta_score(label, predicted, beta=2, **k),
    }
    f0 = lambda which: 0 if which.startswith("f") else "warn"
    kappa = m.cohen_kappa_score(label, predicted) if len(every) > 1 else None
    table = m.confusion_matrix(label, predicted, labels=every)
    interval = cohens_kappa(table) if len(label) > 100 else None
    return {
        "name": name, "label": label, "predicted": predicted,
        "accuracy": m.accuracy_score(label, predicted),
        "kappa": kappa,
        "kappa_interval": [interval.kappa_low, interval.kappa_upp] if interval else None,
        "macro": {k: told(lambda: of(labels=held, average="macro", zero_division=f0(k))) for k, of in kinds.items()},
        "weighted": {k: told(lambda: of(labels=held, average="weighted", zero_division=f0(k))) for k, of in kinds.items()},
        "micro": {k: of(average="micro") for k, of in kinds.items()},
        "sklearn_macro": {k: of(average="macro", zero_division=0) for k, of in kinds.items()},
        "one_vs_rest": {
            c: dict(zip(["tn", "fp", "fn", "tp"], m.multilabel_confusion_matrix(label, predicted, labels=every)[i].ravel().tolist()))
            for i, c in enumerate(every)
        },
        "per_class": {c: binary([x == c for x in label], [x == c for x in predicted]) for c in every},
    }


warnings.simplefilter("ignore")
print(json.dumps({"cases": [case(k, *v) for k, v in LOGS.items()]}, indent=1))
