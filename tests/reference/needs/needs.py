"""What people need who were given the same score, by outside programs, kept beside this script as JSON.

pip install -r tests/reference/needs/requirements.txt
python needs.py [LOG.csv.gz]

The readmission log, where it is given, adds `readmission.json` beside `needs.json`.

Parts of the scores: pandas' average ranks, whose floor parts them. Means: scipy's Student's t; shares: statsmodels'
Wilson. Standardised differences: weighted sums of means by part; of numbers scipy's t with the degrees of freedom of
Satterthwaite, of shares each part's reaches (from statsmodels' Wilson) squared and added.
"""

import json
import sys

import numpy as np
import pandas as pd
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

LEVEL = 0.95


def part_of(scores, parts):
    share = (scores.rank(method="average") - 0.5) / len(scores)
    return np.minimum(parts - 1, np.floor(share * parts + 1e-12)).astype(int)


def is_share(values):
    return bool(values.isin([0, 1]).all())


def mean_of(values):
    n = len(values)
    mean = float(values.mean())
    if is_share(values):
        low, high = proportion_confint(values.sum(), n, 1 - LEVEL, "wilson")
        return {"n": n, "value": mean, "low": float(low), "high": float(high), "method": "wilson"}
    if n < 2 or values.nunique() == 1:
        return {"n": n, "value": mean, "low": None, "high": None, "method": "t"}
    low, high = stats.t.interval(LEVEL, n - 1, mean, stats.sem(values))
    return {"n": n, "value": mean, "low": float(low), "high": float(high), "method": "t"}


def difference(rows, group, other, weights):
    strata = []
    for part, weight in weights.items():
        a = rows[(rows.part == part) & group].x
        b = rows[(rows.part == part) & other].x
        if len(a) >= 2 and len(b) >= 2:
            strata.append((weight, a, b))
    if not strata:
        return None
    all_rows = sum(weight for weight, _, _ in strata)
    shares = all(is_share(a) and is_share(b) for _, a, b in strata)
    value = sum(weight / all_rows * (a.mean() - b.mean()) for weight, a, b in strata)
    low = high = None
    if shares:
        below = above = 0.0
        for weight, a, b in strata:
            w = weight / all_rows
            ends = [proportion_confint(x.sum(), len(x), 1 - LEVEL, "wilson") for x in (a, b)]
            below += w**2 * ((a.mean() - ends[0][0]) ** 2 + (ends[1][1] - b.mean()) ** 2)
            above += w**2 * ((ends[0][1] - a.mean()) ** 2 + (b.mean() - ends[1][0]) ** 2)
        low, high = value - below**0.5, value + above**0.5
    else:
        terms = [
            ((weight / all_rows) ** 2 * x.var(ddof=1) / len(x), len(x) - 1)
            for weight, a, b in strata
            for x in (a, b)
        ]
        variance = sum(term for term, _ in terms)
        if variance > 0:
            degrees = variance**2 / sum(term**2 / d for term, d in terms)
            reach = stats.t.ppf(1 - (1 - LEVEL) / 2, degrees) * variance**0.5
            low, high = value - reach, value + reach
    return {
        "n": int(sum(len(a) for _, a, _ in strata)),
        "value": float(value),
        "low": None if low is None else float(low),
        "high": None if high is None else float(high),
        "covered": float(all_rows / sum(weights.values())),
        "method": ("wilson" if shares else "t") + ", direct standardisation",
    }


def figures(log, column, parts, reference):
    """By group; `reference` None holds each against everyone else. Only rows with a score, a label and a decision."""
    log = log.assign(part=part_of(log.score, parts), x=log[column])
    weights = log.part.value_counts().to_dict()
    rows = log[log.x.notna()]
    found = {"overall": {"means": {int(p) + 1: mean_of(r.x) for p, r in rows.groupby("part")}}}
    for group in sorted(log.group.unique()):
        own = rows[rows.group == group]
        entry = {"means": {int(p) + 1: mean_of(r.x) for p, r in own.groupby("part")}}
        if group != reference:
            other = rows.group != group if reference is None else rows.group == reference
            entry["difference"] = difference(rows, rows.group == group, other, weights)
        found[group] = entry
    # Parts that hold no row are not numbered.
    present = {part: at + 1 for at, part in enumerate(sorted(weights))}
    for entry in found.values():
        entry["means"] = {present[p - 1]: mean for p, mean in entry["means"].items()}
    ends = log.groupby("part").size().sort_index().cumsum() / len(log)
    return {"to": [float(end) for end in ends], "groups": found}


def synthetic():
    """Cost-like labels that hide a need of group b, ties in the score, values that are missing, a group of three rows."""
    draw = np.random.default_rng(20251123)
    rows = []
    for group, count, more in [("a", 300, 0.0), ("b", 140, 1.4), ("c", 3, 0.0), ("d", 25, -0.5)]:
        for _ in range(count):
            score = round(float(draw.beta(2, 4)), 2)
            ill = int(draw.poisson(max(0.05, 5 * score + more)))
            missing = draw.random() < 0.06
            rows.append(
                {
                    "group": group,
                    "score": score,
                    "label": int(draw.random() < score),
                    "ill": None if missing else ill,
                    "uncontrolled": int(draw.random() < min(0.95, 0.1 + 0.6 * score + 0.1 * more)),
                    "cost": round(float(draw.gamma(2, 4000 * (score + 0.1))), 2),
                }
            )
    return pd.DataFrame(rows)


def main():
    log = synthetic()
    cases = [
        {"column": column, "parts": parts, "reference": reference, **figures(log, column, parts, reference)}
        for column in ["ill", "uncontrolled", "cost", "label"]
        for parts in [10, 20]
        for reference in ["a", None]
    ]
    rows = json.loads(log.to_json(orient="values"))
    with open("needs.json", "w") as file:
        json.dump({"columns": list(log.columns), "rows": rows, "cases": cases}, file)
        file.write("\n")
    if len(sys.argv) > 1:
        real = pd.read_csv(sys.argv[1]).rename(columns={"race": "group", "y_score": "score"})
        found = figures(real, "number_diagnoses", 10, "Caucasian")
        with open("readmission.json", "w") as file:
            json.dump(found, file)
            file.write("\n")


main()
