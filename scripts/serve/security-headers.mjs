import { readFileSync } from 'node:fs';

const everywhere = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/**
 * A worker does not inherit the page's policy: what its script is served with is what holds. From "blob:", which is
 * this page's own memory, it takes DuckDB's program.
 */
const workerPolicy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' blob:; worker-src 'self'";

/**
 * Arquero compiles its table expressions, so the one worker that runs it may evaluate, and may reach nothing at all.
 * No expression is ever built from a column's name or a value of the log.
 */
const arqueroPolicy = "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'none'";

/** A page's own policy, with the hashes of its inline boot script, as the build wrote it into the page. */
function pagePolicy(file) {
	const found = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(
		readFileSync(file, 'utf8')
	);
	if (!found) throw new Error(`The built page ${file} carries no content security policy.`);
	return `${decodeEntities(found[1])}; frame-ancestors 'none'`;
}

const decodeEntities = (text) =>
	text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The security headers of one file of the built site. */
export function securityHeaders(pathname, file) {
	if (file.endsWith('.html')) return { ...everywhere, 'Content-Security-Policy': pagePolicy(file) };
	if (/\/arquero[^/]*\.js$/.test(pathname))
		return { ...everywhere, 'Content-Security-Policy': arqueroPolicy };
	if (/\.m?js$/.test(pathname)) return { ...everywhere, 'Content-Security-Policy': workerPolicy };
	return { ...everywhere, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };
}
