import { keyedBy } from '../../../src/admin/dismissals/keyed-by';
import type { Issue } from '../../../src/domain/issue';

const finding = (change: Partial<Issue>): Issue => ({
  ruleId: 'missing-author',
  severity: 'note',
  ...change,
});
const keysOf = (findings: Issue[]) => keyedBy(findings, (one) => one).map(([key]) => key);

describe('the key of a finding in a list', () => {
  const [a, b] = [finding({ id: 'a' }), finding({ id: 'b' })];

  it('stays while other findings come and go, so that a reason stays with its finding', () => {
    expect(keysOf([a, b])[1]).toBe(keysOf([b])[0]);
  });

  it('is another for equal findings', () => {
    expect(new Set(keysOf([a, a, b])).size).toBe(3);
  });

  it('is made of what is found, if the finding has no id', () => {
    const keys = keysOf([finding({ field: 'title' }), finding({ field: 'source' })]);
    expect(new Set(keys).size).toBe(2);
  });
});
