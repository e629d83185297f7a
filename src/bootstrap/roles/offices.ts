import { FILES, onOthers, onReports, RELATED, TERMS, type Right } from './rights';

/** The role of somebody who works on reports, defined in code. */
export interface Office {
  code: string;
  name: string;
  description: string;
  rights: Right[];
}

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
