"""Figures of cases answered under two descriptions, from raw answers; writes counterfactual.json beside it.

pip install -r tests/reference/counterfactual/requirements.txt && python tests/reference/counterfactual/counterfactual.py

Case values are counted pair by pair over the answers as they stand. Means over cases, their t intervals and tests: scipy's
one-sample t. Clusters: statsmodels' least squares on a constant with cluster-robust covariance, whose correction
C/(C - 1) . (N - 1)/(N - 1) is the linearised variance. Exact odds: scipy's exact interval of a binomial share. Effective
Wilson intervals: the score equation itself, solved by bisection. What no case has shown is bounded by the same equation
with no success out of m.
"""

import itertools
import json
import random
from importlib.metadata import version
from pathlib import Path

import numpy as np
import statsmodels.api as sm
from scipy import optimize, stats

LEVELS = [0.9, 0.95, 0.999]
draw = random.Random(20251122)


def answers(chance, count, wrong):
    return ["A" if draw.random() < chance else draw.choice(wrong) for _ in range(count)]


def cases(n, counts, size=1, by=lambda p: p, wrong=("B", "C", "refused", "?")):
    """Raw cases: gold is A; `refused` and `?` are answers like any other, and wrong."""
    made = []
    for at in range(n):
        p = draw.uniform(0.1, 0.9)
        a, b = counts(at)
        made.append(
            {
                "cluster": at // size,
                "baseline": answers(p, a, wrong),
                "variant": answers(min(1, max(0, by(p))), b, wrong),
            }
        )
    return made


def uneven(at):
    return [(3, 3), (1, 4), (2, 3), (1, 1), (5, 2), (0, 2), (4, 0)][at % 7]


same = {"cluster": 0, "baseline": ["A", "B"], "variant": ["A", "B"]}
LOGS = {
    "three answers a side": cases(60, lambda _: (3, 3)),
    "three answers a side, a shift": cases(80, lambda _: (3, 3), by=lambda p: p - 0.25),
    "uneven answers and missing sides": cases(70, uneven),
    "one answer a side": cases(50, lambda _: (1, 1), by=lambda p: p / 2),
    "clusters of one answer a side": cases(90, lambda _: (1, 1), size=3),
    "clusters of three answers a side": cases(60, lambda _: (3, 3), size=4, by=lambda p: p - 0.2),
    "clusters of uneven answers": cases(84, uneven, size=6),
    "one case": cases(1, lambda _: (3, 3)),
    "two cases": cases(2, lambda _: (2, 2)),
    "nothing changed": [{"cluster": at, "baseline": ["A", "A"], "variant": ["A", "A", "A"]} for at in range(9)],
    "everything changed": [{"cluster": at, "baseline": ["A", "A"], "variant": ["B", "B"]} for at in range(9)],
    "all cases alike": [{**same, "cluster": at} for at in range(12)],
    "one change among many": [
        {"cluster": at, "baseline": ["A", "A"], "variant": ["A", "B" if at == 0 else "A"]} for at in range(40)
    ],
}


def share(pairs):
    pairs = list(pairs)
    return sum(a != b for a, b in pairs) / len(pairs)


def right(side):
    return side.count("A") / len(side)


def unseen(m, t):
    """The share u whose score test of none out of m is just not refused: u^2 = t^2 u(1 - u)/m."""
    return optimize.brentq(lambda u: u * u - t * t * u * (1 - u) / m, 1e-12, 1 - 1e-12, xtol=1e-15)


def mean_of(values, clusters, low, high):
    """Mean over cases with its error, test and interval; None where there is no case."""
    n = len(values)
    if n == 0:
        return None
    y = np.array(values, float)
    groups = sorted(set(clusters))
    if len(groups) == n:
        degrees, size = n - 1, n
        error = float(stats.sem(y)) if n > 1 else 0.0
    else:
        fit = sm.OLS(y, np.ones(n)).fit(cov_type="cluster", cov_kwds={"groups": np.array(clusters)})
        degrees, error = len(groups) - 1, float(fit.bse[0])
        size = min(n, n**2 / sum(clusters.count(c) ** 2 for c in groups))
    value = float(y.mean())
    found = {"value": value, "cases": n, "degrees": degrees, "interval": {}, "t": None, "error": error}
    if degrees > 0 and error > 1e-9:
        found["t"] = value / error
        if len(groups) == n:
            check = stats.ttest_1samp(y, 0)
            assert np.isclose(check.statistic, found["t"])
    for level in LEVELS:
        if degrees == 0:
            found["interval"][level] = [low, high]
            continue
        t = float(stats.t.isf((1 - level) / 2, degrees))
        # Only where hardly any case varies: fewer than five off the commonest value, or clusters all alike.
        commonest = max(sum(abs(y - v) < 1e-9) for v in y)
        u = unseen(size, t) if n - commonest < 5 or error < 1e-9 else 0.0
        if len(groups) == n and error > 1e-12:
            ends = [float(e) for e in stats.ttest_1samp(y, 0).confidence_interval(level)]
        else:
            ends = [value - t * error, value + t * error]
        found["interval"][level] = [
            max(low, min(ends[0], value - u * (value - low))),
            min(high, max(ends[1], value + u * (high - value))),
        ]
    return found


def wilson(value, trials, degrees, level):
    if degrees == 0:
        return [0.0, 1.0]
    t = float(stats.t.isf((1 - level) / 2, degrees)) if degrees < np.inf else float(stats.norm.isf((1 - level) / 2))

    def off(pi):
        return (value - pi) ** 2 - t * t * pi * (1 - pi) / trials

    low = 0.0 if value <= 0 else optimize.brentq(off, 0, min(value, 1 - 1e-9), xtol=1e-15)
    high = 1.0 if value >= 1 else optimize.brentq(off, max(value, 1e-9), 1, xtol=1e-15)
    return [low, high]


def figures(log):
    both = [c for c in log if c["baseline"] and c["variant"]]
    simple = all(len(c["baseline"]) == len(c["variant"]) == 1 for c in both)
    clustered = len({c["cluster"] for c in log}) < len(log)
    of = lambda values, kept=both: (values, [c["cluster"] for c in kept])
    flips = [share(itertools.product(c["baseline"], c["variant"])) for c in both]
    shifts = [right(c["variant"]) - right(c["baseline"]) for c in both]
    twice = [c for c in both if len(c["baseline"]) > 1 and len(c["variant"]) > 1]
    within = lambda side: share(itertools.combinations(side, 2))
    excess = [
        share(itertools.product(c["baseline"], c["variant"])) - (within(c["baseline"]) + within(c["variant"])) / 2
        for c in twice
    ]
    noise = {
        side: [within(c[side]) for c in both if len(c[side]) > 1] for side in ("baseline", "variant")
    }
    flip = mean_of(*of(flips), 0, 1)
    most = sum(min(len(c["baseline"]), len(c["variant"])) for c in both)
    p = flip["value"]
    if simple and not clustered:
        trials, degrees = len(both), np.inf
    else:
        degrees = flip["degrees"]
        per = [sum(1 for d in both if d["cluster"] == k) for k in {c["cluster"] for c in both}]
        size = min(len(both), len(both) ** 2 / sum(x * x for x in per))
        trials = size if p in (0, 1) else min(most, p * (1 - p) / flip["error"] ** 2 if flip["error"] > 1e-12 else most)
    flip["interval"] = {level: wilson(p, trials, degrees, level) for level in LEVELS}
    table = np.zeros(4)
    for c in both:
        for a, b in itertools.product(c["baseline"], c["variant"]):
            table[(0 if b == "A" else 1) if a == "A" else (2 if b == "A" else 3)] += 1 / len(c["baseline"]) / len(c["variant"])
    odds = None
    if simple and not clustered:
        lost, gained = round(table[1]), round(table[2])
        exact = {level: stats.binomtest(gained, gained + lost).proportion_ci(level, "exact") for level in LEVELS}
        odds = {
            "value": gained / lost,
            "interval": {level: [ci.low / (1 - ci.low), ci.high / (1 - ci.high)] for level, ci in exact.items()},
            "p": float(stats.binomtest(gained, gained + lost).pvalue),
        }
    shift = mean_of(*of(shifts), -1, 1)
    return {
        "clustered": clustered,
        "simple": simple,
        "flip": flip,
        "shift": shift,
        "excess": mean_of(excess, [c["cluster"] for c in twice], -0.5, 1),
        "noise": {side: float(np.mean(values)) if values else None for side, values in noise.items()},
        # Both right, baseline only, variant only, neither.
        "outcomes": table.tolist(),
        "odds": odds,
    }


out = {
    "versions": {name: version(name) for name in ("numpy", "scipy", "statsmodels")},
    "logs": [{"name": name, "cases": log, **figures(log)} for name, log in LOGS.items()],
}
Path(__file__).with_name("counterfactual.json").write_text(json.dumps(out, ensure_ascii=False) + "\n")
