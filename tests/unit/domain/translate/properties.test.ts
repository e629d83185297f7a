import fc from 'fast-check';
import { textOf } from '../../../../src/domain/translate/blocks';
import { refresh, type Carried, type TranslationState } from '../../../../src/domain/translate';
import { carried, metric, paragraph, quote, section } from '../../../helpers/carried';

const TERMS = [{ zh: '市总工会', en: 'the federation' }];
const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) };

const SENTENCES = [
  ...['市总工会投入资金30万元。', '带动300多户增收。', '“水来了，心也甜了。”村民何春生说。'],
  ...['五里坡上种什么？', '2024年2月22日，油茶基地建成。', '全年采购112.8万元，同比增长28%。'],
  ...['办结率97.7%。', '村里选准了油茶和草编两条路子。', '硬化入户路3.2公里。', '2025'],
];
const prose = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom('', ...SENTENCES), fc.nat(30))
  .map(([first, second, number]) => `${first}${second}${number % 3 ? '' : number}`);

const sections = fc.array(
  fc.record({
    heading: fc.option(prose),
    body: fc.array(prose.map(paragraph), { maxLength: 6 }),
    quote: fc.option(prose),
    value: fc.integer({ min: 1, max: 999 }),
  }),
  { maxLength: 4 },
);

const reports = fc.tuple(prose, sections).map(([title, parts]) =>
  carried({
    title,
    sections: parts.map(({ heading, body, quote: said, value }, at) =>
      section(`s${at}`, {
        ...{ heading, body },
        quotes: said ? [quote(`q${at}`, said, { speaker: '何春生' })] : [],
        metrics: [metric(`m${at}`, `${value}万元`, value * 10_000, 'CNY')],
      }),
    ),
  }),
);

/** One thing that an editor does to the Chinese, or a translator to the English; `at` and `to` say where. */
const steps = fc.array(
  fc.record({
    act: fc.constantFrom(
      ...(['edit', 'insert', 'delete', 'move', 'moveAway', 'dropSection', 'addSection'] as const),
      ...(['dropQuote', 'requote', 'recount', 'retitle', 'swapSections'] as const),
      ...([
        'translate',
        'translate',
        'translate',
        'split',
        'translateQuote',
        'renameTitle',
      ] as const),
      ...(['refresh', 'refresh', 'refresh'] as const),
    ),
    at: fc.nat(20),
    to: fc.nat(20),
    text: prose,
  }),
  { minLength: 10, maxLength: 40, size: 'max' },
);
type Step = (typeof steps extends fc.Arbitrary<infer All> ? All : never) extends (infer One)[]
  ? One
  : never;

const pick = <Item>(items: Item[], at: number): Item | undefined => items[at % items.length];

/** What an editor does to the source. */
const EDITS: Partial<Record<Step['act'], (report: Carried, step: Step, mark: string) => void>> = {
  edit: ({ sections }, { at, to, text }) => {
    const body = pick(sections, at)?.body ?? [];
    if (body.length > 0)
      body[to % body.length] = paragraph(`${textOf(body[to % body.length]!)}${text}`);
  },
  insert: ({ sections }, { at, to, text }) =>
    void pick(sections, at)?.body.splice(to % 4, 0, paragraph(text)),
  delete: ({ sections }, { at, to }) => void pick(sections, at)?.body.splice(to % 4, 1),
  move: ({ sections }, { at, to }) => {
    const body = pick(sections, at)?.body ?? [];
    body.splice(to % 3, 0, ...body.splice(at % (body.length || 1), 1));
  },
  moveAway: ({ sections }, { at, to }) => {
    pick(sections, to)?.body.push(...(pick(sections, at)?.body.splice(0, 1) ?? []));
  },
  dropSection: ({ sections }, { at }) => void sections.splice(at % 4, 1),
  addSection: ({ sections }, { text }, mark) =>
    void sections.push(section(`new${mark}`, { heading: text, body: [paragraph(text)] })),
  dropQuote: ({ sections }, { at }) => void pick(sections, at)?.quotes.splice(0, 1),
  requote: ({ sections }, { at, text }) => {
    const quote = pick(sections, at)?.quotes[0];
    if (quote) quote.text = text;
  },
  recount: ({ sections }, { at, to }) => {
    const one = pick(sections, at)?.metrics[0];
    if (one) Object.assign(one, { value: (to + 1) * 10_000, text: `${to + 1}万元` });
  },
  retitle: (report, { text }) => void (report.title = text),
  swapSections: ({ sections }) => void sections.reverse(),
};

/** What a translator does to the target; answers the words that must never be lost from now on. */
const TRANSLATIONS: typeof EDITS = {
  translate: ({ sections }, { at, to }, mark) => {
    const body = pick(sections, at)?.body ?? [];
    if (body.length > 0) body[to % body.length] = paragraph(`Human words ${mark}.`);
  },
  split: ({ sections }, { at }, mark) =>
    void pick(sections, at)?.body.splice(at % 3, 0, paragraph(`Human words ${mark}.`)),
  translateQuote: ({ sections }, { at }, mark) => {
    const quote = pick(sections, at)?.quotes[0];
    if (quote) quote.text = `Human words ${mark}.`;
  },
  renameTitle: (report, _step, mark) => void (report.title = `Human words ${mark}.`),
};

const HUMAN = /Human words \d+\./g;
const humanWords = (value: unknown) => new Set(JSON.stringify(value).match(HUMAN) ?? []);

const keysOf = ({ sections }: Carried) =>
  sections.map(({ key, quotes, metrics, photos }) => [
    key,
    ...[quotes, metrics, photos].map((list) => list.map((item) => item.key)),
  ]);

describe('whatever the source says', () => {
  it('refreshing what was just started changes nothing', () => {
    fc.assert(
      fc.property(reports, (source) => {
        const started = refresh({ source, target: null, terms: TERMS });
        const { report: target, state } = started;
        expect(refresh({ source, target, state, terms: TERMS })).toEqual(started);
      }),
      RUNS,
    );
  });

  it('any sequence of edits, translations and refreshes loses no human words, and keeps keys equal', () => {
    let refreshes = 0;
    fc.assert(
      fc.property(reports, steps, (first, sequence) => {
        let source = first;
        let target: Carried | null = null;
        let state: TranslationState | null = null;
        sequence.forEach((step, number) => {
          const [edit, translate] = [EDITS[step.act], TRANSLATIONS[step.act]];
          source = structuredClone(source);
          target = structuredClone(target);
          edit?.(source, step, String(number));
          if (target) translate?.(target, step, String(number));
          if (step.act !== 'refresh') return;
          const written = humanWords([target, state?.removed]);
          const next = refresh({ source, target, state, terms: TERMS });
          expect(humanWords([next.report, next.state.removed])).toEqual(written);
          expect(keysOf(next.report)).toEqual(keysOf(source));
          const { report, state: settled } = next;
          expect(refresh({ source, target: report, state: settled, terms: TERMS })).toEqual(next);
          [target, state] = [report, settled];
          refreshes += 1;
        });
      }),
      RUNS,
    );
    expect(refreshes).toBeGreaterThan(RUNS.numRuns);
  });
});
