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

/** The role of somebody who works on reports, defined in code. */
export interface Office {
  code: string;
  name: string;
  description: string;
  rights: Right[];
}

const EXPLORER = 'plugin::content-manager.explorer';

/** Actions without rights on single fields. */
const WHOLE = ['delete', 'publish'];

/** Every attribute of a report that a person fills in. */
const REPORT_FIELDS = Object.entries<Field>(REPORT.fields)
  .filter(([, { is, form }]) => is !== 'stored' || form !== undefined)
  .map(([name]) => name);

const onReports = (locales: string[], ...actions: string[]): Right[] =>
  actions.map((action) => ({
    ...{ subject: REPORT.uid, action: `${EXPLORER}.${action}`, locales },
    ...(!WHOLE.includes(action) && { fields: REPORT_FIELDS }),
  }));

/** Returns rights on the types that reports relate to, and on the glossary. */
const onOthers = (
  subjects: readonly (keyof typeof ENTITY_FIELDS)[],
  ...actions: string[]
): Right[] =>
  subjects.flatMap((subject) =>
    actions.map((action) => ({
      ...{ subject, action: `${EXPLORER}.${action}` },
      ...(!WHOLE.includes(action) && { fields: ENTITY_FIELDS[subject] }),
    })),
  );

const FILES: Right[] = [
  ...['read', 'configure-view', 'assets.create', 'assets.update', 'assets.download'],
  'assets.copy-link',
].map((action) => ({ subject: null, action: `plugin::upload.${action}` }));

const RELATED = [
  'api::organization.organization',
  'api::series.series',
  'api::indicator.indicator',
] as const;
const TERMS = ['api::term.term'] as const;

/**
 * Returns the four offices of an editorial department: an editor, a reviewer, a chief who reviews last and signs for
 * publication, and a translator.
 * @param source the language that reports are written in
 * @param targets the languages that reports are translated into
 */
export const officesFor = (source: string, targets: string[]): Office[] => [
  {
    ...{ code: 'zongshu-editor', name: '编辑', description: '导入、编辑、发布中文报告，查看译文' },
    rights: [
      ...onReports([source], 'create', 'update', 'delete', 'publish'),
      ...onReports([source, ...targets], 'read'),
      ...onOthers(RELATED, 'create', 'read', 'update'),
      ...onOthers(TERMS, 'read'),
      ...FILES,
    ],
  },
  {
    ...{ code: 'zongshu-reviewer', name: '审核', description: '查看、修改、发布各语种的报告' },
    rights: [
      ...onReports([source, ...targets], 'read', 'update', 'publish'),
      ...onOthers(RELATED, 'read'),
      ...onOthers(TERMS, 'read'),
      ...FILES,
    ],
  },
  {
    ...{ code: 'zongshu-chief', name: '终审', description: '终审、签发各语种的报告，紧急发布' },
    rights: [
      ...onReports([source, ...targets], 'read', 'update', 'publish'),
      ...onOthers(RELATED, 'read'),
      ...onOthers(TERMS, 'read'),
      ...FILES,
    ],
  },
  {
    ...{
      code: 'zongshu-translator',
      name: '翻译',
      description: '查看原文，翻译、发布译文，维护术语',
    },
    rights: [
      ...onReports(targets, 'create', 'update', 'publish'),
      ...onReports([source, ...targets], 'read'),
      ...onOthers(RELATED, 'read', 'update'),
      ...onOthers(TERMS, 'create', 'read', 'update', 'delete'),
      ...FILES,
    ],
  },
];
