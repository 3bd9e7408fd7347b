"""Binary metrics of a few tables by scikit-learn, kept beside this script as binary_metrics.json.

pip install scikit-learn==1.7.2 && python tests/reference/binary_metrics.py > tests/reference/binary_metrics.json
"""

import json

import sklearn
from sklearn import metrics as m

TABLES = [(40, 10, 15, 135), (1, 2, 3, 4), (805, 1188, 349, 1456), (7, 1, 1, 991), (0, 2, 3, 1)]


def rates(tp, fp, fn, tn):
    y = [1] * tp + [0] * fp + [1] * fn + [0] * tn
    d = [1] * tp + [1] * fp + [0] * fn + [0] * tn
    plus, minus = m.class_likelihood_ratios(y, d)
    return {
        "true_positive_rate": m.recall_score(y, d),
        "true_negative_rate": m.recall_score(y, d, pos_label=0),
        "precision": m.precision_score(y, d),
        "negative_predictive_value": m.precision_score(y, d, pos_label=0),
        "accuracy": m.accuracy_score(y, d),
        "error_rate": m.zero_one_loss(y, d),
        "balanced_accuracy": m.balanced_accuracy_score(y, d),
        "f1": m.f1_score(y, d),
        "matthews_correlation": m.matthews_corrcoef(y, d),
        "positive_likelihood_ratio": plus,
        "negative_likelihood_ratio": minus,
    }


cases = [{"counts": dict(zip(("tp", "fp", "fn", "tn"), t)), "expected": rates(*t)} for t in TABLES]
print(json.dumps({"program": f"scikit-learn {sklearn.__version__}", "cases": cases}, indent="\t", default=float))
