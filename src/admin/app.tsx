import type { StrapiApp } from '@strapi/strapi/admin';
import { listForbidden } from './content-manager/forbidden-column';
import { showHints } from './content-manager/hints';
import { nameLanguages } from './content-manager/languages-column';
import { askAtAdminDoor } from './door';
import { askForSource } from './import/in-source';
import { addJsonField } from './fields/json';
import { addNextSteps } from './home/widget';
import { preferBrowser } from './language';
import logo from './logo.svg';
import { addPages, openOnReports } from './menu';
import { addPanels } from './panels';
import { addReviewWidgets } from './review/widgets';
import { closePromotion } from './promotion';
import { addStyle } from './style';
import { translations } from './translations';
import { sayBases } from './versions/intercept';

type Register = (app: StrapiApp) => void;
type Bootstrap = (app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) => void;

/**
 * Runs before the admin starts, in this order: server addresses, bases of writes, permissions, pages, menu links,
 * widgets.
 */
const registered: Register[] = [
  askAtAdminDoor,
  preferBrowser,
  closePromotion,
  sayBases,
  addStyle,
  askForSource,
  addPages,
  openOnReports,
  // Each step puts its widgets before those registered earlier.
  addReviewWidgets,
  addNextSteps,
  addJsonField,
];

/** Runs after Strapi's own parts are registered: panels, actions, hooks. */
const bootstrapped: Bootstrap[] = [showHints, nameLanguages, listForbidden, addPanels];

/**
 * Replaces Strapi's grey for small print and its orange for warnings: their contrast with white is below the 4.5 to 1
 * of WCAG 2.2 (1.4.3).
 */
const READABLE = { neutral500: '#6a6a88', warning700: '#9c4a00' };

/** The composition root of the admin: it lists the parts and holds no logic. */
export default {
  config: {
    // English is always included: Strapi falls back to English when a Chinese text is missing.
    locales: ['zh-Hans'],
    translations,
    auth: { logo },
    theme: { light: { colors: READABLE }, dark: {} },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  register: (app: StrapiApp) => registered.forEach((step) => step(app)),
  bootstrap: (app: Parameters<Bootstrap>[0]) => bootstrapped.forEach((step) => step(app)),
};
