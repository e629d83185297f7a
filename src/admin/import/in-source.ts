import type { StrapiApp } from '@strapi/strapi/admin';
import { SOURCE } from '../translate/languages';
import { MAKE_REPORTS } from './permissions';

type Held = { action: string; subject?: string | null; properties?: { locales?: string[] | null } };

/**
 * Returns the permissions that allow a user to create reports in the source language. Strapi checks menus and pages for
 * an action and a subject only. Without this a translator, who creates English reports, would see an import that the
 * server refuses. When the content manager asks for all actions at once, all permissions are returned.
 */
export function inSource<Right extends Held>(held: readonly Right[]): Right[] {
  const [asked] = MAKE_REPORTS;
  const isOfImport = held.every(
    ({ action, subject }) => action === asked!.action && subject === asked!.subject,
  );
  if (!isOfImport) return [...held];
  return held.filter(({ properties }) => properties?.locales?.includes(SOURCE) ?? true);
}

/** Offers import and next year's report only to users who may create a report in the source language. */
export const askForSource = (app: Pick<StrapiApp, 'addRBACMiddleware'>): void =>
  app.addRBACMiddleware([() => (next) => (held) => next(inSource(held))]);
