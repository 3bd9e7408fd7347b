import { createContext } from 'svelte';
import type { ViewState } from './address/view-state.svelte.ts';
import type { EngineArrival } from './engine-arrival.svelte.ts';
import type { Keeper } from './kept/keeper.svelte.ts';
import type { Session } from './session/session.svelte.ts';
import type { UndoHistory } from './undo-history.svelte.ts';

/** Says in a few words what was just done, or why it could not be. */
export interface Sayings {
	readonly say: (text: string, tone?: 'done' | 'problem') => void;
}

/** Handed down by the root layout; no component makes its own. */
export const [getSession, setSession] = createContext<Session>();
export const [getView, setView] = createContext<ViewState>();
export const [getUndo, setUndo] = createContext<UndoHistory>();
export const [getSayings, setSayings] = createContext<Sayings>();
export const [getEngineArrival, setEngineArrival] = createContext<EngineArrival>();
export const [getKeeper, setKeeper] = createContext<Keeper>();
