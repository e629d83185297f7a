import type { Core } from '@strapi/strapi';
import { accessOfSession } from '../access/access';
import { unseen } from '../access/refusals';
import { showDraft } from '../versions/told';
import type { Context } from '../http/context';
import { RefusalError } from '../http/refusal';
import { inWorker } from '../workers';
import { isValid, type Previewed } from './address';
import { previewedEdition } from './edition';
import { forEditors } from './for-editors';
import { parsePreviewQuery } from './query';
import { isAlive, sessionsOf, viewerOf } from './viewers';

type Proof = { user: string; until: number; signature: string };

/** Answers with a report as the page that readers would see, before it is published. */
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
    const edition = await previewedEdition(strapi, previewed);
    if (!edition) throw unseen(documentId, locale);
    ctx.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex', 'Content-Language': locale });
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = await inWorker(strapi, 'writeForm', { form: 'preview', edition });
  }

  /** Returns whether the address was made in a session of this user that is still alive. */
  async function isProven(previewed: Previewed, proof: Proof): Promise<boolean> {
    const [secret, now] = [strapi.config.get<string>('admin.auth.secret'), Date.now()];
    const sessions = await sessionsOf(strapi, proof.user);
    const own = sessions.find(({ sessionId }) =>
      isValid(previewed, { user: proof.user, session: sessionId }, proof, secret, now),
    );
    return own !== undefined && isAlive(sessions, own.sessionId, now);
  }

  return { find: forEditors(find) };
};
