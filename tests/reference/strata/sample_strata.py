"""Each race beside White within each insurance class of the readmission sample, by outside programs.

pip install -r tests/reference/strata/requirements.txt
python tests/reference/strata/sample_strata.py > tests/reference/strata/sample_strata.json

Rows are read by the csv module and taken one by one, without their clusters. Gaps in a stratum and over all: statsmodels'
Newcombe interval. Odds ratio and Cochran-Mantel-Haenszel test: statsmodels' StratifiedTable. The Mantel-Haenszel
difference: the coefficient of the group in statsmodels' least squares of the outcome on strata and group. Standardised:
strata's differences averaged by everybody's rows. Conditional demographic disparity: by its definition, row by row.
"""

import csv
import json
import pathlib
from collections import Counter

import numpy as np
from statsmodels.regression.linear_model import OLS
from statsmodels.stats.contingency_tables import StratifiedTable
from statsmodels.stats.proportion import confint_proportions_2indep

HERE = pathlib.Path(__file__).parent
LOG = HERE.parents[2] / "static" / "samples" / "readmission-sample.csv"
REFERENCE = "White"

with open(LOG, newline="") as file:
    # As in every figure, only rows with a label and a decision.
    ROWS = [r for r in csv.DictReader(file) if r["readmitted"] in ("0", "1") and r["enrolled"] in ("0", "1")]

METRICS = {
    # which rows are in the denominator, and which of them count
    "false_negative_rate": (lambda r: r["readmitted"] == "1", lambda r: r["enrolled"] == "0"),
    "selection_rate": (lambda r: True, lambda r: r["enrolled"] == "1"),
}


def newcombe(a, n, b, m):
    low, high = confint_proportions_2indep(a, n, b, m, method="newcomb", compare="diff", alpha=0.05)
    return [float(low), float(high)]


def counts(rows, counted):
    return sum(map(counted, rows)), len(rows)


def pair(rows, group, counted):
    own = counts([r for r in rows if r["race"] == group], counted)
    other = counts([r for r in rows if r["race"] == REFERENCE], counted)
    gap = {"own": own, "other": other, "value": None, "interval": None}
    if own[1] and other[1]:
        gap |= {"value": own[0] / own[1] - other[0] / other[1], "interval": newcombe(*own, *other)}
    return gap


def comparison(group, metric):
    inside, counted = METRICS[metric]
    rows = [r for r in ROWS if inside(r)]
    strata = sorted({r["insurance"] for r in rows})
    gaps = {s: pair([r for r in rows if r["insurance"] == s], group, counted) for s in strata}
    both = [s for s in strata if gaps[s]["value"] is not None]
    tables = [
        np.array([[gaps[s][side][0], gaps[s][side][1] - gaps[s][side][0]] for side in ("own", "other")], dtype=float)
        for s in both
    ]
    st = StratifiedTable(tables)
    used = [r for r in rows if r["insurance"] in both and r["race"] in (group, REFERENCE)]
    design = np.column_stack(
        [[float(r["insurance"] == s) for r in used] for s in both] + [[float(r["race"] == group) for r in used]]
    )
    fit = OLS(np.array([float(counted(r)) for r in used]), design).fit()
    everybody = Counter(r["insurance"] for r in rows)
    weight = sum(everybody[s] for s in both)
    low, high = st.oddsratio_pooled_confint()
    return {
        "group": group,
        "metric": metric,
        "strata": gaps,
        "aggregate": pair(rows, group, counted),
        "mantel_haenszel": float(fit.params[-1]),
        "odds_ratio": float(st.oddsratio_pooled),
        "odds_ratio_interval": [float(low), float(high)],
        "p": float(st.test_null_odds(correction=False).pvalue),
        "standardised": sum(everybody[s] * gaps[s]["value"] for s in both) / weight,
        "everybody": {s: everybody[s] for s in strata},
    }


def disparity(group):
    """Conditional demographic disparity: selection is good for the person."""
    sums = rows = 0
    for s in sorted({r["insurance"] for r in ROWS}):
        inside = [r for r in ROWS if r["insurance"] == s]
        accepted = [r["race"] == group for r in inside if r["enrolled"] == "1"]
        rejected = [r["race"] == group for r in inside if r["enrolled"] == "0"]
        if accepted and rejected:
            sums += len(inside) * (np.mean(rejected) - np.mean(accepted))
            rows += len(inside)
    return {"group": group, "value": float(sums / rows), "rows": rows}


groups = sorted({r["race"] for r in ROWS} - {REFERENCE, ""})
print(
    json.dumps(
        {
            "comparisons": [comparison(g, m) for m in METRICS for g in groups],
            "conditional_demographic_disparity": [disparity(g) for g in groups + [REFERENCE]],
        },
        indent=1,
    )
)
