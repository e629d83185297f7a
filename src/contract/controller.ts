import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { errors } from '@strapi/utils';
import { absolutePath } from 'swagger-ui-dist';
import type { Context } from '../http/context';
import { parseNoQuery } from '../http/query';
import { send } from '../public/respond';
import { ASSETS, docsPage } from './docs';
import { OPENAPI } from './openapi';

const TEXT = JSON.stringify(OPENAPI);

/** The contract changes only with the program, so nothing ever announces this tag. */
const CACHING = { locale: null, tags: ['contract'] };

/** Serves the contract: the OpenAPI document for programs, and a page for people. */
export default () => ({
  openapi(ctx: Context) {
    parseNoQuery(ctx.query);
    send(ctx, TEXT, 'application/json', CACHING);
  },

  docs(ctx: Context) {
    parseNoQuery(ctx.query);
    send(ctx, docsPage(), 'text/html; charset=utf-8', CACHING);
  },

  /** Serves the page's scripts and styles from our own server, so that the page works without the internet. */
  async asset(ctx: Context) {
    parseNoQuery(ctx.query);
    const asset = ASSETS.get(ctx.params.asset as string);
    if (!asset) throw new errors.NotFoundError(`No "${ctx.params.asset}" among the docs.`);
    const body =
      'text' in asset ? asset.text : await readFile(path.join(absolutePath(), asset.file));
    send(ctx, body, `${asset.type}; charset=utf-8`, CACHING);
  },
});
