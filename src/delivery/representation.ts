import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from './answer';
import type { Coding } from './negotiate';

/** An answer in one content coding, ready to be written to a socket. */
export type Representation = {
  status: number;
  etag: string;
  /** Names and values alternate, as `writeHead` takes them. */
  headers: string[];
  /** The headers of a 304: those that update a cached copy, and none about the body (RFC 9110 §15.4.5). */
  headersUnmodified: string[];
  body: Buffer;
  tags: string[];
};

/** The smallest body that is coded, in bytes. Below this size, coding saves less than one packet. */
const WORTH_CODING = 1024;

/** Text compresses well. Word files and pictures are compressed already. */
const TEXTUAL = /^(text\/|application\/([\w.-]+\+)?(json|xml))/;

/** At quality 5, brotli is smaller than gzip at the same speed. A higher quality would make the first reader wait. */
const CODERS = {
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 6 }),
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
};

/**
 * Returns an answer in a coding. Each coding has its own entity tag (RFC 9110 §8.8.3.3), so that strong comparison
 * stays valid.
 */
export async function represent(answer: Answer, coding: Coding): Promise<Representation> {
  if (coding === 'identity' || !isWorthCoding(answer)) return plain(answer);
  const coded = await CODERS[coding](answer.body);
  return representation(answer, exact(coded), `"${answer.hash}-${coding}"`, [
    'Content-Encoding',
    coding,
  ]);
}

function isWorthCoding({ body, headers }: Answer): boolean {
  const [, type = ''] = headers.find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return body.length >= WORTH_CODING && TEXTUAL.test(type);
}

const plain = (answer: Answer) => representation(answer, answer.body, `"${answer.hash}"`, []);

function representation(
  answer: Answer,
  body: Buffer,
  etag: string,
  encoding: string[],
): Representation {
  const shared = answer.headers.filter(([name]) => !/^(content-type|location)$/i.test(name)).flat();
  return {
    status: answer.status,
    etag,
    headers: [
      ...answer.headers.flat(),
      ...['ETag', etag, 'Content-Length', String(body.length)],
      ...encoding,
    ],
    headersUnmodified: [...shared, 'ETag', etag],
    body,
    tags: answer.tags,
  };
}

/** Returns a copy in its own memory: a buffer from zlib or `Buffer.from` may keep a larger block alive. */
export function exact(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
