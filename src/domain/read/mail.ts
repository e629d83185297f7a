import { inSimplified } from '../quantity/script.zh';
import type { LeftOut } from './left-out';
import type { Line } from './line';
import { ENGLISH_TITLE } from './title/marks';
import { isTitle } from './title/can-be';
import { tight } from './title/whole';
import { TITLE_ENDINGS } from './words.zh';

/** Labels above a mail, in Chinese and English programs. */
const LABEL =
  /^(?:发件人|寄件者|寄件人|收件人|收件者|抄送|密送|副本|密件副本|主题|主旨|发送时间|发件时间|寄件日期|传送时间|附件|日期|时间|時間|收信人|寄信人|發件人|主題|傳送時間|寄送日期|from|sent|to|cc|bcc|subject|date|attachments?|reply-to|importance)\s*[：:]/i;
const SENDER = /^(?:发件人|發件人|寄信人|收信人|寄件者|寄件人|收件人|收件者|from|to)\s*[：:]/i;
const SUBJECT = /^(?:主题|主題|主旨|subject)\s*[：:]\s*(.*)$/i;
/** 转发：, 答复:, Fw:, Re: before a subject. */
const PREFIX = /^(?:(?:转发|轉寄|转寄|回复|答复|回覆|fwd?|re)\s*[：:]\s*)+/i;
/** ---------- Forwarded message ----------, -----原始邮件----- */
const FORWARDED =
  /^[-—_]{2,}\s*(?:forwarded message|original message|begin forwarded message|原始邮件|转发邮件信息|转发的邮件|轉寄的郵件|原始郵件)\s*:?[-—_]*$/i;
/** Above its text, a mail has at most this many lines, and then a few words to its readers. */
const [MOST_ABOVE, MOST_WORDS] = [14, 8];
/** Below the text: the separator of a signature (RFC 3676 §4.3), and what programs add. */
const SEPARATOR = /^(?:-{2,6}|—{2,3}|_{3,})$/;
const ADDED =
  /^(?:sent from my \w+|发自我的.{0,20}|發自我的.{0,20}|.{0,10}(?:本|此|该)(?:邮件|郵件|电子邮件)(?:及其?|和)?(?:任何)?(?:附件)?.{0,12}(?:保密|机密|仅供|仅限|收件人|误收).*|(?:this|the information in this|the contents of this) (?:e-?mail|message|communication)\b.*(?:confidential|intended|privileged).*|(?:please )?(?:consider|think (?:of|about)) the environment before printing.*)$/i;
const MOST_BELOW = 12;

/** A mail without the lines around its text, and the title that its subject gives if no line of the text is one. */
export interface Mail {
  kept: readonly Line[];
  left: LeftOut[];
  title: string | null;
}

/** Takes the labels, the words to the readers and the sender's signature off a mail. All other texts stay the same. */
export function withoutMail(lines: readonly Line[]): Mail {
  const head = headOf(lines);
  if (head === 0) return { kept: lines, left: [], title: null };
  const subject = lines
    .slice(0, head)
    .map(({ text }) => SUBJECT.exec(text)?.[1]?.replace(PREFIX, '').trim())
    .find(Boolean);
  const begins = titleBelow(lines, head, subject ?? '');
  const from = begins ?? head;
  const end = endOf(lines, from, senderIn(lines.slice(0, head)));
  return {
    kept: lines.slice(from, end),
    left: lines.flatMap((line, at): LeftOut[] => {
      if (at >= from && at < end) return [];
      const isWords = at >= head && at < from;
      return [{ line, reason: isWords ? 'greeting' : 'head of the document' }];
    }),
    title: begins === null ? (subject ?? null) : null,
  };
}

/** Returns how many lines hold the labels of a mail, or 0: a sender or receiver and a subject are among them. */
function headOf(lines: readonly Line[]): number {
  const top = lines.slice(0, MOST_ABOVE);
  const isOfHead = ({ text }: Line) => LABEL.test(text) || FORWARDED.test(text);
  let end = 0;
  while (end < top.length && isOfHead(top[end]!)) end += 1;
  const head = top.slice(0, end);
  const isMail =
    head.some(({ text }) => SENDER.test(text)) && head.some(({ text }) => SUBJECT.test(text));
  return isMail && end < lines.length ? end : 0;
}

/** Returns the place of the title below a greeting, or null. */
function titleBelow(lines: readonly Line[], head: number, subject: string): number | null {
  const last = Math.min(head + MOST_WORDS, lines.length - 1);
  for (let at = head; at < last; at += 1) {
    const line = lines[at]!;
    if (!isTitle(line, lines[at + 1]) || !isNamed(line.text, subject)) continue;
    const above = lines[at - 1];
    const isBroken = at > head && above && !line.look.apart && isTitle(above, line);
    return isBroken ? at - 1 : at;
  }
  return null;
}

/** Whether a line names a report, or repeats the subject. */
const isNamed = (text: string, subject: string): boolean =>
  TITLE_ENDINGS.test(text) ||
  (ENGLISH_TITLE.test(text) && !/[.!?]\s|[!?]$/.test(text)) ||
  /^[A-Z][^.!?]*\b(?:19|20)\d\d$/.test(text) ||
  (subject !== '' && tight(subject).includes(tight(text)));

/** From: Tilda Brook <tilda@example.org> */
const FROM =
  /^(?:发件人|發件人|寄件者|寄件人|寄信人|from)\s*[：:]\s*["“]?([^<"”＜(（]{2,40}?)["”]?\s*(?:[<＜(（]|$)/i;

const senderIn = (head: readonly Line[]): string | null =>
  head.map(({ text }) => FROM.exec(text)?.[1]?.trim()).find(Boolean) ?? null;

/** Returns where the text of a mail ends, and the sender's signature begins. The sender's name alone begins it, too. */
function endOf(lines: readonly Line[], from: number, sender: string | null): number {
  const first = Math.max(from + 1, lines.length - MOST_BELOW);
  const ends = ({ text }: Line) =>
    SEPARATOR.test(text) || ADDED.test(inSimplified(text)) || text === sender;
  const at = lines.slice(first).findIndex(ends);
  return at < 0 ? lines.length : first + at;
}
