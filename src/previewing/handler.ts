import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import type { SiteConfig } from '../../config/site';
import { REPORT } from '../stored/documents';
import { previewAddress } from './address';
import { previewElsewhere } from './elsewhere';

/** What Strapi passes about the entry that an editor wants to preview. */
type Asked = { documentId: string; locale?: string; status?: string };

/**
 * Sets the handler that returns the address of a preview to Strapi. Only reports have pages. Only signed-in users get
 * an address, because an admin API token has no session that could end. Strapi calls a draft that differs from the
 * published version `modified`. If an external site shows drafts, the address is that site's.
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
