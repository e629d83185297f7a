import { bylineIn } from '../../../../src/domain/read/byline';

/** A line, and what it says: author, source, date. */
const ROWS: [line: string, author: string | null, source: string | null, date: string][] = [
  ['作者：苏砚秋 来源：霁川县图书馆 发布日期：2026-01-16', '苏砚秋', '霁川县图书馆', '2026-01-16'],
  ['时间：2024-12-30　来源：云岚环境　【字体：大 中 小】', null, '云岚环境', '2024-12-30'],
  ['记者 呼延旭 | 2024-11-12 | 来源：槐原日报', '呼延旭', '槐原日报', '2024-11-12'],
  ['遂阳博物馆 2025/01/02 文：万俟宁 图：东方既', '万俟宁', '遂阳博物馆', '2025-01-02'],
  ['2024年03月05日　第03版：综合新闻', null, null, '2024-03-05'],
  ['澧阳乡村振兴 2025-12-26', null, '澧阳乡村振兴', '2025-12-26'],
];

describe('bylineIn', () => {
  it.each(ROWS)('reads %s', (line, author, source, publishedOn) => {
    expect(bylineIn(line)).toEqual({ author, source, publishedOn });
  });

  it.each(['全年接待读者21.39万人次。', '字体：大 中 小', '给夜读的人留灯'])(
    'takes %s for no byline',
    (line) => expect(bylineIn(line)).toBeNull(),
  );
});
