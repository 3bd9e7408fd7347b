/** One thing that can be chosen in a Select, Combobox or Segmented. */
export interface Choice {
	readonly value: string;
	readonly label: string;
	/** A quieter second line or bracket, where the control has room for one. */
	readonly hint?: string;
	readonly disabled?: boolean;
}

/** One box of a CheckboxGroup. */
export interface Box {
	readonly value: string;
	readonly label: string;
	readonly checked: boolean;
	readonly disabled?: boolean;
}
