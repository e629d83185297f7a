import type { Issue } from '../../issue';
import { placeIn, type Line, type Rule } from '../rule';

/** Bodies of one kind: what is called by two of them is one body under two names, or two that need telling apart. */
const KINDS = ['党委', '党总支', '党支部', '党组'];
const NAME = new RegExp(
  `(机关|学校|医院|公司|集团|单位|[\\u4e00-\\u9fff]{2}[局委办院校会])(${KINDS.join('|')})(?!书记|委员|成员)`,
  'g',
);

/** One organization has one name: 机关党委 here and 机关党支部 there. */
export const oneName: Rule = ({ lines }) => {
  const first = new Map<string, { kind: string; line: Line; index: number }>();
  const said = new Set<string>();
  return lines.flatMap((line) =>
    [...line.text.matchAll(NAME)].flatMap(
      ({ 0: name, 1: stem = '', 2: kind = '', index }): Issue[] => {
        const known = first.get(stem);
        if (!known) first.set(stem, { kind, line, index });
        if (!known || known.kind === kind || said.has(name)) return [];
        said.add(name);
        const length = stem.length + known.kind.length;
        return [
          {
            ...{ ruleId: 'organization-two-names', severity: 'note' },
            ...{ place: placeIn(line, index, index + name.length), actual: name },
            ...{
              expected: stem + known.kind,
              cause: placeIn(known.line, known.index, known.index + length),
            },
          },
        ];
      },
    ),
  );
};
