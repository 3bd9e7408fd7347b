import { gzipSync } from 'node:zlib';
import { levels, reads, refuses } from '../case.ts';
import type { CorpusCase } from '../case.ts';
import { seededRandom } from '../../../src/lib/core/intervals/seeded-random.ts';
import { fixture } from '../fixtures.ts';
import { joined, plainHeader, plainLog, plainReads, plainRows } from '../plain-log.ts';
import { rawFrame, repeatingFrame, skippedFrame } from '../zstd-frame.ts';

const text = plainLog(60);
const all = plainReads(60);
const gz = new Uint8Array(gzipSync(text));
const random = seededRandom(1, 'packed');
const large = (): Uint8Array =>
	new Uint8Array(
		gzipSync(
			[
				plainHeader,
				...Array.from({ length: 60_000 }, (_, i) => `${'ABC'[i % 3] ?? ''},${Math.floor(random() * 1e9)},0`),
				''
			].join('\n')
		)
	);
const zst = fixture('zstd');
const zstLarge = fixture('zstd of several blocks');
const jsonLines = `${Array.from({ length: 60 }, (_, i) => JSON.stringify({ group: 'ABC'[i % 3], label: i % 2 })).join('\n')}\n`;

/** The same bytes with one of them turned. */
const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
	bytes.map((byte, i) => (i === (at < 0 ? bytes.length + at : at) ? byte ^ 0x55 : byte));

const broken = (name: string, bytes: Uint8Array | (() => Uint8Array), ending = 'gz'): CorpusCase =>
	refuses(name, `log.csv.${ending}`, bytes, 'log-packing-broken');
const read = (name: string, bytes: Uint8Array, ending = 'gz'): CorpusCase =>
	reads(name, `log.csv.${ending}`, bytes, all);

/** A header of gzip with a name, a comment, a field of its own and a checksum, as few write it. */
function dressed(): Uint8Array {
	const head = joined(
		[0x1f, 0x8b, 8, 0x1c, 0, 0, 0, 0, 0, 3],
		[4, 0],
		'abcd',
		'log.csv\0',
		'from the ward\0'
	);
	return joined(head, gz.subarray(10));
}

const longRow = 'x'.repeat(2000);

/** Packed logs: whole, cut, damaged, packed twice, and far larger than they look. */
export const packed: readonly CorpusCase[] = [
	read('gzip', gz),
	read(
		'gzip of several members',
		joined(gzipSync(text.slice(0, 200)), gzipSync(text.slice(200, 211)), gzipSync(text.slice(211)))
	),
	read('gzip with an empty member', joined(gzipSync(''), gz, gzipSync(''))),
	reads('gzip with a name, a comment and a field of its own', 'log.csv.gz', dressed(), {
		...all,
		or: 'log-packing-broken'
	}),
	read('gzip of stored blocks', new Uint8Array(gzipSync(text, { level: 0 }))),
	broken('gzip cut inside its header', gz.subarray(0, 5)),
	broken('gzip cut after its header', gz.subarray(0, 10)),
	broken('gzip cut inside its body', gz.subarray(0, gz.length >> 1)),
	broken('gzip cut inside the body of a large file', () => large().subarray(0, -50_000)),
	broken('gzip cut before its trailer', gz.subarray(0, -8)),
	broken('gzip cut inside its trailer', gz.subarray(0, -4)),
	broken('gzip without its last byte', gz.subarray(0, -1)),
	broken('gzip whose checksum is wrong', flipped(gz, -6)),
	broken('gzip whose length is wrong', flipped(gz, -3)),
	broken('gzip damaged in a stored block', flipped(new Uint8Array(gzipSync(text, { level: 0 })), 60)),
	broken('gzip damaged in the middle of a large file', () => flipped(large(), 80_000)),
	broken('gzip whose second member is cut', joined(gz, gzipSync('A,1,0\n'.repeat(50)).subarray(0, 15))),
	broken(
		'gzip whose second member has a wrong checksum',
		joined(gz, flipped(new Uint8Array(gzipSync('A,1,0\n')), -6))
	),
	broken('gzip with other bytes after it', joined(gz, 'A,1,0\n'.repeat(20))),
	broken('gzip whose second member lost its first byte', joined(gz, gzipSync('A,1,0\n').subarray(1))),
	broken('gzip of an unknown method', joined([0x1f, 0x8b, 9], gz.subarray(3))),
	broken('gzip followed by zeros, as a tape leaves it', joined(gz, new Uint8Array(512))),
	refuses('gzip of nothing', 'log.csv.gz', gzipSync(''), 'log-empty'),
	refuses('gzip in gzip', 'log.csv.gz', gzipSync(gz), 'log-packed-kind'),
	refuses('Zstandard in gzip', 'log.csv.gz', gzipSync(zst), 'log-packed-kind'),
	refuses('gzip in Zstandard', 'log.csv.zst', () => zstdOf(gz), 'log-packed-kind'),
	refuses('Parquet in gzip', 'log.parquet.gz', () => gzipSync(fixture('plain')), 'log-packed-kind'),
	refuses(
		'packed text that is not UTF-8',
		'log.csv.gz',
		() => gzipSync(joined(plainLog(60_000), [0xe9], ',1,0\n')),
		'log-encoding',
		{ line: 60_002 }
	),
	refuses('a packed ragged row', 'log.csv.gz', () => gzipSync(`${plainLog(60_000)}A,1\n`), 'log-row-ragged', {
		line: 60_002
	}),
	refuses(
		'packed zero bytes',
		'log.csv.gz',
		() => gzipSync(joined(plainLog(60_000), new Uint8Array(64))),
		'log-zero-byte'
	),
	reads(
		'gzip a thousand times smaller than its rows',
		'log.csv.gz',
		() =>
			gzipSync(
				[`${plainHeader},note`, ...plainRows(15_000).map((row) => `${row},${longRow}`), ''].join('\n')
			),
		plainReads(15_000)
	),
	refuses(
		'gzip of one line of 64 MB',
		'log.csv.gz',
		() => gzipSync(joined(text, new Uint8Array(64 << 20).fill(120))),
		'log-line-too-long',
		{ line: 62 }
	),
	refuses(
		'gzip of 64 MB of blank lines',
		'log.csv.gz',
		() => gzipSync(joined(`${plainHeader}\n`, new Uint8Array(64 << 20).fill(10))),
		'log-header-only'
	),
	read('Zstandard', zst, 'zst'),
	read('Zstandard without a checksum', fixture('zstd without a checksum'), 'zst'),
	read('Zstandard that does not say its size', fixture('zstd without its size'), 'zst'),
	read(
		'Zstandard of several frames',
		joined(rawFrame(text.slice(0, 200)), fixture('zstd of nothing'), rawFrame(text.slice(200))),
		'zst'
	),
	read('Zstandard with frames to be skipped', joined(skippedFrame(12), zst, skippedFrame(300)), 'zst'),
	reads('Zstandard of several blocks', 'log.csv.zst', zstLarge, plainReads(60_000)),
	reads(
		'Zstandard of the highest usual level',
		'log.csv.zst',
		fixture('zstd of level 19'),
		plainReads(60_000)
	),
	broken('Zstandard cut inside its frame header', zst.subarray(0, 5), 'zst'),
	broken('Zstandard cut inside a block', zst.subarray(0, zst.length >> 1), 'zst'),
	broken('Zstandard cut between its blocks', () => rawFrame(text).subarray(0, 9), 'zst'),
	reads('Zstandard cut inside its checksum', 'log.csv.zst', zst.subarray(0, -2), {
		...all,
		or: 'log-packing-broken'
	}),
	reads('Zstandard without its checksum, though it says it has one', 'log.csv.zst', zst.subarray(0, -4), {
		...all,
		or: 'log-packing-broken'
	}),
	reads('Zstandard whose checksum is wrong', 'log.csv.zst', flipped(zst, -2), {
		...all,
		or: 'log-packing-broken'
	}),
	broken('Zstandard whose second frame is cut', joined(zst, zst.subarray(0, 30)), 'zst'),
	broken('Zstandard with other bytes after it', joined(zst, 'A,1,0\n'.repeat(20)), 'zst'),
	broken('large Zstandard, cut', zstLarge.subarray(0, -100), 'zst'),
	refuses('Zstandard of nothing', 'log.csv.zst', fixture('zstd of nothing'), 'log-empty'),
	refuses(
		'Zstandard of 128 MB in 4 kB',
		'log.csv.zst',
		() => repeatingFrame(text, { byte: 120, blocks: 1024 }),
		'log-line-too-long',
		{ line: 62 }
	),
	reads('gzipped JSON Lines', 'log.jsonl.gz', gzipSync(jsonLines), {
		rows: 60,
		columns: [levels('group', ['A', 20], ['B', 20], ['C', 20])]
	}),
	refuses(
		'gzipped JSON Lines, cut',
		'log.jsonl.gz',
		gzipSync(jsonLines).subarray(0, -12),
		'log-packing-broken'
	),
	refuses(
		'gzipped JSON Lines whose checksum is wrong',
		'log.jsonl.gz',
		flipped(new Uint8Array(gzipSync(jsonLines)), -6),
		'log-packing-broken'
	),
	refuses(
		'JSON Lines in Zstandard whose bytes were damaged',
		'log.jsonl.zst',
		flipped(rawFrame(jsonLines), 2000).subarray(0, -3),
		'log-packing-broken'
	)
];

/** A frame around bytes that are no text. */
function zstdOf(bytes: Uint8Array): Uint8Array {
	const size = (1 | (bytes.length << 3)) >>> 0;
	return joined([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38, size & 255, (size >> 8) & 255, (size >> 16) & 255], bytes);
}
