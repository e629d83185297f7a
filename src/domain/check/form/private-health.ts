import type { Issue } from '../../issue';
import { matchesOf } from '../../matches';
import { placeIn, type Rule } from '../rule';

const HEALTH =
  /身患[\u4e00-\u9fff]{0,4}?(?:病|癌|症)|患有?[\u4e00-\u9fff]{0,6}(?:病|癌|症)|重病|大病|癌症|白血病|尿毒症|残疾|瘫痪|精神障碍/g;
const PUBLIC_ROLE = /书记|主任|主席|局长|院长|校长|县长|镇长|经理|委员|医生|医师|秘书长/;

/** A private person is named beside facts about health: sensitive information (PIPL art. 28). */
export const privateHealth: Rule = ({ lines, report }) => {
  const people = report.sections.flatMap(({ quotes }) => quotes).filter(isPrivate);
  return lines.flatMap((line) =>
    matchesOf(line.text, HEALTH).flatMap(({ 0: found, index }): Issue[] => {
      const near = line.text.slice(Math.max(0, index - 20), index + 30);
      const person = people.find(({ speaker }) => near.includes(speaker!));
      if (!person) return [];
      const place = placeIn(line, index, index + found.length);
      return [
        {
          ruleId: 'private-health',
          severity: 'warning',
          place,
          actual: `${person.speaker} ${found}`,
        },
      ];
    }),
  );
};

const isPrivate = ({ speaker, role }: { speaker: string | null; role: string | null }) =>
  speaker !== null && !PUBLIC_ROLE.test(role ?? '');
