import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { errors } from '@strapi/utils';
import { absolutePath } from 'swagger-ui-dist';
import type { Context } from '../../http';
import { ASSETS, docsPage } from '../docs';
import { OPENAPI } from '../openapi';

const TEXT = JSON.stringify(OPENAPI);
const ETAG = createHash('sha256').update(TEXT).digest('base64url');

/** The contract: as a document for programs, and as a page for people. */
export default () => ({
  openapi(ctx: Context) {
    ctx.status = 200;
    ctx.set('Cache-Control', 'public, max-age=3600');
    ctx.etag = ETAG;
    if (ctx.fresh) ctx.status = 304;
    else Object.assign(ctx, { type: 'application/json', body: TEXT });
  },

  docs(ctx: Context) {
    ctx.type = 'text/html; charset=utf-8';
    ctx.set('Cache-Control', 'public, max-age=3600');
    ctx.body = docsPage();
  },

  /** Scripts and styles of the page, from our own server: the page works without the internet. */
  asset(ctx: Context) {
    const asset = ASSETS[ctx.params.asset as string];
    if (!asset) throw new errors.NotFoundError(`No "${ctx.params.asset}" among the docs.`);
    ctx.type = asset.type;
    ctx.set('Cache-Control', 'public, max-age=86400');
    ctx.body =
      'text' in asset ? asset.text : createReadStream(path.join(absolutePath(), asset.file));
  },
});
