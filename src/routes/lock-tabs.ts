import type { KeptTabs, KeptWord } from '#lib/state/kept/kept-tabs.ts';

/** Held together by all who keep a log, and alone by who wipes. */
const everything = 'plumbline-kept';
const ofOne = `${everything}/`;

/** A tab stops keeping within a moment; one that takes longer stands still. */
const patience = 10_000;

/** Tabs that know of each other by Web Locks, which a tab that crashes lets go of, and by a channel. */
export function lockTabs(locks: LockManager): KeptTabs {
	const channel = new BroadcastChannel(everything);
	return {
		async keep(id, signal, work) {
			const lost = new AbortController();
			const working: Promise<unknown>[] = [];
			try {
				return await locks.request(everything, { mode: 'shared', signal }, async () => {
					const either = AbortSignal.any([signal, lost.signal]);
					const done = locks.request(ofOne + id, () => work(either));
					working.push(done);
					return await done;
				});
			} catch (error) {
				// Where the lock was taken away, the work still goes on.
				lost.abort(error);
				await Promise.allSettled(working);
				throw error;
			}
		},
		async beingKept() {
			const { held = [] } = await locks.query();
			const names = held.filter(({ mode }) => mode === 'exclusive').map(({ name = '' }) => name);
			return new Set(names.filter((name) => name.startsWith(ofOne)).map((name) => name.slice(ofOne.length)));
		},
		ended: (id) => locks.request(ofOne + id, { mode: 'shared' }, () => undefined),
		async alone(work) {
			channel.postMessage('wiping' satisfies KeptWord);
			const waiting = AbortSignal.timeout(patience);
			const begun = { is: false };
			const begin = () => {
				begun.is = true;
				return work();
			};
			try {
				return await locks.request(everything, { signal: waiting }, begin);
			} catch (error) {
				if (begun.is || !waiting.aborted) throw error;
				return locks.request(everything, { steal: true }, begin);
			}
		},
		tell: (word) => channel.postMessage(word),
		listen: (heard) => {
			channel.addEventListener('message', ({ data }: MessageEvent<KeptWord>) => heard(data));
		}
	};
}
