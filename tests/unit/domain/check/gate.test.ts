import { gated } from '../../../../src/domain/check/gate';
import type { Issue } from '../../../../src/domain/issue';
import { gateMessage, lackingMessage } from '../../../../src/domain/messages/gate';

const ISSUES: Issue[] = [
  { ruleId: 'no-text', severity: 'error' },
  { ruleId: 'missing-source', severity: 'warning' },
  { ruleId: 'missing-author', severity: 'note' },
];
const stopped = (...gate: Parameters<typeof gated>[1][]) =>
  gated(ISSUES, gate[0]!).map(({ ruleId }) => ruleId);

describe('the gate', () => {
  it('stops what is of its severities', () => {
    expect(stopped({ severities: ['error', 'warning'], rules: {} })).toEqual([
      'no-text',
      'missing-source',
    ]);
    expect(stopped({ severities: [], rules: {} })).toEqual([]);
  });

  it('lets a rule be an exception either way', () => {
    const rules = { 'no-text': false, 'missing-author': true };
    expect(stopped({ severities: ['error'], rules })).toEqual(['missing-author']);
  });
});

describe('the message of the gate', () => {
  const errors = (count: number) => Array<Issue>(count).fill(ISSUES[0]!);

  it('names the first findings, and counts the others', () => {
    expect(gateMessage(errors(5), 'zh')).toBe(
      `有5处问题，未予发布：${'只有标题，没有正文。'.repeat(3)}另有2处。请改正后再发布；仍要发布的，请写明理由。`,
    );
  });

  it('says that a finding can be dismissed alone', () => {
    const found: Issue = { ruleId: 'parity-value', severity: 'error', id: 'ab12' };
    expect(gateMessage([found], 'zh')).toContain('逐条写明理由');
    expect(gateMessage([found], 'en')).toMatch(/dismissed alone, with a reason\.$/);
  });

  it('speaks of no translation where there is none', () => {
    const found: Issue = { ruleId: 'missing-title', severity: 'error', id: 'ab12' };
    expect(gateMessage([found], 'zh')).not.toContain('译');
    expect(gateMessage([found], 'en')).not.toContain('translation');
  });

  it('offers no reason where something is lacking', () => {
    expect(lackingMessage(errors(1), 'zh')).toBe(
      '有1处没有填写，未予发布：只有标题，没有正文。请填写后再发布。',
    );
    expect(lackingMessage(errors(4), 'en')).toMatch(
      /^Not published because 4 things are missing: .* And 1 more\. Fill this in, then publish\.$/,
    );
  });

  it('speaks English to who does', () => {
    expect(gateMessage(errors(1), 'en')).toBe(
      'Not published because of 1 finding: There is a title, but no text below it. Correct this, or publish with a reason.',
    );
  });
});
