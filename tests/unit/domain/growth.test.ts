import { check, checkTranslation, coverageOf } from '../../../src/domain/check';
import { isNarrowed, MOST_PLACES } from '../../../src/domain/parity/align';
import { passagesCrowded } from '../../../src/domain/check/parity/passages-crowded';
import { readPassage } from '../../../src/domain/parity/reading';
import { passagesOf } from '../../../src/domain/parity/report';
import { MOST_PAIRS, NEAR, pairsOf } from '../../../src/domain/parity/pairs';
import { parseQuantities } from '../../../src/domain/quantity';
import { LONGEST_RUN } from '../../../src/domain/quantity/long-runs';
import { fromDocx, fromHtml, fromText } from '../../../src/domain/read';
import { peopleIn } from '../../../src/domain/read/people';
import type { Report } from '../../../src/domain/report';
import { replaced } from '../../../src/domain/translate/propose/replace';
import { metric, paragraph, section } from '../../helpers/carried';
import { docx, wordDocument, wordParagraph } from '../../helpers/docx';
import { workOf, workOfAll } from '../../helpers/work';

/** A report of one section that says only what these tests look at. */
const reportOf = (...paragraphs: string[]): Report => ({
  ...{ title: '2025年工作综述', subtitle: null, author: '某', source: '某', year: 2025 },
  ...{ issuedOn: '2026-01-20', summary: null, keywords: null, credits: [] },
  sections: [section('s1', { heading: null, body: paragraphs.map(paragraph) })],
});

describe('a numeral that nobody can read', () => {
  const longest = '9'.repeat(LONGEST_RUN);

  it('is no figure, in either language', () => {
    expect(parseQuantities(`投入${longest}元`)).toHaveLength(1);
    expect(parseQuantities(`投入${longest}9元`)).toEqual([]);
    expect(parseQuantities(`in all ${longest} yuan`, 'en')).toHaveLength(1);
    expect(parseQuantities(`in all ${longest}9 yuan`, 'en')).toEqual([]);
  });

  it('is as long with commas between its digits', () => {
    const groups = ',000'.repeat(Math.floor(LONGEST_RUN / 3));
    const text = `投入1${groups}元`;
    expect(parseQuantities(text.replace(',000', ''))).toHaveLength(1);
    expect(parseQuantities(text)).toEqual([]);
    expect(parseQuantities(`spent 12345${groups}0 yuan`, 'en')).toEqual([]);
    expect(check(reportOf(text), 'zh')).toContainEqual(
      expect.objectContaining({ ruleId: 'figure-too-long' }),
    );
  });

  it('hides no figure beside it', () => {
    const text = `编号${longest}9，投入30万元`;
    expect(parseQuantities(text)).toMatchObject([
      { text: '30万元', start: text.indexOf('30万元') },
    ]);
  });
});

describe('the figures of a paragraph', () => {
  const list = (length: number) => Array.from({ length }, (_, at) => at);
  const side = Math.sqrt(MOST_PAIRS);

  it('are each compared with all, as long as they are not too many', () => {
    expect(pairsOf(list(side), list(side))).toHaveLength(MOST_PAIRS);
  });

  it('are compared with those near their place where they are', () => {
    const many = list(40 * side);
    const apart = pairsOf(many, many).map(([one, other]) => Math.abs(one - other));
    expect(apart.reduce((most, one) => Math.max(most, one), 0)).toBe(NEAR);
  });
});

describe('the paragraphs of a section', () => {
  /** The difference asks for a band of as many places as there are at the most, and of two more. */
  const [sources, targets] = [500, 500 + (MOST_PLACES / 500 / 2 - 12) / 2];

  it('are set side by side in every way, as long as they are not too many', () => {
    expect(isNarrowed(sources, targets)).toBe(false);
    expect(isNarrowed(sources, targets + 1)).toBe(true);
  });

  it('are said to be too many where they are', () => {
    const reads = (length: number, language: 'zh' | 'en') =>
      passagesOf(reportOf(...Array.from({ length }, (_, at) => `${at}`)))
        .filter(({ place }) => place)
        .map((passage) => readPassage(passage, language));
    expect(passagesCrowded(reads(sources, 'zh'), reads(targets, 'en'))).toEqual([]);
    const found = passagesCrowded(reads(sources, 'zh'), reads(targets + 1, 'en'));
    expect(found).toContainEqual(
      expect.objectContaining({ ruleId: 'parity-passages-crowded', expected: sources }),
    );
  });
});

it('adds up a list of any length', () => {
  const parts = Array.from({ length: 40 }, () => '投入1万元').join('、');
  expect(check(reportOf(`${parts}，合计40万元。`), 'zh')).not.toContainEqual(
    expect.objectContaining({ ruleId: 'arithmetic' }),
  );
  expect(check(reportOf(`${parts}，合计41万元。`), 'zh')).toContainEqual(
    expect.objectContaining({ ruleId: 'arithmetic', expected: 400_000 }),
  );
});

/** A report whose line states one figure again and again, and records it often with another unit. */
function misrecorded(times: number): Report {
  const metrics = Array.from({ length: 4 * times }, (_, at) => metric(`m${at}`, '£3m', 3, 'm'));
  const body = [paragraph('(2023: £3m) '.repeat(times))];
  return { ...reportOf(), sections: [section('s1', { heading: null, body, metrics })] };
}

/** What once took time with the square of its length, each at so many repetitions. */
const LINEAR: Record<string, (times: number) => unknown> = {
  'labels of figures': (times) => coverageOf(reportOf('增长1成'.repeat(times)), 'zh'),
  'labels after things': (times) =>
    coverageOf(reportOf('新建冷库6座，总容量1.8万吨，为8家企业加装设备，'.repeat(times)), 'zh'),
  'labels and sums of an English sentence': (times) =>
    check(reportOf('£2m went to roads and £3m to water, a total of £5m, '.repeat(times)), 'en'),
  'names in one clause': (times) => peopleIn(['李村长张三说'.repeat(times)]),
  'figures beside names': (times) => fromText(`综述\n\n${'馆员李志强说有3人，'.repeat(times)}`),
  'sentences with figures': (times) => check(reportOf('共投入3万元。'.repeat(times)), 'zh'),
  'figures that say otherwise than their line': (times) => check(misrecorded(times), 'en'),
  'groups of three digits': (times) => parseQuantities(',000'.repeat(times), 'en'),
  replacements: (times) =>
    replaced(
      '人'.repeat(times),
      Array.from({ length: times }, (_, at) => ({ start: at, end: at + 1, words: 'a' })),
    ),
  'figures against figures': (times) =>
    checkTranslation(
      reportOf('招收12人，'.repeat(times)),
      reportOf('enrolled 12 people, '.repeat(times)),
      [],
    ),
  'figures that are missing': (times) =>
    checkTranslation(
      reportOf('招收12人，'.repeat(times)),
      reportOf('Some came. '.repeat(times)),
      [],
    ),
};

/** What a document may repeat without an end. */
const REPEATED: Record<string, (times: number) => unknown> = {
  ...Object.fromEntries(
    [
      ...['“a。”张三说。', '张三说：“a。”', '一、a\n', '（一）a\n', '1.1 a\n', '图1 a\n', '1\n'],
      ...[
        '责编：a\n',
        '1万元，',
        '增长1%，',
        '1 million ',
        '水稻\t12\n',
        '甲甲\n\n乙乙\n全年。\n\n',
        '甲甲\n★乙\n全年。\n',
        '“”',
        '“',
        '（）',
        '[1]a',
      ],
    ].map((text) => [text, (times: number) => fromText(`综述\n\n${text.repeat(times)}`)]),
  ),
  ...Object.fromEntries(
    [
      ...['<table><tr><td>1</td></tr></table>', '<img src=x><p align=center>a</p>', '<br>a'],
      ...['<table><form><tr>a<td>1</form></table>', '<figure><img src=x></figure>'],
      ...['<p style="font-size:16px"><b>a</b></p><p>a。</p><p style="font-size:14px"><b>a</b></p>'],
      ...['<p><a href="#a">a</a></p><h2 id=a>a</h2>', '<ul><li>a</ul>', '<p><b>a</b></p>'],
    ].map((html) => [html, (times: number) => fromHtml(`<p>综述</p>${html.repeat(times)}`)]),
  ),
};

/** What a Word file may repeat without an end. */
const IN_WORD: Record<string, string> = {
  paragraphs: wordParagraph('全年接待读者12万人次。'),
  headings: wordParagraph('服务提升', '<w:b/><w:sz w:val="32"/>'),
  'headings of two sizes':
    wordParagraph('服务提升', '<w:b/><w:sz w:val="32"/>') +
    wordParagraph('读者服务', '<w:b/><w:sz w:val="28"/>') +
    wordParagraph('送书下乡46场。'),
  tables:
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>',
  breaks: '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>',
  deletions:
    '<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>',
  fields:
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>甲</w:t></w:r></w:p>',
  quotations: wordParagraph('“灯亮了，人就来了。”馆员沈听澜说。'),
  bodies: '</w:body><w:body><w:p><w:r><w:t>甲。</w:t></w:r></w:p>',
};

/** Twice as much, and what a logarithm and a first cost add. */
const LINEARLY = 2.4;

it.each(Object.entries(REPEATED))('reads %j again and again in proportion to length', (_, run) => {
  run(10);
  const [once, twice] = [200, 400].map((times) => workOf(() => run(times)));
  expect(twice! / once!).toBeLessThan(LINEARLY);
});

it.each(Object.entries(IN_WORD))(
  'reads %s of a Word file in proportion to length',
  async (_, xml) => {
    const file = (times: number) => docx(wordDocument(wordParagraph('综述') + xml.repeat(times)));
    await fromDocx(file(10));
    const works = [];
    for (const times of [200, 400]) works.push(await workOfAll(() => fromDocx(file(times))));
    expect(works[1]! / works[0]!).toBeLessThan(LINEARLY);
  },
);

it.each(Object.entries(LINEAR))('takes work in proportion to length for %s', (_, run) => {
  run(10);
  const [once, twice] = [800, 1600].map((times) => workOf(() => run(times)));
  expect(twice! / once!).toBeLessThan(LINEARLY);
});
