import { arqueroUnpivot } from './arquero-unpivot.ts';
import type { UnpivotReply, UnpivotRequest } from './messages.ts';

/*
 * Arquero compiles its table expressions, which no page of Plumbline may: this worker is served with a policy of its
 * own, under which it may, and may reach nothing at all. The server knows it by the name of its file.
 */

function replyTo({ head, patterns }: UnpivotRequest): UnpivotReply {
	try {
		return { kind: 'ok', long: arqueroUnpivot(head, patterns) };
	} catch (error) {
		return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
	}
}

addEventListener('message', ({ data }: MessageEvent<UnpivotRequest>) => {
	postMessage(replyTo(data));
});
