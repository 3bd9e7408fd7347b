"""Two groups within strata, by outside programs, kept beside this script as JSON.

pip install -r tests/reference/strata/requirements.txt
python tests/reference/strata/strata.py > tests/reference/strata/strata.json

Common odds ratio, its Robins-Breslow-Greenland interval and the Cochran-Mantel-Haenszel test: statsmodels'
StratifiedTable. The Mantel-Haenszel difference: least squares of success on stratum dummies and group, with
one observation a row, whose coefficient of the group is that same weighted mean; Sato's variance in exact fractions, and
Klingenberg's interval by searching for the two differences at which the squared z is 1.96 squared.
The standardised difference: the strata's differences averaged over all rows of strata with both groups.
"""

import json
from fractions import Fraction

import numpy as np
from scipy.optimize import brentq
from scipy.stats import norm
from statsmodels.stats.contingency_tables import StratifiedTable

Z2 = norm.ppf(0.975) ** 2

# group successes, group failures, reference successes, reference failures
CASES = {
    "admissions to six departments": [[89, 19, 512, 313], [17, 8, 353, 207], [202, 391, 120, 205], [131, 244, 138, 279], [94, 299, 53, 138], [24, 317, 22, 351]],
    "one stratum": [[7, 5, 3, 6]],
    "a stratum without the group": [[7, 5, 3, 6], [0, 0, 4, 4], [12, 30, 5, 9]],
    "an empty stratum": [[7, 5, 3, 6], [0, 0, 0, 0], [12, 30, 5, 9]],
    "zero cells": [[0, 8, 3, 6], [5, 0, 5, 4], [0, 3, 0, 9]],
    "the group never succeeds": [[0, 8, 3, 6], [0, 5, 5, 4]],
    "nobody succeeds": [[0, 8, 0, 6], [0, 5, 0, 20]],
    "all against none": [[8, 0, 0, 6], [5, 0, 0, 20]],
    "matched pairs": [[1, 0, 0, 1]] * 9 + [[0, 1, 1, 0]] * 4 + [[1, 0, 1, 0]] * 7 + [[0, 1, 0, 1]] * 20,
    "large": [[40000, 60000, 30000, 50000], [9000, 1000, 80000, 9000]],
}


def least_squares(tables):
    """The group's coefficient where rows are success ~ stratum + group."""
    above = below = 0.0
    for a, b, c, d in tables:
        n1, n0 = a + b, c + d
        if n1 == 0 or n0 == 0:
            continue
        # Frisch-Waugh: group less its mean in the stratum, against success.
        x = np.concatenate([np.ones(n1), np.zeros(n0)]) - n1 / (n1 + n0)
        y = np.concatenate([np.ones(a), np.zeros(b), np.ones(c), np.zeros(d)])
        above += float(x @ y)
        below += float(x @ x)
    return above / below


def sato(tables, at=None):
    weight = slope = level = value = Fraction(0)
    for a, b, c, d in tables:
        n1, n0 = a + b, c + d
        if n1 == 0 or n0 == 0:
            continue
        n = Fraction(n1 + n0)
        weight += n1 * n0 / n
        value += (a * n0 - c * n1) / n
        slope += (n1**2 * c - n0**2 * a + Fraction(n1 * n0 * (n0 - n1), 2)) / n**2
        level += (a * d + c * b) / (2 * n)
    value /= weight
    return float(value), lambda gap: float(Fraction(gap) * slope + level) / float(weight) ** 2


def case(name, tables):
    value, variance = sato(tables)
    assert abs(value - least_squares(tables)) < 1e-12 or sum(map(sum, tables)) > 100000, name
    excess = lambda gap: (value - gap) ** 2 - Z2 * variance(gap)
    ends = []
    for end in (-1.0, 1.0):
        if abs(value - end) < 1e-12 or excess(end) <= 0:
            ends.append(end)
        else:
            inner = value + (1e-13 if end > value else -1e-13)
            ends.append(brentq(excess, inner, end, xtol=1e-14) if excess(inner) < 0 else None)
    used = [t for t in tables if t[0] + t[1] > 0 and t[2] + t[3] > 0]
    with np.errstate(all="ignore"):
        st = StratifiedTable([np.array(t, dtype=float).reshape(2, 2) for t in used])
        odds = float(st.oddsratio_pooled)
        se = float(st.logodds_pooled_se)
        null = [st.test_null_odds(correction=c) for c in (False, True)]
    shares = [sum(t) for t in tables]
    whole = sum(s for s, t in zip(shares, tables) if t in used)
    standard = sum(s * (t[0] / (t[0] + t[1]) - t[2] / (t[2] + t[3])) for s, t in zip(shares, tables) if t in used) / whole
    finite = lambda x: x if np.isfinite(x) else None
    return {
        "name": name, "tables": tables, "difference": value, "variance": variance(value), "interval": ends,
        "odds_ratio": finite(odds), "log_odds_error": finite(se) if np.isfinite(odds) and odds > 0 else None,
        "chi2": finite(float(null[0].statistic)), "p": finite(float(null[0].pvalue)),
        "chi2_corrected": finite(float(null[1].statistic)), "p_corrected": finite(float(null[1].pvalue)),
        "standardised": standard,
    }


print(json.dumps({"cases": [case(k, v) for k, v in CASES.items()]}, indent=1))
