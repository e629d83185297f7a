import { fromText } from '../../../../src/domain/read';
import { captionIn, creditOfAllIn } from '../../../../src/domain/read/caption';
import { page } from '../../../helpers/read-of';

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
  ['孩子们在写作业（每经记者蓝天宇摄）', '蓝天宇'],
  ['雨游黄鹤楼照样开心。城市摄影队蓝天宇摄', '城市摄影队蓝天宇'],
  ['孩子们在写作业（摄影记者 蓝天宇 摄）', '蓝天宇'],
  ['孩子们在写作业（视频截图）', null],
  ['新馆落成后的样子（效果图）', null],
])('%s names who took it, without what he is', (line, credit) =>
  expect(captionIn(line)?.credit).toBe(credit),
);

it.each([
  ['读者在阅览室（新华社记者 蓝天宇 摄）', '读者在阅览室', '蓝天宇', '新华社记者'],
  ['图片来源：每经记者蓝天宇摄', null, '蓝天宇', '每经记者'],
  ['读者在阅览室（资料图片 县志办提供）', '读者在阅览室', '县志办', '资料图片'],
  ['读者在阅览室（视频截图）', '读者在阅览室', null, '视频截图'],
])('%s leaves nothing without an account', (line, caption, credit, house) => {
  const { photos, lost, issues } = page(
    `<h1>青禾县图书馆2025年工作总结</h1><p>全年办成实事12件，群众满意。</p><p><img src="/a.jpg"></p><p>${line}</p><p>全年办讲座46场，听众满意。</p>`,
  );
  expect({ photos, lost }).toEqual({ photos: [[caption, credit]], lost: 0 });
  expect(issues.map(({ actual }) => actual)).toContain(`picture credit (${house})`);
});

it('names no house where a paper credits its own reporter', () => {
  const { photos, lost, issues } = page(
    '<h1>青禾县图书馆2025年工作总结</h1><p>全年办成实事12件。</p><p><img src="/a.jpg"></p><p>读者在阅览室（本报记者 蓝天宇 摄）</p><p>听众满意。</p>',
  );
  expect({ photos, lost }).toEqual({ photos: [['读者在阅览室', '蓝天宇']], lost: 0 });
  expect(JSON.stringify(issues)).not.toContain('picture credit');
});

it('（攝影：岑志豪） without a picture is neither a part nor a sentence of the text', () => {
  const { report, other } = fromText(
    '青禾縣2025年工作總結\n安老服務\n長者中心新增名額60個。\n（攝影：岑志豪）\n復康服務\n畢業學員214人。',
  ).value;
  expect(report.sections.map(({ heading }) => heading)).toEqual(['安老服務', '復康服務']);
  expect(other).toContain('（攝影：岑志豪）');
});
