import {
  organizationOf,
  seriesOf,
  wordsOf,
  type KnownSeries,
} from '../../../../src/domain/recognise';
import { fromText } from '../../../../src/domain/read';

const known = [
  ['o1', '中国人民政治协商会议青禾市委员会', 'CPPCC Qinghe Municipal Committee'],
  ['o2', '青禾县图书馆', 'Qinghe County Library'],
  ['o3', '青禾县图书馆城关分馆', null],
  ['o4', '晨光电子科技股份有限公司', 'Chenguang Electronics'],
  ['o5', '青禾市人民政府', null],
  ['o6', '青禾市人民代表大会常务委员会', null],
].map(([documentId, name, nameEn]) => ({ documentId: documentId!, name: name!, nameEn: nameEn! }));

const says = (
  title: string,
  more: Partial<Record<'subtitle' | 'source' | 'author', string>> = {},
) => ({
  ...{ title, subtitle: null, source: null, author: null },
  ...more,
});

describe('the body whose report it is', () => {
  it.each([
    [says('青禾县图书馆2025年工作总结'), 'o2'],
    [says('青禾县图书馆城关分馆2025年工作总结'), 'o3'],
    [says('书香进山', { subtitle: '青禾县图书馆2025年工作综述' }), 'o2'],
    [says('书香进山', { source: '青禾县图书馆' }), 'o2'],
    [says('青禾市政协2025年工作综述'), 'o1'],
    [says('青禾市政府2025年工作报告'), 'o5'],
    [says('青禾市人大常委会工作报告'), 'o6'],
    [says('晨光电子科技2025年度社会责任报告'), 'o4'],
    [says('晨光 电子科技股份有限公司 2025年度报告'), 'o4'],
    [says('青禾縣圖書館二〇二五年工作報告'), 'o2'],
    [says('Qinghe County Library: Annual Report 2025'), 'o2'],
    [says('工作总结', { author: '青禾县图书馆' }), 'o2'],
  ])('is the one that title, subtitle, source or author name: %j', (report, id) => {
    expect(organizationOf(report, known)?.documentId).toBe(id);
  });

  it.each([
    [says('2025年工作总结')],
    [says('白石县图书馆2025年工作总结')],
    [says('青禾县2025年工作总结')],
  ])('is nobody where none is named: %j', (report) => {
    expect(organizationOf(report, known)).toBeNull();
  });

  it('is nobody where two are named alike', () => {
    const two = [...known, { documentId: 'o9', name: '青禾县图书馆', nameEn: null }];
    expect(organizationOf(says('青禾县图书馆2025年工作总结'), two)).toBeNull();
  });
});

describe('the series that a report goes on', () => {
  const series: KnownSeries[] = [
    {
      ...{ documentId: 's1', name: '青禾县图书馆年度综述', nameEn: null, organization: 'o2' },
      titles: [{ title: '让灯光多亮一小时', subtitle: '青禾县图书馆2024年工作综述' }],
    },
    {
      ...{
        documentId: 's2',
        name: '社会责任报告',
        nameEn: 'Responsibility reports',
        organization: 'o4',
      },
      titles: [{ title: '晨光电子2024年度社会责任报告', subtitle: null }],
    },
    {
      ...{ documentId: 's3', name: 'Library annual report', nameEn: null, organization: 'o2' },
      titles: [{ title: 'Qinghe County Library Annual Report 2023/24', subtitle: null }],
    },
  ];

  it.each([
    ['书香进山', '青禾县图书馆2025年工作综述', 's1'],
    ['青禾县图书馆二〇二五年工作综述', null, 's1'],
    ['青禾县图书馆 2025 年度工作综述', null, 's1'],
    ['晨光电子2025年度社会责任报告', null, 's2'],
    ['晨光电子科技2025年社会责任报告', null, 's2'],
    ['Qinghe County Library Annual Report 2024/25', null, 's3'],
  ])('is called the same but for the year: %s', (title, subtitle, id) => {
    expect(seriesOf({ title, subtitle }, series)?.documentId).toBe(id);
  });

  it.each([
    ['2025年工作总结', null, null],
    ['青禾县图书馆2025年财务报告', null, null],
    ['晨光电子2025年度社会责任报告', null, 'o2'],
  ])('is none where nothing says so, or it is of another body: %s', (title, subtitle, owner) => {
    expect(seriesOf({ title, subtitle }, series, owner)).toBeNull();
  });
});

it('the words of a document are the same in every file that holds them', () => {
  const [plain, set] = ['一、服务\n新增座位20个。', '一、服务\n\n　　新增座位 20 个。'].map(
    (body) =>
      wordsOf(fromText(`青禾县图书馆2025年工作总结\n全馆接待读者12万人次。\n${body}`).value.report),
  );
  expect(plain).toBe(set);
  expect(plain).toContain('新增座位20个。');
});
