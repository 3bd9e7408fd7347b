SELECT k, model, "s0", a, baseline, variant FROM contrast ORDER BY k
