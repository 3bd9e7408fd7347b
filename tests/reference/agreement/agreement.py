"""Agreement of raters by outside programs; writes agreement.json beside it.

pip install -r tests/reference/agreement/requirements.txt && python tests/reference/agreement/agreement.py

Kappa of two raters: statsmodels (with Fleiss, Cohen and Everitt's standard error), asserted equal to scikit-learn. Fleiss'
kappa: statsmodels where all items have equally many ratings; where not, the definition in fractions. Alpha: krippendorff,
asserted equal to the definition over all pairs of ratings, written out. ICC: pingouin, asserted equal to the mean squares of
a two-way layout in numpy; Shrout and Fleiss' own example of 1979 among the cases.
"""

import itertools
import json
import warnings
from fractions import Fraction
from importlib.metadata import version
from pathlib import Path

import krippendorff
import numpy as np
import pandas as pd
import pingouin
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import cohens_kappa, fleiss_kappa

warnings.filterwarnings("ignore")
draw = np.random.default_rng(20251122)
WEIGHTS = {"nominal": (None, None), "linear": ("linear", "linear"), "quadratic": ("quadratic", "quadratic")}

TABLES = {
    "two categories": [[20, 5], [10, 15]],
    "perfect": [[7, 0, 0], [0, 4, 0], [0, 0, 9]],
    "reversed": [[0, 8], [8, 0]],
    "one category": [[12, 0], [0, 0]],
    "one item": [[0, 1], [0, 0]],
    "zeros": [[11, 3, 0, 0], [1, 0, 2, 0], [0, 4, 9, 1], [0, 0, 0, 6]],
    "cohen 1968": [[44, 5, 1], [7, 20, 3], [9, 5, 6]],
    "an unused category": [[10, 0, 2], [0, 0, 0], [3, 0, 8]],
    "chance": [[25, 25], [25, 25]],
    "large": draw.integers(0, 4000, (5, 5)).tolist(),
}


def kappa_case(name):
    table = np.asarray(TABLES[name])
    first = np.repeat(np.arange(len(table)), table.sum(axis=1))
    second = np.concatenate([np.repeat(np.arange(len(table)), row) for row in table])
    out = {"name": name, "table": table.tolist()}
    for ours, (theirs, sk) in WEIGHTS.items():
        margins = table.sum(axis=1) @ np.ones(len(table)), np.flatnonzero(table.sum(axis=0) + table.sum(axis=1))
        if len(margins[1]) < 2:
            out[ours] = {"kappa": None, "error": None}
            continue
        result = cohens_kappa(table, wt=theirs, return_results=True)
        assert abs(result.kappa - cohen_kappa_score(first, second, labels=list(range(len(table))), weights=sk)) < 1e-12, name
        error = float(np.sqrt(max(0, result.var_kappa)))
        out[ours] = {"kappa": float(result.kappa), "error": error if error > 1e-7 else None}
    return out


# Ratings by item (rows) and rater (columns); nan is missing.
nan = np.nan
RATINGS = {
    # Krippendorff 2011, section C and D: four observers, twelve units, missing ratings.
    "krippendorff 2011": [[1, 1, nan, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1],
                          [2, 2, 2, 2], [nan, 5, 5, 5], [nan, nan, 1, 1], [nan, nan, 3, nan]],
    "perfect": [[1, 1], [2, 2], [5, 5]],
    "two raters with a zero": [[0, 1], [0, 0], [2, 2], [3, 1], [1, 1], [2, 3]],
    "one item": [[1, 2, 2]],
    "one rating an item": [[1, nan], [nan, 2]],
    "all equal": [[3, 3, 3], [3, 3, nan]],
    "random": draw.integers(1, 6, (80, 3)).tolist(),
    "random with gaps": np.where(draw.random((120, 4)) < 0.3, nan, np.clip(draw.integers(1, 6, (120, 1)) + draw.integers(-1, 2, (120, 4)), 1, 5)).tolist(),
}


def written_out(ratings, metric, values):
    """1 - Do/De over all pairs of ratings, as Krippendorff defines it."""
    units = [[v for v in unit if not np.isnan(v)] for unit in ratings]
    units = [unit for unit in units if len(unit) > 1]
    pooled = [v for unit in units for v in unit]
    count = {v: pooled.count(v) for v in values}

    def delta(a, b):
        if a == b:
            return 0
        if metric == "nominal":
            return 1
        if metric == "ordinal":
            lo, hi = sorted((a, b))
            return (sum(count[v] for v in values if lo <= v <= hi) - (count[lo] + count[hi]) / 2) ** 2
        return (a - b) ** 2 if metric == "interval" else ((a - b) / (a + b)) ** 2

    if not pooled:
        return None
    do = sum(sum(delta(a, b) for a, b in itertools.permutations(unit, 2)) / (len(unit) - 1) for unit in units) / len(pooled)
    de = sum(delta(a, b) for a, b in itertools.permutations(pooled, 2)) / len(pooled) / (len(pooled) - 1)
    return None if de == 0 else 1 - do / de


def fleiss_by_hand(counts):
    """Each item once, by its own pairs and its own shares."""
    counts = [row for row in counts if sum(row) > 1]
    if not counts:
        return None
    n = len(counts)
    p = [sum(Fraction(row[j], sum(row)) for row in counts) / n for j in range(len(counts[0]))]
    agree = sum(Fraction(sum(c * (c - 1) for c in row), sum(row) * (sum(row) - 1)) for row in counts) / n
    chance = sum(x * x for x in p)
    return None if chance == 1 else float((agree - chance) / (1 - chance))


def rating_case(name):
    ratings = np.asarray(RATINGS[name], dtype=float)
    values = sorted({float(v) for v in ratings.ravel() if not np.isnan(v)})
    counts = [[int((unit == v).sum()) for v in values] for unit in ratings]
    out = {"name": name, "values": values, "counts": counts, "alpha": {}}
    for metric in ("nominal", "ordinal", "interval", "ratio"):
        alpha = written_out(ratings, metric, values)
        if alpha is not None:
            theirs = krippendorff.alpha(reliability_data=ratings.T, value_domain=values, level_of_measurement=metric)
            assert abs(theirs - alpha) < 1e-10, (name, metric, theirs, alpha)
        out["alpha"][metric] = alpha
    out["fleiss"] = fleiss_by_hand(counts)
    sizes = {sum(row) for row in counts}
    if len(sizes) == 1 and sizes != {1} and out["fleiss"] is not None:
        assert abs(fleiss_kappa(np.asarray(counts)) - out["fleiss"]) < 1e-12, name
    return out


MEASURES = {
    "shrout and fleiss 1979": [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]],
    "two raters": [[1.5, 2.25], [3.5, 3.75], [2.25, 2.0], [5.5, 5.0], [4.5, 4.75]],
    "no agreement": [[1, 3], [2, 2], [3, 1], [4, 2], [2, 3]],
    "items that do not differ": [[1, 2], [2, 1], [1, 2], [2, 1]],
    "a strict rater": [[5, 3.1], [4, 2], [3, 1.2], [2, 0.1], [1, -1]],
    "many": np.round(draw.normal(0, 1, (60, 1)) + draw.normal(0, 0.5, (60, 5)) + np.arange(5) / 10, 3).tolist(),
    "far from zero": (1e4 + np.round(draw.normal(0, 1, (30, 1)) + draw.normal(0, 0.5, (30, 3)), 2)).tolist(),
}
FORMS = {"2,1": "ICC(A,1)", "3,1": "ICC(C,1)", "2,k": "ICC(A,k)", "3,k": "ICC(C,k)"}


def icc_case(name):
    x = np.asarray(MEASURES[name], dtype=float)
    n, k = x.shape
    long = pd.DataFrame({"item": np.repeat(np.arange(n), k), "rater": np.tile(np.arange(k), n), "x": x.ravel()})
    with np.errstate(all="ignore"):
        table = pingouin.intraclass_corr(long, "item", "rater", "x")
    table = table.set_index("Type")
    items = k * ((x.mean(axis=1) - x.mean()) ** 2).sum() / (n - 1)
    raters = n * ((x.mean(axis=0) - x.mean()) ** 2).sum() / (k - 1)
    error = ((x - x.mean(axis=1, keepdims=True) - x.mean(axis=0) + x.mean()) ** 2).sum() / ((n - 1) * (k - 1))
    by_hand = {"2,1": (items - error) / (items + (k - 1) * error + k * (raters - error) / n), "3,1": (items - error) / (items + (k - 1) * error),
               "2,k": (items - error) / (items + (raters - error) / n) if items + (raters - error) / n > 1e-12 else None, "3,k": (items - error) / items if items > 1e-12 else None}
    out = {"name": name, "ratings": x.tolist(), "mean_squares": {"items": items, "raters": raters, "error": error}, "forms": {}}
    for form, theirs in FORMS.items():
        row = table.loc[theirs]
        value = by_hand[form]
        entry = {"icc": None if value is None else float(value), "interval_95": None}
        if value is not None and items > 1e-12:
            assert abs(float(row["ICC"]) - value) < 1e-9, (name, form, row, value)
            entry["interval_95"] = [float(v) for v in icc_interval(form, items, raters, error, n, k)]
            printed = [float(v) for v in row[[c for c in table.columns if c.startswith("CI")][0]]]
            assert np.allclose(entry["interval_95"], printed, atol=0.0051), (name, form, entry, printed)
            if form == "2,k" and entry["interval_95"][0] > value:
                # One rater's reliability below -1/(k - 1) has no mean of k; Spearman and Brown's formula has passed its pole.
                entry["interval_95"][0] = None
        out["forms"][form] = entry
    return out


def icc_interval(form, items, raters, error, n, k, alpha=0.05):
    """McGraw and Wong 1996, table 7, with all digits: pingouin rounds to two."""
    from scipy.stats import f
    if form.startswith("3"):
        low = items / error / f.ppf(1 - alpha / 2, n - 1, (n - 1) * (k - 1))
        high = items / error * f.ppf(1 - alpha / 2, (n - 1) * (k - 1), n - 1)
        return ((low - 1) / (low + k - 1), (high - 1) / (high + k - 1)) if form == "3,1" else (1 - 1 / low, 1 - 1 / high)
    rho = (items - error) / (items + (k - 1) * error + k * (raters - error) / n)
    a, b = k * rho / (n * (1 - rho)), 1 + k * rho * (n - 1) / (n * (1 - rho))
    v = (a * raters + b * error) ** 2 / ((a * raters) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)))
    up, down = f.ppf(1 - alpha / 2, n - 1, v), f.ppf(1 - alpha / 2, v, n - 1)
    low = n * (items - up * error) / (up * (k * raters + (k * n - k - n) * error) + n * items)
    high = n * (down * items - error) / (k * raters + (k * n - k - n) * error + n * down * items)
    if form == "2,1":
        return low, high
    return k * low / (1 + (k - 1) * low), k * high / (1 + (k - 1) * high)


out = {
    "programs": {p: version(p) for p in ("statsmodels", "scikit-learn", "krippendorff", "pingouin", "scipy", "numpy")},
    "kappa": [kappa_case(name) for name in TABLES],
    "ratings": [rating_case(name) for name in RATINGS],
    "icc": [icc_case(name) for name in MEASURES],
}
text = json.dumps(out, indent="\t", default=float)
assert "NaN" not in text and "Infinity" not in text
Path(__file__).with_name("agreement.json").write_text(text + "\n")
