import type { Issue } from '../issue';
import type { Compared } from '../parity/coverage';
import { message } from '.';

const NAMED = 3;

const WORDING = {
  zh: {
    refused: (count: number) => `有${count}处问题，未予发布：`,
    others: (count: number) => `另有${count}处。`,
    advice: '请改正后再发布；仍要发布的，请写明理由。',
    lacking: (count: number) => `有${count}处没有填写，未予发布：`,
    fill: '请填写后再发布。',
    dismiss: '经核对确无问题的，可逐条写明理由，确认无误。',
    compared: ({ source, target }: Compared) =>
      `数字对照：原文${source.of}处，已对照${source.compared}处；译文${target.of}处，已对照${target.compared}处。`,
    between: '',
  },
  en: {
    refused: (count: number) => `Not published because of ${count} finding${count > 1 ? 's' : ''}:`,
    others: (count: number) => `And ${count} more.`,
    advice: 'Correct this, or publish with a reason.',
    lacking: (count: number) =>
      `Not published because ${count} thing${count > 1 ? 's are' : ' is'} missing:`,
    fill: 'Fill this in, then publish.',
    dismiss: 'What is no mistake can be dismissed alone, with a reason.',
    compared: ({ source, target }: Compared) =>
      `Numerals compared: ${source.compared} of ${source.of} in the source, ${target.compared} of ${target.of} in the translation.`,
    between: ' ',
  },
};

/**
 * Says why publishing is refused: how many findings there are, the first of them, what to do, and how many numerals
 * were compared in each translation.
 */
export function gateMessage(
  issues: readonly Issue[],
  language: 'zh' | 'en',
  numerals: readonly Compared[] = [],
): string {
  const { refused, advice, dismiss, compared, between } = WORDING[language];
  const isKnown = issues.some(({ id }) => id !== undefined);
  return [
    ...[refused(issues.length), ...namedIn(issues, language)],
    ...[advice, ...(isKnown ? [dismiss] : []), ...numerals.map(compared)],
  ].join(between);
}

/** Says what a report lacks that it must have. No reason helps here. */
export function lackingMessage(issues: readonly Issue[], language: 'zh' | 'en'): string {
  const { lacking, fill, between } = WORDING[language];
  return [lacking(issues.length), ...namedIn(issues, language), fill].join(between);
}

/** Words the first findings, and says how many more there are. */
function namedIn(issues: readonly Issue[], language: 'zh' | 'en'): string[] {
  const named = issues.slice(0, NAMED).map((issue) => message(issue, language));
  const left = issues.length - named.length;
  return left > 0 ? [...named, WORDING[language].others(left)] : named;
}
