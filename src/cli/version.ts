import { version } from '../../package.json';

/** This program's version, for provenance. */
export const plumblineVersion: string = version;
