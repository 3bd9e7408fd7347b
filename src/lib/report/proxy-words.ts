/** The heading over the columns that could stand in for a group, wherever they are shown. */
export const proxiesHeading = 'Could a column stand in for a group?';

/** What the screen looks at, and what it cannot say. */
export const proxyWords =
	'Every stratum and every column that the audit lists, beside each attribute: a model that is given a column which tells the group has been given the group. Cramér’s V is 0 where the column tells nothing and 1 where it tells all, corrected for what chance associates; guessed is how often the group is guessed rightly from the other rows with the same value, beside a guess of the commonest group for everybody. Whether such a column does harm, and whether its use is justified, counts cannot say.';
