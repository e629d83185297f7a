import { dateIn } from './date';
import { BODY_NAME } from './head.zh';
import { isFullName } from './names/given';
import { isRareFullName } from './names/rare';
import { officerIn } from './offices.en';
import { asPrinted } from './printed';

/** Labels before the name of the person who gave the report. */
export const SPEAKERS = ['报告人', '述职人', '述职者', '汇报人', '演讲人', '发言人', '主讲人'];
export const SPEAKER_LABEL = `(?:${SPEAKERS.join('|')})[：:\\s　]`;

/** 县长　王某某, 青崖工务段巡道工　鲁冬至: the person who gave or wrote the report, below the title. */
const RAPPORTEUR =
  /^(?:[\u4e00-\u9fff、]{2,30}?[\s　]+)?([\u4e00-\u9fff](?:[\s　]{0,4}[\u4e00-\u9fff]){1,3})$/;
/** 鹿鸣坡小学 校长　谷雨生: a body before the office. */
const OF_BODY = new RegExp(
  `^[\\u4e00-\\u9fff]{2,24}${BODY_NAME.source.replace(/\$$/, '')}[\\s　]+([\\u4e00-\\u9fff]{2,12}[\\s　]+\\S.{1,8})$`,
);
/** 会长　幸福来: after such an office a rare surname is one. */
const IN_OFFICE =
  /^(?:[\u4e00-\u9fff]{0,12}(?:[会市县区镇乡局院校馆社]长|董事长|书记|主任|主席|总经理|[校院]监))[\s　]+\S{2,4}$/;
const LABEL = new RegExp(`^${SPEAKER_LABEL}+`);
/** 县长 吐尔逊江·阿不都拉 */
const DOTTED =
  /^[\u4e00-\u9fff、]{2,24}[\s　]+([\u4e00-\u9fff]{1,8}(?:[·•・][\u4e00-\u9fff]{1,8}){1,3})$/;
const LONGEST = 40;

/** Returns the name in a line with an office and a name, as the line prints it. Null if there is none. */
export const rapporteurIn = (text: string): string | null => asPrinted(text, rapporteurOf);

function rapporteurOf(text: string): string | null {
  const bare = withoutDate(text.replace(/^[（(]|[）)]$/g, '').trim());
  const officer = officerIn(bare);
  if (officer) return officer;
  if (bare.length > LONGEST || !/[\s　：:]/.test(bare)) return null;
  const line = bare.replace(LABEL, '');
  const dotted = DOTTED.exec(line)?.[1];
  if (dotted) return dotted;
  const office = OF_BODY.exec(line)?.[1];
  const name = RAPPORTEUR.exec(office ?? line)?.[1]?.replace(/[\s　]/g, '');
  return name && isNameIn(line, name) ? name : null;
}

const isNameIn = (line: string, name: string): boolean =>
  name.length <= 4 && (isFullName(name) || (IN_OFFICE.test(line) && isRareFullName(name)));

/** Returns 会长　靳海涛 for 2026年3月18日　会长　靳海涛. */
function withoutDate(text: string): string {
  const date = text.length <= LONGEST ? dateIn(text) : null;
  return date?.start === 0 ? text.slice(date.end).trim() : text;
}
