import type { Difference } from '../version/differences';

/** Why a save came too late: the draft was changed or deleted, or it exists when none was expected. */
export type Lateness = {
  reason: 'changed' | 'deleted' | 'exists';
  /** Who saved last; null if unknown. */
  writer: string | null;
  /** When that was, in the reader's time zone; null if unknown. */
  when: string | null;
  differences: readonly Difference[];
};

/** The most changed fields that a message names. The details list all of them. */
const NAMED = 5;

const FIELDS_ZH: Record<string, string> = {
  ...{ title: '标题', subtitle: '副标题', slug: '网址名称', year: '年度', author: '作者' },
  ...{ source: '来源', issuedOn: '发布时间', summary: '摘要', keywords: '关键词', cover: '封面' },
  ...{ organization: '机构', series: '系列', sections: '章节', credits: '责任人员' },
  ...{ dismissals: '无须登记的数字', sourceFile: '原始文件' },
};

const WORDING = {
  zh: {
    by: (who: string | null, when: string | null) => `${who ?? '他人'}${when ? `于${when}` : ''}`,
    deed: { changed: '改过这一稿', deleted: '删除了这一稿', exists: '建立了这一稿' },
    sentence: (by: string, deed: string, fields: string) =>
      `没有写入：您打开之后，${by}${deed}${fields && `（${fields}）`}。请对照最新的一稿再改。`,
    between: '、',
    more: (count: number) => `等${count}处`,
  },
  en: {
    by: (who: string | null, when: string | null) =>
      `${who ?? 'somebody else'}${when ? ` (${when})` : ''}`,
    deed: { changed: 'changed this draft', deleted: 'deleted this draft', exists: 'made one' },
    sentence: (by: string, deed: string, fields: string) =>
      `Not written: since you read it, ${by} ${deed}${fields && `: ${fields}`}. Read the draft again, and write on what it says now.`,
    between: ', ',
    more: (count: number) => ` and others, ${count} in all`,
  },
};

/** Returns the message for a person whose draft has changed since they read it. */
export function staleMessage(late: Lateness, language: 'zh' | 'en'): string {
  const { by, deed, sentence } = WORDING[language];
  return sentence(by(late.writer, late.when), deed[late.reason], fieldsOf(late, language));
}

function fieldsOf({ differences }: Lateness, language: 'zh' | 'en'): string {
  const { between, more } = WORDING[language];
  const fields = [...new Set(differences.map(({ path }) => path.split('.')[0] as string))];
  const named = fields.slice(0, NAMED).map((one) => (language === 'zh' ? FIELDS_ZH[one] : one));
  const left = fields.length > NAMED ? more(fields.length) : '';
  return named.map((name, at) => name ?? fields[at]).join(between) + left;
}
