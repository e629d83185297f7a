import { foundBetween as found } from '../../../helpers/found-between';

describe('an office is not exchanged for another', () => {
  it.each([
    ['主席林若彤在年会上致辞。', 'Treasurer Lin Ruotong spoke at the annual meeting.'],
    ['馆长邱志远向大会报告了工作。', 'Secretary Qiu Zhiyuan reported to the meeting.'],
    ['行政總裁杜美芬表示歡迎。', 'The Chief Engineer, To Mei-fan, welcomed this.'],
    ['市长陆建明作报告。', 'Governor Lu Jianming delivered the report.'],
    ['周恩来总理率团出席会议。', 'President Zhou Enlai led the delegation to the meeting.'],
    ['大使郑泽光发表演讲。', 'Minister Zheng Zeguang gave a speech.'],
  ])('%s: %s', (zh, en) => {
    expect(found(zh, en)).toContain('error parity-contrary');
  });

  it('is not sure where all offices of the source are said', () => {
    const findings = found('主席出席了会议。', 'The chairman and the bursar attended the meeting.');
    expect(findings).toContain('warning parity-contrary');
  });

  it.each([
    ['主席林若彤在年会上致辞。', 'President Lin Ruotong spoke at the annual meeting.'],
    ['馆长邱志远向大会报告了工作。', 'Curator Qiu Zhiyuan reported to the meeting.'],
    ['運輸局局長陳美寶出席。', 'The Secretary for Transport, Ms Mable Chan, attended.'],
    ['党委书记何静怡主持会议。', 'Party Secretary He Jingyi chaired the meeting.'],
    ['王辉说，任务艰巨。', 'Wang Hui, director of the department, said that the task was hard.'],
    ['公司主要业务收入增长。', 'Revenue from principal activities rose.'],
    ['英超联赛开赛。', 'The Premier League began.'],
    ['总理李强作政府工作报告。', 'Prime Minister Li Qiang delivered the report.'],
    ['国务卿访问北京。', 'The Secretary of State visited Beijing.'],
  ])('%s: %s', (zh, en) => {
    expect(found(zh, en).filter((one) => one.includes('contrary'))).toEqual([]);
  });
});
