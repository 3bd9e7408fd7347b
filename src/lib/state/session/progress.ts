export type { Arrival } from '#lib/engine/arrival.ts';
export type { LoadProgress } from '#lib/engine/port.ts';
export { timeLeftWords } from './time-left.ts';
