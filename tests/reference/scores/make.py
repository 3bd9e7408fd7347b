"""Score statistics by outside programs, kept beside this script as JSON.

pip install numpy==2.3.5 scipy==1.16.3 scikit-learn==1.7.2 statsmodels==0.14.5 pandas==2.3.3 confidenceinterval==1.0.4
python tests/reference/scores/make.py tests/reference/scores

DeLong: the placements of DeLong et al. 1988 written out over all pairs in numpy, asserted equal to confidenceinterval's
variance where classes have two rows and more. Average precision and AUC: scikit-learn. Slope and intercept: statsmodels'
binomial GLM. KS, Mann-Whitney, Wasserstein: scipy; KS with ties by counting all orders. Net benefit: from the definition.
"""

import json
import sys
from importlib.metadata import version
from itertools import combinations
from pathlib import Path

import numpy as np
import statsmodels.api as sm
from confidenceinterval.delong import delong_roc_variance
from scipy import special, stats
from sklearn import metrics as m

out = Path(sys.argv[1])
draw = np.random.default_rng(20251121)


def log(n, decimals=None, shift=1.0, base=0.4):
    """A log of n rows; decimals make ties."""
    y = (draw.random(n) < base).astype(int)
    s = special.expit(draw.normal(size=n) + shift * (2 * y - 1) * 0.7)
    s = np.round(s, decimals) if decimals is not None else s
    return y.tolist(), s.tolist()


LOGS = {
    "textbook": ([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]),
    "ties": ([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1], [0, 0.1, 0.6, 0.6, 0.7, 0.8, 0.9, 0.6, 0.7, 0.8, 0.9, 0.9, 1.0]),
    "all equal": ([0, 1, 1, 0, 1], [0.3] * 5),
    "zeros and ones": ([0, 1, 1, 0, 0, 1, 0], [0, 0, 1, 1, 0, 1, 0.5]),
    "one row": ([1], [0.7]),
    "one row a class": ([1, 0], [0.7, 0.2]),
    "no positive": ([0, 0, 0], [0.2, 0.4, 0.4]),
    "no negative": ([1, 1, 1], [0.2, 0.4, 0.4]),
    "separated": ([0, 0, 0, 1, 1, 1], [0.1, 0.2, 0.3, 0.7, 0.8, 0.9]),
    "wrong way round": ([1, 1, 0, 0, 1, 0], [0.1, 0.2, 0.8, 0.9, 0.85, 0.15]),
    "sixty rounded": log(60, 1),
    "two hundred": log(200),
    "four hundred poor": log(400, 2, 0.2, 0.1),
}


def placements(y, s):
    y, s = np.asarray(y), np.asarray(s)
    pos, neg = s[y == 1][:, None], s[y == 0][None, :]
    wins = (pos > neg) + 0.5 * (pos == neg)
    return wins


def delong(y, s):
    wins = placements(y, s)
    if wins.size == 0:
        return {"auc": None, "variance": None}
    auc = wins.mean()
    if min(wins.shape) < 2:
        return {"auc": auc, "variance": None}
    v = wins.mean(axis=1).var(ddof=1) / wins.shape[0] + wins.mean(axis=0).var(ddof=1) / wins.shape[1]
    theirs = delong_roc_variance(np.asarray(y), np.asarray(s, dtype=float))
    assert np.allclose([auc, v], [float(theirs[0]), float(np.squeeze(theirs[1]))], atol=1e-12), (y, s, v, theirs)
    if v == 0:
        return {"auc": auc, "variance": v}
    reach = stats.norm.ppf(0.975) * v**0.5 / (auc * (1 - auc))
    low, high = special.expit(special.logit(auc) + reach * np.array([-1, 1]))
    return {"auc": auc, "variance": v, "low": float(low), "high": float(high)}


def single(name):
    y, s = LOGS[name]
    both = len(set(y)) == 2
    ks = stats.ks_2samp([a for a, b in zip(s, y) if b], [a for a, b in zip(s, y) if not b]).statistic if both else None
    return {
        "name": name, "label": y, "score": s,
        "delong": delong(y, s),
        "average_precision": m.average_precision_score(y, s) if any(y) else None,
        "brier": float(np.mean((np.asarray(s) - np.asarray(y)) ** 2)),
        "log_loss": float(-np.mean([np.log(np.clip(a if b else 1 - a, 1e-15, 1 - 1e-15)) for a, b in zip(s, y)])),
        "ks": ks,
    }


def two(first, second):
    a, b = delong(*LOGS[first]), delong(*LOGS[second])
    d = a["auc"] - b["auc"]
    se = (a["variance"] + b["variance"]) ** 0.5
    z = stats.norm.ppf(0.975)
    return {"first": first, "second": second, "difference": d, "z": d / se, "p": 2 * stats.norm.sf(abs(d / se)),
            "low": max(-1, d - z * se), "high": min(1, d + z * se)}


def net_benefits(name):
    y, s = (np.asarray(v) for v in LOGS[name])
    rows = []
    for t in (0, 0.1, 0.3, 0.5, 0.7, 0.9):
        chosen = s >= t
        tp, fp = int((chosen & (y == 1)).sum()), int((chosen & (y == 0)).sum())
        rows.append({"threshold": t, "net_benefit": tp / len(y) - fp / len(y) * t / (1 - t),
                     "all": y.mean() - (1 - y.mean()) * t / (1 - t)})
    return {"name": name, "thresholds": rows}


def calibration(name):
    y, s = (np.asarray(v, dtype=float) for v in LOGS[name])
    x = np.log(np.clip(s, 1e-15, 1 - 1e-15)) - np.log(np.clip(1 - s, 1e-15, 1 - 1e-15))
    large = sm.GLM(y, np.ones_like(y), family=sm.families.Binomial(), offset=x).fit(tol=1e-14)
    line = {"slope": None}
    if len(set(x)) > 1:
        fit = sm.GLM(y, sm.add_constant(x, has_constant="add"), family=sm.families.Binomial()).fit(tol=1e-14, maxiter=200)
        line = {"intercept": fit.params[0], "slope": fit.params[1], "intercept_se": fit.bse[0], "slope_se": fit.bse[1]}
    return {"name": name, "in_the_large": large.params[0], "in_the_large_se": large.bse[0], **line}


def exact_ks(a, b):
    """Every way to deal the pooled rows, ties kept."""
    pooled = np.asarray(a + b)
    seen = stats.ks_2samp(a, b).statistic
    deals = [stats.ks_2samp(np.delete(pooled, chosen), pooled[list(chosen)], method="asymp").statistic
             for chosen in combinations(range(len(pooled)), len(b))]
    return float(np.mean(np.asarray(deals) >= seen - 1e-9))


PAIRS = {
    "tiny": ([0.1, 0.4, 0.7], [0.2, 0.9]),
    "tied": ([0, 0.5, 0.5, 1], [0.5, 0.5, 1, 1]),
    "apart": ([0.1, 0.2, 0.3, 0.35], [0.6, 0.7, 0.8]),
    "all equal": ([0.5, 0.5, 0.5], [0.5, 0.5]),
    "one row each": ([0.3], [0.6]),
    "larger": (np.round(draw.beta(2, 5, 30), 3).tolist(), np.round(draw.beta(2, 4, 45), 3).tolist()),
    "far apart": (np.round(draw.beta(2, 9, 60), 4).tolist(), np.round(draw.beta(6, 3, 60), 4).tolist()),
}


def pair(name):
    a, b = PAIRS[name]
    u = stats.mannwhitneyu(a, b, method="asymptotic")
    welch = stats.ttest_ind(a, b, equal_var=False) if min(len(a), len(b)) > 1 and name != "all equal" else None
    return {
        "name": name, "a": a, "b": b,
        "statistic": stats.ks_2samp(a, b).statistic,
        "p_broken": stats.ks_2samp(a, b, method="exact").pvalue,
        "p_kept": exact_ks(a, b) if len(a) + len(b) <= 12 else None,
        "wasserstein": stats.wasserstein_distance(a, b),
        "u": u.statistic, "u_p": None if np.isnan(u.pvalue) else u.pvalue,
        "welch": None if welch is None else [welch.statistic, welch.pvalue, welch.df],
    }


def write(name, programs, **content):
    text = json.dumps({"programs": {p: version(p) for p in programs}, **content}, indent="\t", default=float)
    (out / f"{name}.json").write_text(text + "\n")


fitted = [n for n in LOGS if n in ("textbook", "ties", "zeros and ones", "wrong way round", "sixty rounded", "two hundred",
                                   "four hundred poor", "all equal")]
write("single", ["scikit-learn", "scipy", "numpy", "confidenceinterval"], cases=[single(n) for n in LOGS])
write("delong_two_samples", ["scipy", "numpy", "confidenceinterval"], cases=[
    two(*names) for names in [("ties", "sixty rounded"), ("two hundred", "four hundred poor"), ("textbook", "ties"),
                              ("wrong way round", "two hundred"), ("all equal", "two hundred")]])
write("net_benefit", ["numpy"], cases=[net_benefits(n) for n in ("ties", "zeros and ones", "all equal", "one row", "no positive", "two hundred")])
write("calibration", ["statsmodels", "scipy"], cases=[calibration(n) for n in fitted])
write("two_samples", ["scipy"], cases=[pair(n) for n in PAIRS],
      kolmogorov=[[x, special.kolmogorov(x)] for x in (0.05, 0.2, 0.5, 0.999, 1.0, 1.36, 2.5, 5.0)])
