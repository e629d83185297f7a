import { matchesOf } from '../../matches';
import type { Quote } from '../../report';
import { placeIn } from '../places';
import { rule, type Line, type Finding } from '../rule';
import { privateHealth as described } from '../../rules/private-health';

const HEALTH =
  /身患[\u4e00-\u9fff]{0,4}?(?:病|癌|症)|患有?[\u4e00-\u9fff]{0,6}(?:病|癌|症)|重病|大病|癌症|白血病|尿毒症|残疾|瘫痪|精神障碍/g;
const PUBLIC_ROLE = /书记|主任|主席|局长|院长|校长|县长|镇长|经理|委员|医生|医师|秘书长/;
/** Within this many characters before and after a fact, the text is about one person. */
const [BEFORE, AFTER] = [20, 30];

/** Health facts do not appear next to the name of a private person: they are sensitive information (PIPL art. 28). */
export const privateHealth = rule(described, ({ lines, report }) => {
  const people = report.sections.flatMap(({ quotes }) => quotes.flatMap(privateSpeaker));
  return lines.flatMap((line) => healthOf(people, line));
});

const privateSpeaker = ({ speaker, role }: Quote): string[] =>
  speaker !== null && !PUBLIC_ROLE.test(role ?? '') ? [speaker] : [];

function healthOf(people: readonly string[], line: Line): Finding[] {
  return matchesOf(line.text, HEALTH).flatMap(({ 0: fact, index }): Finding[] => {
    const around = line.text.slice(Math.max(0, index - BEFORE), index + AFTER);
    const person = people.find((name) => around.includes(name));
    if (person === undefined) return [];
    const place = placeIn(line, index, index + fact.length);
    return [{ place, actual: `${person} ${fact}` }];
  });
}
