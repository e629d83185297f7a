import fc from 'fast-check';

/** The default seed. Any number works; this is the day on which it was fixed. */
const FIXED = 20261126;

const { PROPERTY_SEED } = process.env;

/**
 * Property tests use the same inputs in every run, so that a change never fails on something that it did not touch.
 * `PROPERTY_SEED=random npm run test:unit` uses new inputs. `PROPERTY_SEED=123` repeats a failure that was printed.
 */
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? FIXED) });
