import { inSimplified } from '../quantity/script.zh';
import { creditsIn } from './credits';
import { isDateLine } from './date';
import { bylineIn } from './byline';
import { captionIn } from './caption';
import type { Byline } from './byline/said';
import { isMeta } from './head';
import { BODY_NAME, COURTESY } from './head.zh';
import { numberingOf } from './numbering';
import { rapporteurIn, SPEAKER_LABEL } from './rapporteur';
import type { Line } from './line';
import { isSignatureDay } from './signature-day';

const LONGEST_SIGNATURE = 26;

/** Lines that are not part of the text: notes, attachments, release marks. */
const LOOSE =
  /^(?:[（(]?(?:注|备注|说明|附件?[一二三四五]?|附表|免责声明|声明|版权|转载|此件|未经授权|（完）|来源|原标题|延伸阅读|[主抄分呈]?[报送发](?=[：:])|主题词|印发|(?:传媒|媒体|新闻|查询)(?:查询|联[络系]人?)|联系人|联系电话|联系方式|咨询电话|电话|热线|(?:会|社|院|校|厂|店|网|馆|总部|办公|单位|公司)?[地网]?址|邮箱|投稿邮箱|传真|邮编|官网|(?:划拨|银行|捐款|捐赠)?[账帐]号|户名|开户行?|(?:捐款|服务|咨询|客服|爱心)专线)[：:\d、]|[（(]此件.*[)）]$|[（(][^（()）]{2,30}(?:供稿|提供|供图)[)）]$|[（(]?(?:完|全文完|本文完)[）)]?$|原标题|This is a translation\b)/;

/** Clerk: J. Wardle, clerk@example.org; X is a registered charity. www.example.org: whom to ask, and what the body is. */
const CONTACT =
  /^[^.!?\u4e00-\u9fff]{0,20}(?:\b[A-Z]\. )?[^.!?\u4e00-\u9fff]{0,40}[ ,:][\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,30}$|^[^.!?\u4e00-\u9fff]{2,80} is an? (?:registered|tax-exempt) [^.!?]{3,80}\.? (?:https?:\/\/|www\.)\S{3,80}$|^[^!?\u4e00-\u9fff]{0,80}\b(?:Tel|Telephone|Phone|Fax)\b[.:]{0,2} ?[+(\d][\d ()+-]{4,24}$/i;

/** Whether a line is a note, an attachment or contact data below a text. */
export const isLooseLine = (text: string): boolean => {
  const plain = inSimplified(text);
  return LOOSE.test(plain) || CONTACT.test(plain.slice(0, LONGEST_CONTACT));
};
const LONGEST_CONTACT = 200;

/**
 * Returns how many of the last lines are the tail: credits, signature and date, notes. Searches from the end. A few
 * unknown lines, such as the name of an attached file, do not hide the tail lines above them.
 */
export function tailLength(lines: readonly Line[]): number {
  let at = lines.length;
  let tail = at;
  let strangers = 0;
  while (at > 1 && strangers <= MOST_STRANGERS) {
    at -= 1;
    if (belongsToTail(lines, at)) {
      tail = at;
      strangers = 0;
    } else if (isStranger(lines[at]!)) strangers += 1;
    else break;
  }
  return lines.length - tail;
}

/** At most this many unknown lines may be between two lines of the tail. */
const MOST_STRANGERS = 3;
const LONGEST_STRANGER = 40;

/**
 * Whether a line is certainly neither text nor a heading: without a full stop, without a number, not formatted as a
 * heading.
 */
const isStranger = ({ text, look }: Line): boolean =>
  look.kind === 'note' ||
  (!look.heading &&
    !look.strong &&
    !look.kind &&
    text.length <= LONGEST_STRANGER &&
    !/[，,。]|[！？；：”"]$/.test(text) &&
    numberingOf(text) === null);

function belongsToTail(lines: readonly Line[], at: number): boolean {
  const { text, look } = lines[at]!;
  if (look.heading || look.kind === 'row' || isBelowPicture(lines, at)) return false;
  if (creditsIn(text) !== null || isLooseLine(text) || isSignatureDay(text)) return true;
  if (isMeta(lines[at]!) || isReporter(text)) return true;
  if (isRemark(text) || isAttachment(lines, at) || COURTESY.test(inSimplified(text))) return true;
  return isSignedBelow(lines, at) || isSigned(lines, at) || isSignedAlone(lines, at);
}

/** 槐川一中德育处, as the last line, below a sentence: the date is missing. */
const isSignedAlone = (lines: readonly Line[], at: number): boolean =>
  at === lines.length - 1 &&
  isSignature(lines[at]!.text) &&
  BODY_NAME.test(inSimplified(lines[at]!.text)) &&
  !lines[at]!.look.strong &&
  /[。！]$/.test(lines[at - 1]?.text ?? '');

/** 图：家庭医生在居民家中量血压, right below a picture: its caption, not a credit. */
const isBelowPicture = (lines: readonly Line[], at: number): boolean =>
  lines[at - 1]?.look.kind === 'image' && captionIn(lines[at]!.text) !== null;

/** 禾川县农业农村局 / 2026年1月6日 */
const isSigned = (lines: readonly Line[], at: number): boolean =>
  isSignature(lines[at]!.text) &&
  (isSignatureDay(lines[at + 1]?.text ?? '') || isSignatureBefore(lines, at + 1));

/** （通讯员 邱婷）, alone on a line. */
const isReporter = (text: string): boolean =>
  IS_SPEAKER.test(text) || (text.length <= LONGEST_SIGNATURE && bylineIn(text)?.author != null);

/** Returns what the lines of a tail say as a byline does: 来源：…, （通讯员 邱婷）. The outline finds the dates. */
export function bylineOfTail(tail: readonly Line[]): Pick<Byline, 'author' | 'source'> {
  const found = tail.flatMap(({ text }) => (isDateLine(text) ? [] : (bylineIn(text) ?? [])));
  const first = (field: 'author' | 'source') =>
    found.map((byline) => byline[field]).find((value) => value !== null) ?? null;
  const speakers = tail.flatMap(
    ({ text }) => (IS_SPEAKER.test(inSimplified(text)) ? rapporteurIn(text) : null) ?? [],
  );
  return { author: first('author') ?? speakers[0] ?? null, source: first('source') };
}

/** 述职人：岳建国 */
const IS_SPEAKER = new RegExp(`^${SPEAKER_LABEL}`);

/** （本文获征文一等奖）: a remark about the whole text. But not （巡山 林小禾 摄）. */
const isRemark = (text: string): boolean => IN_BRACKETS.test(text) && !captionIn(text);
const IN_BRACKETS = /^[（(][^（()）]{4,60}[)）]$/;
const MOST_ATTACHMENTS = 8;

/** 2.任务分解表, below 附件：1.… */
const isAttachment = (lines: readonly Line[], at: number): boolean =>
  /^\d{1,2}[.．、]/.test(lines[at]!.text) &&
  lines.slice(Math.max(0, at - MOST_ATTACHMENTS), at).some(({ text }) => /^附件?[：:]/.test(text));

/** 禾川县农业农村局, above the date. But not 开放日（新闻社 供图）. */
const isSignature = (text: string) =>
  text.length <= LONGEST_SIGNATURE &&
  !captionIn(text) &&
  !/[，。！？；：“”,.!?;:]/.test(text) &&
  !/^[（(]?[一二三四五六七八九十\d]+[）)、.]/.test(text);

/** 校監　伍啟仁 / 校長　梅詠詩 / 二零二五年十一月: people with their offices may sign, on consecutive lines. */
function isSignedBelow(lines: readonly Line[], at: number): boolean {
  let below = at;
  while (
    below - at < MOST_SIGNERS &&
    rapporteurIn((lines[below]?.text ?? '').replace(/[：:]/, ' ')) !== null
  )
    below += 1;
  return below > at && isSignatureDay(lines[below]?.text ?? '');
}
const MOST_SIGNERS = 4;

/** Several bodies may sign, on consecutive lines. */
function isSignatureBefore(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return isSignature(text) && BODY_NAME.test(text) && isDateLine(lines[at + 1]?.text ?? '');
}
