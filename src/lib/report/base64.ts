const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 text (RFC 4648, section 4), the same in browser and command line. */
export function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const [a = 0, b, c] = bytes.subarray(at, at + 3);
		const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
		text += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63);
		text += b === undefined ? '=' : alphabet.charAt((bits >> 6) & 63);
		text += c === undefined ? '=' : alphabet.charAt(bits & 63);
	}
	return text;
}
