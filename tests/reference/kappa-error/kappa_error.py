"""The standard error of Fleiss' kappa over items, by irrCAC (Gwet), from items of three or more ratings each: kappa_error.json.

irrCAC rounds what it prints; its class attributes are read before that where they are, and five digits stand otherwise.
"""

import json
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pandas as pd
from irrCAC.raw import CAC

draw = np.random.default_rng(20261122)


def rated(items, raters, categories, agreement):
    truth = draw.integers(0, categories, items)
    ratings = np.where(draw.random((items, raters)) < agreement, truth[:, None], draw.integers(0, categories, (items, raters)))
    return ratings


CASES = {
    "two categories, three raters": rated(100, 3, 2, 0.6),
    "four categories, five raters": rated(60, 5, 4, 0.4),
    "chance": rated(80, 3, 2, 0.0),
    "few items": rated(6, 4, 3, 0.7),
    "one category is rare": np.where(draw.random((120, 3)) < 0.04, 1, 0),
    "nearly perfect": rated(50, 3, 3, 0.97),
}

out = {"versions": {name: version(name) for name in ("irrCAC", "numpy", "pandas", "scipy")}, "cases": {}}
for name, ratings in CASES.items():
    categories = sorted({int(x) for x in ratings.ravel()})
    est = CAC(pd.DataFrame(ratings), digits=12).fleiss()["est"]
    low, high = est["confidence_interval"]
    out["cases"][name] = {
        "counts": [[int((row == c).sum()) for c in categories] for row in ratings],
        "kappa": float(est["coefficient_value"]),
        "standardError": float(est["se"]),
        "low": float(low),
        "high": float(high),
    }
Path(__file__).with_name("kappa_error.json").write_text(json.dumps(out, indent=1) + "\n")
