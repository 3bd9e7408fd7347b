"""Aequitas' crosstab and disparities of three attributes, its significance tests off.

usage: crosstab.py LOG.parquet
Prints the values by group as JSON lines, so that whoever times it can see that the same was counted.
"""

import json
import sys

import pandas as pd
from aequitas.bias import Bias
from aequitas.group import Group

attributes = ["race", "sex", "age_band"]
log = pd.read_parquet(sys.argv[1], columns=[*attributes, "readmitted", "enrolled"])
log = log.rename(columns={"readmitted": "label_value", "enrolled": "score"})
crosstab, _ = Group().get_crosstabs(log, attr_cols=attributes)
Bias().get_disparity_major_group(
    crosstab, original_df=log, alpha=0.05, check_significance=False, mask_significance=False
)
for _, row in crosstab.iterrows():
    print(
        json.dumps(
            {
                "group": [row["attribute_name"], row["attribute_value"]],
                "false_negative_rate": float(row["fnr"]),
                "false_positive_rate": float(row["fpr"]),
                "selection_rate": float(row["pprev"]),
            }
        )
    )
