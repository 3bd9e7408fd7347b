export type { LoadProgress } from '#lib/engine/port.ts';
