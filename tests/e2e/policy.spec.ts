import { expect, test } from '@playwright/test';
import { Sink } from './support/sink.ts';

test('the page may not evaluate text, nor reach another origin', async ({ page }) => {
	const other = await Sink.open();
	try {
		await page.goto('/');
		const outcome = await page.evaluate(async (address) => {
			const tried: Record<string, string> = {};
			// Through the page's own timer, so that it is the page and not the test driver that evaluates.
			tried['eval'] = await new Promise<string>((resolve) => {
				const script = document.createElement('script');
				script.textContent = 'document.title = "inline ran"';
				document.head.append(script);
				setTimeout(() => resolve(document.title === 'inline ran' ? 'inline ran' : 'blocked'), 100);
			});
			try {
				await fetch(address);
				tried['fetch'] = 'reached';
			} catch {
				tried['fetch'] = 'blocked';
			}
			tried['image'] = await new Promise<string>((resolve) => {
				const image = new Image();
				image.onerror = () => resolve('blocked');
				image.onload = () => resolve('reached');
				image.src = address;
			});
			try {
				new WebSocket(address.replace('http', 'ws'));
				tried['socket'] = 'opened';
			} catch {
				tried['socket'] = 'blocked';
			}
			return tried;
		}, `http://127.0.0.1:${other.port}/`);
		expect(outcome['eval']).toBe('blocked');
		expect(outcome['fetch']).toBe('blocked');
		expect(outcome['image']).toBe('blocked');
		await page.waitForTimeout(300);
		expect(other.connections).toBe(0);
	} finally {
		await other.close();
	}
});

test('text that is compiled by the page itself is refused', async ({ page }) => {
	const violations: string[] = [];
	await page.exposeFunction('reportViolation', (directive: string, sample: string) =>
		violations.push(`${directive} ${sample}`)
	);
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			(window as unknown as { reportViolation(a: string, b: string): void }).reportViolation(
				event.violatedDirective,
				event.blockedURI
			);
		});
	});
	await page.goto('/');
	await page.evaluate(() => {
		const handler = document.createElement('button');
		handler.setAttribute('onclick', 'document.title = "handler ran"');
		document.body.append(handler);
		handler.click();
	});
	// A timer given text is the page's own eval: the driver's exemption does not reach it.
	await page.evaluate(() => {
		const timer = setTimeout as unknown as (text: string, wait: number) => void;
		timer('document.title = "timer ran"', 0);
	});
	await expect.poll(() => violations.join('\n')).toContain('eval');
	expect(await page.title()).not.toMatch(/ran/);
});

test('every response carries its policy and the usual headers', async ({ request }) => {
	const page = await request.get('/');
	const policy = page.headers()['content-security-policy'] ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("connect-src 'self'");
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).not.toContain("'unsafe-eval'");
	expect(policy).not.toContain("script-src 'unsafe-inline'");
	expect(page.headers()['x-content-type-options']).toBe('nosniff');
	expect(page.headers()['referrer-policy']).toBe('no-referrer');
	const script = /\/_app\/immutable\/[^"']+\.js/.exec(await page.text())?.[0];
	expect(script).toBeDefined();
	const worker = await request.get(script ?? '');
	expect(worker.headers()['content-security-policy']).toContain("connect-src 'self'");
});
