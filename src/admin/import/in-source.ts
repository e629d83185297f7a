import type { StrapiApp } from '@strapi/strapi/admin';
import { SOURCE } from '../translate/languages';
import { MAKE_REPORTS } from './permissions';

type Held = { action: string; subject?: string | null; properties?: { locales?: string[] | null } };

/**
 * Those of some held rights by which reports are made in the language that they are written in. Strapi asks menus and pages for an action
 * and a subject alone: a translator, who makes the English of reports, would be offered an import that the server refuses. Where the
 * content manager asks for all actions at once, they are left as they are.
 */
export function inSource<Right extends Held>(held: readonly Right[]): Right[] {
  const [asked] = MAKE_REPORTS;
  const isOfImport = held.every(
    ({ action, subject }) => action === asked!.action && subject === asked!.subject,
  );
  if (!isOfImport) return [...held];
  return held.filter(({ properties }) => properties?.locales?.includes(SOURCE) ?? true);
}

/** Offers import and next year's report to those who may make one in the source language. */
export const askForSource = (app: Pick<StrapiApp, 'addRBACMiddleware'>): void =>
  app.addRBACMiddleware([() => (next) => (held) => next(inSource(held))]);
