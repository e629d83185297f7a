import type { Language } from '../../quantity';
import { inSimplified } from '../../quantity/script.zh';
import type { Bead } from '../bead';
import type { Figure } from '../reading';
import { aroundIn, type Around } from './around';
import { ADJACENT_EN, AFTER_EN, BEFORE_EN, BY_EN, FROM_TO_EN, TO_EN } from './change.en';
import { ADJACENT_ZH, AFTER_ZH, BEFORE_ZH, BY_ZH, FROM_TO_ZH, TO_ZH } from './change.zh';
import { onlyOne, type Direction } from './direction';

/** How an amount changed according to a text: up or down, and *to* the amount or *by* it. */
export interface Change {
  direction: Direction | null;
  role: 'to' | 'by' | null;
  /** True if the word is right next to the figure. */
  isClose: boolean;
}

/** Returns the change that the text around a figure describes. */
export const changeOf = (around: Around, language: Language): Change => CHANGES[language](around);

/** The change of a figure in the source, and in the target. */
export type Changes = readonly [said: Change, says: Change];

/** Returns a function that reads how each language says that a matched figure changed. */
export function changesIn({
  source,
  target,
}: Bead): (match: Record<'source' | 'target', Figure>) => Changes {
  const [zh, en] = [aroundIn(source), aroundIn(target)];
  return (match) => [changeOf(zh(match.source), 'zh'), changeOf(en(match.target), 'en')];
}

function changeZh(around: Around): Change {
  const [before, after] = [inSimplified(around.before), inSimplified(around.after)];
  const became = /[由从自]/.test(before) ? onlyOne(after, FROM_TO_ZH) : null;
  if (became) return { direction: became, role: null, isClose: true };
  const following = onlyOne(after, AFTER_ZH);
  const close = onlyOne(before, ADJACENT_ZH) ?? following;
  const isBy = BY_ZH.test(before) || following !== null;
  const role = TO_ZH.test(before) ? 'to' : isBy ? 'by' : null;
  return { direction: close ?? onlyOne(before, BEFORE_ZH), role, isClose: close !== null };
}

function changeEn({ before, after, clause }: Around): Change {
  const became = onlyOne(before, BEFORE_EN) ? null : onlyOne(clause, FROM_TO_EN);
  if (became) return { direction: became, role: 'to', isClose: true };
  const [leading, following] = [
    onlyOne(before, BEFORE_EN) ?? onlyOne(before, ADJACENT_EN),
    onlyOne(after, AFTER_EN),
  ];
  // `a decline that is 3 points higher`: neither word decides alone.
  if (leading && following && leading !== following)
    return { direction: null, role: null, isClose: false };
  const isBy = BY_EN.test(before) || following !== null;
  const role = TO_EN.test(before) ? 'to' : isBy ? 'by' : null;
  return {
    direction: leading ?? following,
    role,
    isClose: role !== null || /\bfrom (?:about |nearly |over )?$/i.test(before),
  };
}

const CHANGES: Record<Language, (around: Around) => Change> = { zh: changeZh, en: changeEn };
