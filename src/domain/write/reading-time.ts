import type { Edition } from '../edition';
import { textOf } from '../translate/blocks';

/** How much people read in a minute: Chinese characters (400, as 国民阅读 surveys have it) and English words (220). */
const PER_MINUTE = { characters: 400, words: 220 };

/** How long a report takes to read, in whole minutes, at least one. */
export function readingMinutes({ sections }: Pick<Edition, 'sections'>): number {
  const text = sections.flatMap(({ body }) => body.filter(isProse).map(textOf)).join('\n');
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d]+(?:[.,'’-][\p{Script=Latin}\d]+)*/gu)?.length ?? 0;
  const minutes = characters / PER_MINUTE.characters + words / PER_MINUTE.words;
  return Math.max(1, Math.round(minutes));
}

const isProse = ({ type }: { type: string }) => type !== 'image';
