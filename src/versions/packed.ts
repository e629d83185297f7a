import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Packs a value for a text column: JSON, deflated, in base64. */
export const packed = (value: unknown): string =>
  deflateRawSync(JSON.stringify(value)).toString('base64');

/** Returns the value that was packed. */
export const unpacked = (text: string): unknown =>
  JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString());
