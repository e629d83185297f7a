import {
  changesBetween,
  chipsFor,
  pieceOf,
  type PieceStatus,
} from '../../../../src/domain/translate';
import { carried } from '../../../helpers/carried';

const report = carried({ sections: [], credits: [] });

const shown = (before: string, after: string) =>
  changesBetween(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind])
    .join('');

describe('what changed in a source, as a translator sees it', () => {
  it.each([
    ['340人', '40人', '[-340-][+40+]人'],
    ['增长28.42万册', '增长29.42万册', '增长[-28.42万-][+29.42万+]册'],
    ['占12.5%。', '占12.8%。', '占[-12.5%-][+12.8%+]。'],
    ['三百二十户', '三百三十户', '[-三百二十-][+三百三十+]户'],
    ['１２００亩', '１３００亩', '[-１２００-][+１３００+]亩'],
    ['共1,200人', '共1,300人', '共[-1,200-][+1,300+]人'],
    ['the old library', 'the new library', 'the [-old-][+new+] library'],
    ['全馆开放', '全馆免费开放', '全馆[+免费+]开放'],
    ['', '新的', '[+新的+]'],
    ['same', 'same', 'same'],
  ])('%s → %s', (before, after, words) => expect(shown(before, after)).toBe(words));
});

describe('the chips of a source text', () => {
  const terms = [
    { zh: '图书馆', en: 'library' },
    { zh: '县图书馆', en: 'county library' },
  ];
  it.each([
    ['县图书馆接待读者12万人次', ['county library', '120,000']],
    ['图书馆和图书馆', ['library']],
    ['2025年3月1日', ['March 1, 2025']],
    ['没有什么', []],
  ])('%s', (text, targets) => {
    const chips = chipsFor(report, terms)(text).map(({ target }) => target);
    expect(chips).toHaveLength(targets.length);
    targets.forEach((target, at) => expect(chips[at]).toContain(target));
  });

  it('takes a figure as somebody chose to write it', () => {
    const chosen = new Map([['12万人次', '120 thousand visits']]);
    expect(chipsFor(report, [], chosen)('接待12万人次')).toEqual([
      { source: '12万人次', target: '120 thousand visits' },
    ]);
  });
});

const piece = (path: string, kind: string, target: string, source = '源'): PieceStatus => ({
  ...{ path, source, hash: '', target, status: 'translated' as const },
  kind: kind as PieceStatus['kind'],
  section: /sections\.(\w+)/.exec(path)?.[1] ?? null,
});

describe('the piece that a finding is about', () => {
  const pieces = [
    piece('title', 'title', 'Title'),
    piece('summary', 'summary', 'In short 7'),
    piece('sections.a.heading', 'heading', 'One'),
    piece('sections.a.paragraphs.p1', 'paragraph', 'First 5\n\nSecond 6'),
    piece('sections.a.paragraphs.p2', 'paragraph', 'Third 7'),
    piece('sections.a.paragraphs.p3', 'paragraph', ''),
    piece('sections.a.metrics.m.text', 'metric.text', '9 households'),
    piece('sections.b.paragraphs.p4', 'paragraph', 'Third 7'),
  ];
  const place = (section: string, paragraph: number) => ({ section, paragraph, start: 0, end: 1 });
  it.each([
    [{ field: 'title' }, 'title'],
    [{ field: 'summary', actual: '7' }, 'summary'],
    [{ place: place('a', 0) }, 'sections.a.heading'],
    [{ place: place('a', 1), actual: '5' }, 'sections.a.paragraphs.p1'],
    [{ place: place('a', 2), actual: '6' }, 'sections.a.paragraphs.p1'],
    [{ place: place('a', 3), actual: '7' }, 'sections.a.paragraphs.p2'],
    [{ place: place('a', 1), actual: '7' }, 'sections.a.paragraphs.p2'],
    [{ place: place('a', 9), actual: '9 households' }, 'sections.a.metrics.m.text'],
    [{ place: place('a', 9), actual: null, cause: place('a', 2) }, 'sections.a.paragraphs.p2'],
    [{ place: place('a', 9) }, 'sections.a.heading'],
    [{ place: place('b', 1) }, 'sections.b.paragraphs.p4'],
    [{}, undefined],
    [{ place: place('gone', 1) }, undefined],
  ])('%j is %s', (finding, path) => expect(pieceOf(finding, pieces)?.path).toBe(path));
});
