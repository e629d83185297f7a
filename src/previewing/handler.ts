import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import type { SiteConfig } from '../../config/site';
import { REPORT } from '../stored/documents';
import { previewAddress } from './address';
import { previewElsewhere } from './elsewhere';

/** What Strapi tells of the entry that an editor wants to see as a page. */
type Asked = { documentId: string; locale?: string; status?: string };

/**
 * Answers Strapi's question for a preview's address. Only reports have pages, and only who is signed in is given one: a
 * token of the admin has no session that could end. A draft that differs from what is published is called `modified`. Where a
 * site of one's own shows drafts, its address is the answer.
 */
export function addPreviews(strapi: Core.Strapi): void {
  const secret = strapi.config.get<string>('admin.auth.secret');
  const [source] = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  strapi.config.set('admin.preview.config.handler', (uid: string, asked: Asked) => {
    const state = strapi.requestContext.get()?.state as State | undefined;
    if (uid !== REPORT || !state?.user || !state.session) return null;
    const { documentId, locale = source!.code } = asked;
    const status = asked.status === 'published' ? 'published' : 'draft';
    const site = strapi.config.get<SiteConfig>('site');
    if (site.previewUrl) return previewElsewhere(strapi, site, { documentId, locale, status });
    const viewer = { user: String(state.user.id), session: state.session.id };
    return previewAddress({ documentId, locale, status }, viewer, secret, Date.now());
  });
}

type State = { user?: { id: number | string }; session?: { id: string } };
