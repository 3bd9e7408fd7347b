/** Markup as a person reviews it: no hydration comments, three decimals, an element a line. */
export const tidy = (html: string): string =>
	html
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/-?\d+\.\d{4,}/g, (n) => String(Number(Number(n).toFixed(3))))
		.replaceAll(/>\s*</g, '>\n<')
		.trim() + '\n';

/** Where the reviewed markup of a chart is kept. */
export const golden = (name: string): string => `./golden/${name.replaceAll(/[^a-z0-9]+/gi, '-')}.svg.txt`;
