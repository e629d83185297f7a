import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import { UnreadableFileError } from '../domain/result';
import { kindOfEnding } from '../formats/read-file';
import { tooLong } from '../workers/too-long';
import type { Document } from '../workers/tasks/read-document';
import { bodyOf } from '../http/body';
import type { Context } from '../http/context';
import { choicesOf, type Choices } from './choices';

/** A file that koa-body has written to disk. */
export type UploadedFile = { filepath: string; originalFilename: string | null; size: number };

/** The document of a request, and its file if it came as one. */
export type Received = { file: UploadedFile | null; document: Document; choices: Choices };

/**
 * Reads what a request brings: `{ text }` or `{ html }` as JSON, or one file as multipart. Throws `ValidationError` if
 * there is nothing. Throws `UnreadableFileError` for a kind of file that cannot be read, and for a file that must have
 * more than `limit` characters.
 */
export async function received(ctx: Context, limit: number): Promise<Received> {
  const file = uploadedFile(ctx);
  const choices = choicesOf(ctx);
  if (file) return { file, choices, document: await fromFile(file, limit) };
  return { file: null, choices, document: fromBody(ctx) };
}

function uploadedFile(ctx: Context): UploadedFile | null {
  const files = (ctx.request as { files?: Record<string, UploadedFile | UploadedFile[]> }).files;
  const all = Object.values(files ?? {}).flat();
  if (all.length > 1) {
    throw new errors.ValidationError('Send one file at a time: each import makes one report.');
  }
  return all[0] ?? null;
}

function fromBody(ctx: Context): Document {
  const body = bodyOf(ctx) as Record<string, unknown>;
  for (const kind of ['text', 'html'] as const) {
    const text = body[kind];
    if (typeof text === 'string') return { kind, text };
  }
  throw new errors.ValidationError(
    'Nothing to import: send JSON { "text": "…" } or { "html": "…" }, or a .docx, .txt or .html file as multipart field "file".',
  );
}

async function fromFile(file: UploadedFile, limit: number): Promise<Document> {
  const ending = /\.([a-z0-9]+)$/i.exec(file.originalFilename ?? '')?.[1]?.toLowerCase() ?? '';
  const kind = kindOfEnding(ending);
  if (!kind) throw unsupported(file);
  // A character takes at most four bytes, so a larger file is too long without reading it.
  if (kind !== 'docx' && file.size > limit * 4) throw tooLong(limit);
  return { kind, bytes: await readFile(file.filepath) };
}

const unsupported = ({ originalFilename }: UploadedFile) =>
  new UnreadableFileError(
    'unsupported',
    `"${originalFilename}" is not read. Save the document as .docx or .txt (in Word: Save As), or paste its text.`,
  );
