import { REPORT_WORDS } from '../../../../src/domain/parity/lexicon';
import {
  matchAcross,
  matchByGloss,
  matchOtherUnit,
  matchWithin,
  matchWrong,
  type BeadFigures,
} from '../../../../src/domain/parity/match';
import type { Passage } from '../../../../src/domain/parity/passage';
import { readPassage } from '../../../../src/domain/parity/reading';

const passage = (text: string): Passage => ({ text, kind: 'paragraph', section: 's' });

/** Reads paragraphs of both languages as one bead. A bar separates the paragraphs. */
const bead = (zh: string, en: string) => ({
  source: zh.split('|').map((text) => readPassage(passage(text), 'zh')),
  target: en.split('|').map((text) => readPassage(passage(text), 'en')),
});

const within = (zh: string, en: string) => matchWithin(bead(zh, en), REPORT_WORDS);

/** Returns the pairs as printed, and the figures left on each side. */
const told = ({ matches, source, target }: BeadFigures) => ({
  pairs: matches.map((one) => `${one.source.text} = ${one.target.text}${one.same ? '' : ' ?'}`),
  left: [source, target].map((side) => side.map(({ text }) => text).join(' ')),
});

describe('matchWithin', () => {
  it.each([
    ['投入30万元。', 'It invested RMB 300,000.', ['30万元 = RMB 300,000']],
    [
      '修路12公里、建桥3座。',
      'Three bridges were built and 12 km of road.',
      ['12公里 = 12 km', '3座 = Three'],
    ],
    // If an amount is there twice, each figure takes the one among the same words, or else the next in order.
    ['图书50册，桌椅50套。', 'It gave 50 desks and 50 books.', ['50册 = 50', '50套 = 50']],
    [
      '甲村20户，乙村20户。',
      'A has 20 households; B has 20.',
      ['20户 = 20 households', '20户 = 20'],
    ],
  ])('%s %s', (zh, en, pairs) => expect(told(within(zh, en)).pairs).toEqual(pairs));

  it('takes the figure at the same place where no word tells', () => {
    const { matches } = within('甲20个，乙20个。', 'A has 20 and B has 20.');
    expect(matches[0]!.target.start).toBeLessThan(matches[1]!.target.start);
  });

  it('takes what stands at about the same place, of many that are the same', () => {
    const { matches } = within('甲20个，乙20个，丙20个。', 'A has 20, B has 20, and C has 20.');
    const starts = matches.map(({ target }) => target.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(3);
  });

  it('prefers the same unit to the same place', () => {
    const { matches } = within('公司20家，农户20户。', 'It has 20 households and 20 companies.');
    expect(matches.map(({ source, target }) => [source.unit, target.unit])).toContainEqual([
      'household',
      'household',
    ]);
  });

  it('prefers two that are rough to one that is exact', () => {
    const { matches } = within('20多个，又20个。', 'It has 20, and then about 20.');
    expect(matches.map(({ target }) => target.qualifier)).toEqual(['about', 'exact']);
  });

  it('prefers the same qualifier', () => {
    const { matches } = within('约20个，又20个。', 'It has 20, and then about 20.');
    expect(matches.map(({ source, target }) => [source.qualifier, target.qualifier])).toEqual([
      ['about', 'about'],
      ['exact', 'exact'],
    ]);
  });

  it('leaves what says another amount', () => {
    expect(told(within('投入30万元。', 'It invested RMB 400,000.'))).toEqual({
      pairs: [],
      left: ['30万元', 'RMB 400,000'],
    });
  });

  it('stands in the order of the source, over its paragraphs', () => {
    const found = within('共12公里。|另3座。', 'Three bridges; 12 km.');
    expect(told(found).pairs).toEqual(['12公里 = 12 km', '3座 = Three']);
  });
});

describe('matchAcross', () => {
  const across = (reach: number, ...beads: [string, string][]) => {
    const all = beads.map(([zh, en]) => within(zh, en));
    matchAcross(all, reach);
    return all.map((one) => told(one));
  };

  it('finds a figure that moved to the next paragraph, or the one before', () => {
    expect(
      across(1, ['投入30万元。', 'It is open.'], ['已开放。', 'RMB 300,000 was invested.']),
    ).toEqual([
      { pairs: ['30万元 = RMB 300,000'], left: ['', ''] },
      { pairs: [], left: ['', ''] },
    ]);
    expect(
      across(1, ['已开放。', 'RMB 300,000 was invested.'], ['投入30万元。', 'It is open.'])[1],
    ).toEqual({
      pairs: ['30万元 = RMB 300,000'],
      left: ['', ''],
    });
  });

  it('looks no farther than it may', () => {
    const far: [string, string][] = [
      ['投入30万元。', 'It is open.'],
      ['已开放。', 'It is open.'],
      ['已开放。', 'RMB 300,000 was invested.'],
    ];
    expect(across(1, ...far)[0]!.pairs).toEqual([]);
    expect(across(2, ...far)[0]!.pairs).toEqual(['30万元 = RMB 300,000']);
  });

  it('looks no farther back than it may', () => {
    const far: [string, string][] = [
      ['已开放。', 'RMB 300,000 was invested.'],
      ['已开放。', 'It is open.'],
      ['投入30万元。', 'It is open.'],
    ];
    expect(across(1, ...far)[2]!.pairs).toEqual([]);
    expect(across(2, ...far)[2]!.pairs).toEqual(['30万元 = RMB 300,000']);
  });

  it('takes no other thing of the same number', () =>
    expect(
      across(1, ['共30户。', 'It is open.'], ['已开放。', 'It has 30 villages.'])[0]!.pairs,
    ).toEqual([]));
});

describe('matchByGloss', () => {
  const byGloss = (zh: string, en: string) => {
    const found = within(zh, en);
    matchByGloss(found);
    return told(found).pairs;
  };

  it('takes the amount in brackets for money', () =>
    expect(byGloss('每次1毛钱。', 'Each costs ten cents (RMB 0.1).')).toEqual([
      '1毛钱 = ten cents',
    ]));

  it('takes it for nothing else, and for no other amount', () => {
    expect(byGloss('种茶600亩。', 'It planted 601 acres (40 hectares) of tea.')).toEqual([]);
    expect(byGloss('每次2毛钱。', 'Each costs ten cents (RMB 0.1).')).toEqual([]);
    expect(byGloss('每次1毛钱。', 'Each costs ten cents.')).toEqual([]);
  });
});

describe('matchOtherUnit', () => {
  const otherUnit = (zh: string, en: string) => {
    const found = within(zh, en);
    matchOtherUnit(found);
    return told(found).pairs;
  };

  it.each([
    ['种茶600亩。', 'It planted 600 acres of tea.', ['600亩 = 600 acres ?']],
    ['占比提高5个百分点。', 'The share rose by 5 tonnes.', ['5个百分点 = 5 tonnes ?']],
    ['种茶600亩。', 'It planted 601 acres of tea.', []],
    // A count may have any noun.
    ['共600户。', 'It has 601 villages.', []],
    ['共600户。', 'It has 600 acres.', []],
    ['种茶600亩。', 'It has 600 villages.', []],
  ])('%s %s', (zh, en, pairs) => expect(otherUnit(zh, en)).toEqual(pairs));
});

describe('matchWrong', () => {
  const wrong = (zh: string, en: string) => {
    const found = within(zh, en);
    matchWrong(found);
    return told(found).pairs.filter((pair) => pair.endsWith('?'));
  };

  it.each([
    // The same digits with another power of ten.
    ['投入30万元。', 'It invested RMB 3 million.', ['30万元 = RMB 3 million ?']],
    ['共1200户。', 'There are 12,000 households.', ['1200户 = 12,000 households ?']],
    // The same unit, and no other figure in the bead.
    ['投入30万元。', 'It invested RMB 400,000.', ['30万元 = RMB 400,000 ?']],
    // Another unit of the same dimension: words around the figures must meet.
    ['路灯30盏。', 'It has 45 street lamps.', ['30盏 = 45 ?']],
    // Money is no length.
    ['投入30万元。', 'It built 400,000 km.', []],
    // A bare number can match any figure with the same digits.
    ['原来280元。', 'instead of 28.', ['280元 = 28 ?']],
    ['原来280元。', 'instead of 29.', []],
    ['原来280元。', 'instead of 28 households.', []],
    ['共280户。', 'It has 28 km.', []],
  ])('%s %s', (zh, en, pairs) => expect(wrong(zh, en)).toEqual(pairs));

  it('takes what stands between the same neighbours', () => {
    expect(wrong('修路12公里、修渠30公里、修堤5公里。', 'It built 12 km, 41 km and 5 km.')).toEqual(
      ['30公里 = 41 km ?'],
    );
    expect(wrong('修路12公里、修堤5公里、修渠30公里。', 'It built 41 km, 12 km and 5 km.')).toEqual(
      [],
    );
    expect(wrong('修渠30公里、修路12公里、修堤5公里。', 'It built 12 km, 5 km and 41 km.')).toEqual(
      [],
    );
  });

  it('prefers the same digits to whatever stands around', () => {
    expect(
      wrong(
        '投入30万元，收入50万元。',
        'An income of RMB 3 million and an investment of RMB 70,000.',
      ),
    ).toEqual(['30万元 = RMB 3 million ?', '50万元 = RMB 70,000 ?']);
  });
});
