import type { Core } from '@strapi/strapi';
import type { Access } from '../access/access';
import { currentStatements } from '../confirming/current';
import { reportOf } from '../domain/desk';
import { languageOf } from '../domain/languages';
import { passagesOf } from '../domain/parity/report';
import type { Ground } from '../domain/suggest';
import { hasBlocks } from '../domain/translate/kinds';
import { termsOf } from '../stored/known-terms';
import { translationsOf } from '../translating/translations';
import { loadDraft } from '../versions/draft';
import type { Asking } from './query';

/** The most characters of a report that a model gets: some 30 pages. */
const MOST_PROSE = 40_000;

type Asked = { documentId: string; locale: string; access: Access };

/**
 * Returns what a suggestion is made from, out of the present drafts, or null if there is nothing. Throws 404 as
 * `access` does.
 */
export async function groundOf(
  strapi: Core.Strapi,
  asked: Asked,
  { kind, path }: Asking,
): Promise<Ground | null> {
  const language = languageOf(asked.locale) ?? 'zh';
  if (kind === 'translation') return translationAt(strapi, asked, path);
  if (kind === 'summary') {
    const draft = await loadDraft(strapi, asked.documentId, asked.locale);
    const passages = draft ? passagesOf(reportOf(draft.content)) : [];
    const text = passages.map((one) => one.text).join('\n');
    return text === '' ? null : { kind, text: text.slice(0, MOST_PROSE), language };
  }
  const statement = (await currentStatements(strapi, asked))(path);
  if (statement?.kind !== 'metric') return null;
  return { kind, words: statement.words, sentence: statement.sentence, language };
}

async function translationAt(
  strapi: Core.Strapi,
  asked: Asked,
  path: string,
): Promise<Ground | null> {
  const { pieces } = await translationsOf(strapi).find(asked);
  const piece = pieces.find((one) => one.path === path);
  if (!piece || piece.source.trim() === '') return null;
  return {
    ...{ kind: 'translation', source: piece.source, isLine: !hasBlocks(piece.kind) },
    terms: await termsOf(strapi),
  };
}
