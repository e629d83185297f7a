import { normal } from '../../quantity/normal';
import { placeIn } from '../places';
import { rule } from '../rule';
import { fallsByTimes as described } from '../../rules/falls-by-times';

const FALLS = /(?:下降|减少|降低|缩短|回落|缩减|压缩|下跌|少)(?:了|达|近|约|超过?)*$/;
/** How many characters before the figure are searched for a verb of falling and a hedge. */
const BEFORE = 8;

/**
 * An amount does not fall by a multiple of itself: after a fall by its whole amount nothing is left, so 下降1倍 is not
 * what the author means.
 */
export const fallsByTimes = rule(described, ({ lines }) =>
  lines.flatMap((line) =>
    line
      .figures()
      .filter(({ unit, value, start }) => {
        const head = normal(line.text.slice(Math.max(0, start - BEFORE), start));
        return unit === 'multiple' && (value ?? 1) >= 1 && FALLS.test(head);
      })
      .map(({ text, start, end }) => ({
        place: placeIn(line, start, end),
        actual: text,
      })),
  ),
);
