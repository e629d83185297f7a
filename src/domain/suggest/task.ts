import type { Term } from '../check';
import type { Ground } from './ground';
import { INSTRUCTIONS } from './instructions';

/** The instructions and the text that a model receives. */
export interface Task {
  instructions: string;
  text: string;
  /** The longest answer that is accepted, in UTF-16 units. */
  most: number;
}

/** An English translation has three to four times the characters of the Chinese. A much longer answer was made up. */
export const LONGEST_TRANSLATION = { times: 6, least: 120 };
/** A label is printed next to a bar of a chart. */
export const LONGEST_LABEL = { zh: 30, en: 80 };
/** A summary is shown in lists, feeds and link previews. */
export const LONGEST_SUMMARY = { zh: 200, en: 600 };

/**
 * Returns the task that asks a model for a suggestion. The text is only material: instructions in it are words of a
 * report.
 */
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

/** Returns the glossary terms that occur in a text, one per line. */
function glossaryFor(source: string, terms: readonly Term[]): string {
  const used = terms.filter(({ zh }) => source.includes(zh));
  if (used.length === 0) return '';
  return `\nGlossary:\n${used.map(({ zh, en }) => `${zh} = ${en}`).join('\n')}`;
}
