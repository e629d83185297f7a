import { readFileSync } from 'node:fs';
import path from 'node:path';
import { proof } from '../../../../src/domain/check/proof';

const fixtures = path.resolve(__dirname, '../../../fixtures/check/proof');
const table = (name: string) =>
  JSON.parse(readFileSync(path.join(fixtures, `${name}.json`), 'utf8')) as string[][];

/** Returns a line as a small document, with the parts that every report has around it. */
const ZH_FRONT = '某县2024年工作综述\n来源：某县 发布日期：2025-02-11\n2024年工作如下。\n';
const EN_FRONT =
  'Review of the work of a county in 2024\n\nSource: A County | Published: February 11, 2025\n\nThis is the work of 2024.\n\n';
const check = (zh: string, en: string) =>
  proof(ZH_FRONT + zh, EN_FRONT + en).filter(({ severity }) => severity === 'error');

describe('proof', () => {
  it.each(table('good'))('accepts %s as %s', (zh, en) => {
    expect(check(zh!, en!)).toEqual([]);
  });

  it.each(table('bad'))('refuses %s as %s', (zh, en, ruleId, wording) => {
    const [first, ...others] = check(zh!, en!);
    expect(others).toEqual([]);
    const { start, end } = first!.place;
    expect({ ruleId: first!.ruleId, wording: (EN_FRONT + en).slice(start, end).trim() }).toEqual({
      ...{ ruleId, wording: wording!.trim() },
    });
  });
});

const corpus = process.env.CORPUS_DIR;
type Seeded = { errors: { type: string; start: number; end: number }[] };

(corpus ? describe : describe.skip)(
  'the corpus’s pair (skipped where CORPUS_DIR is not set)',
  () => {
    const read = (name: string) => readFileSync(path.join(corpus!, name), 'utf8');
    const errors = (en: string) =>
      proof(read('d01.txt'), read(en)).filter(({ severity }) => severity === 'error');

    it('has no parity error in the good translation', () => {
      expect(errors('d01.en.txt')).toEqual([]);
    });

    it('finds every seeded mistake at its place, and nothing else', () => {
      const seeded = (JSON.parse(read('d01.en.bad.json')) as Seeded).errors;
      const found = errors('d01.en.bad.txt').map(({ place }) => place);
      const met = seeded.filter(({ start, end }) =>
        found.some((place) => place.start <= end && start <= place.end),
      );
      expect(met).toHaveLength(seeded.length);
      expect(found).toHaveLength(seeded.length);
    });
  },
);
