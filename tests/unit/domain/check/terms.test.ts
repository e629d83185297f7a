import { checkTranslation } from '../../../../src/domain/check';
import type { Report } from '../../../../src/domain/report';
import { carried, paragraph, section } from '../../../helpers/carried';

const reportOf = (heading: string, texts: readonly string[]): Report =>
  carried({
    ...{ title: '书香进山', subtitle: null, author: null, credits: [] },
    sections: [section('s1', { heading, body: texts.map(paragraph) })],
  });

const TERMS = [{ zh: '流动图书车', en: 'mobile library', forbidden: [] }];
const SOURCE = reportOf('山里的车', ['一年来，馆员进山。', '流动图书车进山，人人称便。']);

const placed = (texts: readonly string[]) =>
  checkTranslation(SOURCE, reportOf('A van', texts), TERMS)
    .filter(({ ruleId }) => ruleId === 'term-missing')
    .map(({ place }) => place?.paragraph);

describe('a term that is not rendered', () => {
  it('is found at the paragraph that should have it, and not at the heading', () => {
    expect(placed(['Staff went uphill.', 'A van went uphill, and all were glad.'])).toEqual([2]);
  });

  it('is found at the section where its paragraphs are others', () => {
    expect(placed(['A van went uphill, and all were glad.'])).toEqual([0]);
  });
});
