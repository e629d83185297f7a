import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import type { Access } from '../access/access';
import { unseen } from '../access/refusals';
import { saveDraft } from '../desk/desk';
import {
  canBeBoth,
  dismissedIn,
  reportOf,
  type Choices,
  type Conflict,
  type Content,
} from '../domain/desk';
import { languageOf } from '../domain/languages';
import { message } from '../domain/messages';
import { LAST_RANK } from '../domain/read/rank';
import { expectationsOf } from '../domain/years';
import { contentOfRead } from '../domain/years/read-content';
import { rekeyed } from '../domain/years/rekeyed';
import { revised } from '../domain/years/revise';
import { stillTrue } from '../domain/years/still-true';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { knownIndicators } from '../importing/known-indicators';
import type { Received } from '../importing/received';
import { lineageIn, previousEdition } from '../stored/previous-edition';
import { basisOf, keepBasis } from '../versions/basis';
import { loadDraft } from '../versions/draft';
import { inWorker } from '../workers';
import { textOf } from './text-of';

type Target = { documentId: string; locale: string; access: Access };

/**
 * Merges a revised document into a draft with a three-way merge, and stores the document as the basis of the next one.
 * Writes nothing if both sides changed the same words and no choice is given: throws 409 with both sides. Throws 404 if
 * there is no draft, 422 if its basis is unknown.
 */
export async function reviseDraft(
  strapi: Core.Strapi,
  target: Target,
  { document: received }: Received,
  choices: Choices,
  signal: AbortSignal,
) {
  const { documentId, locale, access } = target;
  await access.to('update', target);
  const draft = await loadDraft(strapi, documentId, locale);
  if (!draft) throw unseen(documentId, locale);
  const before = await basisOf(strapi, documentId, locale);
  if (!before) throw noBasis(strapi);
  const limit = strapi.config.get<ZongshuConfig['maxImportCharacters']>(
    'zongshu.maxImportCharacters',
  );
  const asked = { document: received, metrics: LAST_RANK, limit };
  const { report: understood, issues } = await inWorker(strapi, 'readDocument', asked, signal);
  const { report } = await knownIndicators(strapi, understood);
  const document = rekeyed(contentOfRead(report), before, newKey);
  const language = languageOf(locale) ?? 'zh';
  const mine = draft.content as Content;
  const { content, conflicts } = revised({ before, draft: mine, document }, language, choices);
  const open = conflicts.slice(choices.length);
  if (open.length > 0) throw unsettled(strapi, conflicts);
  const saved = await strapi.db.transaction(async () => {
    const done = await saveDraft(strapi, target, content);
    await keepBasis(strapi, documentId, locale, document);
    return done;
  });
  const previous = await previousEdition(strapi, { ...lineageIn(content), locale });
  return {
    data: {
      ...{ documentId, locale, content: saved.content, settled: conflicts.length },
      ...(previous
        ? expectationsOf(previous, reportOf(content), dismissedIn(content))
        : { expected: [], fresh: [] }),
    },
    issues: stillTrue(issues, reportOf(content)).map((issue) => ({
      ...issue,
      message: message(issue, 'en'),
    })),
  };
}

/** Makes a key as short as those of Strapi's middleware. */
const newKey = (): string => randomBytes(4).toString('hex');

function noBasis(strapi: Core.Strapi): RefusalError {
  const words = {
    zh: '这一稿不是由文件导入的，没有可以比较的原稿。请作为新的报告导入。',
    en: 'This draft was not imported from a document, so there is nothing to compare it with. Import it as a new report.',
  };
  return new RefusalError('unprocessableEntity', words[languageIn(strapi)]);
}

function unsettled(strapi: Core.Strapi, conflicts: readonly Conflict[]): RefusalError {
  const words = {
    zh: `有 ${conflicts.length} 处，文件和编辑都改过。请逐处选择。`,
    en: `The document and an editor both changed ${conflicts.length} places. Choose for each.`,
  };
  return new RefusalError('conflict', words[languageIn(strapi)], {
    conflicts: conflicts.map(({ base, mine, theirs }) => ({
      ...{ base: base.map(textOf).join('\n'), mine: mine.map(textOf).join('\n') },
      theirs: theirs.map(textOf).join('\n'),
      canBeBoth: canBeBoth({ mine, theirs }),
    })),
  });
}

const languageIn = (strapi: Core.Strapi) => callerLanguage(strapi.requestContext.get());
