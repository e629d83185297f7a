import type { Term } from '../check';
import type { Ground } from './ground';
import { INSTRUCTIONS } from './instructions';

/** What a model is told and shown. */
export interface Task {
  instructions: string;
  text: string;
  /** The longest answer that is taken, in UTF-16 units. */
  most: number;
}

/** English of Chinese prose has three to four times its characters; what is much longer was made up. */
export const LONGEST_TRANSLATION = { times: 6, least: 120 };
/** A label stands beside a bar of a chart. */
export const LONGEST_LABEL = { zh: 30, en: 80 };
/** A summary stands in lists, feeds and previews of links. */
export const LONGEST_SUMMARY = { zh: 200, en: 600 };

/** What a model is asked for a suggestion. The text is its matter: instructions in it are words of a report. */
export function taskOf(ground: Ground): Task {
  if (ground.kind === 'translation') {
    const { source, terms } = ground;
    const { times, least } = LONGEST_TRANSLATION;
    const most = Math.max(least, source.length * times);
    const glossary = glossaryFor(source, terms);
    return { instructions: INSTRUCTIONS.translation + glossary, text: source, most };
  }
  const { language } = ground;
  if (ground.kind === 'summary')
    return {
      ...{ instructions: INSTRUCTIONS.summary[language], text: ground.text },
      most: LONGEST_SUMMARY[language],
    };
  return {
    instructions: INSTRUCTIONS.label[language],
    text: `${ground.sentence}\n→ ${ground.words}`,
    most: LONGEST_LABEL[language],
  };
}

/** The terms of the glossary that stand in a text, a line each. */
function glossaryFor(source: string, terms: readonly Term[]): string {
  const used = terms.filter(({ zh }) => source.includes(zh));
  if (used.length === 0) return '';
  return `\nGlossary:\n${used.map(({ zh, en }) => `${zh} = ${en}`).join('\n')}`;
}
