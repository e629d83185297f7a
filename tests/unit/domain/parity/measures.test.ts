import { foundBetween as found } from '../../../helpers/found-between';

describe('a measure word tells what a number cannot count', () => {
  it.each([
    ['去年重新安置7.7万名贫困人口。', 'It relocated 77,000 poor families last year.'],
    ['烟草每年夺去800万人。', 'Tobacco takes 8 million families a year.'],
    ['全年有12人离开。', 'Twelve companies left in the year.'],
    ['渡轮公司去年载客1,320万人次。', 'The ferry company carried 13.2 million flights last year.'],
    ['新开工39项。', 'Work began on 39 people.'],
    ['累计办理3,860笔。', 'So far 3,860 patients have been handled.'],
    ['共惠及240户。', 'In all 240 villages benefited.'],
    ['共種下35棵。', 'In all 35 students were planted.'],
  ])('%s: %s', (zh, en) => {
    expect(found(zh, en)).toContain('error parity-counted');
  });

  it.each([
    ['去年重新安置7.7万名贫困人口。', 'It relocated 77,000 poor people last year.'],
    ['到规模以上企业就业的有1,240人。', 'In all 1,240 joined enterprises above designated size.'],
    ['交流轮岗教师312人。', 'In all 312 changed schools under the rotation scheme.'],
    ['为1,200户独居长者免费安装。', 'It was fitted for 1,200 elderly people living alone.'],
    ['新办读者证9.3万张。', 'In all 93,000 people have taken out cards.'],
    ['带动就业300人。', 'It brought 300 jobs.'],
    ['新聘两名。', 'Two posts were filled.'],
    ['共有27人参加。', '27 in companies took part.'],
  ])('%s: %s', (zh, en) => {
    expect(found(zh, en).filter((one) => one.includes('counted'))).toEqual([]);
  });
});
