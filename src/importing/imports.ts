import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Access } from '../access/access';
import { REPORT } from '../stored/documents';
import type { Account } from '../domain/account';
import type { Issue } from '../domain/issue';
import { message } from '../domain/messages';
import type { ZongshuConfig } from '../../config/zongshu';
import { droppedIssue } from '../domain/read/dropped';
import type { DocumentImage } from '../domain/read';
import { inWorker } from '../workers';
import { toEntry } from '../stored/to-entry';
import { keepBasis } from '../versions/basis';
import { answersOf } from './answers';
import type { Attempt } from './attempt';
import { noPictures, removeFiles, storeImages, storeSource } from './files';
import { forgetImport } from './journal';
import { knownIndicators } from './known-indicators';
import { digestsOf, knownImports, rememberImport } from './known';
import { chosenRelations, recognised } from './recognised';
import type { ImportQuery } from './query';
import type { Received } from './received';

type Reading = Pick<ImportQuery, 'metrics'>;
type Options = Reading & { locale: string };
/**
 * The caller of an import: the access, a signal that the client has disconnected, and the attempt if the request has a
 * key.
 */
type Caller = { access: Access; client: AbortSignal; attempt: Attempt | null };

/** The answer of an import: the created draft, and the findings about it. */
type Made = {
  data: { documentId: string; locale: string; slug?: string | null; title?: string | null };
  meta: { account: Account; issues: (Issue & { message: string })[] };
};

/**
 * Reads a report from a document and creates a draft. Its functions throw `UnreadableFileError`. The client's signal
 * stops the reading.
 */
export const importsOf = (strapi: Core.Strapi) => {
  /** Returns what was understood of a document, without storing anything. */
  async function understand(
    received: Received,
    options: Reading,
    { client, access }: Omit<Caller, 'attempt'>,
  ) {
    const { report, account, issues } = await read(received, options, client);
    const known = await knownImports(strapi, digestsOf(received.document, report), access);
    const meta = { dryRun: true, account, issues: issues.map(worded), known };
    return { data: report, meta: { ...meta, recognised: await recognised(strapi, report) } };
  }

  /**
   * Creates a draft from a document, with its pictures, in one language. A repeated attempt gets the first answer.
   * Throws `ClientGoneError` if the client has disconnected, and 403 as `access` does. Then nothing is stored.
   */
  async function create(received: Received, options: Options, caller: Caller) {
    const known = caller.attempt && (await answers().find<Made>(caller.attempt));
    if (known) return { answer: known, isRepeated: true };
    const { locale } = options;
    const { report, images, account, issues, indicators } = await read(
      received,
      options,
      caller.client,
    );
    // Checks access before the pictures are stored, so that a refusal leaves nothing behind.
    const stored = Object.fromEntries(images.map(({ src }, at) => [src, at + 1]));
    const relations = await chosenRelations(strapi, received.choices);
    const asked = {
      ...{ ...toEntry(report, { images: stored, indicators }), ...relations },
      sourceFile: received.file,
    };
    caller.access.toCreate(locale, asked);
    const files = await filesOf(received, images, caller.client);
    try {
      const outcome = await answers().once<Made>(caller.attempt, async () => {
        const entry = toEntry(report, { images: files.images, indicators });
        const data = { ...entry, ...relations, sourceFile: files.sourceFile };
        const meta = withoutPictures({ account, issues }, files.refused);
        caller.client.throwIfAborted();
        const draft = await strapi.documents(REPORT).create({ data: data as never, locale });
        await keepBasis(strapi, draft.documentId, locale);
        await rememberImport(
          strapi,
          { documentId: draft.documentId, locale: draft.locale ?? locale },
          digestsOf(received.document, report),
        );
        caller.client.throwIfAborted();
        const { documentId, slug, title } = draft;
        return { data: { documentId, locale: draft.locale ?? locale, slug, title }, meta };
      });
      if (outcome.isRepeated) await files.takeBack();
      else await files.keep();
      return outcome;
    } catch (error) {
      await files.takeBack();
      throw error;
    }
  }

  const answers = () => answersOf(strapi);

  /** Stores a document and its pictures. Call `keep` when the draft exists, or `takeBack` to remove them. */
  async function filesOf({ file }: Received, pictures: DocumentImage[], client: AbortSignal) {
    const of = { id: randomUUID(), client };
    const name = path.parse(file?.originalFilename ?? 'report').name;
    const stored = noPictures();
    const { ids: images, refused } = stored;
    let sourceFile: number | null = null;
    const keep = () => forgetImport(strapi, of.id);
    async function takeBack(): Promise<void> {
      await removeFiles(strapi, [...Object.values(images), ...(sourceFile ? [sourceFile] : [])]);
      await keep();
    }
    try {
      await storeImages(strapi, of, pictures, name, stored);
      if (file) sourceFile = await storeSource(strapi, of, file);
      return { images, refused, sourceFile, keep, takeBack };
    } catch (error) {
      await takeBack();
      throw error;
    }
  }

  /** Reads in a worker, off the event loop, because the file may be anything. */
  async function read({ document, choices }: Received, { metrics }: Reading, signal: AbortSignal) {
    const limit = strapi.config.get<ZongshuConfig['maxImportCharacters']>(
      'zongshu.maxImportCharacters',
    );
    const asked = { document, metrics, limit, choices };
    const understood = await inWorker(strapi, 'readDocument', asked, signal);
    return { ...understood, ...(await knownIndicators(strapi, understood.report)) };
  }

  return { understand, create };
};

/**
 * Returns the account and findings of an import, corrected for refused pictures. Each gets a finding with its number in
 * the document.
 */
function withoutPictures(
  { account, issues }: { account: Account; issues: Issue[] },
  refused: readonly DocumentImage[],
): Made['meta'] {
  const dropped = refused.map(({ src }) =>
    droppedIssue('broken or too large picture', src.replace(/^image:/, '')),
  );
  return {
    account: {
      ...account,
      kept: account.kept - refused.length,
      named: account.named + refused.length,
    },
    issues: [...issues, ...dropped].map(worded),
  };
}

/** Returns a finding with its message, so that callers need no table of rules. */
function worded(issue: Issue) {
  return { ...issue, message: message(issue, 'en') };
}
