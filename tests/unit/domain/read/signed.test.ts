import { splitLines } from '../../../../src/domain/read/line';
import { signedInside } from '../../../../src/domain/read/signed';

const signed = (text: string) => [...signedInside(splitLines(text))].map((line) => line.text);

describe('a signature inside a document', () => {
  it.each([
    ['a body and a day', '桐柏湾区卫生健康局\n2026年1月6日', 2],
    ['a body and a month', '桐柏湾区卫生健康局\n2026年1月', 2],
    ['a body and a day with its label', '桐柏湾区卫生健康局\n日期：2026年1月6日', 2],
    ['two bodies and a day', '青石县教育局\n青石县财政局\n2026年1月6日', 3],
    ['a day alone', '全年工作如下。\n2026年1月6日', 0],
    ['a sentence about a body', '工作由青石县教育局负责，已完成。\n2026年1月6日', 0],
  ])('takes %s for what it is', (_case, text, lines) => {
    expect(signed(`${text}\n附件1`)).toHaveLength(lines);
  });
});
