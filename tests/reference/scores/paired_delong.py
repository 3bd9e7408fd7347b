"""AUCs of two models on the same rows, and their difference; writes paired_delong.json beside this script.

pip install -r tests/reference/agreement/requirements.txt && python tests/reference/scores/paired_delong.py

DeLong, DeLong and Clarke-Pearson 1988, equations 4 to 8, written out over all pairs of a positive and a negative in numpy.
Asserted: the same from midranks (Sun and Xu 2014), another algorithm; AUCs equal to scikit-learn's.
"""

import json
from importlib.metadata import version
from pathlib import Path

import numpy as np
from scipy import special, stats
from sklearn.metrics import roc_auc_score

draw = np.random.default_rng(20251122)


def logs():
    y = (draw.random(300) < 0.3).astype(int)
    latent = draw.normal(size=300) + 1.2 * y
    one = special.expit(latent + 0.6 * draw.normal(size=300))
    other = special.expit(latent + 0.9 * draw.normal(size=300))
    return {
        "ties": ([0, 0, 0, 1, 1, 1, 0, 1], [0.1, 0.5, 0.5, 0.5, 0.9, 0.4, 0.2, 0.9], [0.2, 0.2, 0.6, 0.6, 0.6, 0.7, 0.1, 0.3]),
        "zeros and ones": ([0, 1, 1, 0, 0, 1], [0, 1, 1, 0, 1, 0], [0, 0, 1, 1, 0, 1]),
        "the same model twice": ([0, 1, 1, 0, 1], [0.1, 0.2, 0.5, 0.3, 0.9], [0.1, 0.2, 0.5, 0.3, 0.9]),
        "the same order": ([0, 1, 1, 0, 1], [0.1, 0.2, 0.5, 0.3, 0.9], [1, 2, 5, 3, 9]),
        "one is constant": ([0, 1, 1, 0, 1, 0], [0.5] * 6, [0.1, 0.2, 0.5, 0.3, 0.9, 0.4]),
        "both constant": ([0, 1, 1, 0], [0.5] * 4, [0.2] * 4),
        "both separate": ([0, 0, 1, 1], [0.1, 0.2, 0.8, 0.9], [0.3, 0.2, 0.6, 0.7]),
        "opposite": ([0, 0, 0, 1, 1, 1], [0.1, 0.5, 0.3, 0.4, 0.8, 0.6], [-0.1, -0.5, -0.3, -0.4, -0.8, -0.6]),
        "one row a class": ([0, 1], [0.1, 0.9], [0.6, 0.4]),
        "one row": ([1], [0.1], [0.6]),
        "no positive": ([0, 0], [0.1, 0.9], [0.6, 0.4]),
        "rounded": (y.tolist(), np.round(one, 1).tolist(), np.round(other, 1).tolist()),
        "three hundred": (y.tolist(), np.round(one, 6).tolist(), np.round(other, 6).tolist()),
    }


def placements(y, s):
    """Of each positive among the negatives, and of each negative among the positives."""
    pos, neg = s[y == 1][:, None], s[y == 0][None, :]
    wins = (pos > neg) + 0.5 * (pos == neg)
    return wins.mean(axis=1), wins.mean(axis=0)


def midranks(y, s):
    m, n = (y == 1).sum(), (y == 0).sum()
    every, pos, neg = stats.rankdata(s), stats.rankdata(s[y == 1]), stats.rankdata(s[y == 0])
    return (every[y == 1] - pos) / n, 1 - (every[y == 0] - neg) / m


def case(name, y, one, other):
    out = {"name": name, "label": list(y), "first": list(one), "second": list(other), "difference": None, "variance": None}
    y, scores = np.asarray(y), [np.asarray(s, dtype=float) for s in (one, other)]
    if len(set(y.tolist())) < 2:
        return out
    aucs = [roc_auc_score(y, s) for s in scores]
    out["difference"] = aucs[0] - aucs[1]
    if min((y == 1).sum(), (y == 0).sum()) < 2:
        return out
    found = []
    for way in (placements, midranks):
        (v10a, v01a), (v10b, v01b) = (way(y, s) for s in scores)
        assert np.allclose([v10a.mean(), v10b.mean()], aucs, atol=1e-12)
        s10, s01 = np.cov(v10a, v10b), np.cov(v01a, v01b)
        contrast = np.array([1, -1])
        found.append(contrast @ (s10 / len(v10a) + s01 / len(v01a)) @ contrast)
    assert abs(found[0] - found[1]) < 1e-14
    out["variance"] = found[0] if found[0] > 1e-20 else 0.0
    if out["variance"] > 0:
        z = out["difference"] / out["variance"] ** 0.5
        reach = stats.norm.ppf(0.975) * out["variance"] ** 0.5
        out |= {"z": z, "p": 2 * stats.norm.sf(abs(z)), "low": max(-1, out["difference"] - reach), "high": min(1, out["difference"] + reach)}
    return out


cases = [case(name, *log) for name, log in logs().items()]
programs = {p: version(p) for p in ("numpy", "scipy", "scikit-learn")}
Path(__file__).with_name("paired_delong.json").write_text(json.dumps({"programs": programs, "cases": cases}, indent="\t", default=float) + "\n")
