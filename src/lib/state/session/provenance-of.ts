import type { Provenance } from '#lib/report/result.ts';
import type { Desk } from './desk.ts';

/** How a result of this page came to be. */
export const provenanceOf = (
	desk: Pick<Desk, 'now' | 'plumbline'>,
	sources: Provenance['sources'],
	engine: Provenance['engine'],
	unread?: Provenance['unread']
): Provenance => ({
	sources,
	...(unread === undefined ? {} : { unread }),
	engine,
	plumbline: desk.plumbline,
	createdAt: desk.now().toISOString(),
	host: 'browser'
});
