SELECT c, k, baseline, variant FROM paired JOIN contrast USING (k) WHERE c > 50 AND c <= 100 AND nb > 0 AND nv > 0
