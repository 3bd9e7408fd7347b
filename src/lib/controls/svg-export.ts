/** What a drawn mark looks like; everything else of a style is inherited or irrelevant in a picture. */
const properties = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'paint-order',
	'opacity',
	'font-family',
	'font-size',
	'font-weight',
	'font-variant-numeric',
	'text-anchor'
] as const;

/** Attributes that only mean something on the page. */
const pageOnly = ['class', 'style', 'tabindex', 'data-stays'];

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Copies computed colours and type onto the clone, whose classes and variables mean nothing outside the page. */
function inlineStyles(from: Element, to: Element): void {
	const style = getComputedStyle(from);
	for (const property of properties) {
		const value = style.getPropertyValue(property);
		if (value !== '' && value !== 'normal') to.setAttribute(property, value);
	}
	const children = [...to.children];
	[...from.children].forEach((child, index) => {
		const twin = children[index];
		if (twin !== undefined) inlineStyles(child, twin);
	});
}

/** Removes what may not leave, labels and all, and shows what stands in its place. */
function leave(clone: Element): void {
	for (const element of clone.querySelectorAll('[data-stays]')) {
		element.closest('[aria-label]')?.removeAttribute('aria-label');
		element.remove();
	}
	for (const element of [clone, ...clone.querySelectorAll('*')])
		for (const attribute of [...element.attributes])
			if (pageOnly.includes(attribute.name) || attribute.name.startsWith('on'))
				element.removeAttribute(attribute.name);
}

function textElement(
	text: string,
	x: number,
	y: number,
	look: Readonly<Record<string, string>>
): SVGTextElement {
	const element = document.createElementNS(svgNamespace, 'text');
	element.setAttribute('x', String(x));
	element.setAttribute('y', String(y));
	for (const [name, value] of Object.entries(look)) element.setAttribute(name, value);
	element.textContent = text;
	return element;
}

export interface PictureTexts {
	readonly title: string;
	readonly subtitle: string;
	readonly source: string;
}

const padding = 16;

/**
 * The drawn chart as a file that needs nothing else: colours as computed now, title and definition
 * above, source below. Marks of small groups are not in it.
 */
export function exportSvg(
	svg: SVGSVGElement,
	texts: PictureTexts
): { text: string; width: number; height: number } {
	const clone = svg.cloneNode(true);
	if (!(clone instanceof SVGSVGElement)) throw new Error('A cloned SVG is an SVG');
	inlineStyles(svg, clone);
	leave(clone);

	const style = getComputedStyle(svg);
	const colour = (token: string): string => {
		const probe = document.createElement('span');
		probe.style.color = `var(${token})`;
		svg.parentElement?.append(probe);
		const computed = getComputedStyle(probe).color;
		probe.remove();
		return computed;
	};
	const above = padding + (texts.title === '' ? 0 : 20) + (texts.subtitle === '' ? 0 : 18);
	const below = padding + (texts.source === '' ? 0 : 18);
	const { width, height } = svg.viewBox.baseVal;
	const whole = { width: width + 2 * padding, height: height + above + below };

	const sheet = document.createElementNS(svgNamespace, 'svg');
	sheet.setAttribute('xmlns', svgNamespace);
	sheet.setAttribute('width', String(whole.width));
	sheet.setAttribute('height', String(whole.height));
	sheet.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`);
	sheet.setAttribute('font-family', style.fontFamily);
	const ground = document.createElementNS(svgNamespace, 'rect');
	ground.setAttribute('width', '100%');
	ground.setAttribute('height', '100%');
	ground.setAttribute('fill', colour('--surface-raised'));
	sheet.append(ground);

	const quiet = { 'font-size': '12', fill: colour('--text-quiet') };
	let y = padding + 14;
	if (texts.title !== '') {
		sheet.append(
			textElement(texts.title, padding, y, {
				'font-size': '15',
				'font-weight': '650',
				fill: colour('--text')
			})
		);
		y += 19;
	}
	if (texts.subtitle !== '') sheet.append(textElement(texts.subtitle, padding, y, quiet));
	if (texts.source !== '') sheet.append(textElement(texts.source, padding, whole.height - padding, quiet));

	clone.setAttribute('x', String(padding));
	clone.setAttribute('y', String(above));
	clone.setAttribute('overflow', 'visible');
	sheet.append(clone);
	return { text: new XMLSerializer().serializeToString(sheet), ...whole };
}

/** Draws an SVG text on a canvas, twice as fine as the screen, as PNG. */
export async function svgToPng(svg: { text: string; width: number; height: number }): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg.text], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(svg.width * 2);
		canvas.height = Math.round(svg.height * 2);
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) => {
			canvas.toBlob((blob) => {
				if (blob === null) reject(new Error('The canvas gave no picture'));
				else resolve(blob);
			}, 'image/png');
		});
	} finally {
		URL.revokeObjectURL(url);
	}
}
