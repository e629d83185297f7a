import { noticeSentence, shanghaiMinute } from '../../../../src/domain/messages/notices';

describe('what people are told', () => {
  const dueAt = '2026-11-30T23:30:00.000Z';

  it.each([
    ['returned', { by: '王敏', remark: '题目再斟酌' }, '王敏退回：题目再斟酌'],
    ['schedule-done', { action: 'publish', dueAt }, '已按计划发布（2026-12-01 07:30）'],
    ['schedule-done', { action: 'withdraw', dueAt }, '已按计划撤下（2026-12-01 07:30）'],
    [
      'schedule-refused',
      { action: 'publish', dueAt, reason: '还没有审签完毕' },
      '计划于 2026-12-01 07:30 发布，未能进行：还没有审签完毕',
    ],
    [
      'assigned',
      { by: '王敏', remark: '补照片', dueOn: '2026-12-02' },
      '王敏交给您办（2026-12-02 前）：补照片',
    ],
    ['assigned', { by: '王敏', remark: '补照片' }, '王敏交给您办：补照片'],
    ['confirmed', { by: '石桥村', answer: 'wrong', text: '30户' }, '石桥村核实“30户”：有误'],
  ] as const)('%s', (kind, details, sentence) => {
    expect(noticeSentence(kind, details, 'zh')).toBe(sentence);
  });

  it.each([
    ['schedule-done', { action: 'publish', dueAt }, 'Published as scheduled for 2026-12-01 07:30'],
    [
      'schedule-refused',
      { action: 'withdraw', dueAt, reason: 'Your role may not.' },
      'Not withdrawn as scheduled for 2026-12-01 07:30: Your role may not.',
    ],
    [
      'assigned',
      { by: 'Min', remark: 'a photo', dueOn: '2026-12-02' },
      'Min gives you a task, due on 2026-12-02: a photo',
    ],
  ] as const)('%s in English', (kind, details, sentence) => {
    expect(noticeSentence(kind, details, 'en')).toBe(sentence);
  });

  it('shows a minute on China’s clocks', () => {
    expect(shanghaiMinute('2026-12-31T16:00:00.000Z')).toBe('2027-01-01 00:00');
  });
});
