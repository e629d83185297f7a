import fc from 'fast-check';
import type { Block } from '../../../../src/domain/report';
import type { UnreadableFileError } from '../../../../src/domain/result';
import { refresh, statusOf, type Carried } from '../../../../src/domain/translate';
import {
  accept,
  fromXliff,
  toXliff12,
  toXliff20,
  unitsOf,
  type Sides,
} from '../../../../src/domain/translate/exchange';
import { textOf } from '../../../../src/domain/translate/blocks';
import { carried, metric, paragraph, quote, section } from '../../../helpers/carried';

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 25) };
const WRITERS = { '1.2': toXliff12, '2.0': toXliff20 };
const LANGUAGES = { documentId: 'abc', sourceLocale: 'zh-Hans', targetLocale: 'en' };

const started = (source = carried()): Sides => {
  const { report, state } = refresh({ source, target: null });
  return { source, target: report, state };
};
const refreshed = (
  { source, target, state }: Sides,
  given: Parameters<typeof refresh>[0]['given'],
) => refresh({ source, target, state, ...(given && { given }) });

const words = fc.stringMatching(/^[A-Za-z<>&"' ]{1,20}[a-z.]$/);
const line = fc.array(
  fc.record({
    text: fc.oneof(words, fc.constantFrom('30万元', '13万元', 'RMB 300,000', '水来了，心也甜了。')),
    ...{ bold: fc.constantFrom(true, undefined), italic: fc.constantFrom(true, undefined) },
    link: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);
const inlines = line.map((parts) =>
  parts.map(({ link, text, bold, italic }) => {
    const node = { type: 'text' as const, text, ...(bold && { bold }), ...(italic && { italic }) };
    return link
      ? { type: 'link' as const, url: `https://example.org/${text.length}`, children: [node] }
      : node;
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  inlines.map((children) => ({ type: 'paragraph' as const, children })),
  inlines.map((children) => ({ type: 'quote' as const, children })),
  fc.array(inlines, { minLength: 1, maxLength: 3 }).map((items) => ({
    type: 'list' as const,
    format: 'unordered' as const,
    children: items.map((children) => ({ type: 'list-item' as const, children })),
  })),
);
const sources = fc.array(fc.array(block, { maxLength: 4 }), { maxLength: 3 }).map((bodies) =>
  carried({
    sections: bodies.map((body, at) =>
      section(`s${at}`, {
        body,
        metrics: [metric(`m${at}`, '30万元', 300000, 'CNY')],
        quotes: [quote(`q${at}`, '水来了，心也甜了。', { speaker: '何春生', role: '村民' })],
      }),
    ),
  }),
);

/** The same report with other words in some of its blocks. */
const translated = (sides: Sides, blocks: Block[]): Sides => {
  const target = structuredClone(sides.target) as Carried;
  target.title = 'A bridge of "hearts" & <minds>';
  let next = 0;
  for (const { body } of target.sections) {
    body.forEach((_, at) => {
      if (blocks[next]) body[at] = blocks[next]!;
      next += 2;
    });
  }
  return { ...sides, target };
};

describe.each(Object.entries(WRITERS))('XLIFF %s', (_version, write) => {
  const through = (sides: Sides) => fromXliff(write({ ...LANGUAGES, units: unitsOf(sides) }));

  it('exported and imported again is what it was', () => {
    fc.assert(
      fc.property(sources, fc.array(block, { maxLength: 12 }), (source, blocks) => {
        const sides = translated(started(source), blocks);
        const back = through(sides);
        expect(back).toMatchObject(LANGUAGES);
        expect(accept(back.units, sides)).toEqual({
          ...{ given: [], differences: [], missingFigures: [], tooLong: [] },
        });
      }),
      RUNS,
    );
  });

  it('brings every word of a translation to a report that has none of it', () => {
    // Words of their own: a translation that equals another piece of the source is that piece, moved.
    const texts = fc
      .array(words, { maxLength: 12 })
      .map((all) => all.map((one, at) => paragraph(`Translation ${at}: ${one}`)));
    fc.assert(
      fc.property(sources, texts, (source, blocks) => {
        const empty = started(source);
        const full = translated(empty, blocks);
        const { given } = accept(through(full).units, empty);
        const { report } = refreshed(empty, given);
        const text = ({ title, sections }: Carried) => [
          title,
          sections.map(({ body }) => body.map(textOf)),
        ];
        expect(text(report)).toEqual(text(full.target!));
      }),
      RUNS,
    );
  });

  it('protects figures, and writes them as the target does', () => {
    const sides = started();
    const file = write({ ...LANGUAGES, units: unitsOf(sides) });
    expect(file).toMatch(/<(x|ph) id="fig-m1"[^>]* equiv(-text)?="30万元"/);
    const { units } = fromXliff(file);
    const unit = units.find(({ path }) => path === 'sections.s1.paragraphs.p1')!;
    unit.target = ['It spent ', { type: 'figure', key: 'm1', text: '' }, '.'];
    const { given, missingFigures } = accept([unit], sides);
    expect(given).toMatchObject([{ path: unit.path, text: 'It spent RMB 300,000.' }]);
    expect(missingFigures).toEqual([{ path: unit.path, figures: ['more than 300 households'] }]);
  });

  it('says what differs where a text changed since the file was made', () => {
    const sides = translated(started(), [paragraph('It spent RMB 300,000.')]);
    const { units } = through(sides);
    units[0]!.target = ['Another bridge'];
    const source = carried({ title: '搭起一座连心桥' });
    const target = { ...structuredClone(sides.target!), title: 'My bridge' };
    const { differences, given } = accept(units, { ...sides, source, target });
    expect(differences).toEqual([
      { path: 'title', changed: 'source', inFile: '搭起连心桥', now: '搭起一座连心桥' },
      { path: 'title', changed: 'target', inFile: 'Another bridge', now: 'My bridge' },
    ]);
    const merged = refreshed({ ...sides, source, target }, given);
    expect(merged.report.title).toBe('Another bridge');
    expect(merged.state.pieces[0]).toMatchObject({ source: '搭起连心桥', seen: '搭起一座连心桥' });
    expect(merged.state.removed).toMatchObject([{ path: 'title', target: 'My bridge' }]);
  });

  it('keeps what it brings for a piece that is gone', () => {
    const sides = translated(started(), [paragraph('It spent RMB 300,000.')]);
    const source = carried({ sections: [] });
    const { differences, given } = accept(through(sides).units, { ...sides, source });
    expect(differences.find(({ path }) => path === 'sections.s1.paragraphs.p1')?.changed).toBe(
      'piece',
    );
    const { state } = refreshed({ source, target: null, state: null }, given);
    expect(state.removed.map(({ target }) => target)).toContain('It spent RMB 300,000.');
  });
});

describe('a unit that is not done', () => {
  const sides = started();
  const path = 'sections.s1.paragraphs.p1';
  const filled = (state: string, words: string, at: Sides = sides) =>
    accept(
      fromXliff(
        `<xliff version="1.2"><file><trans-unit id="${path}"><source>${textOf(sides.source.sections[0]!.body[0]!)}</source><target state="${state}">${words}</target></trans-unit></file></xliff>`,
      ).units,
      at,
    ).given;
  const after = (given: ReturnType<typeof filled>, at: Sides = sides): Sides => {
    const { report, state } = refreshed(at, given);
    return { source: at.source, target: report, state };
  };
  const statusIn = ({ source, target, state }: Sides) =>
    statusOf(source, target, state).pieces.find((piece) => piece.path === path);

  it('keeps its words, and does not count as translated until somebody has looked', () => {
    const machine = after(filled('needs-review-translation', 'Machine words.'));
    expect(statusIn(machine)).toMatchObject({
      status: 'missing',
      unfinished: true,
      imported: true,
    });
    expect(statusIn(machine)?.target).toBe('Machine words.');
    // A refresh neither loses them nor takes them for done.
    expect(statusIn(after([], machine))).toEqual(statusIn(machine));
    expect(unitsOf(machine).find((unit) => unit.path === path)?.state).toBe('review');
    const confirmed = after([{ path, kind: 'paragraph', isConfirmed: true }], machine);
    expect(statusIn(confirmed)?.status).toBe('translated');
    expect(statusIn(after(filled('final', 'Machine words.', machine), machine))?.status).toBe(
      'translated',
    );
    const edited = { ...machine, target: structuredClone(machine.target) };
    edited.target!.sections[0]!.body = [paragraph('A person’s words.')];
    expect(statusIn(edited)?.status).toBe('translated');
    expect(statusIn(after([], edited))?.status).toBe('translated');
  });

  it('counts where its state says nothing of it', () => {
    expect(statusIn(after(filled('translated', 'Words.')))?.status).toBe('translated');
  });
});

describe('what a tool makes of a unit', () => {
  const target = (xml: string) =>
    fromXliff(
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh" target-language="en" datatype="plaintext"><body>${xml}</body></file></xliff>`,
    ).units[0];
  const target20 = (xml: string) =>
    fromXliff(
      `<xliff version="2.0" srcLang="zh" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><unit id="title">${xml}</unit></file></xliff>`,
    ).units[0];

  it('joins segments of XLIFF 1.2, with the space that Chinese has not', () => {
    const unit = target(
      '<trans-unit id="title"><source>一。二。</source><seg-source><mrk mtype="seg" mid="1">一。</mrk><mrk mtype="seg" mid="2">二。</mrk></seg-source><target state="final"><mrk mtype="seg" mid="1">One.</mrk><mrk mtype="seg" mid="2">Two.</mrk></target></trans-unit>',
    );
    expect(unit).toMatchObject({
      source: ['一。二。'],
      target: ['One.', ' ', 'Two.'],
      isDone: true,
    });
  });

  it('joins segments of XLIFF 2.0 in the order of the target', () => {
    const unit = target20(
      '<segment state="final"><source>一。</source><target order="3">One.</target></segment><ignorable><source> </source></ignorable><segment state="final"><source>二。</source><target order="1">Two.</target></segment>',
    );
    expect(unit).toMatchObject({ source: ['一。', ' ', '二。'], target: ['Two.', ' ', 'One.'] });
    expect(unit?.isDone).toBe(true);
  });

  it('is done only where every segment is', () => {
    const segment = (state: string) =>
      `<segment state="${state}"><source>一</source><target>One</target></segment>`;
    expect(target20(segment('final') + segment('initial'))?.isDone).toBe(false);
  });

  const split = (source: string, target: string, state = 'final') =>
    target12(`<seg-source>${source}</seg-source><target state="${state}">${target}</target>`);
  const target12 = (inside: string) =>
    target(`<trans-unit id="title"><source>一。二。</source>${inside}</trans-unit>`);
  const mrk = (mid: number, text: string) => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;

  it.each([
    ['all segments', split(mrk(1, '一。') + mrk(2, '二。'), mrk(1, 'One.') + mrk(2, 'Two.')), true],
    ['an empty second', split(mrk(1, '一。') + mrk(2, '二。'), mrk(1, 'One.') + mrk(2, '')), false],
    ['an empty first', split(mrk(1, '一。') + mrk(2, '二。'), mrk(1, ' ') + mrk(2, 'Two.')), false],
    ['no second', split(mrk(1, '一。') + mrk(2, '二。'), mrk(1, 'One.')), false],
    ['a mark alone', split(mrk(1, '一') + mrk(2, '。'), mrk(1, 'One') + mrk(2, '')), true],
    ['a code alone', split(mrk(1, '一'), mrk(1, '<x id="fig-m1"/>')), true],
    [
      'an empty one without sources',
      target12(`<target>${mrk(1, 'One.')}${mrk(2, '')}</target>`),
      false,
    ],
    ['no segments', target12('<target state="final">One. Two.</target>'), true],
  ])('of XLIFF 1.2 with %s is finished or not', (_what, unit, isFinished) => {
    expect(unit?.isUnfinished ?? false).toBe(!isFinished);
    if (!isFinished) expect(unit?.isDone).toBe(false);
  });

  it.each([
    'new',
    'needs-translation',
    'needs-adaptation',
    'needs-l10n',
    'needs-review-translation',
  ])('of XLIFF 1.2 in the state %s is not done', (state) => {
    const words = `<target state="${state}">One.</target>`;
    expect(target12(words)).toMatchObject({ isUnfinished: true, isDone: false });
    // Whoever approved it has looked.
    const approved = `<trans-unit id="title" approved="yes"><source>一。</source>${words}</trans-unit>`;
    expect(target(approved)?.isUnfinished).toBeUndefined();
  });

  it.each(['translated', 'final', 'signed-off', 'x-other'])(
    'of XLIFF 1.2 in the state %s may be',
    (state) => {
      expect(target12(`<target state="${state}">One.</target>`)?.isUnfinished).toBeUndefined();
    },
  );

  it.each([
    ['<segment state="initial"><source>一</source><target>One</target></segment>', true],
    ['<segment state="translated"><source>一</source><target>One</target></segment>', false],
    ['<segment><source>一</source><target>One</target></segment>', false],
    [
      '<segment state="final"><source>一</source><target>One</target></segment><segment state="final"><source>二</source></segment>',
      true,
    ],
    [
      '<segment state="final"><source>一</source><target>One</target></segment><segment state="final"><source>二</source><target/></segment>',
      true,
    ],
    [
      '<segment state="final"><source>一</source><target>One</target></segment><segment><source>。</source></segment>',
      false,
    ],
    ['<segment state="initial"><source>一</source></segment>', false],
  ])('of XLIFF 2.0 is unfinished or not: %s', (xml, isUnfinished) => {
    expect(target20(xml)?.isUnfinished ?? false).toBe(isUnfinished);
  });

  it('loses the white space of an indented file, unless it is to stay', () => {
    const indented = '\n        Part A was built\n        and opened.\n      ';
    expect(target12(`<target>${indented}</target>`)?.target).toEqual([
      'Part A was built and opened.',
    ]);
    const kept = `<trans-unit id="title" xml:space="preserve"><source>一。</source><target>${indented}</target></trans-unit>`;
    expect(target(kept)?.target).toEqual(['Part A was built\n        and opened.']);
    expect(target12('<target>A  B </target>')?.target).toEqual(['A  B ']);
    const codes = '\n  <x id="fig-m1"/>\n  visits\n';
    expect(target12(`<target>${codes}</target>`)?.target).toEqual([
      { type: 'figure', key: 'm1', text: '' },
      ' visits',
    ]);
    const segment = `<segment><source>\n  一。\n  二。\n</source><target>\n  One.\n  Two.\n</target></segment>`;
    expect(target20(segment)).toMatchObject({ source: ['一。二。'], target: ['One. Two.'] });
    expect(
      target20(segment.replace('<segment>', '<segment xml:space="preserve">'))?.target,
    ).toEqual(['One.\n  Two.']);
  });

  it('follows a span that is split between segments', () => {
    const unit = target20(
      '<segment><source>一</source><target>A <sc id="b1"/>bold</target></segment><segment><source>二</source><target>end<ec startRef="b1"/>.</target></segment>',
    );
    expect(unit?.target).toEqual([
      'A ',
      { type: 'format', id: 'b1', children: ['bold', 'end'] },
      '.',
    ]);
  });

  it('reads codes that a tool has renamed or made up', () => {
    const unit = target(
      '<trans-unit id="title"><source>一</source><target><ph id="fig-m1">{0}</ph> and <g id="7">more</g><bpt id="1">&lt;b&gt;</bpt>!<ept id="1">&lt;/b&gt;</ept></target></trans-unit>',
    );
    expect(unit?.target).toEqual([{ type: 'figure', key: 'm1', text: '' }, ' and ', 'more', '!']);
  });
});

describe('a file that is none of ours', () => {
  const reasonOf = (text: string) => {
    try {
      fromXliff(text);
      return 'none';
    } catch (error) {
      return (error as UnreadableFileError).reason;
    }
  };
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><xliff version="1.2">&b;</xliff>`;

  it.each([
    ['a billion laughs', bomb, 'hostile'],
    ['an external entity', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff/>', 'hostile'],
    ['a deep nest', `<xliff>${'<g>'.repeat(200)}`, 'hostile'],
    ['an unknown entity', '<xliff version="1.2">&nbsp;</xliff>', 'damaged'],
    ['half a file', '<xliff version="1.2"><file>', 'damaged'],
    ['no XML at all', 'path,source', 'damaged'],
    ['nothing', '', 'damaged'],
    ['another kind of XML', '<html/>', 'unsupported'],
  ])('is refused: %s', (_what, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});
