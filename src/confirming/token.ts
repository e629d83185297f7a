import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { siteOf } from '../http/site';
import { signatureOf } from '../secrets/signature';

/** 2^128 values: nobody can guess one. */
const NONCE_BYTES = 16;

export const newNonce = (): string => randomBytes(NONCE_BYTES).toString('base64url');

/**
 * Returns the token of a link. No token is stored: somebody who reads only the database cannot make one. The node can
 * make it again for a reminder.
 */
export const tokenOf = (strapi: Core.Strapi, nonce: string): string =>
  signatureOf(['confirmation', nonce], strapi.config.get<string>('admin.auth.secret'));

/** Returns the hash by which a token is looked up. The time to compare two hashes reveals nothing about the token. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** Returns the URL for the recipient of a question. */
export const linkOf = (strapi: Core.Strapi, nonce: string): string =>
  `${siteOf(strapi)}/api/confirmations/${tokenOf(strapi, nonce)}`;
