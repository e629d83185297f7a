import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Pictures } from '../../domain/write/docx';
import { bytesAtMost } from '../../http/bytes';
import { LARGEST_FILE } from '../../http/largest-file';

/** How long the storage may take for one picture, in milliseconds. */
const PATIENCE = 10_000;
/** The host of S3, unless the configuration names another endpoint. */
const AWS = 'https://amazonaws.com';

/** The pictures that could be read, and whether a later request cannot find more. */
export type ReadPictures = { pictures: Pictures; isLasting: boolean };
type Outcome = { address: string; bytes?: Uint8Array; isLasting: boolean };

/** Reads pictures of the media library by their addresses. Strapi's upload providers can only write. */
export const picturesOf = (strapi: Core.Strapi) => {
  /** Reads every picture that can be read. Logs and leaves out the others. */
  async function read(addresses: string[]): Promise<ReadPictures> {
    const outcomes = await Promise.all(addresses.map(readOne));
    const found = outcomes.flatMap(({ address, bytes }) =>
      bytes ? [[address, bytes] as const] : [],
    );
    return { pictures: new Map(found), isLasting: outcomes.every((one) => one.isLasting) };
  }

  async function readOne(address: string): Promise<Outcome> {
    try {
      const bytes = address.startsWith('/') ? await readLocal(address) : await fetchOne(address);
      return { address, bytes, isLasting: true };
    } catch (error) {
      strapi.log.warn(`The picture ${address} is left out of a Word file: ${String(error)}`);
      return { address, isLasting: !isPassing(error) };
    }
  }

  async function readLocal(address: string): Promise<Uint8Array> {
    const folder = path.join(strapi.dirs.static.public, 'uploads');
    const file = path.join(strapi.dirs.static.public, decodeURI(address));
    if (!file.startsWith(folder + path.sep)) throw new Error('it is no upload');
    return readFile(file);
  }

  /** Fetches a picture from the configured storage only: an address in a report must not reach into our own network. */
  async function fetchOne(address: string): Promise<Uint8Array> {
    if (!URL.canParse(address) || !isStored(new URL(address)))
      throw new Error('it lies outside of the storage of uploads');
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(address, { signal, redirect: 'error' });
    if (!response.ok) throw new StorageError(response.status);
    const bytes = await bytesAtMost(response.body ?? [], LARGEST_FILE);
    if (!bytes) throw new Error('it is too large');
    return bytes;
  }

  function isStored({ host }: URL): boolean {
    type Options = { baseUrl?: string; s3Options?: { endpoint?: string } };
    const options = strapi.config.get<Options>('plugin::upload.providerOptions', {});
    if (!options.s3Options) return false;
    const storage = [options.baseUrl, options.s3Options.endpoint ?? AWS];
    const hosts = storage.flatMap((url) => (url ? new URL(url).host : []));
    return hosts.some((one) => host === one || host.endsWith(`.${one}`));
  }

  return { read };
};

class StorageError extends Error {
  constructor(readonly status: number) {
    super(`the storage answered ${status}`);
  }
}

/** Returns whether a later attempt may succeed: the storage is slow, busy or out of reach. */
function isPassing(error: unknown): boolean {
  if (error instanceof StorageError) return error.status >= 500 || error.status === 429;
  return error instanceof TypeError || (error as Error).name === 'TimeoutError';
}
