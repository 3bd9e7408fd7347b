import fc from 'fast-check';

/**
 * Property tests draw from one seed, so that a checkout that passes once passes always. Another number in
 * PLUMBLINE_SEED draws other cases (`npm run test:properties` takes the clock's), and a failure prints its own.
 */
fc.configureGlobal({ seed: Number(process.env['PLUMBLINE_SEED'] ?? 1) });
