import type { Core } from '@strapi/strapi';
import { addressTemplate, words } from '../src/environment/variables';

/** A website that is built on the API (docs/operating.md): where its pages are. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** The page of a report there; null: our own pages are what is read. */
  pageUrl: addressTemplate(env, 'PAGE_URL', ['slug']) ?? null,
  /** Where a draft is shown there; null: our own page of it is. */
  previewUrl: addressTemplate(env, 'PREVIEW_URL', ['documentId', 'locale']) ?? null,
  /** By which that site knows that an editor sent for it; goes where the address has `{secret}`. */
  previewSecret: words(env, 'PREVIEW_SECRET') ?? '',
});

export type SiteConfig = ReturnType<typeof config>;
export default config;
