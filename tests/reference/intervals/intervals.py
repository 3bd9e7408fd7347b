"""Reference values for intervals and tests of two proportions.

Run with Python 3.11, scipy 1.17.1, statsmodels 0.15.0, numpy 2.4.6 and mpmath 1.4.1:
    python intervals.py > intervals.json
The Miettinen-Nurminen ratio interval is searched for in the likelihood itself; statsmodels agrees wherever neither
group has successes alone (there its root search stops short), which the script asserts.
Fisher's p values are exact integer arithmetic (math.comb), which keeps far tails; scipy agrees where it can.
"""
import json
from fractions import Fraction
from math import comb

from mpmath import erfc, mp, mpf, sqrt
from scipy.stats import norm
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep

mp.dps = 40
PAIRS = [
    (805, 1795, 349, 1488), (532, 1901, 461, 966), (3, 10, 8, 10), (0, 10, 3, 10), (3, 10, 0, 10), (10, 10, 7, 10),
    (25, 100, 180, 1000), (1, 1000, 9, 1000), (94, 94, 1150, 1152), (7, 12, 3, 9), (40000, 90000, 30000, 80000),
]
LEVELS = [0.66, 0.95, 0.999, 1 - 0.05 / 190]


def exact_fisher(x1, n1, x2, n2):
    events, lo, hi = x1 + x2, max(0, x1 + x2 - n2), min(x1 + x2, n1)
    weights = {x: comb(n1, x) * comb(n2, events - x) for x in range(lo, hi + 1)}
    p = Fraction(sum(w for w in weights.values() if w <= weights[x1]), sum(weights.values()))
    return str(mpf(p.numerator) / mpf(p.denominator))


def exact_score(x1, n1, x2, n2):
    pooled = mpf(x1 + x2) / (n1 + n2)
    z = (mpf(x1) / n1 - mpf(x2) / n2) / sqrt(pooled * (1 - pooled) * (mpf(1) / n1 + mpf(1) / n2))
    return {"z": float(z), "p": str(erfc(abs(z) / sqrt(mpf(2))))}


def restricted_rate(x1, n1, x2, n2, ratio):
    """Rate of the second group that maximises the likelihood when the first is ratio times it."""
    slope = lambda p: (x1 + x2) / p - (n1 - x1) * ratio / (1 - ratio * p) - (n2 - x2) / (1 - p)
    lo, hi = mpf(0), min(mpf(1), 1 / ratio)
    for _ in range(110):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if slope(mid) > 0 else (lo, mid)
    return (lo + hi) / 2


def mn_statistic(x1, n1, x2, n2, ratio):
    p2 = restricted_rate(x1, n1, x2, n2, ratio)
    p1, n = min(mpf(1), ratio * p2), n1 + n2
    gap = mpf(x1) / n1 - ratio * mpf(x2) / n2
    return gap / sqrt((p1 * (1 - p1) / n1 + ratio**2 * p2 * (1 - p2) / n2) * n / (n - 1))


def mn_ratio(x1, n1, x2, n2, level):
    z, estimate, ends = mpf(norm.isf((1 - level) / 2)), mpf(x1) * n2 / (mpf(x2) * n1), []
    for target, step in ((z, mpf("0.5")), (-z, mpf(2))):
        near, far = estimate, estimate * step
        while (mn_statistic(x1, n1, x2, n2, far) - target) * (1 if step < 1 else -1) < 0:
            near, far = far, far * step
        for _ in range(60):
            mid = sqrt(near * far)
            inside = abs(mn_statistic(x1, n1, x2, n2, mid)) < z
            near, far = (mid, far) if inside else (near, mid)
        ends.append(float(sqrt(near * far)))
    return ends


def pair(x1, n1, x2, n2):
    out = {"a": [x1, n1], "b": [x2, n2], "newcombe": {}, "miettinen_nurminen_ratio": {}}
    for level in LEVELS:
        ci = confint_proportions_2indep(x1, n1, x2, n2, compare="diff", method="newcomb", alpha=1 - level)
        out["newcombe"][str(level)] = [float(v) for v in ci]
        if x1 > 0 and x2 > 0:
            ends = mn_ratio(x1, n1, x2, n2, level)
            out["miettinen_nurminen_ratio"][str(level)] = ends
            ci = confint_proportions_2indep(x1, n1, x2, n2, compare="ratio", method="score", alpha=1 - level, correction=True)
            assert x1 == n1 or x2 == n2 or all(abs(mine / float(his) - 1) < 1e-7 for mine, his in zip(ends, ci))
    if n1 + n2 < 20000:
        out["fisher_p"] = exact_fisher(x1, n1, x2, n2)
    out["score"] = exact_score(x1, n1, x2, n2)
    return out


ps = [0.0001, 0.04, 0.03, 0.005, 0.03, 0.9, 0.2]
print(json.dumps({
    "level_z": {str(level): float(norm.isf((1 - level) / 2)) for level in LEVELS},
    "pairs": [pair(*p) for p in PAIRS],
    "compas_fpr_african_american_hispanic": exact_score(805, 1795, 87, 405),
    "adjusted": {"p": ps, **{m: [float(v) for v in multipletests(ps, method=m)[1]] for m in ("holm", "fdr_bh", "fdr_by")}},
}, indent=1))
