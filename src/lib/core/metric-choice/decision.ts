/** What a reader says of the decision that a model takes part in: what a choice of metrics hangs on. */
export interface Decision {
	/** What a positive decision does to the person: helps them (a programme, a loan), or burdens them (a search, a refusal). */
	readonly effect: 'helps' | 'burdens';
	/**
	 * Whether the label says what happened to each person, alike for every group.
	 * - `trusted`: it was seen of everybody, in the same way
	 * - `selected-only`: it is known only of those who were selected (who was searched, admitted, given the loan)
	 * - `stands-in`: it stands in for what is meant (cost for need, arrest for offence), or repeats older decisions
	 * - `none`: there is none
	 */
	readonly label: 'trusted' | 'selected-only' | 'stands-in' | 'none';
	/** Which error weighs more on the person: to be passed over in need, to be flagged without, or both alike. */
	readonly error: 'missed' | 'wrongly-flagged' | 'both';
	/** Whether there is room for few only, so that it matters who of the selected was right to be. */
	readonly room: 'limited' | 'open';
	/** What is used of the model. */
	readonly use: 'decision' | 'probability' | 'order';
}

/** What most readers mean where a positive decision is good for the person, and where it is not. */
export const usualDecision = (of: { readonly helps: boolean; readonly labelled: boolean }): Decision => ({
	effect: of.helps ? 'helps' : 'burdens',
	label: of.labelled ? 'trusted' : 'none',
	error: of.helps ? 'missed' : 'wrongly-flagged',
	room: 'open',
	use: 'decision'
});
