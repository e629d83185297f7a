/** How much of an attack is made: a sample of seconds, as CI makes it, or all of it. */
export type Scale = 'short' | 'full';

/**
 * What came of an attack: how often it was tried, and how often the product held. `note` carries figures that
 * a reader of the table wants. An attack that cannot be made here says why.
 */
export type Outcome = { count: number; held: number; note?: string } | { skipped: string };

/** One way in which somebody, or bad luck, might harm an installation. */
export type Attack = {
  /** What is tried, as a line of the table. */
  name: string;
  /** Only in the full run: it takes minutes, or needs what CI does not have. */
  full?: boolean;
  run(scale: Scale): Promise<Outcome>;
};
