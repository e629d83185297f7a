/** How thorough an attack is: a sample of a few seconds, as CI runs it, or the full attack. */
export type Scale = 'short' | 'full';

/**
 * The result of an attack: how many attempts were made, and how often the product held. `note` carries figures for the
 * table. `skipped` says why the attack cannot be made on this machine.
 */
export type Outcome = { count: number; held: number; note?: string } | { skipped: string };

/** One way in which a person or bad luck might harm an installation. */
export type Attack = {
  /** What the attack tries: one line of the table. */
  name: string;
  /** Runs only in full: the attack takes minutes, or needs something that CI does not have. */
  full?: boolean;
  run(scale: Scale): Promise<Outcome>;
};
