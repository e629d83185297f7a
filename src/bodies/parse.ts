import { koaBody } from 'koa-body';
import type { Context } from '../http/context';
import { BodyError, refusalOf } from './failure';
import { faultIn, wording } from './faults';
import { removeFolder, requestFolder } from './folder';
import { MAX_FILES, type Limits } from './limits';

/** The content types that koa-body parses as JSON. */
const JSON_TYPES = ['application/json', 'application/vnd.api+json', 'application/json-patch+json'];

/** What a multipart body may hold besides its files (headers of parts and small fields), in bytes. */
const MULTIPART_OVERHEAD = 1024 * 1024;

/** The longest urlencoded form, in bytes. No form of ours is longer. */
const FORM_LIMIT = 1024 * 1024;

/** A body and its files, as controllers find them. The files lie in a folder that is removed after the request. */
type Request = { body?: unknown; files?: Record<string, File | File[]> };
type File = { originalFilename: string | null };

/**
 * Reads the body of a request into `ctx.request`, calls `next`, and then always removes the uploaded files. On routes
 * that accept files, a body of an unknown kind stays in the stream. Throws `BodyError`.
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

/** Refuses a body by its Content-Length, if it has one, before any of it is read. */
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
      // Files beyond the limit are not written to disk. The request is refused below.
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

/** Looks into form fields that hold JSON: the media library sends such fields. */
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
