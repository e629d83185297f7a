import { inOneForm } from '../../quantity/notation';
import { BODY_NAME } from '../head.zh';
import { TITLE_ENDINGS } from '../words.zh';
import { IS_OPEN, YEAR } from './marks';

/** Whether a title is complete: not only the name of a body, and not cut off in the middle. */
export const isWhole = (title: string): boolean =>
  title.length >= SHORTEST_SLOGAN &&
  !IS_OPEN.test(title) &&
  (!BODY_NAME.test(title) || NO_BODY.test(title)) &&
  !ENGLISH_BODY.test(title);

/** 以质量立院, 让专家进基层医院: a body's name begins with no preposition. */
const NO_BODY = /^[以让讓用把为為当當向从從在](?=.{4})/;

/** Thornbury Town Council: only the name of a body, with a capital at each word. */
const ENGLISH_BODY =
  /^(?:[A-Z][\w’'&-]*|of|the|and|for)(?: (?:[A-Z][\w’'&-]*|of|the|and|for)){0,7} (?:Council|Trust|Library|Hospital|School|College|Society|Foundation|Authority|Ltd|Limited|University|District|Committee|Association|Museum|Bureau|Office|Agency|Board|Department|Ministry|Company|Corporation|Inc|Group|Charity|Centre|Center|Institute|Commission|Hospice|Theatre|Service|Services|Partnership|Federation|Union|Network|Club|Church|Bank|Alliance|Fund|Archive|Archives|Parish|Literacy)$/;
const SHORTEST_SLOGAN = 4;
const REGION = /[省市县縣区區州旗乡鄉镇鎮村盟]$/;

/** Whether a title names the body, the year and the kind of report. It then needs no line above it. */
export function isWholeTitle(text: string): boolean {
  const [before = '', ...rest] = text.split(YEAR);
  if (rest.length === 0) return false;
  const isOfBody = BODY_NAME.test(before.trim()) || REGION.test(before.trim());
  return (isOfBody && TITLE_ENDINGS.test(text)) || WHOLE_ENGLISH.test(text);
}

/** Review of the work of the Jichuan County Library in 2024 */
const WHOLE_ENGLISH =
  /\b(?:report|review|summary|account)\b.*\b(?:of|by) (?:the )?[A-Z]\w+ .*\b(?:19|20)\d\d\b/i;

/** Returns the words of a title in one notation, without white space. */
export const tight = (text: string): string => inOneForm(text).replace(/\s+/g, '');
