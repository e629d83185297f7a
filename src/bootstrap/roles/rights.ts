import type { Field } from '../../domain/report/field';
import { REPORT } from '../../domain/report/shape';
import { ENTITY_FIELDS } from './entities';

/** What a role may do with the entries of a type. `locales` is set for localized types. */
export interface Right {
  subject: string | null;
  action: string;
  fields?: string[];
  locales?: string[] | null;
}

const EXPLORER = 'plugin::content-manager.explorer';

/** Actions without rights on single fields. */
const WHOLE = ['delete', 'publish'];

/** Every attribute of a report that a person fills in. */
const REPORT_FIELDS = Object.entries<Field>(REPORT.fields)
  .filter(([, { is, form }]) => is !== 'stored' || form !== undefined)
  .map(([name]) => name);

/** Returns rights on reports in some languages. */
export const onReports = (locales: string[], ...actions: string[]): Right[] =>
  actions.map((action) => ({
    ...{ subject: REPORT.uid, action: `${EXPLORER}.${action}`, locales },
    ...(!WHOLE.includes(action) && { fields: REPORT_FIELDS }),
  }));

/** Returns rights on the types that reports relate to, and on the glossary. */
export const onOthers = (
  subjects: readonly (keyof typeof ENTITY_FIELDS)[],
  ...actions: string[]
): Right[] =>
  subjects.flatMap((subject) =>
    actions.map((action) => ({
      ...{ subject, action: `${EXPLORER}.${action}` },
      ...(!WHOLE.includes(action) && { fields: ENTITY_FIELDS[subject] }),
    })),
  );

/** The rights on the media library. */
export const FILES: Right[] = [
  ...['read', 'configure-view', 'assets.create', 'assets.update', 'assets.download'],
  'assets.copy-link',
].map((action) => ({ subject: null, action: `plugin::upload.${action}` }));

/** The types that reports relate to. */
export const RELATED = [
  'api::organization.organization',
  'api::series.series',
  'api::indicator.indicator',
] as const;
/** The type of the glossary. */
export const TERMS = ['api::term.term'] as const;
