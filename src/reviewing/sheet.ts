import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { confirmationsOf, type Confirmation } from '../confirming/confirmation-row';
import { toShanghaiTime } from '../domain/shanghai-time';
import type { ReviewSheet } from '../domain/write/review-sheet';
import { nameOf } from '../http/languages';
import { EDITION, type EditionRow } from '../stored/edition-row';
import { loadDraft } from '../versions/draft';
import { signOffsOf, type Decision, type SignOffRow } from './sign-off-row';
import { reviewsOf, sourceOf } from './state';

type Language = 'zh' | 'en';

const DECISIONS: Record<Decision, Record<Language, string>> = {
  approved: { zh: '通过', en: 'approved' },
  returned: { zh: '退回', en: 'returned' },
  classed: { zh: '定级', en: 'classed' },
  emergency: { zh: '紧急发布', en: 'published as an emergency' },
};

const WORDS = {
  zh: {
    title: (title: string) => `审核单：${title}`,
    header: ['语种', '审次', '意见', '审核人', '角色', '时间', '备注', '稿件版本', '签署内容哈希'],
    published: '发布',
    edition: (number: number) => `第${number}版`,
  },
  en: {
    title: (title: string) => `Review sheet: ${title}`,
    header: [
      ...['Language', 'Stage', 'Decision', 'Name', 'Roles', 'Time', 'Remark'],
      ...['Version', 'Hash of what was signed'],
    ],
    published: 'published',
    edition: (number: number) => `edition ${number}`,
  },
};

type Row = { at: string; cells: string[] };

const CONFIRMED = {
  zh: {
    stage: '外部核实',
    verdict: { right: '无误', wrong: '有误' },
    said: (words: string, value: string | null, remark: string | null) =>
      [`“${words}”`, value && `应为${value}`, remark].filter(Boolean).join('；'),
  },
  en: {
    stage: 'Confirmation from outside',
    verdict: { right: 'right', wrong: 'wrong' },
    said: (words: string, value: string | null, remark: string | null) =>
      [`“${words}”`, value && `should be ${value}`, remark].filter(Boolean).join('; '),
  },
};

/** The 审核单 of a report: every word of a reviewer and every edition, in the order of time. */
export async function sheetOf(
  strapi: Core.Strapi,
  documentId: string,
  language: Language,
): Promise<ReviewSheet> {
  const draft = await loadDraft(strapi, documentId, sourceOf(strapi));
  const words = WORDS[language];
  const signed = (await signOffsOf(strapi, documentId)).map((row) =>
    signedRow(strapi, row, language),
  );
  const editions: EditionRow[] = await strapi.db
    .query(EDITION)
    .findMany({ where: { reportId: documentId } });
  const published = editions.map((row) => publishedRow(strapi, row, language));
  const confirmed = (await confirmationsOf(strapi, { reportId: documentId })).flatMap((one) =>
    confirmedRows(strapi, one, language),
  );
  const rows = [...signed, ...published, ...confirmed].sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    title: words.title(String(draft?.content.title ?? documentId)),
    header: words.header,
    rows: rows.map(({ cells }) => cells),
  };
}

const shownTime = (at: string) => toShanghaiTime(at).slice(0, 19).replace('T', ' ');

function signedRow(strapi: Core.Strapi, row: SignOffRow, language: Language): Row {
  const stage = reviewsOf(strapi).stages.find(({ key }) => key === row.stage);
  const hash = row.parts ? createHash('sha256').update(row.parts).digest('hex') : '';
  return {
    at: row.signedAt,
    cells: [
      ...[nameOf(strapi, row.language), stage?.name[language] ?? row.stage ?? ''],
      ...[DECISIONS[row.decision][language], row.name ?? '', row.roles ?? ''],
      ...[shownTime(row.signedAt), row.remark ?? '', row.version ?? '', hash],
    ],
  };
}

function publishedRow(strapi: Core.Strapi, row: EditionRow, language: Language): Row {
  const { published, edition } = WORDS[language];
  const at = new Date(row.createdAt).toISOString();
  return {
    at,
    cells: [
      ...[nameOf(strapi, row.language), edition(row.number), published, '', ''],
      ...[shownTime(at), row.overrideReason ?? '', '', row.hash],
    ],
  };
}

function confirmedRows(strapi: Core.Strapi, { row, answers }: Confirmation, language: Language) {
  const { stage, verdict, said } = CONFIRMED[language];
  return answers.map(({ verdict: given, value, remark, name, at }): Row => ({
    at,
    cells: [
      ...[nameOf(strapi, row.language), stage, verdict[given]],
      ...[name ? `${row.recipient}（${name}）` : row.recipient, '', shownTime(at)],
      ...[said(row.words, value, remark), '', ''],
    ],
  }));
}
