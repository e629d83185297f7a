import { inSimplified } from '../../quantity/script.zh';
import { SURNAMES } from '../people.zh';
import { isNoName } from './no-name';

export const HAN = /^[\u4e00-\u9fff]+$/;
export const SURNAME_SET = new Set(SURNAMES);
/** What a given name is not and does not contain: bodies, ranks, and function words. */
export const NO_GIVEN =
  /[会部委局院室处科组队办所站县市区镇村校司厂党的了在是有和与为把被将对到说要就都也很不没人户片]|^[中团社行政府长员前后里外上下内口边旁出]$/;
/** No given name of any length holds a particle, or ends like a body or a role: 门沟的, 区残联, 管水员. */
const NEVER_GIVEN =
  /[的了着们他她它我你您咱哭骂吃喝偷]|[局厅馆县校]$|[残妇工侨文作科]联$|(?<![万千百])里$|[员者上下内外地得]$|(?:学院|中心|公司|大学|医院|集团|银行)$/;

export const isGiven = (given: string, length: number) =>
  given.length === length &&
  HAN.test(given) &&
  !given.endsWith('副') &&
  !NEVER_GIVEN.test(given) &&
  (length > 1 || !NO_GIVEN.test(given));

/** 杨明遭受质疑: the last character begins a verb. */
export const BEGINS_VERB = /^[\u4e00-\u9fff]?遭[受到遇]/;

/** 长舒一口气, 桂莲一撇嘴, 程献头一回: 一 counts what a person does, or how often. */
export const ONE_OF =
  /^[\u4e00-\u9fff]?(?:一[口声下眼阵番笑夜撇把脸边路直时咬跺拍挥摆愣怔听]|头(?:[一两][回次遭年天个趟]|几))/;

/** The verb of speech right after a name. */
export const SAYS = /^(?:说|讲|道|问|答|笑|喊|叹|劝|念叨|提醒|强调|表示|告诉|感慨)/;

/** 学生肖丹想回母校: a verb of one character after a name of two. 李思想说 is a name. */
export const isVerbAfter = (given: string, following: string): boolean =>
  given.length === 2 &&
  /[想看听坐拿给让叫找抱拉推捧摸喊没由从把被将]$/.test(given) &&
  /^[\u4e00-\u9fff]/.test(following) &&
  !SAYS.test(following);

/** Whether a word alone can be a name: a surname and one or two characters, in either script. */
export function isFullName(printed: string): boolean {
  const word = inSimplified(printed);
  const given = [word.slice(0, 2), word.charAt(0)]
    .filter((surname) => SURNAME_SET.has(surname))
    .map((surname) => word.slice(surname.length));
  return !isNoName(word) && given.some((rest) => /^.{1,2}$/.test(rest) && !NO_GIVEN.test(rest));
}
