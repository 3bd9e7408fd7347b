import { getContext, setContext } from 'svelte';

const key = Symbol('what stays on the screen');

/** Says of everything below whether it is to be looked at and not to be copied or saved. */
export const setSeenOnly = (isSeenOnly: () => boolean): void => void setContext(key, isSeenOnly);

/** Whether what stands here may not be copied or saved; it may where nobody said so. */
export const getSeenOnly = (): (() => boolean) =>
	getContext<(() => boolean) | undefined>(key) ?? (() => false);
