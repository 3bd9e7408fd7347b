"""Figures of scores of the readmission log by outside programs, by race, of its score as it is and in ten steps.

pip install -r tests/reference/scored-logs/requirements.txt
python tests/reference/scored-logs/make.py $PLUMBLINE_LOGS/data/diabetes130/readmission_predictions_test.csv.gz tests/reference/scored-logs

scikit-learn for AUROC, average precision, Brier score and log loss; scipy for KS; statsmodels' binomial GLM for the
calibration slope and intercept; numpy for the calibration errors, net benefit and cross-group AUROCs.
"""

import json
import sys
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pandas as pd
import statsmodels.api as sm
from scipy import stats
from sklearn import metrics as m

log = pd.read_csv(sys.argv[1])
out = Path(sys.argv[2])


def calibration_gaps(y, s):
    at = np.clip(np.ceil(np.round(s * 10, 9)).astype(int) - 1, 0, 9)
    held = [at == i for i in range(10) if (at == i).any()]
    return [(k.mean(), abs(s[k].mean() - y[k].mean())) for k in held]


def figures(y, s, rest_y, rest_s):
    gaps = calibration_gaps(y, s)
    odds = np.log(s / (1 - s))
    line = sm.GLM(y, sm.add_constant(odds), family=sm.families.Binomial()).fit()
    shift = sm.GLM(y, np.ones_like(odds), family=sm.families.Binomial(), offset=odds).fit()
    chosen, n = s >= 0.5, len(y)
    cross = lambda a, b: stats.mannwhitneyu(a, b).statistic / (len(a) * len(b))
    return {
        "mean_score": s.mean(),
        "auroc": m.roc_auc_score(y, s),
        "average_precision": m.average_precision_score(y, s),
        "brier_score": m.brier_score_loss(y, s),
        "log_loss": m.log_loss(y, s),
        "expected_calibration_error": sum(w * g for w, g in gaps),
        "maximum_calibration_error": max(g for _, g in gaps),
        "calibration_intercept": shift.params[0],
        "calibration_slope": line.params[1],
        "observed_expected_ratio": y.sum() / s.sum(),
        "ks_separation": stats.ks_2samp(s[y == 1], s[y == 0]).statistic,
        "net_benefit": ((chosen & (y == 1)).sum() - (chosen & (y == 0)).sum()) / n,
        "bpsn_auroc": cross(rest_s[rest_y == 1], s[y == 0]) if len(rest_y) else None,
        "bnsp_auroc": cross(s[y == 1], rest_s[rest_y == 0]) if len(rest_y) else None,
    }


def by_race(scores):
    y, s = log["y_true"].to_numpy(), scores.to_numpy()
    groups = {"overall": np.ones(len(y), bool), **{race: (log["race"] == race).to_numpy() for race in sorted(log["race"].unique())}}
    return {
        name: {k: None if v is None else float(v) for k, v in figures(y[g], s[g], y[~g], s[~g]).items()}
        for name, g in groups.items()
    }


result = {
    "versions": {name: version(name) for name in ["numpy", "pandas", "scikit-learn", "scipy", "statsmodels"]},
    "rows": len(log),
    "values": int(log["y_score"].nunique()),
    "as_it_is": by_race(log["y_score"]),
    # Ten steps, none of them at 0 or 1.
    "in_ten_steps": by_race((log["y_score"] * 10).round().clip(1, 9) / 10),
}
(out / "readmission.json").write_text(json.dumps(result, indent="\t") + "\n")
