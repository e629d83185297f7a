import type { Core } from '@strapi/strapi';
import { accessOfSession } from '../access/access';
import { loadEntry } from '../stored/load';
import { unseen } from '../access/refusals';
import { showDraft } from '../versions/told';
import type { Context } from '../http/context';
import { RefusalError } from '../http/refusal';
import type { ReportEntry } from '../stored/entry';
import { EDITION_POPULATE } from '../stored/populate';
import { toEdition } from '../stored/to-edition';
import { withSignedFiles } from '../uploads/edition';
import { inWorker } from '../workers';
import { isValid, type Previewed } from './address';
import { parsePreviewQuery } from './query';
import { isAlive, sessionsOf, viewerOf } from './viewers';

type Proof = { user: string; until: number; signature: string };

/** A report as the page that readers would be shown, before it is published. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function find(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const { locale, status, ...proof } = parsePreviewQuery(ctx.query);
    const previewed = { documentId, locale, status };
    const viewer = (await isProven(previewed, proof)) && (await viewerOf(strapi, proof.user));
    if (!viewer) {
      throw new RefusalError(
        'forbidden',
        'This address of a preview is not valid any more. Open it anew.',
      );
    }
    await accessOfSession(strapi, viewer, ctx).toRead(previewed);
    if (status === 'draft') await showDraft(strapi, documentId, locale);
    const entry = await loadEntry<ReportEntry>(strapi, previewed, EDITION_POPULATE);
    if (!entry) throw unseen(documentId, locale);
    ctx.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex', 'Content-Language': locale });
    ctx.type = 'text/html; charset=utf-8';
    const secret = strapi.config.get<string>('admin.auth.secret');
    const edition = withSignedFiles(toEdition(entry), secret, Date.now());
    ctx.body = await inWorker(strapi, 'writeForm', { form: 'preview', edition });
  }

  /** Whether the address was made in a session of this user that still lives. */
  async function isProven(previewed: Previewed, proof: Proof): Promise<boolean> {
    const [secret, now] = [strapi.config.get<string>('admin.auth.secret'), Date.now()];
    const sessions = await sessionsOf(strapi, proof.user);
    const own = sessions.find(({ sessionId }) =>
      isValid(previewed, { user: proof.user, session: sessionId }, proof, secret, now),
    );
    return own !== undefined && isAlive(sessions, own.sessionId, now);
  }

  return { find };
};
