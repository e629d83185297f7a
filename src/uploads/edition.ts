import type { Edition } from '../domain/edition';
import { signed, UPLOADS } from './address';

/** An edition that is not published, with addresses by which its pictures can be seen all the same. */
export function withSignedFiles(edition: Edition, secret: string, now: number): Edition {
  return JSON.parse(JSON.stringify(edition), (field, value: unknown) =>
    field === 'url' && typeof value === 'string' && value.startsWith(UPLOADS)
      ? signed(value, secret, now)
      : value,
  ) as Edition;
}
