/**
 * Where menus and popovers are put: at the end of the main landmark, so that nothing on the page
 * stands outside a landmark. The body where there is none; the server opens none.
 */
export function portalTarget(): HTMLElement | string {
	if (typeof document === 'undefined') return 'body';
	return document.querySelector('main') ?? document.body;
}
