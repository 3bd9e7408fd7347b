import type { Notice } from '#lib/report/result.ts';

const gravity: readonly Notice['severity'][] = ['question', 'caution', 'note'];

/** Questions first, since an answer may overturn the rest; then cautions, then notes. */
export const byGravity = (notices: readonly Notice[]): readonly Notice[] =>
	notices.toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
