"""Figures of classes and of numbers on weighted rows, by scikit-learn's sample_weight, kept beside this script as JSON.

pip install -r tests/reference/weights-of-outcomes/requirements.txt
python tests/reference/weights-of-outcomes/weights_of_outcomes.py > tests/reference/weights-of-outcomes/weights_of_outcomes.json

Standard errors are linearised, √Σ(w·∂θ/∂w)²: of means by statsmodels' WLS on a constant with its HC0 covariance, of all
others from scikit-learn's own metrics differentiated numerically in each row's weight (the infinitesimal jackknife). Of
classes the same is also taken of a table that has 2/(held·size) rows of the weight Σw²/Σw more in each cell of a class
that labels hold, as the figures have it. `deleted`: the jackknife that leaves out one row at a time, for comparison.
"""

import json
import warnings

import numpy as np
import statsmodels.api as sm
from sklearn import metrics as m
from statsmodels.stats.weightstats import DescrStatsW

draw = np.random.default_rng(20251122)
warnings.simplefilter("ignore")


def weights(n, kind):
    if kind == "alike":
        return np.full(n, 2.5)
    if kind == "survey":
        return np.round(np.exp(draw.normal(0, 0.8, n)) * 100, 2)
    if kind == "tiny":
        return draw.gamma(2, 1e-3, n)
    w = draw.gamma(1.5, 2, n)
    w[draw.random(n) < 0.2] = 0
    return w


def classes(n, names, right, kind):
    p = np.arange(1, len(names) + 1) / sum(range(1, len(names) + 1))
    label = draw.choice(names, n, p=p)
    guess = np.where(draw.random(n) < right, label, draw.choice(names, n))
    return label.tolist(), guess.tolist(), weights(n, kind).tolist()


CLASSES = {
    "weights alike": classes(120, list("abc"), 0.6, "alike"),
    "survey weights": classes(400, list("abcd"), 0.6, "survey"),
    "some of weight 0": classes(90, list("abc"), 0.5, "zeros"),
    "tiny weights": classes(250, ["no", "yes"], 0.7, "tiny"),
    "one row": (["a"], ["b"], [3.0]),
    "always right": (["a", "b", "a", "c"], ["a", "b", "a", "c"], [1.0, 2.0, 0.5, 4.0]),
    "a class whose rows weigh nothing": (["a", "b", "a", "b", "c"], ["a", "b", "b", "b", "a"], [1.0, 2.0, 3.0, 1.5, 0.0]),
    "never predicted": (["a", "b", "b", "a"], ["b", "b", "b", "b"], [1.0, 2.0, 3.0, 1.5]),
}


def class_figures(label, guess, w):
    label, guess, w = np.asarray(label), np.asarray(guess), np.asarray(w)
    held = sorted({l for l, x in zip(label, w) if x > 0})

    def of(name):
        macro = lambda score, average: lambda v: score(label, guess, labels=held, average=average, sample_weight=v, zero_division=0)
        return {
            "accuracy": lambda v: m.accuracy_score(label, guess, sample_weight=v),
            "macro_recall": macro(m.recall_score, "macro"),
            "macro_precision": macro(m.precision_score, "macro"),
            "macro_f1": macro(m.f1_score, "macro"),
            "weighted_f1": macro(m.f1_score, "weighted"),
            "cohens_kappa": lambda v: m.cohen_kappa_score(label, guess, sample_weight=v),
        }[name]

    predicted = {g for g, x in zip(guess, w) if x > 0}
    out = {}
    for name in ["accuracy", "macro_recall", "macro_precision", "macro_f1", "weighted_f1", "cohens_kappa"]:
        undefined = name == "macro_precision" and not set(held) <= predicted
        out[name] = None if undefined else float(of(name)(w))
    return held, out


def smoothed_errors(label, guess, w):
    """One weighted row a cell of the table, with the rows that are added; differentiated in each cell's weight."""
    label, guess, w = np.asarray(label), np.asarray(guess), np.asarray(w)
    names = sorted(set(label) | set(guess))
    held = sorted({l for l, x in zip(label, w) if x > 0})
    one = np.sum(w**2) / np.sum(w)
    added = 2 / (len(held) * len(names))
    cells = [(l, g) for l in names for g in names]
    inside = {c: (label == c[0]) & (guess == c[1]) for c in cells}
    more = np.array([added if l in held else 0 for l, _ in cells])
    sums = np.array([np.sum(w[inside[c]]) for c in cells]) + more * one
    squares = np.array([np.sum(w[inside[c]] ** 2) for c in cells]) + more * one**2
    y, p = [l for l, _ in cells], [g for _, g in cells]
    of = {
        "macro_recall": lambda v: m.recall_score(y, p, labels=held, average="macro", sample_weight=v, zero_division=0),
        "macro_precision": lambda v: m.precision_score(y, p, labels=held, average="macro", sample_weight=v, zero_division=0),
        "macro_f1": lambda v: m.f1_score(y, p, labels=held, average="macro", sample_weight=v, zero_division=0),
        "weighted_f1": lambda v: m.f1_score(y, p, labels=held, average="weighted", sample_weight=v, zero_division=0),
        "cohens_kappa": lambda v: m.cohen_kappa_score(y, p, sample_weight=v),
    }
    out = {}
    for name, score in of.items():
        slopes = []
        for i in range(len(cells)):
            if sums[i] == 0:
                slopes.append(0.0)
                continue
            step = 1e-4 * one
            up, down = sums.copy(), sums.copy()
            up[i] += step
            down[i] -= step
            slopes.append((score(up) - score(down)) / (2 * step))
        out[name] = float(np.sqrt(np.sum(squares * np.square(slopes))))
    return out


def class_case(name, label, guess, w):
    held, found = class_figures(label, guess, w)
    varied = len(held) > 1
    return {"name": name, "label": label, "predicted": guess, "weight": w, "values": found,
            "standard_errors": smoothed_errors(label, guess, w) if varied else None}


def numbers(n, kind, together=False):
    w = weights(n, kind)
    y = draw.normal(size=n) * 12 + 40 + (3 * np.log(w + 1) if together else 0)
    p = 0.85 * y + 5 + draw.standard_t(5, size=n) * (4 + (np.sqrt(w) / 5 if together else 0))
    return np.round(y, 4).tolist(), np.round(p, 4).tolist(), w.tolist()


NUMBERS = {
    "weights alike": numbers(60, "alike"),
    "survey weights": numbers(200, "survey"),
    "weights that go with the values": numbers(150, "survey", True),
    "some of weight 0": numbers(80, "zeros"),
    "tiny weights": numbers(120, "tiny"),
    "two rows": ([2.0, 4.0], [3.0, 3.5], [1.0, 3.0]),
    "one row": ([2.0], [3.0], [7.0]),
    "one row has all the weight": ([2.0, 5.0, 1.0], [3.0, 1.0, 1.0], [7.0, 0.0, 0.0]),
    "all labels equal": ([2.0, 2.0, 2.0], [1.0, 2.0, 4.0], [1.0, 0.5, 2.0]),
    "always right": ([1.0, 2.0, 4.0], [1.0, 2.0, 4.0], [1.0, 0.5, 2.0]),
}


def slopes_of(of, w):
    out = []
    for i, x in enumerate(w):
        step = 1e-5 * w.max()
        up, down = w.copy(), w.copy()
        up[i] += step
        down[i] -= step
        # A row of weight 0 has no share in the sum, whatever its slope.
        out.append((of(up) - of(down)) / (2 * step) if x > 0 else 0.0)
    return np.asarray(out)


def deleted(of, w):
    """The jackknife, a row left out at a time."""
    at = [i for i, x in enumerate(w) if x > 0]
    whole = of(w)
    gaps = [of(np.where(np.arange(len(w)) == i, 0.0, w)) - whole for i in at]
    return float(np.sqrt(np.sum(np.square(gaps))))


def mean(v, w):
    out = {"value": float(DescrStatsW(v, weights=w).mean)}
    if np.sum(w > 0) > 1 and np.ptp(v[w > 0]) > 0:
        out["standard_error"] = float(sm.WLS(v, np.ones(len(v)), weights=w).fit(cov_type="HC0").bse[0])
    return out


def number_case(name, y, p, w):
    y, p, w = np.asarray(y), np.asarray(p), np.asarray(w)
    e = p - y
    some = w > 0
    varied = some.sum() > 2 and np.ptp(y[some]) > 0 and np.ptp(np.abs(e)[some]) > 0
    rmse = lambda v: np.sqrt(m.mean_squared_error(y, p, sample_weight=v))
    r2 = lambda v: m.r2_score(y, p, sample_weight=v)
    error = lambda of: {
        "standard_error": float(np.sqrt(np.sum(np.square(w * slopes_of(of, w))))) if varied else None,
        "deleted": deleted(of, w) if varied else None,
    }
    told = some.sum() > 1 and np.ptp(y[some]) > 0
    assert abs(m.mean_absolute_error(y, p, sample_weight=w) - mean(np.abs(e), w)["value"]) < 1e-12
    return {
        "name": name, "label": y.tolist(), "prediction": p.tolist(), "weight": w.tolist(),
        "size": float(np.sum(w) ** 2 / np.sum(w**2)),
        "mean_prediction": mean(p, w), "mean_label": mean(y, w), "mean_error": mean(e, w),
        "mean_absolute_error": mean(np.abs(e), w),
        "root_mean_squared_error": {"value": float(rmse(w)), **error(rmse)},
        "r_squared": {"value": float(r2(w)) if told else None, **error(r2)},
    }


print(json.dumps({
    "classes": [class_case(k, *v) for k, v in CLASSES.items()],
    "numbers": [number_case(k, *v) for k, v in NUMBERS.items()],
}, indent=1).replace("NaN", "null"))
