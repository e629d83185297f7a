import type { Issue } from '../issue';
import { message } from '.';

const NAMED = 3;

const WORDING = {
  zh: {
    refused: (count: number) => `有${count}处问题，未予发布：`,
    others: (count: number) => `另有${count}处。`,
    advice: '请改正后再发布；仍要发布的，请写明理由。',
    between: '',
  },
  en: {
    refused: (count: number) => `Not published because of ${count} finding${count > 1 ? 's' : ''}:`,
    others: (count: number) => `And ${count} more.`,
    advice: 'Correct this, or publish with a reason.',
    between: ' ',
  },
};

/** Why publishing is refused, as one sentence after another: how many findings, the first of them, what to do. */
export function gateMessage(issues: readonly Issue[], language: 'zh' | 'en'): string {
  const { refused, others, advice, between } = WORDING[language];
  const named = issues.slice(0, NAMED).map((issue) => message(issue, language));
  const left = issues.length - named.length;
  return [refused(issues.length), ...named, ...(left > 0 ? [others(left)] : []), advice].join(
    between,
  );
}
