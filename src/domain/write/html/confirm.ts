import { lastDay, type ConfirmationAnswer } from '../../confirm/standing';
import type { Statement } from '../../confirm/statement';
import { CONFIRM_PAGE, type ConfirmTrouble } from '../../messages/confirm';
import { escape } from './escape';
import { UNTOLD } from './head';
import { page } from './page';

/** What an outside person is asked: one sentence, who asks, until when, and an answer already given. */
export interface ConfirmPage extends Statement {
  locale: string;
  by: string;
  to: string;
  expiresAt: string;
  answer: ConfirmationAnswer | null;
}

const wordsOf = (locale: string) => CONFIRM_PAGE[locale.startsWith('zh') ? 'zh' : 'en'];

/** Writes the page of a question: the sentence with the words marked, and a form that works without a script. */
export function confirmPage(asked: ConfirmPage): string {
  const { locale, kind, label, by, to, answer } = asked;
  const words = wordsOf(locale);
  const main = [
    `<h1>${escape(words[kind])}</h1>`,
    `<p><small>${escape(words.asks(by, to))}</small></p>`,
    answer
      ? `<p role="status"><strong>${words.answered[answer.verdict]}</strong> ${words.thanks}</p>`
      : '',
    `<blockquote><p>${marked(asked)}</p></blockquote>`,
    label ? `<p><small>${escape(words.label(label))}</small></p>` : '',
    formOf(words),
    `<p><small>${escape(words.until(lastDay(asked)))}</small></p>`,
  ];
  return bare(locale, words.title, main.join('\n'));
}

/** Writes the page shown instead of the question: the link is over, or the answer was not accepted. */
export function confirmTroublePage(locale: string, trouble: ConfirmTrouble): string {
  const [title, text] = wordsOf(locale)[trouble];
  return bare(locale, title, `<h1>${title}</h1><p>${text}</p>`);
}

const bare = (locale: string, title: string, main: string): string =>
  page({ ...UNTOLD, locale, title, description: null, isIndexed: false, alternates: [], main });

/** Marks the words to confirm in their sentence. */
function marked({ sentence, words }: Statement): string {
  const at = sentence.indexOf(words);
  if (at === -1 || words === sentence) return escape(sentence).replaceAll('\n', '<br>');
  const end = at + words.length;
  return `${escape(sentence.slice(0, at))}<ins>${escape(words)}</ins>${escape(sentence.slice(end))}`;
}

const formOf = (words: (typeof CONFIRM_PAGE)['zh'] | (typeof CONFIRM_PAGE)['en']): string =>
  `<form method="post" class="confirm">
<p><label><input type="radio" name="verdict" value="right" required> ${words.right}</label>
<label><input type="radio" name="verdict" value="wrong"> ${words.wrong}</label></p>
${field(words.value, '<input name="value" maxlength="200">')}
${field(words.remark, '<textarea name="remark" maxlength="1000" rows="3"></textarea>')}
${field(words.name, '<input name="name" maxlength="60" autocomplete="name">')}
<p><button>${words.send}</button></p></form>`;

const field = (label: string, input: string) => `<p><label>${label}<br>${input}</label></p>`;
