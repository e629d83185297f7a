import { errors } from '@strapi/utils';
import type { Acceptance, Returned } from '../domain/translate/exchange';
import { RefusalError } from '../http/refusal';
import type { Pair } from './locales';

/** Throws 400 for a file of another report or language. A file that names neither is accepted. */
export function assertMeant(file: Returned, documentId: string, pair: Pair): void {
  if (file.documentId && file.documentId !== documentId) {
    throw new errors.ValidationError(
      `The file is of another report ("${file.documentId}"). Import it there.`,
    );
  }
  const expected = { source: file.sourceLocale, target: file.targetLocale };
  for (const side of ['source', 'target'] as const) {
    const locale = expected[side];
    if (locale && languageOf(locale) !== languageOf(pair[side])) {
      throw new errors.ValidationError(
        `The file's ${side} language is "${locale}", not "${pair[side]}". Name the right one with ?locale=.`,
      );
    }
  }
}

/** Returns the language without script and region. Translators' tools treat zh-Hans, zh-CN and zh as one language. */
const languageOf = (locale: string) => locale.split('-')[0]?.toLowerCase();

/** Throws 400 for texts that are too long, and 409 for changed texts, unless they are to be merged. */
export function assertAcceptable(
  { differences, tooLong }: Pick<Acceptance, 'differences' | 'tooLong'>,
  merge: boolean,
): void {
  assertShort(tooLong);
  if (merge || differences.length === 0) return;
  throw new RefusalError(
    'conflict',
    `${differences.length} texts have changed since the file was made. Export again, or import with merge=true: translations of changed texts are then stale, and what they replace is kept.`,
    { differences },
  );
}

/** Throws `ValidationError` (400) if a text is longer than the database allows. */
export function assertShort(tooLong: Acceptance['tooLong']): void {
  const [first] = tooLong;
  if (!first) return;
  throw new errors.ValidationError(
    `"${first.path}" has ${first.length} characters; at most ${first.limit} fit.`,
    { tooLong },
  );
}
