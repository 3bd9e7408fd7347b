import { describe, expect, it } from 'vitest';
import { sampleResult } from '../sample-report.test-support.ts';
import { transitionMatrix } from './transition-matrix.ts';

const [first] = sampleResult('vignette-llm-sample').descriptions.transitions;
if (first === undefined) throw new Error('The sample has no transitions');
const row = (from: string, to: string, pairs: number) => ({ ...first, from, to, pairs });

describe('which answer became which', () => {
	it('stands commonest first, with totals last and the widest change told', () => {
		const { answers, lines, pairs, widest } = transitionMatrix([row('no', 'yes', 3), row('yes', 'yes', 9)]);
		expect(answers).toEqual(['yes', 'no']);
		expect(lines.map(({ to }) => to)).toEqual([
			[9, 0],
			[3, 0],
			[12, 0]
		]);
		expect([pairs, widest]).toEqual([12, 3]);
	});

	it('has the answers of the matrices beside it, in their order, with zeros', () => {
		const [women, men] = [[row('yes', 'yes', 9)], [row('no', 'refused', 20), row('yes', 'no', 1)]];
		const found = [women, men].map((each) => transitionMatrix(each, [...women, ...men]));
		expect(found.map(({ answers }) => answers)).toEqual([
			['no', 'refused', 'yes'],
			['no', 'refused', 'yes']
		]);
		expect(found[0]?.lines.map(({ total }) => total)).toEqual([0, 0, 9, 9]);
	});
});
