import type { Edition } from '../domain/edition';
import { signed, UPLOADS } from './address';

/** Signs the picture addresses of an unpublished edition, so that its pictures can be seen. */
export function withSignedFiles(edition: Edition, secret: string, now: number): Edition {
  return JSON.parse(JSON.stringify(edition), (field, value: unknown) =>
    field === 'url' && typeof value === 'string' && value.startsWith(UPLOADS)
      ? signed(value, secret, now)
      : value,
  ) as Edition;
}
