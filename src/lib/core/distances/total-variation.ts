import { lpDistance } from './lp-distance.ts';
import type { Shares } from './shares.ts';

/** Total variation distance: the share of one group that would have to change outcome for both to be spread alike. 0 when they are, 1 when they share no outcome. Half the L¹ distance. */
export const totalVariation = (shares: Shares): number => lpDistance(shares, 1) / 2;
