"""Three raters of the same rows, by group, by outside programs; writes agreement_by_group.json beside it.

pip install -r tests/reference/agreement-by-group/requirements.txt && python tests/reference/agreement-by-group/agreement_by_group.py

The log is drawn here and stands in the JSON as CSV. Rows without a label do not count. Shares alike: Wilson's interval and
Newcombe's difference by statsmodels. Kappa of two raters: statsmodels, with Fleiss, Cohen and Everitt's error; the weights
are of the ratings' own distances (1, 2, 4) on the interval scale, of their places in 1, 2, 3, 4 on the ordinal one. Alpha:
krippendorff, and again without each row (jackknife). Fleiss' kappa: statsmodels on rows that all rated alike many times, the
definition otherwise. ICC(3,k): pingouin, its interval from F by scipy. Differences of kappa and alpha: both errors.
"""

import json
import warnings
from importlib.metadata import version
from pathlib import Path

import krippendorff
import numpy as np
import pandas as pd
import pingouin
from scipy.stats import f, norm, t
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

warnings.filterwarnings("ignore")
draw = np.random.default_rng(20251123)
RATERS = ["clinician_a", "clinician_b", "judge"]
LEVELS = np.array([1.0, 2.0, 4.0])
nan = np.nan
Z = norm.ppf(0.975)


def log():
    rows = []
    for group, size, care, gaps in (("F", 90, 0.8, 0.1), ("M", 140, 0.65, 0.0), ("X", 25, 0.9, 0.2), ("", 12, 0.7, 0.3)):
        for _ in range(size):
            truth = draw.choice(LEVELS, p=[0.5, 0.3, 0.2])
            ratings = [truth if draw.random() < care else draw.choice(LEVELS) for _ in RATERS]
            ratings = [nan if draw.random() < gaps else rating for rating in ratings]
            label = "" if draw.random() < 0.03 else str(int(draw.integers(0, 2)))
            rows.append({"sex": group, "y": label, "p": str(int(draw.integers(0, 2))), **dict(zip(RATERS, ratings))})
    # One group whose raters all say the same.
    rows += [{"sex": "C", "y": "1", "p": "0", **dict.fromkeys(RATERS, 2.0)} for _ in range(6)]
    frame = pd.DataFrame(rows)
    return frame.iloc[draw.permutation(len(frame))].reset_index(drop=True)


def table_of(ratings, one, other, domain):
    both = ratings[~np.isnan(ratings[:, one]) & ~np.isnan(ratings[:, other])]
    return np.array([[((both[:, one] == a) & (both[:, other] == b)).sum() for b in domain] for a in domain])


def figure(n, value, error=None, degrees=np.inf, low=None, high=None):
    reach = None if error is None else (Z if degrees == np.inf else t.ppf(0.975, degrees)) * error
    if reach is not None:
        low, high = max(-1, value - reach), min(1, value + reach)
    return {"n": int(n), "value": value, "reach": reach, "low": low, "high": high}


def kappa(table, wt, weights):
    if (table.sum(axis=0) + table.sum(axis=1) > 0).sum() < 2:
        return figure(table.sum(), None)
    result = cohens_kappa(table, weights=weights, wt=wt)
    error = float(np.sqrt(max(0, result.var_kappa)))
    return figure(table.sum(), float(result.kappa), error if error > 1e-7 else None)


def alpha(ratings, metric):
    paired = ratings[(~np.isnan(ratings)).sum(axis=1) > 1]
    if len(np.unique(paired[~np.isnan(paired)])) < 2:
        return figure(len(paired), None)
    of = lambda rows: float(krippendorff.alpha(reliability_data=rows.T, value_domain=LEVELS, level_of_measurement=metric))
    without = np.array([of(np.delete(paired, i, axis=0)) for i in range(len(paired))])
    error = float(np.sqrt((len(paired) - 1) / len(paired) * ((without - without.mean()) ** 2).sum()))
    return figure(len(paired), of(paired), error, len(paired) - 1)


def fleiss(ratings):
    paired = ratings[(~np.isnan(ratings)).sum(axis=1) > 1]
    counts = np.array([[(row == level).sum() for level in LEVELS] for row in paired])
    if (counts.sum(axis=0) > 0).sum() < 2:
        return {"n": len(paired), "value": None}
    size = counts.sum(axis=1)
    share = (counts / size[:, None]).mean(axis=0)
    agree = ((counts * (counts - 1)).sum(axis=1) / (size * (size - 1))).mean()
    value = float((agree - (share**2).sum()) / (1 - (share**2).sum()))
    if (size == 3).all():
        assert abs(fleiss_kappa(aggregate_raters(paired)[0]) - value) < 1e-12
    return {"n": len(paired), "value": value}


def icc(ratings):
    full = ratings[~np.isnan(ratings).any(axis=1)]
    n, k = full.shape
    if len(np.unique(full)) < 2:
        return figure(n, None)
    long = pd.DataFrame({"item": np.repeat(np.arange(n), k), "rater": np.tile(np.arange(k), n), "x": full.ravel()})
    printed = pingouin.intraclass_corr(long, "item", "rater", "x").set_index("Type").loc["ICC(C,k)"]
    items = k * ((full.mean(axis=1) - full.mean()) ** 2).sum() / (n - 1)
    error = ((full - full.mean(axis=1, keepdims=True) - full.mean(axis=0) + full.mean()) ** 2).sum() / ((n - 1) * (k - 1))
    value = float((items - error) / items)
    assert abs(float(printed["ICC"]) - value) < 1e-9
    a, b = n - 1, (n - 1) * (k - 1)
    return figure(n, value, low=float(1 - f.ppf(0.975, a, b) * error / items), high=float(1 - error / items / f.ppf(0.975, b, a)))


def alike(table):
    n, same = int(table.sum()), int(np.trace(table))
    low, high = proportion_confint(same, n, method="wilson")
    return {**figure(n, same / n, low=float(low), high=float(high)), "same": same}


def of_group(ratings, scale):
    domain = [1.0, 2.0, 3.0, 4.0] if scale == "ordinal" else LEVELS
    weights = np.arange(4) if scale == "ordinal" else LEVELS
    out = {}
    for one, other in ((0, 1), (0, 2), (1, 2)):
        table = table_of(ratings, one, other, domain)
        name = f"{RATERS[one]}|{RATERS[other]}"
        out[f"{name}|raw_agreement"] = alike(table)
        if scale == "nominal":
            out[f"{name}|cohens_kappa"] = kappa(table, None, None)
        else:
            out[f"{name}|linear_kappa"] = kappa(table, "linear", weights)
            out[f"{name}|quadratic_kappa"] = kappa(table, "quadratic", weights)
    out["*|*|krippendorff_alpha"] = alpha(ratings, scale)
    if scale == "nominal":
        out["*|*|fleiss_kappa"] = fleiss(ratings)
    if scale == "interval":
        out["*|*|intraclass_3k"] = icc(ratings)
    return out


def difference(name, own, other):
    if own["value"] is None or other["value"] is None:
        return None
    value = own["value"] - other["value"]
    if name.endswith("raw_agreement"):
        low, high = confint_proportions_2indep(own["same"], own["n"], other["same"], other["n"], method="newcomb", compare="diff")
        return {"value": value, "low": float(low), "high": float(high)}
    if own.get("reach") is None or other.get("reach") is None:
        return {"value": value, "low": None, "high": None}
    reach = float(np.hypot(own["reach"], other["reach"]))
    return {"value": value, "low": value - reach, "high": value + reach}


frame = log()
counted = frame[frame["y"] != ""]
scales = {}
for scale in ("nominal", "ordinal", "interval"):
    groups = {name: of_group(part[RATERS].to_numpy(dtype=float), scale) for name, part in counted.groupby("sex")}
    figures = {"overall": of_group(counted[RATERS].to_numpy(dtype=float), scale), **groups}
    differences = {name: {key: difference(key, own[key], groups["M"][key]) for key in own} for name, own in groups.items() if name != "M"}
    scales[scale] = {"figures": figures, "differences": differences}

csv = frame.copy()
for rater in RATERS:
    csv[rater] = [("" if np.isnan(x) else str(int(x))) for x in frame[rater]]
out = {
    "programs": {p: version(p) for p in ("statsmodels", "krippendorff", "pingouin", "scipy", "numpy")},
    "log": [",".join(csv.columns), *(",".join(row) for row in csv.astype(str).to_numpy())],
    "scales": scales,
}
text = json.dumps(out, indent="\t", default=float)
assert "NaN" not in text and "Infinity" not in text
Path(__file__).with_name("agreement_by_group.json").write_text(text + "\n")
