/** A repeatable random generator: the same seed gives the same requests. */
export type Random = {
  /** From 0 to below 1. */
  next(): number;
  chance(probability: number): boolean;
  /** An integer from 0 up to, but not including, `below`. */
  whole(below: number): number;
  one<T>(of: readonly T[]): T;
};

/** The generator of Numerical Recipes: 32 bits, good enough to choose requests. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    one: (of) => of[whole(of.length)] as never,
  };
}
