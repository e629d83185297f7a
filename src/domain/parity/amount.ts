import type { Quantity } from '../quantity';

/** An amount of one side, with what its words say of it. */
export type Amount = Pick<Quantity, 'value' | 'min' | 'max' | 'unit' | 'qualifier'> & {
  isWhole?: boolean;
  /** True if the amount is only what was added: 增长2倍 is tripled. */
  isAdded?: boolean;
  /** True for 13 percent less than planned. */
  isLess?: boolean;
  /** True for 81便士. */
  isPence?: boolean;
  /** True for 减少一半. */
  isReduced?: boolean;
  /** True for half as many. */
  isRemaining?: boolean;
  /** True for 12.8 donations for every 1,000 residents. */
  isOfThousand?: boolean;
  /** True if nothing says what it counts. */
  isBare?: boolean;
  /** True for a loss. Its amount may be printed with or without a minus. */
  isLoss?: boolean;
  /** True for $ and 元 where both are the money of the territory. */
  isLocalMoney?: boolean;
  /** The printed text. It shows to which digit the amount was rounded. */
  text?: string;
};
