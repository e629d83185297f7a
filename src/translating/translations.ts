import type { Core } from '@strapi/strapi';
import type { Access } from '../access/access';
import { unseen } from '../access/refusals';
import { inReport } from '../stored/lock';
import type { Given, TranslationStatus } from '../domain/translate';
import type { Returned } from '../domain/translate/exchange';
import { showDraft } from '../versions/told';
import { retried } from '../transactions/retry';
import { inWorker } from '../workers';
import { RefusalError } from '../http/refusal';
import { assertAcceptable, assertMeant } from './acceptable';
import { givenBy } from './changes';
import { pairOf, type Pair } from './locales';
import type { PieceChange } from './query';
import { termsOf } from '../stored/known-terms';
import { dataOf, draftIn, exists, save, type Draft } from './store';

type Asked = { documentId: string; locale: string | undefined; access: Access };

/** Reads and writes translations of reports: drafts in another language that remember what they were made from. */
export const translationsOf = (strapi: Core.Strapi) => {
  /** Returns the state of a translation, from the present source and target. */
  async function find(asked: Asked) {
    const { pair, source, target } = await shown(asked);
    return answer(asked, pair, target !== null, await standing(source, target));
  }

  /** Starts a translation, or updates it to its source. Writes nothing if nothing changed. */
  async function renew(asked: Asked) {
    return locked(asked, async ({ pair, source, target }) => {
      const status = await written(asked, pair, source, target, []);
      return { status: answer(asked, pair, true, status), isStarted: !target };
    });
  }

  /** Writes and confirms pieces, and updates the translation to its source. */
  async function update(asked: Asked, changes: PieceChange[]) {
    return locked(asked, async ({ pair, source, target }) => {
      const { pieces } = await standing(source, target);
      const status = await written(asked, pair, source, target, givenBy(changes, pieces));
      return answer(asked, pair, true, status);
    });
  }

  /** Returns the units of a translation for a translator's tool, with its languages and the slug of the report. */
  async function units(asked: Asked) {
    const { pair, source, target } = await shown(asked);
    const units = await inWorker(strapi, 'translationUnits', sidesOf(source, target));
    return { pair, slug: source.entry.slug, units };
  }

  /** Imports a returned file. If a text changed meanwhile, refuses it (409), or keeps both with `merge`. */
  async function take(asked: Asked, file: Returned, merge: boolean) {
    return locked(asked, async ({ pair, source, target }) => {
      assertMeant(file, asked.documentId, pair);
      const sides = sidesOf(source, target);
      const { given, ...found } = await inWorker(strapi, 'acceptUnits', {
        units: file.units,
        sides,
      });
      assertAcceptable(found, merge);
      const status = await written(asked, pair, source, target, given);
      const { differences, missingFigures } = found;
      return {
        status: answer(asked, pair, true, status),
        meta: { changed: given.length, differences, missingFigures },
      };
    });
  }

  /**
   * Updates the draft and returns its new state. Writes nothing if nothing changed. Throws 403 if the caller may not
   * change a field that changes.
   */
  async function written(
    { documentId, access }: Asked,
    pair: Pair,
    source: Draft,
    target: Draft | null,
    given: Given[],
  ) {
    const { translation, isSame, status } = await inWorker(strapi, 'renewTranslation', {
      ...sidesOf(source, target),
      ...{ terms: await termsOf(strapi), given },
    });
    if (isSame) return status;
    const data = dataOf(source, target, translation);
    const before = target && dataOf(target, target, target);
    await access.toWrite({ documentId, locale: pair.target }, before, data);
    await save(strapi, documentId, pair.target, data);
    return status;
  }

  const standing = (source: Draft, target: Draft | null) =>
    inWorker(strapi, 'translationStatus', sidesOf(source, target));

  /** Runs inside the lock and transaction of the report, so that no other writer comes in between. */
  async function locked<Result>(asked: Asked, work: (drafts: Loaded) => Promise<Result>) {
    const whole = async () => work(await shown(asked));
    return retried(strapi, () => inReport(strapi, asked.documentId, whole));
  }

  /** Loads both drafts and sends the target's version with the response. A write sends its own new version. */
  async function shown(asked: Asked): Promise<Loaded> {
    await showDraft(strapi, asked.documentId, pairOf(strapi, asked.locale).target);
    return loaded(asked);
  }

  type Loaded = { pair: Pair; source: Draft; target: Draft | null };

  /** Loads both drafts. The caller must be allowed to read both, because every response contains both. */
  async function loaded({ documentId, locale, access }: Asked): Promise<Loaded> {
    const pair = pairOf(strapi, locale);
    for (const code of [pair.source, pair.target])
      await access.toRead({ documentId, locale: code });
    const source = await draftIn(strapi, documentId, pair.source);
    if (!source) throw await withoutSource(documentId, pair.source);
    return { pair, source, target: await draftIn(strapi, documentId, pair.target) };
  }

  async function withoutSource(documentId: string, locale: string) {
    if (!(await exists(strapi, documentId))) return unseen(documentId, locale);
    return new RefusalError(
      'unprocessableEntity',
      `The report has no draft in "${locale}" to translate from. Write it in "${locale}" first.`,
    );
  }

  return { find, refresh: renew, update, units, take };
};

const sidesOf = (source: Draft, target: Draft | null) => ({
  source: source.report,
  target: target?.report ?? null,
  state: target?.state ?? null,
});

function answer({ documentId }: Asked, pair: Pair, isStarted: boolean, status: TranslationStatus) {
  const { pieces, removed, ...summary } = status;
  return {
    ...{ documentId, sourceLocale: pair.source, locale: pair.target, isStarted },
    ...{ ...summary, pieces, removed: removed.map(({ blocks: _blocks, ...piece }) => piece) },
  };
}
