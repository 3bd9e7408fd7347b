"""The gap between women and men in being predicted a high income, matched on age and schooling, row by row with pandas.

python tests/reference/matching/acs.py acs_income_predictions.parquet > tests/reference/matching/acs.json

Each woman is set beside the mean of the men of her age band and schooling; women without such a man are left out. For
the false negative rate the same among rows with a positive label. Needs pandas and pyarrow beside requirements.txt.
"""

import json
import sys

import pandas as pd

log = pd.read_parquet(sys.argv[1])
log["band"] = pd.cut(log.AGEP, [-float("inf"), 25, 35, 45, 55, 65, float("inf")], right=False)
cell = ["band", "SCHL"]


def matched(rows, event):
    rows = rows.assign(event=event)
    women, men = rows[rows.SEX == "Female"], rows[rows.SEX == "Male"]
    counterpart = men.groupby(cell, observed=True).event.mean().rename("counterpart")
    beside = women.merge(counterpart, left_on=cell, right_index=True, how="left")
    kept = beside[beside.counterpart.notna()]
    met = men.merge(women[cell].drop_duplicates(), on=cell)
    return {
        "plain": women.event.mean() - men.event.mean(),
        "value": kept.event.mean() - kept.counterpart.mean(),
        "rows": len(women),
        "rows_matched": len(kept),
        "reference_rows": len(men),
        "reference_rows_matched": len(met),
        "cells": int(rows.groupby(cell, observed=True).ngroups),
        "cells_matched": int(kept.groupby(cell, observed=True).ngroups),
        "imbalance_before": float(
            (women.groupby(cell, observed=False).size() / len(women) - men.groupby(cell, observed=False).size() / len(men))
            .fillna(0).abs().sum() / 2
        ),
    }


predicted = log.pred_lightgbm_57 == 1
positive = log.y_true == 1
print(json.dumps({
    "selection_rate": matched(log, predicted.astype(int)),
    "false_negative_rate": matched(log[positive], (~predicted[positive]).astype(int)),
}, indent=1))
