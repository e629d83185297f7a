import type { StrapiApp } from '@strapi/strapi/admin';
import { preferChinese } from './language';
import { closePromotion } from './promotion';
import { translations } from './translations';

type Step = (app: StrapiApp) => void;

/** What is added before the admin starts, in order: pages, menu links, widgets. */
const registered: Step[] = [preferChinese, closePromotion];

/** What is added once Strapi's own parts are there: panels, actions, hooks. */
const bootstrapped: Step[] = [];

/** The composition root of the editor's admin: what is in it, and no logic. */
export default {
  config: {
    // English is always there; it is what a missing Chinese text falls back to.
    locales: ['zh-Hans'],
    translations,
    tutorials: false,
    notifications: { releases: false },
  },
  register: (app: StrapiApp) => registered.forEach((step) => step(app)),
  bootstrap: (app: StrapiApp) => bootstrapped.forEach((step) => step(app)),
};
