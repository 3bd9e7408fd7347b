"""Tests and intervals of paired or repeated answers, and of equivalence, by outside programs; writes paired.json beside it.

pip install -r tests/reference/paired/requirements.txt && python tests/reference/paired/paired.py

McNemar, Cochran's Q: statsmodels; Wilcoxon, Friedman, t: scipy. Miettinen-Nurminen (with Mee and Farrington-Manning) and
Tango are computed by maximising the likelihood itself in thirty digits (no formula of theirs for the restricted estimate is
used) and inverting the score statistic by bisection. statsmodels 0.15.0 is no reference for the first: its cubic for a
difference holds count0 where nobs0 belongs (its issue 10269), so that its score intervals are off in the third digit. Asserted:
- the eight intervals of Newcombe 1998, "Interval estimation for the difference between independent proportions", table II,
  methods 5 (Mee) and 6 (Miettinen-Nurminen), come out to their four digits;
- Tango's own closed form holds where no pair is discordant: +-z^2/(n + z^2);
- Tango's interval is what is published for two real tables by Fagerland, Lydersen & Laake, "Statistical analysis of
  contingency tables" (2017), table 8.9 and its R package contingencytables 3.0.0: airway reactivity (1, 1, 7, 12), Bentur et
  al. 2009, and complete response (59, 6, 16, 80), Cavo et al. 2012; McNemar's three p values of the same tables too;
- and what R's PropCIs 0.3 prints: scoreci.mp(25, 28, 618, 0.9) = -0.0148, 0.0247.
"""

import itertools
import json
from importlib.metadata import version
from pathlib import Path

import numpy as np
from mpmath import mp, mpf, sqrt
from scipy import stats
from statsmodels.stats.contingency_tables import cochrans_q, mcnemar

mp.dps = 30
LEVELS = [0.8, 0.9, 0.95, 0.999]
draw = np.random.default_rng(20251122)


def z_of(level):
    return mpf(float(stats.norm.isf((1 - level) / 2)))


def tail(z):
    return float(stats.norm.cdf(float(z)))


def bisect(f, lo, hi, steps=85):
    """Where f, which falls, crosses 0."""
    for _ in range(steps):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if f(mid) > 0 else (lo, mid)
    return (lo + hi) / 2


def invert(statistic, estimate, level):
    """All hypotheses that the score statistic does not refuse."""
    z = z_of(level)
    low = bisect(lambda gap: statistic(gap) - z, mpf(-1), estimate, 58) if estimate > -1 else mpf(-1)
    high = bisect(lambda gap: statistic(gap) + z, estimate, mpf(1), 58) if estimate < 1 else mpf(1)
    return [float(low), float(high)]


def pull(count, chance):
    return mpf(count) / chance if count else mpf(0)


def edge(lo, hi):
    """Just inside, where the slope of the likelihood is finite."""
    nudge = mpf(10) ** -27
    return lo + nudge, hi - nudge


# Two independent proportions.

def mn_statistic(x1, n1, x2, n2, gap, corrected):
    if abs(gap) >= 1:
        return mp.sign(mpf(x1) / n1 - mpf(x2) / n2 - gap) * mp.inf
    lo, hi = edge(max(mpf(0), -gap), min(mpf(1), 1 - gap))
    slope = lambda p: pull(x1, p + gap) - pull(n1 - x1, 1 - p - gap) + pull(x2, p) - pull(n2 - x2, 1 - p)
    p2 = bisect(slope, lo, hi)
    p1 = p2 + gap
    n = n1 + n2
    variance = (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) * (mpf(n) / (n - 1) if corrected else 1)
    return (mpf(x1) / n1 - mpf(x2) / n2 - gap) / sqrt(variance)


def independent(x1, n1, x2, n2):
    out = {"a": [x1, n1], "b": [x2, n2], "interval": {}, "farrington_manning": {}, "tost": []}
    d = mpf(x1) / n1 - mpf(x2) / n2
    for level in LEVELS:
        for name, corrected in (("interval", True), ("farrington_manning", False)):
            ends = invert(lambda gap: mn_statistic(x1, n1, x2, n2, gap, corrected), d, level)
            out[name][str(level)] = ends
    for margin in (0.02, 0.1, 0.3):
        for method, corrected in (("miettinen-nurminen", True), ("farrington-manning", False)):
            low, high = (mn_statistic(x1, n1, x2, n2, mpf(m), corrected) for m in (-margin, margin))
            p = [tail(-low), tail(high)]
            out["tost"].append({"margin": margin, "method": method, "statistics": [float(low), float(high)], "p": p})
    return out


def mn_ratio_statistic(x1, n1, x2, n2, ratio):
    lo, hi = edge(mpf(0), min(mpf(1), 1 / ratio))
    slope = lambda p: pull(x1 + x2, p) - ratio * pull(n1 - x1, 1 - ratio * p) - pull(n2 - x2, 1 - p)
    p2 = bisect(slope, lo, hi)
    p1, n = ratio * p2, n1 + n2
    variance = (p1 * (1 - p1) / n1 + ratio**2 * p2 * (1 - p2) / n2) * mpf(n) / (n - 1)
    return (mpf(x1) / n1 - ratio * mpf(x2) / n2) / sqrt(variance)


def ratios(x1, n1, x2, n2):
    """The ends that zeros and certain rates leave finite, searched on the logarithm."""
    out = {"a": [x1, n1], "b": [x2, n2], "interval": {}}
    for level in (0.9, 0.95):
        z = z_of(level)
        at = lambda log: mn_ratio_statistic(x1, n1, x2, n2, mp.exp(log))
        low = 0 if x1 == 0 else float(mp.exp(bisect(lambda log: at(log) - z, mpf(-25), mpf(25), 64)))
        high = None if x2 == 0 else float(mp.exp(bisect(lambda log: at(log) + z, mpf(-25), mpf(25), 64)))
        out["interval"][str(level)] = [low, high]
    return out


RATIOS = [(0, 10, 3, 10), (3, 10, 0, 10), (10, 10, 10, 10), (10, 10, 7, 10), (1, 1, 1, 1), (0, 1, 1, 1), (1, 1, 0, 1), (0, 1000, 1, 30)]
INDEPENDENT = [(56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 0, 29), (0, 10, 0, 20), (0, 10, 0, 10), (10, 10, 0, 20),
               (10, 10, 0, 10), (10, 10, 10, 10), (1, 1, 0, 1), (0, 1, 0, 1), (805, 1795, 349, 1488), (94, 94, 1150, 1152), (1, 1000, 9, 1000),
               (412, 500, 405, 500)]

# Mee, then Miettinen-Nurminen.
NEWCOMBE_TABLE_II = {
    (56, 70, 48, 80): ([0.0533, 0.3377], [0.0528, 0.3382]), (9, 10, 3, 10): ([0.1821, 0.8370], [0.1700, 0.8406]),
    (6, 7, 2, 7): ([0.0544, 0.8478], [0.0342, 0.8534]), (5, 56, 0, 29): ([-0.0313, 0.1926], [-0.0326, 0.1933]),
    (0, 10, 0, 20): ([-0.1611, 0.2775], [-0.1658, 0.2844]), (0, 10, 0, 10): ([-0.2775, 0.2775], [-0.2879, 0.2879]),
    (10, 10, 0, 20): ([0.7225, 1], [0.7156, 1]), (10, 10, 0, 10): ([0.6777, 1], [0.6636, 1]),
}

# Pairs: both, first only, second only, neither.


def tango_statistic(counts, gap):
    a, b, c, d = counts
    n = a + b + c + d
    if abs(gap) >= 1:
        return mp.sign(mpf(b - c) / n - gap) * mp.inf
    # The chance q of "second only"; "first only" is q + gap, and what is left is for the other two cells.
    lo, hi = edge(max(mpf(0), -gap), (1 - gap) / 2)
    slope = lambda q: pull(b, q + gap) + pull(c, q) - 2 * pull(n - b - c, 1 - 2 * q - gap)
    q = bisect(slope, lo, hi)
    first, second = q + gap, q
    variance = (first + second - (first - second) ** 2) / n
    if mpf(b - c) / n == gap:
        return mpf(0)
    return (mpf(b - c) / n - gap) / sqrt(variance)


PAIRS = [(1, 1, 7, 12), (59, 6, 16, 80), (0, 28, 25, 565), (36, 12, 2, 0), (43, 0, 1, 0), (20, 0, 0, 20), (1, 0, 0, 0), (0, 1, 0, 0),
         (0, 10, 0, 0), (0, 0, 10, 0), (0, 5, 5, 0), (5, 5, 15, 5), (2, 9, 0, 30), (400, 60, 62, 478), (9000, 500, 380, 120),
         (50, 1, 0, 49), (0, 300, 700, 0)]


def paired(counts):
    a, b, c, d = counts
    n = a + b + c + d
    out = {"counts": counts, "interval": {}, "tost": []}
    statistic = lambda gap: tango_statistic(counts, gap)
    for level in LEVELS:
        out["interval"][str(level)] = invert(statistic, mpf(b - c) / n, level)
        if b + c == 0:
            end = z_of(level) ** 2 / (n + z_of(level) ** 2)
            assert np.allclose(out["interval"][str(level)], [float(-end), float(end)], atol=1e-14)
    for margin in (0.02, 0.1, 0.3):
        low, high = statistic(mpf(-margin)), statistic(mpf(margin))
        out["tost"].append({"margin": margin, "statistics": [float(low), float(high)], "p": [tail(-low), tail(high)]})
    exact = float(mcnemar([[a, b], [c, d]], exact=True).pvalue)
    out["exact"] = min(1.0, exact)
    out["mid_p"] = min(1.0, float(2 * stats.binom.cdf(min(b, c), b + c, 0.5) - stats.binom.pmf(min(b, c), b + c, 0.5)))
    if abs(b - c) > 1:
        chi = mcnemar([[a, b], [c, d]], exact=False, correction=True)
        out["corrected"] = {"statistic": float(chi.statistic), "p": float(chi.pvalue)}
    else:
        # statsmodels would square a correction larger than the difference; R's mcnemar.test corrects to 0 at most.
        out["corrected"] = {"statistic": 0.0 if b + c else None, "p": 1.0}
    return out


def check(out):
    for counts, both in NEWCOMBE_TABLE_II.items():
        found = next(case for case in out["independent"] if case["a"] + case["b"] == list(counts))
        ours = [[round(v, 4) for v in found[name]["0.95"]] for name in ("farrington_manning", "interval")]
        assert ours == [list(v) for v in both], (counts, ours)
    bentur, cavo = out["pairs"][:2]
    assert [round(v, 3) for v in bentur["interval"]["0.95"]] == [-0.517, -0.026], bentur["interval"]
    assert [round(v, 4) for v in cavo["interval"]["0.95"]] == [-0.1240, -0.0054], cavo["interval"]
    assert (round(cavo["exact"], 6), round(cavo["mid_p"], 6)) == (0.052479, 0.034690)
    assert (round(bentur["exact"], 4), round(bentur["mid_p"], 4)) == (0.0703, 0.0391)
    propcis = invert(lambda gap: tango_statistic((0, 28, 25, 565), gap), mpf(3) / 618, 0.9)
    assert [round(v, 4) for v in propcis] == [-0.0148, 0.0247], propcis


# Several conditions.

def patterns(rows):
    """Rows that are alike, counted."""
    seen = {}
    for row in rows:
        key = tuple(v.item() if isinstance(v, np.generic) else v for v in row)
        seen[key] = seen.get(key, 0) + 1
    return [{"answers": list(key), "cases": cases} for key, cases in seen.items()]


def q_case(name, rows):
    rows = np.asarray(rows)
    mixed = any(0 < row.sum() < len(row) for row in rows)
    result = cochrans_q(rows) if mixed else None
    return {"name": name, "patterns": patterns(rows.astype(bool)), "degrees": rows.shape[1] - 1,
            "statistic": float(result.statistic) if mixed else None, "p": float(result.pvalue) if mixed else 1.0}


def friedman_case(name, rows):
    rows = np.asarray(rows, dtype=float)
    tied = all(len(set(row)) == 1 for row in rows)
    if tied:
        statistic, p = None, 1.0
    elif rows.shape[1] == 2:
        # scipy wants three conditions; over two it is the sign test's chi-square.
        up, down = int((rows[:, 0] > rows[:, 1]).sum()), int((rows[:, 0] < rows[:, 1]).sum())
        statistic = (up - down) ** 2 / (up + down)
        p = float(stats.chi2.sf(statistic, 1))
    else:
        statistic, p = map(float, stats.friedmanchisquare(*rows.T))
    return {"name": name, "patterns": patterns(rows), "degrees": rows.shape[1] - 1, "statistic": statistic, "p": p}


def binary(n, rates):
    return (draw.random((n, len(rates))) < rates).astype(int)


COCHRAN = {
    "textbook": [[1, 1, 1, 1], [1, 1, 1, 0], [0, 1, 0, 0], [1, 1, 0, 1], [0, 1, 1, 0], [0, 0, 0, 0], [1, 1, 1, 1], [1, 0, 0, 0]],
    "two conditions": [[1, 0]] * 15 + [[0, 1]] * 5 + [[1, 1]] * 7,
    "one case": [[1, 0, 1]],
    "all equal": [[1, 1, 1]] * 4 + [[0, 0, 0]] * 3,
    "zero spread": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "five variants": binary(300, [0.5, 0.55, 0.6, 0.5, 0.45]),
    "far tail": binary(400, [0.2, 0.5, 0.8]),
}
FRIEDMAN = {
    "textbook": [[5.4, 5.5, 5.55], [5.85, 5.7, 5.75], [5.2, 5.6, 5.5], [5.55, 5.5, 5.4], [5.9, 5.85, 5.7], [5.45, 5.55, 5.6]],
    "ties": [[1, 1, 2], [3, 3, 3], [2, 1, 2], [5, 4, 4], [1, 2, 3]],
    "two conditions": [[1, 2], [2, 1], [3, 1], [4, 4], [5, 2], [5, 1]],
    "one case": [[3, 1, 2]],
    "all equal": [[2, 2, 2], [4, 4, 4]],
    "likert": draw.integers(1, 6, (120, 4)) + np.array([0, 0, 0, 1]),
    "far tail": draw.integers(1, 6, (2000, 3)) + np.array([0, 1, 2]),
}

DIFFERENCES = {
    "the suite's": [-0.2, 0.1, 0.3, 0.05, -0.1, 0.4, 0.25, 0.15],
    "untied": [3.1, -1.2, 0.4, 2.2, -0.3, 5.0, 1.7, -2.6, 0.9, 4.4],
    "fifty untied": [round(float(x), 9) for x in draw.normal(0.3, 1, 50)],
    "fifty-one untied": [round(float(x), 9) for x in draw.normal(0.3, 1, 51)],
    "few with ties and zeros": [0, 0, 1, 1, -1, 2, 3, -2, 4],
    "thirteen with ties": [1, 1, 1, -1, 2, 2, -2, 3, 3, 4, -4, 5, 5],
    "fourteen with ties": [1, 1, 1, -1, 2, 2, -2, 3, 3, 4, -4, 5, 5, 5],
    "fourteen with a zero": [0, 1, 2, 3, -4, 5, 6, -7, 8, 9, 10, 11, -12, 13],
    "many with ties and zeros": [int(x) for x in draw.integers(-3, 5, 200)],
    "one pair": [0.7],
    "one sign": [1, 2, 3, 4, 5, 6],
    "all zero": [0, 0, 0],
    "all equal": [2, 2, 2, 2],
    "far tail": [int(x) for x in draw.integers(-2, 9, 1500)],
}


def wilcoxon_case(name):
    d = DIFFERENCES[name]
    out = {"name": name, "differences": d}
    for zeros in ("wilcox", "pratt"):
        if any(d):
            result = stats.wilcoxon(d, zero_method=zeros)
            out[zeros] = {"statistic": float(result.statistic), "p": float(result.pvalue)}
        else:
            out[zeros] = {"statistic": None, "p": 1.0}
    if len(d) > 1 and len(set(d)) > 1:
        t = stats.ttest_1samp(d, 0)
        ci = t.confidence_interval(0.9)
        out["t"] = {"statistic": float(t.statistic), "p": float(t.pvalue), "degrees": int(t.df), "interval_90": [float(ci.low), float(ci.high)],
                    "tost": [[m, float(max(stats.ttest_1samp(d, -m, alternative="greater").pvalue, stats.ttest_1samp(d, m, alternative="less").pvalue))]
                             for m in (0.05, 0.5, 5)]}
    return out


out = {
    "programs": {p: version(p) for p in ("scipy", "statsmodels", "mpmath", "numpy")},
    "independent": [independent(*case) for case in INDEPENDENT],
    "ratios": [ratios(*case) for case in RATIOS],
    "pairs": [paired(case) for case in PAIRS],
    "cochran": [q_case(*case) for case in COCHRAN.items()],
    "friedman": [friedman_case(*case) for case in FRIEDMAN.items()],
    "differences": [wilcoxon_case(name) for name in DIFFERENCES],
    "chi_square_tails": [[x, k, float(stats.chi2.sf(x, k))] for x, k in itertools.product((0, 0.5, 4, 40, 400), (1, 2, 7))],
}
check(out)
# Without NaN; +-inf as text.
text = json.dumps(out, indent="\t", default=float).replace("-Infinity", '"-Infinity"').replace(": Infinity", ': "Infinity"')
assert "NaN" not in text
Path(__file__).with_name("paired.json").write_text(text + "\n")
