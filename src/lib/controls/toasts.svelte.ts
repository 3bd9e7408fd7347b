export interface Toast {
	readonly id: number;
	readonly text: string;
	readonly tone: 'done' | 'problem';
}

/**
 * Short messages about what was just done. One queue a page, made by the page that shows it:
 * what went well leaves by itself, a problem stays until it is closed.
 */
export class Toasts {
	#next = 0;
	list = $state.raw<readonly Toast[]>([]);

	say(text: string, tone: Toast['tone'] = 'done'): void {
		const id = this.#next++;
		this.list = [...this.list.slice(-3), { id, text, tone }];
		if (tone === 'done') setTimeout(() => this.close(id), 5000);
	}

	close(id: number): void {
		this.list = this.list.filter((toast) => toast.id !== id);
	}
}
