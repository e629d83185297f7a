import type { CaptionLine, OutlineSection } from './body-shape';
import { bareCaption, captionIn, loneCreditIn } from './caption';
import type { Line } from './line';
import { numberingOf } from './numbering';

/** Makes a picture whose caption may follow. */
export const pictureOf = ({ look }: Line, { paragraphs }: OutlineSection): CaptionLine => ({
  caption: '',
  credit: null,
  line: null,
  image: look.image ?? null,
  after: paragraphs.length,
});

/** Takes a line as a caption: of the picture right above it, or of a picture that plain text cannot hold. */
export function takesCaption(line: Line, section: OutlineSection, isSet: boolean): boolean {
  const last = section.captions.at(-1);
  const after = section.paragraphs.length;
  const isBelow = last !== undefined && last.line === null && last.after === after;
  if (isBelow && takesCredit(line, last)) return true;
  const caption =
    captionIn(line.text) ?? (isBelow && isCaption(line, isSet) ? bareCaption(line.text) : null);
  if (!caption) return last !== undefined && last.after === after && takesCredit(line, last);
  if (isBelow) Object.assign(last, caption, { line });
  else section.captions.push({ ...caption, line, image: null, after });
  return true;
}

/** 周亮 摄, below a picture or its caption: takes the line as the credit. */
function takesCredit(line: Line, last: CaptionLine): boolean {
  const credit = last.credit === null ? loneCreditIn(line.text) : null;
  if (!credit) return false;
  last.credit = credit;
  last.creditLine = line;
  return true;
}
/** The longest captions in characters: of a line that no style calls a caption, and of a centred one. */
export const [LONGEST_CAPTION, LONGEST_CENTRED] = [32, 80];

/**
 * Whether the words right below a picture are its caption: the page says so, they point up at it, or they are
 * centred. In a document with formatted headings or in a layout table, a short line without formatting is also a
 * caption.
 */
function isCaption({ text, look }: Line, isSet: boolean): boolean {
  if (look.kind === 'caption' || /^[▲△↑]\s?[\u4e00-\u9fff]/.test(text)) return true;
  if (look.kind || look.heading || look.strong || numberingOf(text) !== null) return false;
  if (/^(?:本期)?(?:导读|導讀|导语|前言|引言|序言)$/.test(text)) return false;
  if (look.centred) return text.length <= LONGEST_CENTRED && !/[：:；]$/.test(text);
  const isShort = text.length <= LONGEST_CAPTION && !/[。！？；：，.!?;:,]["”」』]?$/.test(text);
  return isShort && (isSet || look.framed === true) && !/^[“「"]/.test(text);
}
