import { inCurrency } from '../currency';
import { once } from '../once';
import type { Language, Ledger, Quantity, UnitCode } from '../quantity';
import { isTraditional } from '../quantity/script.zh';
import { bareAmounts, withElidedUnits, withSharedPoints, withSharedUnit } from './bare';
import { BY_ZH } from './claim/change.zh';
import { withGlosses } from './gloss';
import { halvesZh } from './halves';
import { withImperial } from './imperial';
import { printedOf, type Passage } from './passage';
import { asSpeed } from './speed';

/** A quantity and the passage that states it. */
export type Figure = Quantity & {
  passage: Passage;
  /** 是去年的3倍, 113 percent of the plan: this gives the new amount, not the growth. */
  isWhole: boolean;
  /** 增长2倍, 超额13%, 13 percent more, half as many again: this gives the growth. */
  isAdded: boolean;
  /** 13 percent less. */
  isLess: boolean;
  /** 81便士, which is read without its unit. English prints 81 pence, and then 11 and 8 alone. */
  isPence: boolean;
  /** 减少一半: this is gone. */
  isReduced: boolean;
  /** Half as many: this is left. */
  isRemaining: boolean;
  /** 12.8 donations for every 1,000 residents. */
  isOfThousand: boolean;
  /** True if no unit follows, so that nothing says what it counts. */
  isBare: boolean;
  /** True for a loss: a net loss of RMB 3 million may also be printed as -300万元. */
  isLoss: boolean;
  /** True for $3 where the dollar is the territory's own money, and for 元 in its script. */
  isLocalMoney: boolean;
};

/** What an amount is compared with: the old amount, the plan, a thousand. */
type Compared = Pick<
  Figure,
  'isPence' | 'isWhole' | 'isAdded' | 'isLess' | 'isReduced' | 'isRemaining' | 'isOfThousand'
>;

/** How each language states amounts. */
interface Forms {
  /** Adjusts the quantities that were read by the words around them. */
  measured(read: readonly Quantity[], text: string): Quantity[];
  /** Returns amounts without a unit that the reader leaves out. */
  bare(ledger: Ledger, text: string): Quantity[];
  /** Whether nothing says what a quantity counts, though it was read. */
  isNaked(text: string, quantity: Quantity): boolean;
  /** Returns what an amount is compared with, by the words next to it. */
  comparison(quantity: Quantity, text: string): Compared;
  /** Whether an amount is in the money of the territory, given by its plain word or sign. */
  isLocalMoney(quantity: Quantity, currency: UnitCode, isLocal: () => boolean): boolean;
}

const FORMS: Record<Language, Forms> = {
  zh: {
    measured: (read, text) =>
      withGlosses(withImperial(withSharedPoints(read, text), text, 'zh'), text, 'zh').map((one) =>
        asSpeed(one, text),
      ),
    bare: ({ entries, quantities }, text) => [
      ...bareAmounts(entries, text).map((one) => withSharedUnit(one, quantities, text)),
      ...halvesZh(text),
    ],
    isNaked: () => false,
    comparison: comparedZh,
    isLocalMoney: ({ unit }, currency, isLocal) => unit === currency && isLocal(),
  },
  en: {
    measured: (read, text) =>
      withElidedUnits(withGlosses(withImperial(read, text, 'en'), text, 'en'), text),
    // English amounts without a unit are read already. A number that is left is a code.
    bare: () => [],
    isNaked,
    comparison: comparedEn,
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
  const isLocal = once(() => currency !== 'CNY' || isTraditional(printedOf(passage)));
  const read = inCurrency(ledger.quantities, currency);
  const measured = forms.measured(read, text);
  // 40英尺 is left bare by the reader, which knows no feet.
  const starts = new Set(measured.flatMap(({ start, gloss }) => [start, gloss?.start ?? start]));
  const bare = new Set(forms.bare(ledger, text).filter(({ start }) => !starts.has(start)));
  return [...measured, ...bare]
    .sort((a, b) => a.start - b.start)
    .map((quantity) => ({
      ...quantity,
      passage,
      ...forms.comparison(quantity, text),
      isBare: bare.has(quantity) || forms.isNaked(text, quantity),
      isLoss: LOSS.test(text.slice(Math.max(0, quantity.start - NEAR_LOSS), quantity.start)),
      isLocalMoney: forms.isLocalMoney(quantity, currency, isLocal),
    }));
}

function comparedZh({ unit, start, end }: Quantity, text: string): Compared {
  const before = text.slice(Math.max(0, start - NEAR_CHANGE), start);
  return {
    isWhole: before.endsWith('的'),
    isAdded:
      (unit === 'multiple' && BY_ZH.test(before)) || (unit === 'percent' && OVER_ZH.test(before)),
    isPence: text.startsWith('便士', end),
    isLess: false,
    isReduced: REDUCED_ZH.test(before),
    isRemaining: false,
    isOfThousand: false,
  };
}

function comparedEn({ unit, end }: Quantity, text: string): Compared {
  const after = text.slice(end, end + NEAR_THOUSAND);
  const isShare = unit === 'percent';
  return {
    isWhole: isShare && /^ of\b/.test(after),
    isAdded: (isShare && MORE_EN.test(after)) || (unit === 'ratio' && AGAIN_EN.test(after)),
    isLess: isShare && LESS_EN.test(after),
    isPence: false,
    isReduced: false,
    isRemaining: REMAINING_EN.test(after),
    isOfThousand: unit === 'item' && OF_THOUSAND.test(after),
  };
}

/** 超额完成13%: what is more than planned. */
const OVER_ZH = /超额?(?:完成)?[^，。；\d]{0,4}$/;
const MORE_EN = /^ (?:more|higher|larger|greater|above|over|beyond|ahead)\b/;
/** Half as many again is one and a half times as many. */
const AGAIN_EN = /^ (?:again\b|as [a-z]+ again\b)/;
const LESS_EN = /^ (?:less|fewer|lower|smaller|below|under|short of|behind)\b/;
const OF_THOUSAND =
  /^[a-z ]{0,30} (?:per|for every|for each|in every|out of every) (?:1,000|thousand)\b/;
const REDUCED_ZH =
  /(?:减少|快|省|便宜|下降|降低|缩减|缩短|锐减|大减|减|降|少)了?(?:近|约|超过?|逾)?$/;
const REMAINING_EN =
  /^ (?:as (?:many|much|high|long|large|big)|of what|(?:of )?(?:that|the (?:[a-z\d]+ )?(?:number|level|figure|size|amount|total|time|days|weeks|months|hours)))\b/;
/** How far before an amount its change, and how far after it "every 1,000" may be, in characters. */
const [NEAR_CHANGE, NEAR_THOUSAND] = [8, 60];

/** Words before an amount that make it a loss: a net loss, a deficit, 亏损. */
const LOSS =
  /(?:\b(?:loss|losses|deficit|outflow|shortfall)\b[^,;.]*|亏损[^，。；]*|逆差[^，。；]*|净流出[^，。；]*)$/i;
const NEAR_LOSS = 90;

/** Whether no noun follows an English count: `instead of 280`, before a mark or a small word. */
function isNaked(text: string, { unit, end }: Quantity): boolean {
  return (
    unit === 'item' &&
    !/^[- ](?!(?:and|or|to|in|of|at|for|from|by|with|last|a|an|the|as|per|were|was|is|are|than|this|over|on|respectively|more|less|fewer|higher|lower|longer|shorter|larger|smaller|above|below|short|behind|ahead)\b)[a-z]{3,}/i.test(
      text.slice(end, end + 16),
    )
  );
}
