import { expect, test } from 'vitest';
import { rulesWithoutTolerance, simulateFalseOutside } from './false-outside.ts';

// The full table is docs/false-outside.md, written by `npm run simulate:verdicts`.
test.each(simulateFalseOutside(500))(
	'$rule: of $design at a true rate of $rate, at most 5 % of audits are called outside',
	({ share }) => {
		expect(share).toBeLessThanOrEqual(0.05);
	}
);

test.each(simulateFalseOutside(500, rulesWithoutTolerance).filter(({ rate }) => rate > 0.1))(
	'$rule: of $design at a true rate of $rate, without a tolerance the errors of the level are seen',
	({ share }) => {
		expect(share).toBeGreaterThan(0);
		expect(share).toBeLessThanOrEqual(0.08);
	}
);
