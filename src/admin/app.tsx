import type { StrapiApp } from '@strapi/strapi/admin';
import { listForbidden } from './content-manager/forbidden-column';
import { showHints } from './content-manager/hints';
import { nameLanguages } from './content-manager/languages-column';
import { askAtAdminDoor } from './door';
import { askForSource } from './import/in-source';
import { addJsonField } from './fields/json';
import { addNextSteps } from './home/widget';
import { preferChinese } from './language';
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

/** What is added before the admin starts, in order: the way to the server, bases of writes, rights, pages, menu links, widgets. */
const registered: Register[] = [
  askAtAdminDoor,
  preferChinese,
  closePromotion,
  sayBases,
  addStyle,
  askForSource,
  addPages,
  openOnReports,
  // Registered last stands first.
  addReviewWidgets,
  addNextSteps,
  addJsonField,
];

/** What is added once Strapi's own parts are there: panels, actions, hooks. */
const bootstrapped: Bootstrap[] = [showHints, nameLanguages, listForbidden, addPanels];

/** Strapi's grey of small print and its orange of warnings stand out from white by less than the 4.5 to 1 of WCAG 2.2 (1.4.3). */
const READABLE = { neutral500: '#6a6a88', warning700: '#9c4a00' };

/** The composition root of the editor's admin: what is in it, and no logic. */
export default {
  config: {
    // English is always there; it is what a missing Chinese text falls back to.
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
