import { koaBody } from 'koa-body';
import type { Context } from '../http/context';
import { BodyError, refusalOf } from './failure';
import { faultIn, wording } from './faults';
import { removeFolder, requestFolder } from './folder';
import { MAX_FILES, type Limits } from './limits';

/** What koa-body takes for JSON. */
const JSON_TYPES = ['application/json', 'application/vnd.api+json', 'application/json-patch+json'];

/** Headers of parts and small fields, beside the files, in bytes. */
const MULTIPART_OVERHEAD = 1024 * 1024;

/** A form of fields has no reason to be longer, in bytes. */
const FORM_LIMIT = 1024 * 1024;

/** A body and its files, as controllers find them; files are of a folder that lives as long as the request. */
type Request = { body?: unknown; files?: Record<string, File | File[]> };
type File = { originalFilename: string | null };

/**
 * Reads the body of a request into `ctx.request`, goes on, and leaves no file afterwards, whatever happens.
 * Kinds that no parser knows stay in the stream for routes that take files. Throws `BodyError`.
 */
export async function withBody(
  ctx: Context,
  limits: Limits,
  next: () => Promise<void>,
): Promise<void> {
  const kind = kindOf(ctx, limits);
  refuseLong(ctx, kind, limits);
  if (ctx.req.headers.expect) ctx.res.writeContinue();
  if (kind === 'stream') return next();
  const folder = kind === 'multipart' ? await requestFolder() : null;
  try {
    await parse(ctx, limits, folder);
    refuseFaults(ctx.request as Request);
    await next();
  } finally {
    if (folder) await removeFolder(folder);
  }
}

type Kind = 'multipart' | 'text' | 'json' | 'form' | 'stream';

function kindOf(ctx: Context, { text, files }: Limits): Kind {
  if (ctx.is(JSON_TYPES)) return 'json';
  if (ctx.is('urlencoded')) return 'form';
  if (files !== null && ctx.is('multipart')) return 'multipart';
  if (text !== null && ctx.is('text/*')) return 'text';
  if (files !== null && !ctx.is('multipart')) return 'stream';
  throw new BodyError(
    'unsupportedMediaType',
    'Send the body as JSON (Content-Type: application/json).',
  );
}

/** Before a byte of it is read, where its length is told. */
function refuseLong(ctx: Context, kind: Kind, limits: Limits): void {
  const limit = limitOf(kind, limits);
  if (Number(ctx.get('content-length')) <= limit) return;
  if (ctx.get('content-length') === '') return;
  throw new BodyError('payloadTooLarge', `The body is longer than ${limit} bytes.`);
}

function limitOf(kind: Kind, { json, text, files }: Limits): number {
  if (kind === 'multipart' || kind === 'stream') return (files ?? 0) + MULTIPART_OVERHEAD;
  if (kind === 'text') return text ?? 0;
  return kind === 'json' ? json : Math.min(json, FORM_LIMIT);
}

async function parse(ctx: Context, limits: Limits, folder: string | null): Promise<void> {
  let files = 0;
  const read = koaBody({
    jsonLimit: limits.json,
    formLimit: Math.min(limits.json, FORM_LIMIT),
    textLimit: limits.text ?? 0,
    multipart: folder !== null,
    formidable: {
      uploadDir: folder ?? undefined,
      maxFileSize: limits.files ?? 0,
      maxFieldsSize: MULTIPART_OVERHEAD,
      // What is beyond is not written, and the request refused.
      filter: () => (files += 1) <= MAX_FILES,
    } as object,
  });
  try {
    await read(ctx as never, async () => {});
  } catch (error) {
    throw refusalOf(error, { isCompressed: !folder && ctx.get('content-encoding') !== '' });
  }
  if (files > MAX_FILES) {
    throw new BodyError('payloadTooLarge', `Send at most ${MAX_FILES} files at a time.`);
  }
}

function refuseFaults({ body, files }: Request): void {
  const names = Object.values(files ?? {}).flat();
  const fault =
    faultIn(body) ??
    faultIn(names.map((file) => file.originalFilename)) ??
    faultInFields(body, files);
  if (fault) throw new BodyError('badRequest', wording(fault), fault);
}

/** The media library sends JSON in the fields of a form. */
function faultInFields(body: unknown, files: Request['files']) {
  if (!files || typeof body !== 'object') return null;
  return faultIn(
    Object.fromEntries(Object.entries(body ?? {}).map(([name, field]) => [name, read(field)])),
  );
}

function read(field: unknown): unknown {
  if (Array.isArray(field)) return field.map(read);
  if (typeof field !== 'string' || !/^\s*[[{]/.test(field)) return field;
  try {
    return JSON.parse(field);
  } catch {
    throw new BodyError('badRequest', 'A field of the form begins like JSON and is not JSON.');
  }
}
