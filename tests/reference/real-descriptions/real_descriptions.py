"""Tests and agreement of two real logs by scipy, statsmodels and krippendorff: real_descriptions.json, numbers alone.

FairMedPrompt: McNemar's exact p of right under the one and under the other description, and Cochran's Q over the
descriptions of an attribute and over all, by model and strategy. MedPerturb, from the wide file: Fleiss' kappa and
Krippendorff's alpha of the three seats of clinicians by question and description, and how often each model answers as
most of them. Answers to a description that was given twice count once where they are alike, and not at all where not.
"""

import json
import os
from importlib.metadata import version
from pathlib import Path

import krippendorff
import numpy as np
import pandas as pd
from scipy.stats import binomtest
from statsmodels.stats.contingency_tables import cochrans_q, mcnemar
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

logs = Path(os.environ.get("PLUMBLINE_LOGS", Path(__file__).parents[4] / "shared")) / "data"
packages = ("krippendorff", "numpy", "pandas", "scipy", "statsmodels")
out = {"versions": {name: version(name) for name in packages}, "mcnemar": [], "cochran": [], "agreement": [], "majority": []}


def once(values):
    """The one answer; none where it was given twice and differs."""
    return values.iloc[0] if values.nunique(dropna=False) == 1 else np.nan


fair = pd.read_parquet(logs / "fairmedprompt/fairmedprompt_long.parquet")
fair["right"] = (fair["model_answer"] == fair["answer_idx"]).astype(int)
STRATA = [("claude", "naive"), ("gemini", "cot"), ("gpt", "aware"), ("qwen", "naive")]
names = {"claude": "Claude-Sonnet-4", "deepseek": "DeepSeek-V3.1", "gemini": "Gemini-2.5-Flash", "gpt": "GPT-5-Mini", "qwen": "Qwen-3"}
PANELS = {"*": None, "race": ["original", "white", "black"], "sex": ["original", "male", "female"]}
for short, prompt in STRATA:
    rows = fair[(fair["model"] == names[short]) & (fair["prompt_strategy"] == prompt)]
    if len(rows) == 0:
        continue
    wide = rows.pivot_table(index="question_id", columns="variant", values="right", aggfunc=once)
    for baseline, variant in [("original", "black"), ("original", "female"), ("white", "black"), ("male", "female"), ("high_income", "low_income")]:
        both = wide[[baseline, variant]].dropna()
        first = int(((both[baseline] == 1) & (both[variant] == 0)).sum())
        second = int(((both[baseline] == 0) & (both[variant] == 1)).sum())
        p = binomtest(first, first + second, 0.5).pvalue if first + second else 1.0
        assert abs(p - mcnemar([[0, first], [second, 0]], exact=True).pvalue) < 1e-12
        out["mcnemar"].append({"model": names[short], "strategy": prompt, "baseline": baseline, "variant": variant, "baseline_only": first, "variant_only": second, "p": p})
    for attribute, listed in PANELS.items():
        whole = wide[listed or list(wide.columns)].dropna()
        q = cochrans_q(whole.to_numpy())
        out["cochran"].append({"model": names[short], "strategy": prompt, "attribute": attribute, "cases": len(whole), "statistic": float(q.statistic), "p": float(q.pvalue)})

wide = pd.read_csv(logs / "medperturb/medperturb_wide.csv")
for question in ("MANAGE", "VISIT", "RESOURCE"):
    seats = [f"{question}_{seat}" for seat in (1, 2, 3)]
    models = ["GPT4", "LLAMA3", "LLAMA3-70", "PALMYRA-MED"]
    each = wide.groupby(["pair_id", "perturbation"])[seats + [f"{m}_{question}" for m in models]].agg(once).reset_index()
    for variant, rows in each.groupby("perturbation"):
        people = rows[seats].to_numpy(dtype=float)
        full = people[~np.isnan(people).any(axis=1)]
        rated = (~np.isnan(people)).sum(axis=1) > 1
        kappa = fleiss_kappa(aggregate_raters(full.astype(int))[0]) if rated.sum() == len(full) else None
        alpha = krippendorff.alpha(reliability_data=people.T, level_of_measurement="nominal")
        out["agreement"].append({"question": question, "variant": variant, "items": int(rated.sum()), "fleiss_kappa": kappa, "krippendorff_alpha": float(alpha)})
        ones, count = np.nansum(people, axis=1), (~np.isnan(people)).sum(axis=1)
        decided = (count > 0) & (2 * ones != count)
        most = (2 * ones > count).astype(int)
        for model in models:
            answer = rows[f"{model}_{question}"].to_numpy(dtype=float)
            held = decided & ~np.isnan(answer)
            out["majority"].append({"question": question, "variant": variant, "rater": model, "items": int(held.sum()), "value": float((answer[held] == most[held]).mean()), "undecided": int(((count > 0) & ~decided & ~np.isnan(answer)).sum())})
Path(__file__).with_name("real_descriptions.json").write_text(json.dumps(out, indent=1) + "\n")
