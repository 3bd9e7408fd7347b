"""Reference values for the partial pooling of intersections.

Run with Python 3.11 and requirements.txt:
    python pooling.py > pooling.json
Three things, each by another way than Plumbline's:
- log_rising: ln of rising factorials, by exact products of integers and by scipy's gammaln where that keeps its digits.
- main_effects: the penalised additive logit by scipy's general minimiser; where rows are many it agrees with
  statsmodels' unpenalised GLM, which the script asserts.
- pooled: the whole hierarchical model (effects, intercept and strength of interaction) by importance sampling from a
  multivariate t at every strength, with no Laplace approximation and no matching of moments.
"""
import json
from math import lgamma, log

import numpy as np
import statsmodels.api as sm
from scipy.optimize import minimize
from scipy.special import betaln, expit, gammaln

SPREAD = 2.5
rng = np.random.default_rng(20251121)

CASES = {
    "three by two, uneven": [(("a", "F"), 30, 100), (("a", "M"), 10, 100), (("b", "F"), 10, 100), (("b", "M"), 12, 100),
                             (("c", "F"), 0, 5), (("c", "M"), 1, 20)],
    "all rates equal": [(("a", "F"), 10, 100), (("a", "M"), 100, 1000), (("b", "F"), 1, 10), (("b", "M"), 50, 500)],
    "four by three, additive": [((r, s), round(n * expit(-1.5 + i * 0.4 + j * 0.5)), n) for i, r in enumerate("abcd")
                                for j, (s, n) in enumerate(zip("xyz", (60, 200, 35)))],
    "four by three, one cell apart": [((r, s), 45 if (r, s) == ("b", "y") else round(n * expit(-1.5 + i * 0.4)), n)
                                      for i, r in enumerate("abcd") for s, n in zip("xyz", (60, 80, 35))],
    "zeros in a level": [(("a", "F"), 0, 40), (("a", "M"), 0, 60), (("b", "F"), 12, 80), (("b", "M"), 9, 90),
                         (("c", "F"), 15, 70), (("c", "M"), 7, 30)],
    "huge cells": [(("a", "F"), 300000, 1000000), (("a", "M"), 100000, 1000000), (("b", "F"), 100000, 1000000),
                   (("b", "M"), 120000, 1000000)],
    "three attributes": [((r, s, t), x, n) for (r, s, t), x, n in [
        (("a", "F", "1"), 8, 40), (("a", "F", "2"), 5, 44), (("a", "M", "1"), 9, 61), (("a", "M", "2"), 3, 28),
        (("b", "F", "1"), 20, 52), (("b", "F", "2"), 11, 70), (("b", "M", "1"), 6, 19), (("b", "M", "2"), 9, 33)]],
    "one attribute": [(("a",), 10, 100), (("b",), 20, 100), (("c",), 0, 3), (("e",), 3, 30)],
}


def design(cells):
    width = len(cells[0][0])
    columns = [np.ones(len(cells))]
    if width > 1:
        for at in range(width):
            for level in sorted({c[0][at] for c in cells}):
                columns.append(np.array([float(c[0][at] == level) for c in cells]))
    return np.array(columns).T


def log_prior(b):
    return 0.5 * b[..., 0] - np.logaddexp(0, b[..., 0]) - (b[..., 1:] ** 2).sum(-1) / (2 * SPREAD**2)


def fitted(X, x, n, rho):
    w = n / (1 + (n - 1) * rho)
    share = x / n

    def loss(b):
        odds = X @ b
        value = -(w * (share * odds - np.logaddexp(0, odds))).sum() - log_prior(b)
        gradient = -X.T @ (w * (share - expit(odds)))
        gradient[0] -= 0.5 - expit(b[0])
        gradient[1:] += b[1:] / SPREAD**2
        return value, gradient

    def hessian(b):
        p = expit(X @ b)
        H = X.T @ (X * (w * p * (1 - p))[:, None])
        H[0, 0] += expit(b[0]) * expit(-b[0])
        H[1:, 1:] += np.eye(len(b) - 1) / SPREAD**2
        return H

    found = minimize(loss, np.zeros(X.shape[1]), jac=True, hess=hessian, method="trust-exact", options={"gtol": 1e-10})
    b = found.x
    for _ in range(5):
        b = b - np.linalg.solve(hessian(b), loss(b)[1])
    return b, hessian(b)


def log_likelihood(B, X, x, n, phi):
    mu = np.clip(expit(B @ X.T), 1e-300, 1 - 1e-16)
    a, b = phi * mu, phi * (1 - mu)
    return (betaln(x + a, n - x + b) - betaln(a, b)).sum(-1), mu


def pooled(cells, draws=6000, strengths=121):
    X = design(cells)
    x, n = np.array([c[1] for c in cells], float), np.array([c[2] for c in cells], float)
    typical = sorted(n)[len(n) // 2]
    thetas = np.linspace(log(typical) - 9, log(n.max()) + 12, strengths)
    logs, mus, ns = [], [], []
    for theta in thetas:
        phi = np.exp(theta)
        centre, H = fitted(X, x, n, 1 / (1 + phi))
        C = np.linalg.cholesky(np.linalg.inv(H) * 1.5)
        p, df = len(centre), 6
        z = rng.standard_normal((draws, p))
        scale = np.sqrt(df / rng.chisquare(df, draws))[:, None]
        B = centre + (z @ C.T) * scale
        log_q = (gammaln((df + p) / 2) - gammaln(df / 2) - p / 2 * log(df * np.pi) - np.log(np.diag(C)).sum()
                 - (df + p) / 2 * np.log1p(((z * scale) ** 2).sum(-1) / df))
        ll, mu = log_likelihood(B, X, x, n, phi)
        logs.append(ll + log_prior(B) - log_q + theta - 2 * np.log(phi + typical))
        mus.append(mu)
        ns.append(np.full(draws, phi))
    logs, mu, phi = np.concatenate(logs), np.concatenate(mus), np.concatenate(ns)
    w = np.exp(logs - logs.max())
    w /= w.sum()
    means = (x + phi[:, None] * mu) / (n + phi[:, None])
    picked = rng.choice(len(w), 400000, p=w)
    chosen = mu[picked], phi[picked][:, None]
    rates = rng.beta(x + chosen[1] * chosen[0] + 1e-300, n - x + chosen[1] * (1 - chosen[0]) + 1e-300)
    return {
        "effective_draws": float(1 / (w**2).sum()),
        "mean": (w @ means).tolist(),
        "sd": rates.std(0).tolist(),
        "low": np.quantile(rates, 0.025, axis=0).tolist(),
        "high": np.quantile(rates, 0.975, axis=0).tolist(),
        "shrinkage": (w @ (phi[:, None] / (n + phi[:, None]))).tolist(),
        "predicted": (w @ mu).tolist(),
    }


def exact_log_rising(a, n):
    total = 1
    for i in range(n):
        total *= a + i
    return log(total)


out = {"log_rising": [], "main_effects": [], "pooled": []}
for a, n in [(1, 1), (1, 20), (3, 150), (10**9, 7), (10**12, 1000), (17, 100000)]:
    exact = exact_log_rising(a, n) if n <= 1000 else lgamma(a + n) - lgamma(a)
    out["log_rising"].append({"a": a, "n": n, "value": exact})
for a, n in [(0.25, 3.5), (1e-6, 12.0), (2.75, 400.5), (0.003, 0.7)]:
    out["log_rising"].append({"a": a, "n": n, "value": float(gammaln(a + n) - gammaln(a))})
for name, cells in CASES.items():
    X = design(cells)
    x, n = np.array([c[1] for c in cells], float), np.array([c[2] for c in cells], float)
    for rho in (0.0, 0.05, 0.6):
        b, H = fitted(X, x, n, rho)
        rates = expit(X @ b)
        spread = np.sqrt((X @ np.linalg.inv(H) * X).sum(1))
        out["main_effects"].append({"case": name, "rho": rho, "rates": rates.tolist(), "log_odds_error": spread.tolist()})
        if name == "huge cells" and rho == 0:
            glm = sm.GLM(np.array([x, n - x]).T, X, family=sm.families.Binomial()).fit(tol=1e-14)
            assert np.abs(glm.fittedvalues - rates).max() < 1e-5, glm.fittedvalues - rates
    out["pooled"].append({
        "case": name,
        "cells": [{"levels": list(c[0]), "successes": int(c[1]), "trials": int(c[2])} for c in cells],
        **pooled(cells),
    })
print(json.dumps(out, indent="\t"))
