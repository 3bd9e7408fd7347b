import type { LineFormat } from '../../record-lines.ts';

export interface LinesRequest {
	readonly file: Blob;
	readonly format: LineFormat;
	readonly records: readonly number[];
}

export type LinesReply =
	| { readonly kind: 'step'; readonly done: number }
	| { readonly kind: 'lines'; readonly lines: readonly number[] }
	| { readonly kind: 'failed'; readonly reason: string };
