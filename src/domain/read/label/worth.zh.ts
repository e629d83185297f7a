import type { Quantity } from '../../quantity';
import type { Words } from './around.zh';
import { isMoney } from './placeholder.zh';

/** Returns the name of an amount that something is worth: 物品1.7万件，价值930万元, and 检获物品价值约62亿元. */
export function worthOf(
  figure: Quantity,
  {
    own,
    after,
    stated,
    before,
  }: Record<'own' | 'after' | 'stated', string> & Pick<Words, 'before'>,
): string {
  if (!isMoney(figure)) return '';
  if (!stated)
    return before && WORTH.test(own) && !isMoney(before.quantity) ? `${before.label}价值` : '';
  const isWorth = WORTH_OF.test(own) && !after.startsWith('的') && !stated.endsWith('价值');
  return isWorth ? `${stated}价值` : '';
}

/** 遗失物品1.7万件，价值930余万元 */
const WORTH = /^(?:总|折合)?价值(?:约|达|近|超过?|共计?)?$/;
/** 检获物品价值约62.7亿元 */
const WORTH_OF = /[\u4e00-\u9fff]{2}价值(?:约|达|近|超过?|共计?)*$/;
