import { fromText } from '../../../../src/domain/read';
import { stillTrue } from '../../../../src/domain/years/still-true';

const { value, issues } = fromText('书香进山\n\n车进山，人人称便，孩子们跑出来。');
const rules = (author: string | null) =>
  stillTrue(issues, { ...value.report, author }).map(({ ruleId }) => ruleId);

describe('what was found in a document that is merged into a draft', () => {
  it('names what neither says', () => expect(rules(null)).toContain('missing-author'));

  it('does not ask for what the draft has', () => {
    expect(rules('何晴')).not.toContain('missing-author');
    expect(rules('何晴')).toContain('missing-source');
  });
});
