import { reportAddress } from '../../addresses';
import type { Edition } from '../../edition';
import { shanghaiDay } from '../../shanghai-time';
import type { Correction } from '../../years';
import { changedLine } from '../changed';
import type { Publication } from '../publication';
import type { Words } from '../words';
import { escape } from './escape';

/** Writes the corrections of a report above its text, so that no reader quotes a withdrawn figure. */
export function correctionNotes(
  corrections: readonly Correction[],
  edition: Edition,
  words: Words,
): string {
  if (corrections.length === 0) return '';
  const items = corrections.map((one) => item(one, edition, words));
  return `<aside class="corrections" aria-label="${words.corrections}"><h2>${words.corrections}</h2>${items.join('')}</aside>`;
}

function item(
  { edition: number, date, note, changed }: Correction,
  edition: Edition,
  words: Words,
) {
  const day = shanghaiDay(date);
  const lines = changed.map((one) => `<li>${escape(changedLine(one, words))}</li>`);
  const href = reportAddress(edition, `/editions/${number - 1}/compare/${number}.html`);
  return `<div id="correction-${number}"><p><time datetime="${date}">${day}</time> ${escape(note)}</p>${
    lines.length > 0 ? `<ul>${lines.join('')}</ul>` : ''
  }<p><a href="${escape(href)}">${escape(words.compared(number - 1, number))}</a></p></div>`;
}

/** Writes the note that something was redacted, when, and why. */
export const redactionNote = (redaction: Publication['redaction'], words: Words): string =>
  redaction
    ? `<aside class="corrections"><p>${escape(words.redacted(shanghaiDay(redaction.date), redaction.reason))}</p></aside>`
    : '';
