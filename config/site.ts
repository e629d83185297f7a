import type { Core } from '@strapi/strapi';
import { addressTemplate, words } from '../src/environment/variables';

/** The URLs of a website that is built on the API (docs/operating.md). */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** The URL of a report on that site. Null: readers use our own pages. */
  pageUrl: addressTemplate(env, 'PAGE_URL', ['slug']) ?? null,
  /** The URL where that site shows a draft. Null: our own preview page shows it. */
  previewUrl: addressTemplate(env, 'PREVIEW_URL', ['documentId', 'locale']) ?? null,
  /** Tells that site that an editor sent the request. It replaces `{secret}` in the preview URL. */
  previewSecret: words(env, 'PREVIEW_SECRET') ?? '',
});

export type SiteConfig = ReturnType<typeof config>;
export default config;
