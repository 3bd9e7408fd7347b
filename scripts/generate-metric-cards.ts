import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { metricCards } from './metric-cards.ts';

const path = fileURLToPath(new URL('../docs/metrics.md', import.meta.url));
writeFileSync(path, await format(metricCards(), { ...(await resolveConfig(path)), parser: 'markdown' }));
