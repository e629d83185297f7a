import { check, coverageOf } from '../../../../src/domain/check';
import { fromText } from '../../../../src/domain/read';

const TABLE = `某县2025年度工作综述

全年投入26.1万元。
一、主要数据
表1 主要指标完成情况（单位：万元）
项目\t2025年\t2024年
投入\t26\t24.5
净利润\t(12.8)\t20.7
`;

const reportOf = (text: string) => fromText(text).value.report;
const rulesOf = (text: string) => check(reportOf(text), 'zh').map(({ ruleId }) => ruleId);

describe('figures that stand beside the prose', () => {
  it('are found where they stand: in a table', () => {
    expect(rulesOf(TABLE)).not.toContain('metric-not-in-text');
    expect(rulesOf(TABLE)).not.toContain('section-empty');
  });

  it('are missed once their cell says something else', () => {
    const report = reportOf(TABLE);
    const [section] = report.sections.filter(({ tables }) => tables.length > 0);
    section!.tables[0]!.rows = [];
    expect(check(report, 'zh').map(({ ruleId }) => ruleId)).toContain('metric-not-in-text');
  });

  it('are accounted for in cells, captions and notes', () => {
    const { recorded, open, unexplained } = coverageOf(reportOf(TABLE), 'zh');
    expect({ recorded, open: open.map(({ text }) => text), unexplained }).toEqual({
      ...{ recorded: 5, open: [], unexplained: [] },
    });
  });

  it('are open where no metric has them, and unexplained where nobody knows', () => {
    const report = reportOf(TABLE);
    const section = report.sections.find(({ tables }) => tables.length > 0)!;
    section.metrics = section.metrics.filter(({ text }) => text !== '24.5');
    section.notes = [
      { key: 'n1', mark: '1', text: '含上级资金3万元', paragraph: 0, anchor: null, table: null },
    ];
    section.tables[0]!.rows[1]![2]!.children = [{ type: 'text', text: '12/3/4×5' }];
    const { open, unexplained } = coverageOf(report, 'zh');
    expect(open.map(({ text }) => text)).toEqual(['3万元']);
    expect(unexplained.length).toBeGreaterThan(0);
    expect(unexplained[0]!.place.cell).toMatchObject({ row: 1, column: 2 });
  });
});

describe('the year that the line under a title names', () => {
  it.each([
    ['政府工作报告\n——2025年1月9日在溪山县第十八届人民代表大会第四次会议上', 2024, false],
    ['溪山县2023年工作报告', 2024, true],
    ['溪山县工作报告（2025-01-09）', 2024, false],
  ])('%s', (title, year, isWrong) => {
    const report = { ...reportOf(TABLE), title, year };
    const found = check(report, 'zh').some(({ ruleId }) => ruleId === 'year-differs');
    expect(found).toBe(isWrong);
  });
});
