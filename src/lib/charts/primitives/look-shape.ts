/** How a curve looks beside its colour: the shape of its marks, and its dashes. */
export interface Look {
	readonly dash: string;
	/** Around the origin. */
	readonly shape: string;
}

/** Four looks that are told apart without their colours, by dashes and shapes. */
export const lookShapes: readonly [Look, Look, Look, Look] = [
	{ dash: 'none', shape: 'M-4,0a4,4 0 1,1 8,0a4,4 0 1,1 -8,0Z' },
	{ dash: '7 3', shape: 'M-3.6,-3.6h7.2v7.2h-7.2Z' },
	{ dash: '2 2.5', shape: 'M0,-4.8L4.5,3.6H-4.5Z' },
	{ dash: '9 3 2 3', shape: 'M0,-5L5,0L0,5L-5,0Z' }
];
