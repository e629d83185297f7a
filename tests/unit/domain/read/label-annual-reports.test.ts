import { parseQuantities, type Language } from '../../../../src/domain/quantity';
import { labelsOf } from '../../../../src/domain/read/label';

const labels = (text: string, language: Language) =>
  labelsOf(text, parseQuantities(text, language), language);

describe('what a figure counts in annual reports of foundations, services and schools', () => {
  it.each<[text: string, ...labels: string[]]>([
    // the value that a change is measured from, and the goal
    ['火警召喚共有35宗，與二○二一年相比（即33宗）', '火警召喚', '火警召喚'],
    ['召達率94.9%，較服務承諾的既定目標（即92.5%）高', '召達率', '服務承諾的既定目標'],
    ['出錯（34.2%）、監管欠佳（13.6%），以及延誤（12.6%）', '出錯', '監管欠佳', '延誤'],
    // the topic of a sentence, whole
    ['特別服務召喚方面，去年共有35,314宗', '特別服務召喚'],
    ['另外，去年全年消防特別服務方面共有4,835宗', '消防特別服務'],
    ['服務年資達四十年', '服務年資'],
    // what is in quotation marks after the classifier
    ['合共發出17,775張「消除火警危險通知書」並提出檢控', '消除火警危險通知書'],
    ['頒發43面「優秀志工」獎牌', '「優秀志工」獎牌'],
    ['發出30張通知書', '通知書'],
    // people, without what they do
    ['3名救護員感染新冠病毒', '救護員'],
    ['向全體420多名義工致謝', '義工'],
    ['為38名照顧者騰出時間', '照顧者'],
    ['120名學生家長到校', '學生家長'],
    ['1,100名聲請不獲確立者', '聲請不獲確立者'],
    // adverbs and auxiliaries before a name, verbs of use after a measure
    ['可將驗收工作由原來52個工作天縮短至35個工作天', '驗收工作', '驗收工作'],
    ['累計公務行程里程數可繞行臺灣543圈', '公務行程里程數'],
    ['我們總經費大概需要950萬元', '總經費'],
    ['另獲賽馬會撥款180萬元', '賽馬會撥款'],
    ['學生於校際朗誦節獲冠軍3項、亞軍5項', '冠軍', '亞軍'],
    ['不敷之數41,200元由盈餘支付', '不敷之數'],
    ['尚待審核的聲請截至去年底約有200宗', '尚待審核的聲請'],
    ['就超過1,700宗免遣返聲請作出決定', '免遣返聲請'],
    ['進行了11,302次反恐相關巡查行動', '反恐相關巡查行動'],
    ['三十萬元投入「兒童發展帳戶」計畫', '兒童發展帳戶'],
    // what lasted, what was weighed
    ['地盤發生歷時近42小時的火警', '火警'],
    ['已分享8萬公斤的食物', '食物'],
    ['垃圾清運量達3公噸的水準', '垃圾清運量'],
    // what of them did something
    ['接獲逾78.4萬宗緊急救護召喚，96.1%能於召達時間內到場', ...Array(2).fill('緊急救護召喚')],
    ['人均借閱量3冊，是2014年1.41冊的2倍多', ...Array(3).fill('人均借閱量')],
    ['投訴1,566宗，兩者同比上升9%', '投訴', '投訴增幅'],
    ['成災火警5222宗，比前年多154宗', '成災火警', '成災火警'],
    ['涉及投訴766宗，較上一年度的206宗大幅飆升', '投訴', '投訴'],
  ])('%s', (text, ...expected) => {
    expect(labels(text, 'zh')).toEqual(expected);
  });

  it.each<[text: string, ...labels: string[]]>([
    [
      '- Road Traffic Collisions (RTCs) had increased by 16% to 398',
      'growth of Road Traffic Collisions',
      'Road Traffic Collisions',
    ],
    [
      'There had been an increase in deliberate fires from 430 to 565',
      'deliberate fires',
      'deliberate fires',
    ],
    ['A total of 8,443 Safe and Well Visits had been conducted', 'Safe and Well Visits'],
    ['250 boys and young men', 'boys'],
    ['The cost of these trips which was some £9,500', 'cost of these trips'],
    [
      'Fires accounted for 31 per cent of incidents compared with 30 per cent for non-fire incidents. The remaining 39 per cent were false alarms',
      ...['Fires', 'non-fire incidents', 'false alarms'],
    ],
    ['We have four new pumps and four will follow next year', 'new pumps', 'new pumps'],
    ['in 246 household units, 300 households', 'household units', 'households'],
    [
      'Home Office statistics showed the number of firefighters had fallen by 21 per cent',
      'decline of number of firefighters',
    ],
    [
      'the trust responded to 76.8 per cent of the most serious 999 calls',
      'most serious 999 calls',
    ],
    ['the remaining $1 million needed for the roof would be found', 'roof'],
    ['Membership reached 38,200 households', 'Membership'],
    ['It has been contributing to a live release rate exceeding 93%', 'live release rate'],
    ['On its first night 312 people heard the choir', 'people'],
    ['1,896 Year 5 and 6 pupils came', 'pupils'],
    ['32 food parcels given out this week', 'food parcels'],
  ])('%s', (text, ...expected) => {
    expect(labels(text, 'en')).toEqual(expected);
  });
});
