import type { Issue } from '../issue';
import { checkTranslation, type Term } from '../check';
import { REPORT, SECTION } from '../report/shape';
import { blankOf } from '../report/blank';
import type { Report } from '../report';
import type { Fault } from './fault';
import type { Ground } from './ground';
import { strangeNumbers, strangeWords } from './strange';
import { taskOf } from './task';

/** The result of checking a suggestion: faults keep it from being shown, warnings are shown with it. */
export interface Weighed {
  text: string;
  faults: Fault[];
  warnings: Issue[];
}

/**
 * Checks a model's answer against its ground, as a translation is checked against its source. Pure: a caller decides
 * what to do.
 */
export function weigh(answer: string, ground: Ground): Weighed {
  const text = bare(answer);
  if (text === '') return { text, faults: [{ reason: 'empty' }], warnings: [] };
  if (text.length > taskOf(ground).most)
    return { text, faults: [{ reason: 'long' }], warnings: [] };
  const isLine = ground.kind !== 'translation' || ground.isLine;
  const lines: Fault[] = isLine && /\n/.test(text) ? [{ reason: 'lines' }] : [];
  if (ground.kind === 'translation') {
    const { stopping, others } = parityOf(ground.source, text, ground.terms);
    return { text, faults: [...lines, ...stopping], warnings: others };
  }
  const told = ground.kind === 'label' ? ground.sentence : ground.text;
  const faults = [
    ...lines,
    ...strangeNumbers(text, ground.kind === 'label' ? '' : told, ground.language),
    ...(ground.kind === 'label' ? strangeWords(text, told, ground.language) : []),
  ];
  return { text, faults, warnings: [] };
}

const QUOTED = /^(["“'「])([\s\S]*)(["”'」])$/;

/** Removes what models put around an answer: code fences, and quotation marks if there are none inside. */
function bare(answer: string): string {
  const text = answer
    .trim()
    .replace(/^```\w*\n([\s\S]*?)\n?```$/, '$1')
    .trim();
  const [, open, inner] = QUOTED.exec(text) ?? [];
  return inner !== undefined && !/["“”「」]/.test(inner) && open !== undefined
    ? inner.trim()
    : text;
}

/** Checks a passage and its translation as two reports of one paragraph each. */
function parityOf(source: string, target: string, terms: readonly Term[]) {
  const issues = checkTranslation(reportOf(source), reportOf(target), terms);
  const stopping = issues.filter(({ severity }) => severity === 'error');
  return {
    stopping: stopping.map((issue): Fault => ({ reason: 'parity', issue })),
    others: issues.filter(({ severity }) => severity !== 'error'),
  };
}

function reportOf(text: string): Report {
  const children = [{ type: 'text' as const, text }];
  const body: Report['sections'][number]['body'] = [{ type: 'paragraph', children }];
  return {
    ...blankOf(REPORT),
    sections: [{ ...blankOf(SECTION), key: 'suggested', body }],
  } as Report;
}
