import { conversion, type Language, type Quantity } from '../quantity';
import { areNear } from './near';

/** 1150平方英里（约合2980平方公里）, 300 km (about 190 miles): the text between an amount and the same amount in another unit. */
const INTO_BRACKETS: Record<Language, RegExp> = {
  zh: /^ ?[（(](?:大?约|折?合|即|相当于|约合|约为|折合约|合约|等于|每小[时時]){0,2} ?$/,
  en: /^ ?\((?:about |some |around |roughly |approximately |nearly |over |more than )?$/,
};

/** How far prose may round what it converts in brackets: waves of 6米（18英尺）. */
const COARSE = 0.1;

/**
 * Makes a quantity in brackets the gloss of the quantity before it, if it gives the amount in another unit. If the two
 * amounts of a source differ, both stay quantities of their own. So does money, because we cannot convert it.
 */
export function withGlosses(
  quantities: readonly Quantity[],
  text: string,
  language: Language,
): Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of quantities) {
    const before = kept.at(-1);
    if (before && isGloss(before, quantity, text, language)) {
      const { start, end, unit, value } = quantity;
      kept[kept.length - 1] = {
        ...before,
        gloss: { start, end, text: quantity.text, unit, value },
      };
    } else kept.push(quantity);
  }
  return kept;
}

function isGloss(before: Quantity, quantity: Quantity, text: string, language: Language): boolean {
  const factor = conversion(before.unit, quantity.unit);
  return (
    before.unit !== quantity.unit &&
    factor !== null &&
    INTO_BRACKETS[language].test(text.slice(before.end, quantity.start)) &&
    /^[）)]/.test(text.slice(quantity.end)) &&
    (language === 'en' || areNear(before, quantity, factor, COARSE))
  );
}

/** Whether a figure repeats an amount in brackets: 1亿欧元（1.1亿美元） as `€100m ($110m)`. */
export const isGlossOf = (
  { gloss }: Pick<Quantity, 'gloss'>,
  { unit, value }: Pick<Quantity, 'unit' | 'value'>,
): boolean => gloss !== undefined && gloss.unit === unit && gloss.value === value;
