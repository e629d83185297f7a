import type { Core } from '@strapi/strapi';
import type { Access } from '../access/access';
import { REPORT } from '../stored/documents';
import type { ZongshuConfig } from '../../config/zongshu';
import { inWorker } from '../workers';
import { toEntry } from '../stored/to-entry';
import { keepBasis } from '../versions/basis';
import { answersOf } from './answers';
import type { Attempt } from './attempt';
import { assertCover } from './choices';
import { elsewhereIn, withoutPictures, type Findings } from './findings';
import { filesOf } from './kept-files';
import { knownIndicators } from './known-indicators';
import { digestsOf, knownImports, rememberImport } from './known';
import { chosenRelations, recognised } from './recognised';
import type { ImportQuery } from './query';
import { ownPictures } from './own-pictures';
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
  meta: Findings;
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
    const { report, images, account, issues, belongs } = await read(received, options, client);
    const elsewhere = elsewhereIn(report, images, await ownPictures(strapi, report));
    const known = await knownImports(strapi, digestsOf(received.document, report), access);
    const found = withoutPictures({ account, issues }, { refused: [], elsewhere });
    const meta = { dryRun: true, ...found, known };
    return {
      data: report,
      meta: { ...meta, recognised: await recognised(strapi, report, belongs) },
    };
  }

  /**
   * Creates a draft from a document, with its pictures, in one language. A repeated attempt gets the first answer.
   * Throws `ClientGoneError` if the client has disconnected, and 403 as `access` does. Then nothing is stored.
   */
  async function create(received: Received, options: Options, caller: Caller) {
    const known = caller.attempt && (await answers().find<Made>(caller.attempt));
    if (known) return { answer: known, isRepeated: true };
    const { locale } = options;
    const { report, images, account, issues, indicators, belongs } = await read(
      received,
      options,
      caller.client,
    );
    // Checks access before the pictures are stored, so that a refusal leaves nothing behind.
    const own = await ownPictures(strapi, report);
    const stored = { ...own, ...Object.fromEntries(images.map(({ src }, at) => [src, at + 1])) };
    const relations = await chosenRelations(strapi, received.choices, belongs);
    const asked = {
      ...{ ...toEntry(report, { images: stored, indicators }), ...relations },
      sourceFile: received.file,
    };
    caller.access.toCreate(locale, asked);
    const files = await filesOf(strapi, received, images, caller.client);
    try {
      const outcome = await answers().once<Made>(caller.attempt, async () => {
        const entry = toEntry(report, { images: { ...own, ...files.images }, indicators });
        const made = { ...entry, ...relations, sourceFile: files.sourceFile };
        const digests = digestsOf(received.document, report);
        const data = await createDraft(made, locale, digests, caller.client);
        const missing = { refused: files.refused, elsewhere: elsewhereIn(report, images, own) };
        return { data, meta: withoutPictures({ account, issues }, missing) };
      });
      if (outcome.isRepeated) await files.takeBack();
      else await files.keep();
      return outcome;
    } catch (error) {
      await files.takeBack();
      throw error;
    }
  }

  /** Creates a draft, and remembers from which document. Nothing stays of it if the client has disconnected meanwhile. */
  async function createDraft(
    data: object,
    language: string,
    digests: ReturnType<typeof digestsOf>,
    client: AbortSignal,
  ): Promise<Made['data']> {
    client.throwIfAborted();
    const draft = await strapi.documents(REPORT).create({ data: data as never, locale: language });
    const { documentId, slug, title } = draft;
    const locale = draft.locale ?? language;
    await keepBasis(strapi, documentId, language);
    await rememberImport(strapi, { documentId, locale }, digests);
    client.throwIfAborted();
    return { documentId, locale, slug, title };
  }

  const answers = () => answersOf(strapi);

  /** Reads in a worker, off the event loop, because the file may be anything. */
  async function read({ document, choices }: Received, { metrics }: Reading, signal: AbortSignal) {
    const limit = strapi.config.get<ZongshuConfig['maxImportCharacters']>(
      'zongshu.maxImportCharacters',
    );
    const asked = { document, metrics, limit, choices };
    const understood = await inWorker(strapi, 'readDocument', asked, signal);
    assertCover(understood.report, choices);
    return { ...understood, ...(await knownIndicators(strapi, understood.report)) };
  }

  return { understand, create };
};
