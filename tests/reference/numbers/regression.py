"""Metrics of an outcome that is a number, by scikit-learn and scipy, kept beside this script as JSON.

pip install -r tests/reference/numbers/requirements.txt
python tests/reference/numbers/regression.py > tests/reference/numbers/regression.json

Means, their t intervals and Welch's test: scipy. The standard errors of the root mean squared error and of R squared:
the infinitesimal jackknife, from scikit-learn's weighted metrics differentiated numerically in each row's weight,
times n / (n - 1).
"""

import json

import numpy as np
from scipy import stats
from sklearn import metrics as m

draw = np.random.default_rng(20251121)


def log(n, noise, centre=0.0, scale=1.0, tails=False):
    y = centre + scale * draw.normal(size=n)
    e = draw.standard_t(5, size=n) if tails else draw.normal(size=n)
    return y.tolist(), (y * 0.9 + 0.1 * centre + noise * scale * e + 0.1 * scale).tolist()


LOGS = {
    "five rows": ([3.0, -0.5, 2.0, 7.0, 1.5], [2.5, 0.0, 2.0, 8.0, 1.0]),
    "one row": ([2.0], [3.0]),
    "two rows": ([2.0, 4.0], [3.0, 3.5]),
    "always right": ([1.0, 2.0, 4.0], [1.0, 2.0, 4.0]),
    "all labels equal": ([2.0, 2.0, 2.0], [1.0, 2.0, 4.0]),
    "all errors equal": ([1.0, 2.0, 4.0], [2.0, 3.0, 5.0]),
    "all equal": ([5.0, 5.0, 5.0], [5.0, 5.0, 5.0]),
    "zeros": ([0.0, 0.0], [0.0, 0.0]),
    "stays in days": (np.round(draw.gamma(2, 3, 120)).tolist(), np.round(draw.gamma(2, 3, 120), 1).tolist()),
    "a large mean": log(80, 0.3, 1e6, 3.0),
    "dollars": log(150, 0.5, 40000.0, 25000.0, True),
    "tiny": log(60, 0.5, 0.0, 1e-9),
}


def jackknife(of, y, p):
    n, step = len(y), 1e-4
    slopes = []
    for i in range(n):
        up, down = np.ones(n), np.ones(n)
        up[i] += step
        down[i] -= step
        slopes.append((of(y, p, sample_weight=up) - of(y, p, sample_weight=down)) / (2 * step))
    return float(np.sqrt(np.sum(np.square(slopes)) * n / (n - 1)))


def rmse(y, p, sample_weight=None):
    return np.sqrt(m.mean_squared_error(y, p, sample_weight=sample_weight))


def mean(values):
    v = np.asarray(values)
    out = {"value": float(v.mean())}
    if len(v) > 1 and np.ptp(v) > 0:
        out["standard_error"] = float(stats.sem(v))
        out["interval"] = [float(x) for x in stats.t.interval(0.95, len(v) - 1, v.mean(), stats.sem(v))]
    return out


def case(name, y, p):
    y, p = np.asarray(y), np.asarray(p)
    e = p - y
    varied = len(y) > 2 and np.ptp(y) > 0 and np.ptp(np.abs(e)) > 0
    return {
        "name": name, "label": y.tolist(), "prediction": p.tolist(),
        "mean_prediction": mean(p), "mean_label": mean(y), "mean_error": mean(e), "mean_absolute_error": mean(abs(e)),
        "root_mean_squared_error": {"value": float(rmse(y, p)), "standard_error": jackknife(rmse, y, p) if varied else None},
        "r_squared": {
            "value": float(m.r2_score(y, p)) if len(y) > 1 and np.ptp(y) > 0 else None,
            "standard_error": jackknife(m.r2_score, y, p) if varied else None,
        },
    }


def welch(first, second):
    (_, a), (_, b) = LOGS[first], LOGS[second]
    found = stats.ttest_ind(a, b, equal_var=False)
    interval = found.confidence_interval(0.95)
    return {"first": first, "second": second, "difference": float(np.mean(a) - np.mean(b)), "t": float(found.statistic),
            "p": float(found.pvalue), "df": float(found.df), "interval": [float(interval.low), float(interval.high)]}


print(json.dumps({
    "cases": [case(k, *v) for k, v in LOGS.items()],
    "welch": [welch("five rows", "two rows"), welch("stays in days", "five rows"), welch("dollars", "a large mean"), welch("tiny", "always right")],
}, indent=1))
