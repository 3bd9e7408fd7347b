/** How much of an engine's program has come, in bytes, of how much. */
export interface Arrival {
	readonly done: number;
	readonly of: number;
}
