import type { FileFormat, Packing } from '../engine/port.ts';

const words: Readonly<Record<FileFormat['kind'], string>> = {
	csv: 'CSV',
	parquet: 'Parquet',
	'json-lines': 'JSON Lines',
	arrow: 'Arrow',
	excel: 'an Excel workbook'
};

const packedWords: Readonly<Record<Packing, string>> = {
	none: '',
	gzip: 'gzipped ',
	zstd: 'Zstandard-packed '
};

/** What a file is read as: "gzipped CSV", "Parquet". */
export const formatWords = (format: FileFormat): string =>
	`${'packing' in format ? packedWords[format.packing] : ''}${words[format.kind]}`;
