import { BODY_NAME } from './head.zh';
import type { Line } from './line';
import { isSignatureDay } from './signature-day';

/** The longest name of a body that signs, and how many bodies sign together. */
const [LONGEST, MOST_BODIES] = [26, 3];

const isBody = ({ text, look }: Line): boolean =>
  !look.kind &&
  !look.heading &&
  text.length <= LONGEST &&
  BODY_NAME.test(text) &&
  !/[，。：]/.test(text);

/**
 * 桐柏湾区卫生健康局 / 2026年1月6日, above attachments: finds the signatures inside a document. A signature at its end
 * belongs to the tail.
 */
export function signedInside(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  lines.forEach((line, at) => {
    if (line.look.heading || line.look.kind || !isSignatureDay(line.text)) return;
    let from = at;
    while (from > 0 && at - from < MOST_BODIES && isBody(lines[from - 1]!)) from -= 1;
    if (from === at) return;
    for (const one of lines.slice(from, at + 1)) found.add(one);
  });
  return found;
}
