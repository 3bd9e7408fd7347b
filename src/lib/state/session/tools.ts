/**
 * What work on a file takes: reading definitions, looking at a log, counting it, saying what was found. It is most of the
 * program, and is fetched apart from the first page, which needs none of it until a file comes.
 */
export { readAudit } from '#lib/spec/read-audit.ts';
export { Findings } from '../findings/findings.svelte.ts';
export { keepLog } from '../kept/keep-log.ts';
export { Mapping } from '../mapping/mapping.svelte.ts';
export { countLog } from './count-log.ts';
export { addToLog, lookAtLog } from './look-at-log.ts';
export { openCube, openReport } from './open-definition.ts';
