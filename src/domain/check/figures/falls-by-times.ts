import { normal } from '../../quantity/normal';
import { placeIn } from '../places';
import { rule } from '../rule';
import { fallsByTimes as described } from '../../rules/falls-by-times';

const FALLS = /(?:下降|减少|降低|缩短|回落|缩减|压缩|下跌|少)(?:了|达|近|约|超过?)*$/;
/** Room for a verb of falling and what hedges it. */
const BEFORE = 8;

/** What falls by once its amount is gone: 下降1倍 says something else than it means. */
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
