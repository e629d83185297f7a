import { readFileSync } from 'node:fs';
import path from 'node:path';
import { staleMessage } from '../../../../src/domain/messages/stale';

const SCHEMA = '../../../../src/api/report/content-types/report/schema.json';
const changed = (...paths: string[]) =>
  paths.map((one) => ({ path: one, before: '甲', after: '乙' }));
const late = { reason: 'changed' as const, writer: '宋知远', when: '2026-01-16 10:32' };

describe('what a writer who came late is told', () => {
  it('is who, when and what, in Chinese', () => {
    const differences = changed('title', 'sections.a.heading', 'sections.a.body.2');
    expect(staleMessage({ ...late, differences }, 'zh')).toBe(
      '没有写入：您打开之后，宋知远于2026-01-16 10:32改过这一稿（标题、章节）。请对照最新的一稿再改。',
    );
  });

  it('is that in English, with what is not known left out', () => {
    expect(
      staleMessage({ ...late, reason: 'deleted', writer: null, when: null, differences: [] }, 'en'),
    ).toBe(
      'Not written: since you read it, somebody else deleted this draft. Read the draft again, and write on what it says now.',
    );
  });

  it('names five fields, and how many there are', () => {
    const differences = changed('title', 'year', 'author', 'source', 'slug', 'summary');
    expect(staleMessage({ ...late, differences }, 'en')).toContain(
      'title, year, author, source, slug and others, 6 in all',
    );
  });

  it('has a Chinese name for every attribute of a report', () => {
    const { attributes } = JSON.parse(readFileSync(path.join(__dirname, SCHEMA), 'utf8'));
    const named = Object.keys(attributes).filter((name) => name !== 'translation');
    for (const name of named) {
      expect(staleMessage({ ...late, differences: changed(name) }, 'zh')).not.toContain(
        `（${name}）`,
      );
    }
  });
});
