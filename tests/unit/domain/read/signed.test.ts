import { splitLines, type Look } from '../../../../src/domain/read/line';
import { signedInside } from '../../../../src/domain/read/signed';

/** Returns the lines that sign a document. A look is that of the line with its index. */
function signed(text: string, looks: Readonly<Record<number, Look>> = {}): string[] {
  const lines = splitLines(text).map((line, at) => ({ ...line, look: looks[at] ?? line.look }));
  return [...signedInside(lines)].map((line) => line.text);
}

const BODY = '桐柏湾区卫生健康局';
const DAY = '2026年1月6日';
/** A body whose name has this many characters. */
const long = (characters: number) => `${'湾'.repeat(characters - 3)}卫生局`;

describe('a signature inside a document', () => {
  it.each([
    ['a body and a day', `${BODY}\n${DAY}`, 2],
    ['a body and a month', `${BODY}\n2026年1月`, 2],
    ['a body and a day with its label', `${BODY}\n日期：${DAY}`, 2],
    ['two bodies and a day', `青石县教育局\n青石县财政局\n${DAY}`, 3],
    ['four bodies and a day: the first is text', `甲局\n乙局\n丙局\n丁局\n${DAY}`, 4],
    ['a day alone', `全年工作如下。\n${DAY}`, 0],
    ['a sentence about a body', `工作由青石县教育局负责，已完成。\n${DAY}`, 0],
    ['a list of what a body did, which ends in its name', `工作：青石县教育局\n${DAY}`, 0],
    ['the longest name of a body', `${long(26)}\n${DAY}`, 2],
    ['a name that is too long for a body', `${long(27)}\n${DAY}`, 0],
  ])('takes %s for what it is', (_case, text, lines) => {
    expect(signed(`${text}\n附件1`)).toHaveLength(lines);
  });

  it.each<[string, Record<number, Look>]>([
    ['the body is a heading', { 0: { heading: 2 } }],
    ['the body is an item of a list', { 0: { kind: 'list-item' } }],
    ['the day is a heading', { 1: { heading: 2 } }],
    ['the day is a row of a table', { 1: { kind: 'row' } }],
  ])('is none where %s', (_case, looks) => {
    expect(signed(`${BODY}\n${DAY}\n附件1`, looks)).toEqual([]);
  });
});
