"""Fairlearn's MetricFrame: six metrics by three attributes crossed, with or without bootstrap resamples.

usage: metric_frame.py LOG.parquet RESAMPLES
Prints the by-group values as JSON lines, so that whoever times it can see that the same was counted.
"""

import json
import sys

import pandas as pd
from fairlearn.metrics import (
    MetricFrame,
    false_negative_rate,
    false_positive_rate,
    selection_rate,
    true_positive_rate,
)
from sklearn.metrics import accuracy_score, precision_score

path, resamples = sys.argv[1], int(sys.argv[2])
attributes = ["race", "sex", "age_band"]
log = pd.read_parquet(path, columns=[*attributes, "readmitted", "enrolled"])
bootstrap = {"n_boot": resamples, "ci_quantiles": [0.025, 0.975], "random_state": 1} if resamples > 0 else {}
frame = MetricFrame(
    metrics={
        "selection_rate": selection_rate,
        "true_positive_rate": true_positive_rate,
        "false_positive_rate": false_positive_rate,
        "false_negative_rate": false_negative_rate,
        "precision": precision_score,
        "accuracy": accuracy_score,
    },
    y_true=log["readmitted"],
    y_pred=log["enrolled"],
    sensitive_features=log[attributes],
    **bootstrap,
)
frame.difference()
frame.ratio()
if resamples > 0:
    frame.by_group_ci
    frame.difference_ci()
for group, values in frame.by_group.iterrows():
    print(json.dumps({"group": list(group), **{name: float(value) for name, value in values.items()}}))
