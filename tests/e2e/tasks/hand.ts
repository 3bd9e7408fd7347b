import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from '../support/journey.ts';

/** More steps than these are too many for a question. */
const most = 6;

/** The hand of somebody who looks for an answer: each press, choice and typed value is a step, and there are six. */
export class Hand {
	readonly page: Page;
	#steps = 0;

	constructor(page: Page) {
		this.page = page;
	}

	get steps(): number {
		return this.#steps;
	}

	#step(what: string): void {
		this.#steps++;
		expect(this.#steps, `steps until ${what}`).toBeLessThanOrEqual(most);
	}

	/** To another room, by its link. */
	async go(room: string): Promise<void> {
		this.#step(room);
		await goTo(this.page, room);
	}

	async press(target: Locator): Promise<void> {
		this.#step(target.toString());
		await target.click();
	}

	/** From a list, by its label. */
	async choose(list: string, label: string, within: Locator | Page = this.page): Promise<void> {
		this.#step(list);
		await within.getByRole('combobox', { name: list, exact: true }).selectOption({ label });
	}

	async type(field: Locator, text: string): Promise<void> {
		this.#step(text);
		await field.fill(text);
	}
}
