import { normal } from '../../quantity/normal';
import { placeIn } from '../places';
import { rule, type Line, type Finding } from '../rule';
import { agrees, resultOf } from './arithmetic/printed';
import { isExact, type Stated } from './arithmetic/sentence';
import { sumOf } from './arithmetic/list';
import { isAmount } from './proportion';
import { listTotal as described } from '../../rules/list-total';

const TOTAL =
  /^[^\d,。;]{0,4}(?:合计|共计|总计|总额|小计)[^\d,。;]{0,8}$|^\W{0,4}(?:grand |sub)?total\b[^\d,.;]{0,16}$/i;
const AHEAD =
  /(?:共|合计|总计|总)[^,。;]{0,12}$|\b(?:total|totall?ed|totall?ing|in all)\b[^,.;:\d]{0,24}$/i;
/** A total above a list ends with such words (分别为：) and says nothing after them. */
const PROMISES =
  /^[^,。;:\d]{0,6},?(?:分别为|具体为|分别是|具体如下|具体是|明细如下|如下)?:$|^(?: [a-z' -]{1,40})?(?:,? (?:as follows|made up as follows|namely|broken down as follows))?:$/i;
const LONGEST_ITEM = 60;
const FEWEST = 2;

/** The lines of a list, each with one amount, add up to the 合计 below or above them. */
export const listTotal = rule(described, ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const items = linesIn(section).map((line) => ({ line, amount: amountOf(line) }));
    return items.flatMap((item, at) => [...below(items, at, item), ...above(items, at, item.line)]);
  }),
);

interface Item {
  line: Line;
  /** Its only exact amount. Null if there are several, or if the line says more than a list item does. */
  amount: Stated | null;
}

function amountOf(line: Line): Stated | null {
  const { text } = line;
  if (text.length > LONGEST_ITEM || /[。！？].*\S|[.!?] \S/.test(text.replace(/[。.]\s*$/, '')))
    return null;
  const figures = line.figures();
  const [figure] = figures;
  const isOne = figures.length === 1 && figure?.value != null && isExact(figure);
  return isOne && isAmount(figure.unit) ? (figure as Stated) : null;
}

const headOf = (line: Line, { start }: Stated) => normal(line.text.slice(0, start));

/** Checks a total at the end of a list: 合计：100万元. The list begins with the first of its items. */
function below(items: readonly Item[], at: number, { line, amount }: Item): Finding[] {
  if (!amount || !TOTAL.test(headOf(line, amount))) return [];
  const list: Stated[] = [];
  for (let nth = at - 1; nth >= 0; nth -= 1) {
    const { amount: part, line: other } = items[nth]!;
    if (!part || part.unit !== amount.unit || TOTAL.test(headOf(other, part))) break;
    list.push(part);
  }
  return list.length >= FEWEST ? wrong(line, amount, list) : [];
}

/** Checks a total above a list: 三个项目共投资500万元，分别为：. */
function above(items: readonly Item[], at: number, line: Line): Finding[] {
  const figures = line.figures();
  const total = figures.at(-1);
  if (!total || total.value === null || !isExact(total) || !isAmount(total.unit)) return [];
  const text = normal(line.text).trimEnd();
  const says = AHEAD.test(text.slice(0, total.start)) && PROMISES.test(text.slice(total.end));
  if (!says) return [];
  const list: Stated[] = [];
  for (const { amount, line: other } of items.slice(at + 1)) {
    if (!amount || amount.unit !== total.unit || TOTAL.test(headOf(other, amount))) break;
    list.push(amount);
  }
  return list.length >= FEWEST ? wrong(line, total as Stated, list) : [];
}

function wrong(line: Line, total: Stated, list: readonly Stated[]): Finding[] {
  const computed = sumOf(total, list);
  if (agrees(computed)) return [];
  return [
    {
      place: placeIn(line, total.start, total.end),
      actual: total.text,
      expected: `${resultOf(computed)} ${total.unit} exact`,
    },
  ];
}
