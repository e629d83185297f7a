import { proof } from '../../../../src/domain/check/proof';

const severityOf = (zh: string, en: string) =>
  proof(`标题\n\n${zh}\n`, `A Title\n\n${en}\n`).find(({ ruleId }) => ruleId === 'parity-negation')
    ?.severity ?? null;

describe('a denial is told by the word that it denies', () => {
  it.each([
    // another sentence of the translation denies something else
    [
      '由于铁路尚未开通，附近居民很不满意。',
      'The railway is open, so people living nearby are far from happy.',
    ],
    ['没有人喜欢涨价，但大家都理解。', 'Everyone likes to pay more, but everyone understands.'],
    ['这些措施没有改善空气质量。', 'These measures improved air quality, without doubt.'],
  ])('lost beside another denial: %s', (zh, en) => expect(severityOf(zh, en)).toBe('error'));

  it('is a warning where another known word comes before the one that is said', () => {
    const en = 'Far too many governments do meet that responsibility properly.';
    expect(severityOf('太多的政府没有恰当地履行这一责任。', en)).toBe('warning');
  });

  it.each([
    ['委员会因此决定提高会费。', 'The committee has not decided to raise subscriptions.'],
    ['七月起我们免费安装探测器。', 'Since July we have not installed detectors free of charge.'],
    [
      '学校开设了三门课程，没有增加学费。',
      'The school has not opened three courses, and fees did not rise.',
    ],
  ])('added, though the source denies something else: %s', (zh, en) =>
    expect(severityOf(zh, en)).not.toBeNull(),
  );

  it.each([
    [
      '由于铁路尚未开通，附近居民很不满意。',
      'The railway is not open yet, so people nearby are unhappy.',
    ],
    [
      '由于铁路尚未开通，附近居民很不满意。',
      'The opening of the railway is still awaited, and people nearby are unhappy.',
    ],
    ['没有人不喜欢他。', 'Everyone likes him.'],
    ['关系从来没有这么好。', 'Relations have never been better.'],
    ['关系处于历史上的最好时期。', 'Relations have never been better.'],
    ['我们不仅改善了空气质量，还种了树。', 'We improved air quality and planted trees.'],
  ])('said otherwise, it is right: %s', (zh, en) => expect(severityOf(zh, en)).toBeNull());

  it.each([
    ['它没有宿舍，没有运动队。', 'It lacks, among other things, dormitories and a sports team.'],
    ['未经批准不得施工。', 'Work may begin only once it is approved.'],
    ['参观者不必预约。', 'Visitors can simply walk in.'],
    [
      '各部门宣布了计划，国家总体上还没有制定一个较为正式的长期战略。',
      'Various departments have made announcements, even as the country overall lacks a formal strategy.',
    ],
  ])('said otherwise, it is never an error: %s', (zh, en) =>
    expect(severityOf(zh, en)).not.toBe('error'),
  );
});
