import { mentionsIn } from '../../../../src/domain/remark/mentions';
import { threadOf, unfit, type RemarkKind, type Said } from '../../../../src/domain/remark/thread';

const ANCHOR = {
  ...{ path: 'title', kind: 'field' as const, section: null, start: 0, end: 2 },
  ...{ exact: '书香', prefix: '', suffix: '进山' },
};
const said = (kind: RemarkKind, more: Partial<Said> = {}): Said => ({
  ...{ thread: 't', kind, text: kind, anchor: kind === 'remark' ? ANCHOR : null, suggestion: null },
  ...{ assignee: null, assigneeName: null, dueOn: null, writer: '甲', writerId: 'user:1' },
  ...{ at: '2026-11-27T00:00:00.000Z', ...more },
});
const threadIn = (...kinds: RemarkKind[]) => threadOf(kinds.map((kind) => said(kind)))!;

describe('a thread of remarks', () => {
  it.each<[RemarkKind[], boolean]>([
    [['remark'], true],
    [['remark', 'reply'], true],
    [['remark', 'resolved'], false],
    [['remark', 'resolved', 'reply'], false],
    [['remark', 'resolved', 'reopened'], true],
    [['remark', 'accepted'], false],
    [['remark', 'declined'], false],
    [['remark', 'resolved', 'reopened', 'resolved'], false],
    [['remark', 'reminded'], true],
  ])('after %p is open: %p', (kinds, isOpen) => {
    expect(threadIn(...kinds).isOpen).toBe(isOpen);
  });

  it('needs its first remark', () => {
    expect(threadOf([])).toBeNull();
    expect(threadOf([said('reply')])).toBeNull();
  });

  it('shows all that was said but reminders', () => {
    const { said: shown } = threadIn('remark', 'reminded', 'reply');
    expect(shown.map(({ kind }) => kind)).toEqual(['remark', 'reply']);
  });

  it('is the task of whoever it was given to last', () => {
    const given = (assignee: string, dueOn: string | null) =>
      said('assigned', { assignee, assigneeName: assignee, dueOn });
    expect(threadIn('remark').task).toBeNull();
    const thread = threadOf([said('remark'), given('user:2', '2026-12-01'), given('user:3', null)]);
    expect(thread!.task).toEqual({ assignee: 'user:3', name: 'user:3', dueOn: null });
  });

  it.each<[RemarkKind[], RemarkKind, string | null]>([
    [['remark'], 'resolved', null],
    [['remark'], 'reopened', 'open'],
    [['remark', 'resolved'], 'resolved', 'closed'],
    [['remark', 'resolved'], 'assigned', 'closed'],
    [['remark', 'resolved'], 'reply', null],
    [['remark', 'resolved'], 'reopened', null],
    [['remark'], 'accepted', 'no-suggestion'],
  ])('after %p takes %s: %p', (kinds, kind, why) => {
    expect(unfit(threadIn(...kinds), kind)).toBe(why);
  });

  it('answers its suggestion once', () => {
    const first = said('remark', { suggestion: '书声' });
    expect(threadOf([first])!.suggestion).toEqual({ words: '书声', state: 'open' });
    expect(unfit(threadOf([first])!, 'accepted')).toBeNull();
    const done = threadOf([first, said('declined'), said('reopened')])!;
    expect(done.suggestion!.state).toBe('declined');
    expect(unfit(done, 'accepted')).toBe('no-suggestion');
  });
});

describe('who is called in a remark', () => {
  const people = [
    { id: 'user:1', name: '王一' },
    { id: 'user:2', name: '王一平' },
    { id: 'user:3', name: 'Zhou Dashan' },
  ];
  it.each([
    ['@王一 请看', ['user:1']],
    ['@王一平请看', ['user:2']],
    ['＠王一平', ['user:2']],
    ['请@王一、@Zhou Dashan 核对', ['user:1', 'user:3']],
    ['王一说', []],
    ['@李四', []],
    ['a@b.example', []],
    ['@@王一', ['user:1']],
    ['@', []],
  ])('%s', (text, ids) => expect(mentionsIn(text, people)).toEqual(ids));
});
