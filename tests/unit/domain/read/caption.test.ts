import { fromText } from '../../../../src/domain/read';
import { captionIn, creditOfAllIn } from '../../../../src/domain/read/caption';

describe('creditOfAllIn', () => {
  it.each([
    ['（本版照片均由冼婷摄）', '冼婷'],
    ['文中图片由青禾县图书馆提供', '青禾县图书馆'],
    ['（图片由宣传科提供）', '宣传科'],
    ['本文图片均为资料图片', null],
    ['All photographs by Ade Bankole', 'Ade Bankole'],
    ['Photos: Otter Trust', 'Otter Trust'],
    ['全年照片展出300张，由周亮提供。', null],
    ['图片说明', null],
  ])('%s: %s', (line, name) => expect(creditOfAllIn(line)).toBe(name));

  it('is the credit of each picture that names nobody of its own', () => {
    const { sections } = fromText(
      '青禾县2025年工作总结\n全年办成实事12件，群众满意。\n图①：读者在阅览室。\n图②：流动书车。（周亮 摄）\n（本版其他照片均由冼婷摄）\n（本版照片均由冼婷摄）',
    ).value.report;
    expect(sections.flatMap(({ photos }) => photos.map(({ credit }) => credit))).toEqual([
      '冼婷',
      '周亮',
    ]);
  });
});

it.each([
  ['孩子们在写作业。（志愿者 蓝天宇／摄）', '蓝天宇'],
  ['孩子们在写作业 / 蓝天宇 摄', '蓝天宇'],
  ['Rescue at night © Tom Ellis', 'Tom Ellis'],
  ['孩子们在写作业（社工 蓝天宇 摄）', '蓝天宇'],
  ['孩子们在写作业（宣传科 蓝天宇 摄）', '宣传科 蓝天宇'],
])('%s names who took it, without what he is', (line, credit) =>
  expect(captionIn(line)?.credit).toBe(credit),
);

it('（攝影：岑志豪） without a picture is neither a part nor a sentence of the text', () => {
  const { report, other } = fromText(
    '青禾縣2025年工作總結\n安老服務\n長者中心新增名額60個。\n（攝影：岑志豪）\n復康服務\n畢業學員214人。',
  ).value;
  expect(report.sections.map(({ heading }) => heading)).toEqual(['安老服務', '復康服務']);
  expect(other).toContain('（攝影：岑志豪）');
});
