import type { Core } from '@strapi/strapi';
import { addressTemplate } from '../src/environment/variables';

/** A website that is built on the API (docs/operating.md): where its pages are. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** The page of a report there; null: our own pages are what is read. */
  pageUrl: addressTemplate(env, 'PAGE_URL', ['slug']) ?? null,
});

export type SiteConfig = ReturnType<typeof config>;
export default config;
