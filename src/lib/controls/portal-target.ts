/**
 * Where menus and popovers are put: at the end of the main landmark, so that nothing on the page
 * stands outside a landmark. The body where there is none; nothing on the server, which opens none.
 */
export function portalTarget(): HTMLElement | undefined {
	if (typeof document === 'undefined') return undefined;
	return document.querySelector('main') ?? document.body;
}
