import { describe, expect, it } from 'vitest';
import { wrongWayRound } from './wrong-way-round.ts';

describe('asking whether the positive class is the wrong way round', () => {
	it('asks where decisions go against labels beyond doubt', () => {
		const asked = wrongWayRound({ tp: 20, fp: 80, fn: 80, tn: 20 });
		expect(asked?.oddsRatio).toBe(1 / 16);
		expect(asked?.p).toBeLessThan(1e-15);
	});

	it('does not ask of a model that goes with labels, of a useless one, or of a few unlucky rows', () => {
		expect(wrongWayRound({ tp: 80, fp: 20, fn: 20, tn: 80 })).toBeNull();
		expect(wrongWayRound({ tp: 50, fp: 50, fn: 50, tn: 50 })).toBeNull();
		expect(wrongWayRound({ tp: 1, fp: 3, fn: 3, tn: 1 })).toBeNull();
	});

	it('does not ask where a class is empty', () => {
		expect(wrongWayRound({ tp: 0, fp: 90, fn: 0, tn: 10 })).toBeNull();
	});
});
