"""How well one column tells another, by outside programs, kept beside this script as JSON.

pip install -r tests/reference/proxy/requirements.txt
python tests/reference/proxy/proxy.py > tests/reference/proxy/proxy.json

Bias-corrected Cramer's V: from scipy's chi-square, and dython's where that does not add a continuity correction (two by
two). Mutual information over entropy: scikit-learn and scipy, asserted equal to dython's Theil's U.
The held-out guess leaves out each row in turn, ties shared.
"""

import json
import warnings

import numpy as np
from dython.nominal import cramers_v, theils_u
from scipy.stats import chi2_contingency, entropy
from sklearn.metrics import mutual_info_score

warnings.simplefilter("ignore")
draw = np.random.default_rng(20251121)
TABLES = {
    "insurance and race": [[420, 80, 30], [150, 260, 20], [90, 40, 160], [30, 5, 2]],
    "independent": [[40, 60], [20, 30]],
    "one tells the other": [[30, 0], [0, 20]],
    "a cell of nothing": [[5, 0, 2], [3, 4, 0]],
    "finer than the target": [[9, 1], [8, 2], [1, 7], [0, 10]],
    "coarser than the target": [[9, 8, 1, 0], [1, 2, 7, 10]],
    "few rows, many levels": draw.integers(0, 3, (12, 3)).tolist(),
    "one row a level": [[1, 0], [0, 1], [1, 0], [0, 1], [1, 0]],
    "ties": [[4, 4], [3, 2], [2, 3], [5, 4]],
    "two rows": [[1, 0], [0, 1]],
}


def held_out(table):
    right = 0.0
    for row in table:
        for at, count in enumerate(row):
            others = list(row)
            for _ in range(count):
                others[at] = count - 1
                top = [i for i, c in enumerate(others) if c == max(others)]
                right += (at in top) / len(top)
    return right / np.sum(table)


def corrected_v(t):
    n, (k, r) = t.sum(), t.shape
    phi = max(0, chi2_contingency(t, correction=False).statistic / n - (k - 1) * (r - 1) / (n - 1))
    most = min(k - (k - 1) ** 2 / (n - 1), r - (r - 1) ** 2 / (n - 1)) - 1
    return float(np.sqrt(phi / most)) if most > 1e-12 else None


def case(name, table):
    t = np.asarray(table)
    a, b = np.nonzero(np.ones_like(t))
    x, y = np.repeat(a, t.ravel()), np.repeat(b, t.ravel())
    u = mutual_info_score(x, y) / entropy(t.sum(axis=0))
    assert abs(u - theils_u(y.tolist(), x.tolist())) < 1e-9, name
    v = corrected_v(t[t.sum(axis=1) > 0])
    if v is not None and t.shape != (2, 2):
        assert abs(v - cramers_v(x.tolist(), y.tolist(), bias_correction=True)) < 1e-9, name
    return {
        "name": name, "table": table, "v": v, "uncertainty_removed": float(u),
        "accuracy": float(t.max(axis=1).sum() / t.sum()), "majority": float(t.sum(axis=0).max() / t.sum()),
        "held_out": float(held_out(table)),
    }


print(json.dumps({"cases": [case(k, v) for k, v in TABLES.items()]}, indent=1))
