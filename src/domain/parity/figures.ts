import { inCurrency } from '../currency';
import { once } from '../once';
import type { Language, Ledger, Quantity, UnitCode } from '../quantity';
import { isTraditional } from '../quantity/script.zh';
import { bareAmounts, withElidedUnits, withSharedUnit } from './bare';
import { BY_ZH } from './claim/change.zh';
import { withGlossesZh } from './gloss.zh';
import { halvesZh } from './halves';
import type { Passage } from './passage';
import { asSpeed } from './speed';

/** A quantity and the passage that states it. */
export type Figure = Quantity & {
  passage: Passage;
  /** 是去年的3倍: a multiple of the whole, not of what was added. */
  isWhole: boolean;
  /** 增长2倍: a multiple of what was added. */
  isAdded: boolean;
  /** No unit follows: what it counts is not known. */
  isBare: boolean;
  /** A net loss of RMB 3 million is said as -300万元 too. */
  isLoss: boolean;
  /** $3 of a territory whose own money is the dollar, and 元 in its script. */
  isLocalMoney: boolean;
};

/** What the two languages say of an amount in ways of their own. */
interface Forms {
  /** The quantities that were read, with what other words say of them. */
  measured(read: readonly Quantity[], text: string): Quantity[];
  /** Amounts without a unit that the reader leaves. */
  bare(ledger: Ledger, text: string): Quantity[];
  /** Whether nothing says what a quantity counts, though it was read. */
  isNaked(text: string, quantity: Quantity): boolean;
  /** Whether an amount is in the money of the territory, said by its plain word or sign. */
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
    measured: withElidedUnits,
    // English amounts without a unit are read: whatever is left there is a code.
    bare: () => [],
    isNaked,
    isLocalMoney: ({ unit, text }) => unit === 'USD' && /(?:^|[^A-Z])\$/.test(text),
  },
};

/**
 * The figures of a passage, in their order.
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

/** Words before an amount that say its sign: a net loss, a deficit, 亏损. */
const LOSS =
  /(?:\b(?:loss|losses|deficit|outflow|shortfall)\b[^,;.]*|亏损[^，。；]*|逆差[^，。；]*|净流出[^，。；]*)$/i;
const NEAR_LOSS = 90;

/** An English count that no noun follows: instead of 280, and a mark or a small word. */
function isNaked(text: string, { unit, end }: Quantity): boolean {
  return (
    unit === 'item' &&
    !/^[- ](?!(?:and|or|to|in|of|at|for|from|by|with|last|a|an|the|as|per|were|was|is|are|than|this|over|on|respectively)\b)[a-z]{3,}/i.test(
      text.slice(end, end + 16),
    )
  );
}
