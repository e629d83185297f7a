import fc from 'fast-check';

/** The day on which it was fixed: any number does. */
const FIXED = 20261126;

const { PROPERTY_SEED } = process.env;

/**
 * Property tests try the same inputs in every run, so that a change is never refused for what it did not touch.
 * `PROPERTY_SEED=random npm run test:unit` tries new ones, and `PROPERTY_SEED=123` those of a failure that was printed.
 */
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? FIXED) });
