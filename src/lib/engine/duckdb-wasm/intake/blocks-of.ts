/** The bytes of a file as they come from disk. */
export async function* blocksOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const reader = file.stream().getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel();
	}
}
