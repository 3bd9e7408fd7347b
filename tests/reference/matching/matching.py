"""Coarsened exact matching of two groups, row by row, kept beside this script as JSON.

pip install -r tests/reference/matching/requirements.txt
python tests/reference/matching/matching.py > tests/reference/matching/matching.json

Rows are drawn up from the counts of each cell, then matched as the `cem` packages for R and Stata do (Iacus, King &
Porro 2009, Journal of Statistical Software 30(9), section 3.1; 2012, Political Analysis 20, section 3): a row of a
cell without the other side weighs 0; a matched row of the group weighs 1; a matched row of the reference weighs
(m_T^s / m_C^s) (m_C / m_T). The matched difference is then the coefficient of the group in a weighted least-squares
regression of the outcome on it, as those packages estimate the effect on the treated.

L1 by the absolute differences of the two relative multivariate histograms, before, after, and after with the weights,
where it must be 0. The variance of the weighted rate is summed over rows about the means of their cells, n / (n - 1) a
cell, a lone row about the weighted rate; its design effect is against a simple random sample of the same rows; the
interval is Newcombe's of statsmodels' formula written out at the effective size.
"""

import json

import numpy as np
import statsmodels.api as sm
from scipy.stats import norm
from statsmodels.stats.proportion import confint_proportions_2indep

Z = norm.ppf(0.975)

# group successes, group failures, reference successes, reference failures
CASES = {
    "three cells in common": [[12, 8, 30, 50], [3, 17, 9, 31], [20, 5, 6, 4]],
    "one cell": [[7, 5, 3, 6]],
    "no cell in common": [[7, 5, 0, 0], [0, 0, 4, 4]],
    "one cell in common": [[7, 5, 3, 6], [2, 9, 0, 0], [0, 0, 4, 4], [0, 0, 0, 0]],
    "the group has no row": [[0, 0, 3, 6], [0, 0, 4, 4]],
    "the reference has no row": [[3, 6, 0, 0], [4, 4, 0, 0]],
    "all equal": [[10, 10, 10, 10], [10, 10, 10, 10], [10, 10, 10, 10]],
    "spread alike": [[4, 6, 10, 10], [12, 8, 30, 10], [1, 4, 2, 8]],
    "lone rows of the reference": [[3, 2, 1, 0], [4, 1, 0, 1], [2, 6, 0, 1], [5, 0, 1, 0]],
    "pairs": [[1, 0, 0, 1]] * 9 + [[0, 1, 1, 0]] * 4 + [[1, 0, 1, 0]] * 7 + [[0, 1, 0, 1]] * 20,
    "nobody succeeds": [[0, 8, 0, 6], [0, 5, 0, 20]],
    "everybody of the reference does": [[3, 5, 6, 0], [2, 3, 20, 0]],
    "every cell of the reference of one kind": [[3, 5, 6, 0], [2, 3, 0, 20], [4, 4, 3, 0]],
    "heavy weights": [[80, 120, 1, 2], [5, 5, 400, 600], [1, 1, 0, 300]],
    "large": [[40000, 60000, 3000, 5000], [900, 100, 80000, 9000], [50, 0, 0, 0]],
}


def rows_of(cells):
    parts = []
    for s, (a, b, c, d) in enumerate(cells):
        for count, y, t in ((a, 1, 1), (b, 0, 1), (c, 1, 0), (d, 0, 0)):
            parts.append(np.tile([s, y, t], (count, 1)))
    return np.concatenate(parts).astype(int).T


def cem_weights(s, t):
    both = np.intersect1d(s[t == 1], s[t == 0])
    matched = np.isin(s, both)
    w = np.where(matched & (t == 1), 1.0, 0.0)
    m_t, m_c = (matched & (t == 1)).sum(), (matched & (t == 0)).sum()
    for cell in both:
        here = s == cell
        w[here & (t == 0)] = (here & (t == 1)).sum() / (here & (t == 0)).sum() * m_c / m_t
    return matched, w


def l1(s, t, w):
    if not (w[t == 1].sum() > 0 and w[t == 0].sum() > 0):
        return None
    cells = s.max() + 1
    f = np.bincount(s[t == 1], w[t == 1], cells) / w[t == 1].sum()
    g = np.bincount(s[t == 0], w[t == 0], cells) / w[t == 0].sum()
    return float(np.abs(f - g).sum() / 2)


def effective(s, y, w):
    """Weighted rate of these rows and the size of a simple random sample that tells as much, never more than the rows."""
    n, u = len(y), w / w.sum()
    rate = float(u @ y)
    kish = 1 / float(u @ u)
    if len(np.unique(s)) == 1:
        return rate, float(n)
    if rate <= 1e-12 or rate >= 1 - 1e-12:
        return rate, kish
    variance = 0.0
    for cell in np.unique(s):
        at = s == cell
        k = at.sum()
        middle = rate if k == 1 else y[at].mean()
        factor = 1 if k == 1 else k / (k - 1)
        variance += factor * float((u[at] ** 2) @ ((y[at] - middle) ** 2))
    if variance < 1e-15:
        return rate, kish
    return rate, float(min(n, n / (variance / (rate * (1 - rate) / (n - 1)))))


def wilson(p, n):
    centre = (p + Z**2 / (2 * n)) / (1 + Z**2 / n)
    reach = Z * np.sqrt(p * (1 - p) / n + Z**2 / (4 * n**2)) / (1 + Z**2 / n)
    return centre - reach, centre + reach


def newcombe(p1, n1, p0, n0):
    (l1_, u1), (l0, u0) = wilson(p1, n1), wilson(p0, n0)
    d = p1 - p0
    return d - np.hypot(p1 - l1_, u0 - p0), d + np.hypot(u1 - p1, p0 - l0)


# The formula written out is statsmodels' at whole sizes.
assert np.allclose(newcombe(7 / 12, 12, 3 / 9, 9), confint_proportions_2indep(7, 12, 3, 9, method="newcomb"))


def case(name, cells):
    s, y, t = rows_of(cells)
    matched, w = cem_weights(s, t)
    ones = np.ones(len(s))
    found = {
        "name": name,
        "tables": cells,
        "cells": len(np.unique(s)),
        "cells_matched": len(np.unique(s[matched])),
        "rows": int((t == 1).sum()),
        "rows_matched": int((matched & (t == 1)).sum()),
        "reference_rows": int((t == 0).sum()),
        "reference_rows_matched": int((matched & (t == 0)).sum()),
        "imbalance_before": l1(s, t, ones),
        "imbalance_after": l1(s[matched], t[matched], ones[matched]) if matched.any() else None,
        "difference": None,
        "effective_size": None,
        "interval": None,
    }
    if not matched.any():
        return found
    s, y, t, w = s[matched], y[matched], t[matched], w[matched]
    assert l1(s, t, w) < 1e-12, name
    gap = float(sm.WLS(y, sm.add_constant(t, has_constant="add"), weights=w).fit().params[1])
    rate, size = effective(s[t == 0], y[t == 0], w[t == 0])
    p1, n1 = y[t == 1].mean(), (t == 1).sum()
    assert abs(p1 - rate - gap) < 1e-9, name
    return found | {"difference": gap, "effective_size": size, "interval": [float(x) for x in newcombe(p1, n1, rate, size)]}


print(json.dumps({"cases": [case(k, v) for k, v in CASES.items()]}, indent=1))
