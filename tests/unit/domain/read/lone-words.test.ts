import { text } from '../../../helpers/read-of';

const SPRING = ['', '鹤来了，站里数到十七只。', '', '水涨起来，苗都护住了。', ''];

it('春 and 夏 are headings, alone above prose', () => {
  const { headings } = text(
    '守塘人的2025年故事',
    ...['', '全年巡护里程1.86万公里。', '', '春', '', SPRING[1]!, '', '夏', '', SPRING[3]!],
  );
  expect(headings).toEqual(['1 春', '1 夏']);
});

it.each([
  ['only one', ['', '春', '', SPRING[1]!]],
  ['no empty line below', ['', '春', SPRING[1]!, '', '夏', SPRING[3]!]],
  ['no prose below', ['', '春', '', '12', '', '夏', '', '34']],
])('no character is a heading with %s', (_what, lines) => {
  const { headings } = text('守塘人的2025年故事', '', '全年巡护里程1.86万公里。', ...lines);
  expect(headings).not.toContain('1 春');
});

it('names of works in a row are a list, up to the last', () => {
  const works = ['《溪水从哪里来》', '《裁缝铺》', '《怎样给孩子读绘本》'];
  const { headings } = text(
    ...['县图书馆2025年工作总结', '全年办讲座41场。', '最受欢迎的三场：', ...works],
    ...['【设备】', '新增座椅210把，读者满意。'],
  );
  expect(headings).toEqual(['1 【设备】']);
});

it('the title of rows without cells is no heading', () => {
  const { headings } = text(
    ...[
      '县图书馆2025年工作总结',
      '全年办讲座41场。',
      '',
      '收入（万元）',
      '财政拨款 186.4',
      '服务收入 22.7',
    ],
    ...['', '支出（万元）', '人员 121.0', '活动 45.3', '', '打算', '明年再办40场。'],
  );
  expect(headings).toEqual(['1 打算']);
});
