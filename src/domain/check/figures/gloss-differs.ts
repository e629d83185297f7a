import { conversion, UNITS, type Quantity } from '../../quantity';
import { normal } from '../../quantity/normal';
import { halfOfLastDigit } from '../../quantity/precision';
import { placeIn } from '../places';
import { rule, type Line } from '../rule';
import { glossDiffers as described } from '../../rules/gloss-differs';

/** Only a hedge may be between the bracket and the other unit: （核心区30公顷） is another area. */
const OPENS = /^ ?\((?:约|约?合|折合?|即|相当于|合计?约|about |approximately |or |equal to )*$/;
/** The share that prose may lose when it rounds a converted amount. */
const ROUNDING = 0.012;

/** An amount in brackets in another unit equals the amount before it: 1200亩（80公顷）. */
export const glossDiffers = rule(described, ({ lines }) =>
  lines.flatMap((line) =>
    pairsIn(line)
      .filter(([stated, gloss]) => !isSame(stated, gloss))
      .map(([stated, gloss]) => ({
        place: placeIn(line, gloss.start, gloss.end),
        actual: gloss.text,
        expected: `${converted(stated, gloss)} ${gloss.unit} ${gloss.qualifier}`,
      })),
  ),
);

type Amount = Quantity & { value: number };

function pairsIn({ text: printed, figures }: Line): [Amount, Amount][] {
  const text = normal(printed);
  const all = figures();
  const following = all.slice(1).flatMap((gloss, at): [Quantity, Quantity][] => {
    const stated = all[at]!;
    const isGloss =
      OPENS.test(text.slice(stated.end, gloss.start)) && /^ ?\)/.test(text.slice(gloss.end));
    return isGloss ? [[stated, gloss]] : [];
  });
  const own = all.flatMap((stated): [Quantity, Quantity][] =>
    stated.gloss
      ? [[stated, { ...stated, ...stated.gloss, min: null, max: null, qualifier: 'exact' }]]
      : [],
  );
  return [...following, ...own].filter(isConvertible);
}

/** Returns whether a pair can be compared. Money has no fixed rate. Two amounts in one unit are not a conversion. */
function isConvertible(pair: [Quantity, Quantity]): pair is [Amount, Amount] {
  const [stated, gloss] = pair;
  const { dimension } = UNITS[stated.unit];
  return (
    stated.value !== null &&
    gloss.value !== null &&
    stated.unit !== gloss.unit &&
    !['money', 'time', 'proportion'].includes(dimension) &&
    conversion(stated.unit, gloss.unit) !== null
  );
}

function isSame(stated: Amount, gloss: Amount): boolean {
  const factor = conversion(stated.unit, gloss.unit)!;
  const slack = Math.max(
    halfOfLastDigit(gloss),
    halfOfLastDigit(stated) * factor,
    Math.abs(gloss.value) * ROUNDING,
  );
  return Math.abs(stated.value * factor - gloss.value) <= slack;
}

const converted = (stated: Amount, gloss: Amount) =>
  Number((stated.value * conversion(stated.unit, gloss.unit)!).toPrecision(4));
