import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A value as a column of text holds it: JSON, deflated, in base64. */
export const packed = (value: unknown): string =>
  deflateRawSync(JSON.stringify(value)).toString('base64');

/** The value that was packed. */
export const unpacked = (text: string): unknown =>
  JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString());
