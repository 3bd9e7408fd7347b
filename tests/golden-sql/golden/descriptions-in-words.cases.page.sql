SELECT c, name, kind, fall, flips FROM (SELECT cases.c AS c, cases."p0" || ' · ' || cases."p1" AS name, CASE WHEN coalesce(rb * nv > rv * nb, false) THEN 0
	WHEN coalesce(rv * nb > rb * nv, false) THEN 3
	WHEN coalesce((fv + uv) * nb > (fb + ub) * nv, false) THEN 1
	WHEN nb * nv * dx > db * nv * nv + dv * nb * nb THEN 2
	ELSE 4 END AS kind, coalesce((fv + uv) * nb > (fb + ub) * nv, false) AS silenced, CAST(rb AS DOUBLE) / nb - CAST(rv AS DOUBLE) / nv AS fall, CAST(dx AS DOUBLE) / (nb * nv) AS flips
FROM paired JOIN contrast USING (k) JOIN cases USING (c)
WHERE contrast.model = 'model' AND contrast."s0" = 'it''s' AND contrast.a = 'race' AND contrast.baseline = '''; --' AND contrast.variant = 'black' AND nb > 0 AND nv > 0 AND cases."g0" IS NOT DISTINCT FROM NULL) AS found WHERE silenced
ORDER BY kind, fall DESC NULLS LAST, flips DESC, name, c LIMIT 20 OFFSET 40
