import { matchesOf } from '../../matches';
import { placeIn } from '../places';
import { rule, type Line, type Finding } from '../rule';
import { BODY_KINDS, NOT_IN_NAME, PARTY_KINDS, TELLS_APART } from './bodies.zh';
import { organizationTwoNames } from '../../rules/organization-two-names';

/** A body that a line names. Only bodies of the same `group` can be the same body. */
interface Mention {
  name: string;
  group: string;
  stem: string;
  line: Line;
  index: number;
}

type Naming = readonly [pattern: RegExp, read: (match: RegExpMatchArray) => [string, string]];

/**
 * Patterns that read the group and the stem of a name. 机关党委 and 机关党支部 have one group. So do 县农业局 and 县农业农村局, by the
 * place and the kind of body.
 */
const NAMINGS: readonly Naming[] = [
  [
    new RegExp(
      `(机关|学校|医院|公司|集团|单位|[\\u4e00-\\u9fff]{2}[局委办院校会])(${PARTY_KINDS.join('|')})(?!书记|委员|成员)`,
      'g',
    ),
    ([, body = '', kind = '']) => [`${body}党`, kind],
  ],
  [
    new RegExp(`([省市县区镇乡])([\\u4e00-\\u9fff]{2,8}?)(${BODY_KINDS.join('|')})(?!长)`, 'g'),
    ([, place = '', stem = '', kind = '']) => [`${place}…${kind}`, stem],
  ],
];

/** An organization has one name. A short form is allowed if the text introduces it: （以下简称…）. */
export const oneName = rule(organizationTwoNames, ({ lines }) => {
  const first = new Map<string, Mention[]>();
  const introduced = shortForms(lines);
  return lines.flatMap(mentionsIn).flatMap((mention): Finding[] => {
    const known = first.get(mention.group) ?? [];
    if (known.some(({ stem }) => stem === mention.stem)) return [];
    first.set(mention.group, [...known, mention]);
    const other = known.find((one) => isSameBody(one.stem, mention.stem));
    const isShort = [mention, other].some((one) => one && introduced.has(one.name));
    return other && !isShort ? [twoNames(mention, other)] : [];
  });
});

function mentionsIn(line: Line): Mention[] {
  return NAMINGS.flatMap(([pattern, read]) =>
    matchesOf(line.text, pattern).flatMap((match): Mention[] => {
      const [group, stem] = read(match);
      if (NOT_IN_NAME.test(stem)) return [];
      return [{ name: match[0], group, stem, line, index: match.index }];
    }),
  );
}

/** （以下简称“县一中”） */
const SHORT_FORM = /简称[“"：:]?([\u4e00-\u9fff]{2,12})/g;

/** Returns the short forms that the text introduces. */
const shortForms = (lines: readonly Line[]) =>
  new Set(lines.flatMap(({ text }) => matchesOf(text, SHORT_FORM).map(([, name = '']) => name)));

/**
 * Returns whether two stems may name the same body: 党委 and 党支部, or 农业 and 农业农村, of which one is the full form.
 * Different ordinals mean different bodies.
 */
function isSameBody(one: string, other: string): boolean {
  if (isPartyKind(one) && isPartyKind(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const left = without(long, short);
  return left !== null && !TELLS_APART.test(left);
}

const isPartyKind = (stem: string) => PARTY_KINDS.some((kind) => kind === stem);

/**
 * Returns what remains of a word after the letters of another word are removed in order. Null if the word does not
 * contain all of them.
 */
function without(word: string, letters: string): string | null {
  let [at, left] = [0, ''];
  for (const letter of word) {
    if (letter === letters[at]) at += 1;
    else left += letter;
  }
  return at === letters.length ? left : null;
}

const twoNames = (mention: Mention, other: Mention): Finding => ({
  place: placeOf(mention),
  actual: mention.name,
  expected: other.name,
  cause: placeOf(other),
});

const placeOf = ({ name, line, index }: Mention) => placeIn(line, index, index + name.length);
