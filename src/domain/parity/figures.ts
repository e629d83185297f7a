import { inCurrency } from '../currency';
import { once } from '../once';
import type { Language, Ledger, Quantity, UnitCode } from '../quantity';
import { isTraditional } from '../quantity/script.zh';
import { bareAmounts, withElidedUnits, withSharedUnit } from './bare';
import { BY_ZH } from './claim/change.zh';
import { withGlossesZh } from './gloss.zh';
import { halvesZh } from './halves';
import { withImperial } from './imperial.en';
import type { Passage } from './passage';
import { asSpeed } from './speed';

/** A quantity and the passage that states it. */
export type Figure = Quantity & {
  passage: Passage;
  /** 是去年的3倍: the multiple gives the new amount, not the growth. */
  isWhole: boolean;
  /** 增长2倍: the multiple gives the growth. */
  isAdded: boolean;
  /** True if no unit follows, so that nothing says what it counts. */
  isBare: boolean;
  /** True for a loss: a net loss of RMB 3 million may also be printed as -300万元. */
  isLoss: boolean;
  /** True for $3 where the dollar is the territory's own money, and for 元 in its script. */
  isLocalMoney: boolean;
};

/** How each language states amounts. */
interface Forms {
  /** Adjusts the quantities that were read by the words around them. */
  measured(read: readonly Quantity[], text: string): Quantity[];
  /** Returns amounts without a unit that the reader leaves out. */
  bare(ledger: Ledger, text: string): Quantity[];
  /** Whether nothing says what a quantity counts, though it was read. */
  isNaked(text: string, quantity: Quantity): boolean;
  /** Whether an amount is in the money of the territory, given by its plain word or sign. */
  isLocalMoney(quantity: Quantity, currency: UnitCode, isLocal: () => boolean): boolean;
}

const FORMS: Record<Language, Forms> = {
  zh: {
    measured: (read, text) =>
      withGlossesZh(
        read.map((one) => asSpeed(one, text)),
        text,
      ),
    bare: ({ entries, quantities }, text) => [
      ...bareAmounts(entries).map((one) => withSharedUnit(one, quantities, text)),
      ...halvesZh(text),
    ],
    isNaked: () => false,
    isLocalMoney: ({ unit }, currency, isLocal) => unit === currency && isLocal(),
  },
  en: {
    measured: (read, text) => withElidedUnits(withImperial(read, text), text),
    // English amounts without a unit are read already. A number that is left is a code.
    bare: () => [],
    isNaked,
    isLocalMoney: ({ unit, text }) => unit === 'USD' && /(?:^|[^A-Z])\$/.test(text),
  },
};

/**
 * Returns the figures of a passage in order.
 * @param currency what a plain 元 of its document is: `currencyOf`
 */
export function figuresOf(
  passage: Passage,
  ledger: Ledger,
  language: Language,
  currency: UnitCode,
): Figure[] {
  const { text } = passage;
  const forms = FORMS[language];
  const bare = new Set(forms.bare(ledger, text));
  const isLocal = once(() => currency !== 'CNY' || isTraditional(text));
  const read = inCurrency(ledger.quantities, currency);
  return [...forms.measured(read, text), ...bare]
    .sort((a, b) => a.start - b.start)
    .map((quantity) => ({
      ...quantity,
      passage,
      isWhole: text.charAt(quantity.start - 1) === '的',
      isAdded: quantity.unit === 'multiple' && BY_ZH.test(text.slice(0, quantity.start).slice(-8)),
      isBare: bare.has(quantity) || forms.isNaked(text, quantity),
      isLoss: LOSS.test(text.slice(Math.max(0, quantity.start - NEAR_LOSS), quantity.start)),
      isLocalMoney: forms.isLocalMoney(quantity, currency, isLocal),
    }));
}

/** Words before an amount that make it a loss: a net loss, a deficit, 亏损. */
const LOSS =
  /(?:\b(?:loss|losses|deficit|outflow|shortfall)\b[^,;.]*|亏损[^，。；]*|逆差[^，。；]*|净流出[^，。；]*)$/i;
const NEAR_LOSS = 90;

/** Whether no noun follows an English count: `instead of 280`, before a mark or a small word. */
function isNaked(text: string, { unit, end }: Quantity): boolean {
  return (
    unit === 'item' &&
    !/^[- ](?!(?:and|or|to|in|of|at|for|from|by|with|last|a|an|the|as|per|were|was|is|are|than|this|over|on|respectively)\b)[a-z]{3,}/i.test(
      text.slice(end, end + 16),
    )
  );
}
