import { randomBytes } from 'node:crypto';
import { withKeys } from '../domain/keys';
import { REPORT, type DocumentMiddleware } from '../stored/documents';

/** Gives every component a key of its own. The key survives publishing, which changes Strapi's row ids. */
export const giveKeys: DocumentMiddleware = () => async (call, next) => {
  const { data } = call.params;
  if (call.uid === REPORT && data && ['create', 'update', 'clone'].includes(call.action)) {
    call.params = { ...call.params, data: withKeys(data, newKey) };
  }
  return next();
};

/** Eight characters of base 36 are short to read and collide once in a million reports. */
function newKey(): string {
  return BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(36)
    .slice(0, 8)
    .padStart(8, '0');
}
