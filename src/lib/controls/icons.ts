/** Outlines on a 16 × 16 grid, drawn with a 1.5 stroke in the colour of the text around them. */
export const icons = {
	check: 'M3.5 8.5l3 3 6-7',
	chevron: 'M4 6l4 4 4-4',
	close: 'M4 4l8 8M12 4l-8 8',
	copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
	download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13.5h10',
	file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
	help: 'M6.2 6.2a1.9 1.9 0 1 1 2.9 1.6c-.7.4-1.1.8-1.1 1.5M8 11.7v.1M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4z',
	info: 'M8 7.2v4M8 4.6v.1M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4z',
	moon: 'M13 9.6A5.4 5.4 0 0 1 6.4 3a5.4 5.4 0 1 0 6.6 6.6z',
	pin: 'M5.8 2.5h4.4l-.6 4 2.1 2v1.5H4.3V8.5l2.1-2zM8 10v4',
	problem: 'M8 5v3.6M8 11v.1M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4z',
	search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2',
	sun: 'M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1',
	system: 'M2.5 3h11v7.5h-11zM6 13.5h4M8 10.5v3',
	upload: 'M8 11V3M4.8 6.2L8 3l3.2 3.2M3 13.5h10',
	caution: 'M8 6.2v3.4M8 11.7v.1M8 2.2l6.3 11.3H1.7z'
} as const;

export type IconName = keyof typeof icons;
