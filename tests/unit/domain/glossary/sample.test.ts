import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRows, toRows, type GlossaryTerm } from '../../../../src/domain/glossary';

const FILE = path.resolve(__dirname, '../../../../database/sample/terms.json');
const TERMS = JSON.parse(readFileSync(FILE, 'utf8')) as GlossaryTerm[];

describe('the glossary of the sample', () => {
  it('has at least two hundred terms that a table takes, each with its source', () => {
    expect(TERMS.length).toBeGreaterThanOrEqual(200);
    expect(fromRows(toRows(TERMS))).toEqual({ terms: TERMS, faults: [] });
    expect(TERMS.filter(({ source }) => source === '')).toEqual([]);
  });

  it('forbids no rendering that it asks for', () => {
    const asksForForbidden = ({ en, forbidden }: GlossaryTerm) =>
      forbidden.some((one) => new RegExp(`\\b${one}s?\\b`, 'i').test(en));
    expect(TERMS.filter(asksForForbidden)).toEqual([]);
  });

  it('knows the renderings that machines get wrong', () => {
    const forbiddenFor = (zh: string) => TERMS.find((one) => one.zh === zh)?.forbidden;
    expect(forbiddenFor('亩')).toContain('acre');
    expect(forbiddenFor('群众')).toContain('masses');
    expect(forbiddenFor('定点帮扶')).toContain('paired assistance');
    expect(forbiddenFor('第一书记')).toContain('First Secretary');
  });
});
