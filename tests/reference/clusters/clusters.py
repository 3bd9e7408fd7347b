"""Reference values for clustered and weighted rows.

    python -m venv venv && venv/bin/pip install -r requirements.txt
    venv/bin/python clusters.py > clusters.json

The linearised variance is written out in exact fractions, row by row. It is asserted to be what two programs print:
statsmodels (least squares on a constant over the rows of the denominator, covariance by cluster) and, where rows are
weighted, samplics (Taylor linearisation, clusters drawn with replacement). Covariances of spanning clusters are
statsmodels' of least squares on two group indicators. Effective sizes, Wilson's and Newcombe's intervals follow by their
formulas in mpmath; Miettinen and Nurminen's by a search of the likelihood; t is scipy's.
"""
import json
from collections import defaultdict
from fractions import Fraction as F
from math import sqrt

import numpy as np
import pandas as pd
import statsmodels.api as sm
from samplics.estimation import TaylorEstimator
from samplics.utils.types import PopParam
from scipy.optimize import brentq
from scipy.stats import norm, t as student

RATES = {
    "selection_rate": (lambda r: r["decision"], lambda r: True),
    "true_positive_rate": (lambda r: r["decision"], lambda r: r["label"]),
    "false_positive_rate": (lambda r: r["decision"], lambda r: not r["label"]),
    "precision": (lambda r: r["label"], lambda r: r["decision"]),
    "false_omission_rate": (lambda r: r["label"], lambda r: not r["decision"]),
    "accuracy": (lambda r: r["label"] == r["decision"], lambda r: True),
}
LEVELS = [0.95, 0.999]


def rows_of(text, weighted=False):
    """One row a word: cluster, group, label, decision (and weight): "7a10" or "7a10*2.5"."""
    out = []
    for word in text.split():
        head, _, weight = word.partition("*")
        out.append({"cluster": head[:-3], "group": head[-3], "label": head[-2] == "1", "decision": head[-1] == "1",
                    "weight": F(weight or "1")})
    return out


def made(seed, clusters, groups, sizes, spread, weighted=False, spanning=False):
    rng, rows = np.random.default_rng(seed), []
    for c in range(clusters):
        own, base = groups[rng.integers(len(groups))], rng.beta(*spread)
        for _ in range(int(rng.integers(sizes[0], sizes[1] + 1))):
            group = groups[rng.integers(len(groups))] if spanning else own
            label = bool(rng.random() < base)
            decision = bool(rng.random() < (0.75 if label else 0.2) * (0.5 + base))
            weight = F(int(rng.integers(1, 33)), 8) if weighted else F(1)
            rows.append({"cluster": str(c), "group": group, "label": label, "decision": decision, "weight": weight})
    return rows


def linearised(rows, top, bottom):
    """Sums, clusters and exact squared residuals of one group's ratio."""
    y, n, kish = defaultdict(F), defaultdict(F), [F(0), F(0)]
    for r in rows:
        if bottom(r):
            n[r["cluster"]] += r["weight"]
            y[r["cluster"]] += r["weight"] if top(r) else 0
            kish[0] += r["weight"]
            kish[1] += r["weight"] ** 2
    N, Y = sum(n.values(), F(0)), sum(y.values(), F(0))
    if N == 0:
        return None
    e = {c: y[c] - Y / N * n[c] for c in n}
    C = len(n)
    s = sum((v * v for v in e.values()), F(0))
    return {"Y": Y, "N": N, "C": C, "e": e, "strayed": s, "size": kish[0] ** 2 / kish[1],
            "squares": sum((v * v for v in n.values()), F(0)), "variance": F(C, C - 1) * s / N**2 if C > 1 else None}


def check(rows, top, bottom, got):
    """The same variance by programs that know nothing of this one."""
    own = [r for r in rows if bottom(r)]
    if got["variance"] in (None, 0) or got["Y"] in (0, got["N"]):
        return
    y = np.array([float(top(r)) for r in own])
    w = np.array([float(r["weight"]) for r in own])
    c = pd.factorize(pd.Series([r["cluster"] for r in own]))[0]
    fit = sm.WLS(y, np.ones(len(y)), weights=w).fit(cov_type="cluster", cov_kwds={"groups": c})
    assert abs(fit.cov_params()[0, 0] / float(got["variance"]) - 1) < 1e-9
    est = TaylorEstimator(PopParam.mean)
    est.estimate(y=y, samp_weight=w, psu=c)
    assert abs(float(est.point_est if not isinstance(est.point_est, dict) else next(iter(est.point_est.values()))) - float(got["Y"] / got["N"])) < 1e-12
    se = est.stderror if not isinstance(est.stderror, dict) else next(iter(est.stderror.values()))
    assert abs(float(se) ** 2 / float(got["variance"]) - 1) < 1e-9


def certain(g):
    return g["Y"] in (0, g["N"])


def pooled(groups):
    known = [g for g in groups if g and g["variance"] is not None and not certain(g)]
    if not known:
        return None
    top = sum((g["variance"] * g["N"] ** 2 for g in known), F(0))
    bottom = sum((g["Y"] * (g["N"] - g["Y"]) / g["size"] for g in known), F(0))
    return max(F(1), top / bottom)


def effective(g, pool):
    worst = min(g["size"], g["N"] ** 2 / g["squares"])
    if g["variance"] is not None and not certain(g):
        r = g["Y"] / g["N"]
        return g["size"] if g["variance"] == 0 else min(g["size"], r * (1 - r) / g["variance"])
    return worst if pool is None else max(worst, min(g["size"], g["size"] / pool))


def critical(level, df):
    return float("inf") if df == 0 else norm.isf((1 - level) / 2) if df is None else student.isf((1 - level) / 2, df)


def wilson(rate, n, df, level):
    z = critical(level, df)
    if z == float("inf"):
        return [0.0, 1.0]
    mid, half = (rate + z * z / 2 / n), z * sqrt(rate * (1 - rate) / n + z * z / 4 / n / n)
    return [max(0.0, (mid - half) / (1 + z * z / n)), min(1.0, (mid + half) / (1 + z * z / n))]


def newcombe(a, b, rho, level):
    (la, ua), (lb, ub) = wilson(*a, level), wilson(*b, level)
    d, reach = a[0] - b[0], lambda x, y: sqrt(max(0.0, x * x + y * y - 2 * rho * x * y))
    return [d - reach(a[0] - la, ub - b[0]), d + reach(ua - a[0], b[0] - lb)]


def degrees(a, b, rho):
    if a[2] is None and b[2] is None:
        return None
    if 0 in (a[2], b[2]) or rho != 0:
        return min(a[2], b[2])
    u, v = 1 / a[1], 1 / b[1]
    return (u + v) ** 2 / (u * u / a[2] + v * v / b[2])


def restricted(a, b, ratio):
    """Rate of the second that maximises the likelihood when the first is `ratio` times it."""
    xa, xb = a[0] * a[1], b[0] * b[1]
    slope = lambda p: (xa + xb) / p - (a[1] - xa) * ratio / (1 - ratio * p) - (b[1] - xb) / (1 - p)
    top = min(1.0, 1 / ratio)
    return brentq(slope, top * 1e-14, top * (1 - 1e-14), xtol=1e-16, rtol=1e-15)


def ratio_interval(a, b, rho, level):
    z, n = critical(level, degrees(a, b, rho)), a[1] + b[1]

    def statistic(ratio):
        pb = restricted(a, b, ratio)
        va, vb = ratio * pb * (1 - ratio * pb) / a[1], ratio**2 * pb * (1 - pb) / b[1]
        return (a[0] - ratio * b[0]) / sqrt((va + vb - 2 * rho * sqrt(va * vb)) * n / (n - 1))

    middle, ends = a[0] / b[0], []
    for target, step in ((z, 0.5), (-z, 2.0)):
        far = middle * step
        while (statistic(far) - target) * (1 if step < 1 else -1) < 0:
            far *= step
        ends.append(brentq(lambda r: statistic(r) - target, *sorted((middle, far)), xtol=1e-15, rtol=1e-13))
    return ends


def rao_scott(a, b, rho):
    p = (a[0] * a[1] + b[0] * b[1]) / (a[1] + b[1])
    v = p * (1 - p) * (1 / a[1] + 1 / b[1] - 2 * rho / sqrt(a[1] * b[1]))
    df = degrees(a, b, rho)
    if v <= 0 or df == 0:
        return {"statistic": None, "p": 1.0}
    z = (a[0] - b[0]) / sqrt(v)
    return {"statistic": z, "p": float(2 * (norm.sf(abs(z)) if df is None else student.sf(abs(z), df)))}


def covariance(rows, top, bottom, first, second):
    """statsmodels' correlation of two groups' rates, whose factor C/(C-1) cancels only when it is left out."""
    own = [r for r in rows if bottom(r) and r["group"] in (first, second)]
    X = np.array([[r["group"] == first, r["group"] == second] for r in own], float)
    c = pd.factorize(pd.Series([r["cluster"] for r in own]))[0]
    fit = sm.WLS(np.array([float(top(r)) for r in own]), X, weights=[float(r["weight"]) for r in own]).fit(
        cov_type="cluster", cov_kwds={"groups": c, "use_correction": False})
    v = fit.cov_params()
    return v[0, 1] / sqrt(v[0, 0] * v[1, 1])


def case(name, rows, pairs=()):
    weighted = any(r["weight"] != 1 for r in rows)
    singles = len({r["cluster"] for r in rows}) == len(rows)
    out = {"name": name, "rows": [[r["cluster"], r["group"], int(r["label"]), int(r["decision"]), float(r["weight"])] for r in rows], "rates": {}}
    names = sorted({r["group"] for r in rows})
    for metric, (top, bottom) in RATES.items():
        of = {g: linearised([r for r in rows if r["group"] == g], top, bottom) for g in names}
        for g in names:
            if of[g]:
                check([r for r in rows if r["group"] == g], top, bottom, of[g])
        pool = pooled(list(of.values()))
        made_of = {}
        for g in names:
            if of[g] is None:
                continue
            rate, n, df = float(of[g]["Y"] / of[g]["N"]), float(effective(of[g], pool)), of[g]["C"] - 1
            made_of[g] = (rate, n, df)
        entry = {"pooled": None if pool is None else float(pool), "groups": {}, "pairs": []}
        for g, (rate, n, df) in made_of.items():
            v = of[g]["variance"]
            entry["groups"][g] = {"numerator": float(of[g]["Y"]), "denominator": float(of[g]["N"]), "clusters": of[g]["C"],
                                  "variance": None if v is None else float(v), "kish": float(of[g]["size"]), "effective": n,
                                  "wilson": {str(l): wilson(rate, n, df, l) for l in LEVELS},
                                  "unclustered": {str(l): wilson(rate, float(of[g]["size"]), None, l) for l in LEVELS}}
        for first, second in pairs:
            if first not in made_of or second not in made_of:
                continue
            a, b = made_of[first], made_of[second]
            e, f = of[first], of[second]
            rho = 0.0
            if not certain(e) and not certain(f) and e["strayed"] and f["strayed"]:
                rho = float(sum((v * f["e"][c] for c, v in e["e"].items() if c in f["e"]), F(0))) / sqrt(e["strayed"] * f["strayed"])
                assert abs(rho - covariance(rows, top, bottom, first, second)) < 1e-9
            row = {"a": first, "b": second, "correlation": rho, "newcombe": {str(l): newcombe(a, b, rho, l) for l in LEVELS},
                   "rao_scott": rao_scott(a, b, rho)}
            if min(a[0], b[0]) > 0 and max(a[0], b[0]) < 1 and 0 not in (a[2], b[2]):
                row["ratio"] = {str(l): ratio_interval(a, b, rho, l) for l in LEVELS}
            entry["pairs"].append(row)
        out["rates"][metric] = entry
    return out


cases = [
    case("several rows a patient, groups apart", made(1, 40, "ab", (1, 6), (1, 2)), [("a", "b")]),
    case("large clusters that agree", made(2, 24, "ab", (5, 12), (0.15, 0.2)), [("a", "b")]),
    case("clusters that span the groups", made(3, 40, "abc", (2, 7), (0.5, 0.7), spanning=True), [("a", "b"), ("b", "a"), ("a", "c")]),
    case("weighted rows in clusters", made(4, 40, "ab", (1, 5), (0.7, 1), weighted=True), [("a", "b")]),
    case("weighted rows in spanning clusters", made(5, 30, "ab", (2, 5), (0.5, 1), weighted=True, spanning=True), [("a", "b")]),
    case("every cluster one row", made(6, 60, "ab", (1, 1), (1, 2)), [("a", "b")]),
    case("nobody selected in one group (a rate of 0)", rows_of("1a00 1a10 2a00 2a00 3a10 4b01 4b11 5b00 5b00 5b00 6b11 6b11 7b00"), [("a", "b")]),
    case("everybody selected in one group (a rate of 1)", rows_of("1a01 1a11 2a01 2a01 3a11 4b01 4b11 5b00 5b00 5b00 6b11 6b11 7b00"), [("a", "b")]),
    case("rates of 0 and of 1, and nobody varies", rows_of("1a01 1a01 1a01 2a01 3a01 4b00 4b00 5b00"), [("a", "b")]),
    case("one cluster in one group", rows_of("1a11 1a00 1a01 1a10 2b11 2b10 3b00 3b01 4b11 5b00"), [("a", "b")]),
    case("one row in one group", rows_of("1a11 2b11 2b10 3b00 3b01 4b11 5b00"), [("a", "b")]),
    case("all clusters alike", rows_of("1a11 1a10 1a01 1a00 2a11 2a10 2a01 2a00 3a11 3a10 3a01 3a00 4b11 4b00 5b11 5b10"), [("a", "b")]),
    case("clusters that agree in themselves", rows_of("1a11 1a11 1a11 2a00 2a00 2a00 3a11 3a11 3a11 4a00 4a00 4a00 5b11 5b11 6b00 6b00 7b00 7b00"), [("a", "b")]),
]
print(json.dumps({"levels": LEVELS, "cases": cases}, separators=(",", ":")))
