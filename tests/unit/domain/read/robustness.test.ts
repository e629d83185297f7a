import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fromHtml, fromText } from '../../../../src/domain/read';
import { withoutIdle } from '../../../../src/domain/invisible';
import { partsOf, splitLines } from '../../../../src/domain/read/line';
import { visible } from '../../../../src/domain/read/visible';
import { cellText } from '../../../../src/domain/report/table';
import { UnreadableFileError } from '../../../../src/domain/result';

const FIXTURES = path.resolve(__dirname, '../../../fixtures/read');
const TEXTS = readdirSync(FIXTURES).map((name) =>
  readFileSync(path.join(FIXTURES, name, 'input.txt'), 'utf8'),
);
/** So many that each kind of change meets many kinds of line, and so few that they take less than a minute. */
const RUNS = 4_000;
const PIECES =
  '“”‘’"「」（）()【】《》——……、。，：；！？\t\n\r\u00a0\u3000\ufeff 一二三十百千万亿0123456789%．.,年月日元户人名个说道：图为摄来源作者记者';

/** Mulberry32: returns the same numbers in every run, so that a failure can be reproduced. */
function random(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Makes a piece of a real report: cut, doubled, reordered, and with random marks. */
function mutated(below: (limit: number) => number): string {
  const lines = (TEXTS[below(TEXTS.length)] as string).split('\n');
  const from = below(lines.length);
  const kept = lines.slice(from, from + 1 + below(8));
  for (let change = below(6); change > 0; change -= 1) {
    const at = below(kept.length);
    const line = kept[at] ?? '';
    const cut = below(line.length + 1);
    const piece = PIECES.slice(below(PIECES.length)).slice(0, 1 + below(3));
    kept[at] = line.slice(0, cut) + piece + line.slice(cut + below(4));
  }
  return kept.join(below(9) === 0 ? '\r\n' : '\n');
}

/** Returns every line that the reading has in some place. Each line of the input must be there once. */
function accountedFor({ value }: ReturnType<typeof fromText>): string[] {
  const { front, sections, other } = value.outline;
  const inSections = sections.flatMap(({ heading, paragraphs, captions, tables }) => [
    ...(heading && !heading.runIn ? [heading.line] : []),
    ...paragraphs,
    ...captions.flatMap(({ line, creditLine }) => [line ?? [], creditLine ?? []].flat()),
    ...tables.flatMap(({ above, rows }) => [...above, ...rows.map(({ line }) => line)]),
  ]);
  return [...front.titleLines, ...front.bylineLines, ...other, ...inSections]
    .flatMap(partsOf)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text);
}

/** Returns the lines of an input, in their parts between invisible characters. */
const linesIn = (input: string): string[] =>
  visible(splitLines(input))
    .flatMap(partsOf)
    .map(({ text }) => text);

/** Joins a figure that a line break or an invisible character splits, as the reader does. */
const unbroken = (text: string) => withoutIdle(text.replace(/\s*\n\s*/g, ''));

describe('fromText', () => {
  const below = random(20_260_116);
  const inputs = Array.from({ length: RUNS }, () => mutated(below)).filter((text) => text.trim());
  /** Reading is what takes time, so each input is read once for all tests. */
  const readings = new Map<string, ReturnType<typeof fromText>>();
  const readingOf = (input: string) => {
    const reading = readings.get(input) ?? fromText(input);
    readings.set(input, reading);
    return reading;
  };

  it(`never throws, and loses no line, on ${RUNS} mutated inputs`, () => {
    for (const input of inputs) {
      const reading = readingOf(input);
      expect(accountedFor(reading)).toEqual(linesIn(input));
    }
  });

  it('keeps the words of every paragraph in the body', () => {
    for (const input of inputs.slice(0, 1000)) {
      const { report, outline } = readingOf(input).value;
      const bodies = report.sections.map(({ body }) =>
        body.map((block) =>
          block.children.map((child) => ('text' in child ? child.text : '')).join(''),
        ),
      );
      expect(bodies).toEqual(
        outline.sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      );
    }
  });

  it('finds every figure and quote again where it says that it stands', () => {
    for (const input of [...TEXTS, ...inputs.slice(0, 2000)]) {
      for (const section of readingOf(input).value.report.sections) {
        const plain = section.body.map((block) =>
          block.children.map((child) => ('text' in child ? child.text : '')).join(''),
        );
        for (const { text, place, position } of section.metrics) {
          expect(unbroken(input.slice(position?.start, position?.end))).toBe(text);
          if (!place) continue;
          const { cell } = place;
          const seat = section.tables.find(({ key }) => key === cell?.table)?.rows[cell?.row ?? 0];
          const prose = place.paragraph === 0 ? section.heading : plain[place.paragraph - 1];
          const block = cell ? cellText(seat![cell.column]!) : prose;
          expect(block?.slice(place.start, place.end)).toBe(text);
        }
        for (const { text, places } of section.quotes) {
          const parts = (places ?? []).map((place) =>
            plain[place.paragraph - 1]?.slice(place.start, place.end),
          );
          expect(parts.join('\n')).toBe(text);
        }
      }
    }
  });

  it.each([
    ['empty', 'empty', ''],
    ['only spaces', 'empty', ' \u3000\n\u00a0\t'],
    ['binary', 'binary', 'PK\u0003\u0004\u0000\u0000'],
    ['over-long', 'too-long', '一'.repeat(2_000_001)],
  ])('refuses what is %s', (_what, reason, input) => {
    expect(() => fromText(input)).toThrow(expect.objectContaining({ reason }) as Error);
    expect(() => fromText(input)).toThrow(UnreadableFileError);
  });

  it.each(['“', '一', '1.', '（', '\ufeff题', '图为', '作者：', '——', '“”', '说：“', '二〇二五年'])(
    'reads the single line %j, and loses none of it',
    (input) => {
      expect(accountedFor(fromText(input))).toEqual(linesIn(input));
    },
  );
});

describe('fromHtml', () => {
  it('reads headings, paragraphs, lists and tables, and nothing that runs', () => {
    const { report, other } = fromHtml(
      `<style>p{}</style><h1>青禾县图书馆2025年工作总结</h1><p onclick="x()">2025年，全馆接待<b>12万人次</b>。</p>
       <h2>服务</h2><ul><li>送书下乡。</li></ul><ol><li>借</li><li>还</li></ol>
       <table><tr><th>项目</th><th>数量</th></tr></table><script>alert(1)</script><iframe src="x"></iframe>`,
    ).value;
    expect(report.title).toBe('青禾县图书馆2025年工作总结');
    expect(report.sections.map(({ heading }) => heading)).toEqual([null, '服务']);
    expect(JSON.stringify(report)).not.toMatch(/alert|onclick|iframe/);
    expect(report.sections[1]?.body.map(({ type }) => type)).toEqual([
      'list',
      'paragraph',
      'paragraph',
    ]);
    expect(JSON.stringify(report.sections[1]?.body)).toContain('"1. 借"');
    const [table] = report.sections[1]?.tables ?? [];
    expect(table?.rows.map((row) => row.map(cellText))).toEqual([['项目', '数量']]);
    expect(other).toEqual([]);
  });

  it.each([['<div>'], ['<a href="x">a'], ['<h1>a'], ['<table><tr><td>a'], ['<blockquote>a']])(
    'refuses elements nested a thousand deep, before its own stack is full: %s',
    (tag) => {
      const tags = tag.split('<').length - 1;
      expect(() => fromHtml(tag.repeat(1_500))).toThrow(UnreadableFileError);
      expect(() => fromHtml(tag.repeat(900 / tags) + '综述')).not.toThrow();
    },
  );
});
