import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { siteOf } from '../http/site';
import { signatureOf } from '../secrets/signature';

/** Nobody guesses one of 2^128. */
const NONCE_BYTES = 16;

export const newNonce = (): string => randomBytes(NONCE_BYTES).toString('base64url');

/** The token of a link. It is kept nowhere: whoever reads the database alone cannot make it, and the node can for a reminder. */
export const tokenOf = (strapi: Core.Strapi, nonce: string): string =>
  signatureOf(['confirmation', nonce], strapi.config.get<string>('admin.auth.secret'));

/** By which a token is looked up. How long the comparison of two hashes takes tells nothing of a token. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** The address that is given to whoever is asked. */
export const linkOf = (strapi: Core.Strapi, nonce: string): string =>
  `${siteOf(strapi)}/api/confirmations/${tokenOf(strapi, nonce)}`;
