import { parseQuantities, type Language } from '../../../../src/domain/quantity';
import { labelsOf } from '../../../../src/domain/read/label';

const labels = (text: string, language: Language) =>
  labelsOf(text, parseQuantities(text, language), language);

describe('what a figure counts in the prose of newspapers', () => {
  it.each<[text: string, ...labels: string[]]>([
    ['科博館以123萬人次得季軍；紀念堂以195萬參訪人次居冠', '科博館人次', '紀念堂參訪人次'],
    ['總計只有1萬4千人造訪，單月最低只有1015人入館參觀', '造訪人數', '入館參觀人數'],
    ['工藝館獲96萬人次', '工藝館'],
    ['140家廠商聯名開發商品', '廠商'],
    ['推進83個村建設', '村'],
    ['全縣二十多個村莊亮了', '村莊'],
    ['人均借閲圖書3.2冊，羣眾滿意率達98%', '人均借閲圖書', '羣眾滿意率'],
    ['貨運量同樣上升，八月份達三十六萬公噸', '貨運量'],
    ['主要受轉口貨運量按年升兩成', '轉口貨運量增幅'],
    ['貨物運量53萬噸，其中二月劇增22%', '貨物運量', '貨物運量增幅'],
    [
      '國內及兩岸航線旅客分別為5萬人次及2萬人次，年減34%及50%',
      ...['國內航線旅客', '兩岸航線旅客', '國內航線旅客降幅', '兩岸航線旅客降幅'],
    ],
    ['其餘貨類平均減少0.2%', '其餘貨類降幅'],
    ['對美比重提升至30.9%，高於對陸港占比26.6%', '對美比重', '對陸港占比'],
    ['旅客申訴1,905件，每百萬人次24.1件', '旅客申訴', '旅客申訴'],
    ['接聽率自88%提高至94%', '接聽率', '接聽率'],
    [
      '各級酒店的入住率超過八成，五星級(87.2%)及四星級酒店(84.0%)的入住率上升',
      ...['各級酒店的入住率', '五星級入住率', '四星級酒店入住率'],
    ],
    ['中國內地(100.4萬人次)及香港(14.0萬人次)的住客增加', '中國內地住客', '香港住客'],
    [
      '持牌旅館數目，由一二年的一千四百多間，到一五年有一千九百多間',
      '持牌旅館數目',
      '持牌旅館數目',
    ],
    ['我國每日用血需求，達6626單位', '每日用血需求'],
    ['「過夜旅客」約占58.3%；41.7%屬「當天旅客」', '「過夜旅客」占比', '當天旅客占比'],
    ['公園面積達1,862公頃，每人享有6.9平方公尺', '公園面積', '人均公園面積'],
    ['平均房價每晚1359元', '平均房價'],
    ['粮食产量13908亿斤、增产177亿斤', '粮食产量', '粮食产量'],
    ['其餘25億元（6%）為部門開支', '部門開支', '部門開支占比'],
    ['票价均价42.3元，比上年涨0.9元', '票价均价', '票价均价'],
    ['投诉同比少132件', '投诉'],
    ['持證者達180萬人，約占人口數六成七', '持證者', '持證者占人口數的比重'],
    ['20余个省(区、市)的80余处重点地域', '省', '重点地域'],
    ['6、7、8三个月共接报处置警情68起', '警情'],
    ['各區人口以淡水區增加3萬人最多', '淡水區人口'],
    ['减少最多为甲区，其次为乙区及丙区，分别减少16人、3人及1人', '甲区', '乙区', '丙区'],
    ['與上年同月比較增加70人', '70人'],
    ['人口數為23人，與上年同月比較增加7人', '人口數', '人口數'],
    [
      '就業者占51.4%，大於1個月至4個月以下者占12.2%',
      '就業者占比',
      '大於1個月至4個月以下',
      '大於1個月至4個月以下者占比',
    ],
    ['失車案同樣錄得增加，由433宗增至511宗', '失車案', '失車案'],
    ['電話騙案雖然錄得下跌，共有991宗', '電話騙案'],
    ['至於兇殺案，去年有28宗，較2022年微減2宗', '兇殺案', '兇殺案'],
    ['網上騙案大增至822宗，爆竊案則減至741宗', '網上騙案', '爆竊案'],
    ['主因是勒索案較去年增加287宗', '勒索案'],
    ['有1,519名10至20歲青少年被捕', '青少年'],
    ['警方共拘捕9,239人涉及各類騙案及洗黑錢', '拘捕人數'],
    ['以太陽光電裝置容量占大宗，今年1月底為7.8GW', '太陽光電裝置容量'],
    ['交易量38萬噸，與111年的39萬噸相比減少3.3%', '交易量', '交易量', '交易量降幅'],
    ['借閱量327萬冊次，與2019年的326萬冊次水平相當', '借閱量', '借閱量'],
    ['服务点和自助图书馆有87个，外借文献量为32万册次', '服务点和自助图书馆', '外借文献量'],
    ['出生数1万2814人高于死亡数1万2403人', '出生数', '死亡数'],
    ['101877户农房维修加固的基础上', '农房维修加固'],
    ['存煤可耗天数持续稳定在20天以上，播放量破3,000万次', '存煤可耗天数', '播放量'],
  ])('%s', (text, ...expected) => {
    expect(labels(text, 'zh')).toEqual(expected);
  });

  it.each<[text: string, ...labels: string[]]>([
    [
      'DVD circulation saw the most significant change, from 24,143 to 35,950, for a 49 percent increase.',
      ...['DVD circulation', 'DVD circulation', 'growth of DVD circulation'],
    ],
    [
      'Adults borrowed 12 percent more and school loans increased by 4 percent.',
      'Adults',
      'growth of school loans',
    ],
    ['We held 922 programs, an astounding 36% increase.', 'programs', 'growth of programs'],
    ['A 4.7% year-on-year increase in domestic traffic helped.', 'growth of domestic traffic'],
    ['Bonn Airport saw traffic drop 5% year-on-year.', 'decline of traffic'],
    ['Europe still registered growth of 4.3 per cent.', 'growth of Europe'],
    ['An increase in admission fees, generating more than $215,000', 'admission fees'],
    ['The zoo set a new attendance record of 170,444.', 'attendance record'],
    ['increasing program participant numbers by 13%', 'growth of program participant numbers'],
    ['increasing revenue 60% to $25,907', 'growth of revenue', 'revenue'],
    [
      'gift shop sales, at £346,000, were £28,000 ahead of budget',
      'gift shop sales',
      'gift shop sales',
    ],
    ['Both have units attended by fewer than 75,000 people', 'people'],
    [
      'The data covers 900 airports, accounting for 93 per cent of traffic.',
      'airports',
      'airports',
    ],
    [
      'with declines of 27 percent and 31 percent in paper products',
      'decline of paper products',
      'decline of paper products',
    ],
    ['Car cargo rose from 521,000 tons in fiscal 2009 to 659,000 tons', 'Car cargo', 'Car cargo'],
    ['Boxed cargo, which includes many goods, rose 2 percent', 'growth of boxed cargo'],
    ['Bulk cargoes remain impacted by the downturn with 1.5 million tons moved', 'Bulk cargoes'],
    ['the 362,000 passengers Massport had forecast', 'passengers'],
    [
      'a 73 per cent increase in the number of work-related calls',
      'growth of number of work-related calls',
    ],
    ['Last year the number of calls rose by 4 per cent', 'growth of number of calls'],
    ['Park visitors spent nearly $21.0 billion in gateway regions', 'spending'],
    ['$24.3 billion in value added', 'value added'],
    ['Median time was 148 days, ten days shorter than in 2021', 'Median time', 'Median time'],
    [
      'The service took 7.87 million urgent calls in 2010; 391,000 more than in the previous year.',
      ...['urgent calls', 'urgent calls'],
    ],
    ['4.70 million urgent and emergency patient journeys', 'urgent and emergency patient journeys'],
    ['Of the 12 trusts providing care, seven met the standard.', 'trusts', 'trusts'],
    ['The 2012 wheat harvest is 13.3 million tonnes', 'wheat harvest'],
    [
      'a 1.1% increase in the wheat area to 2.0 million hectares',
      'growth of wheat area',
      'wheat area',
    ],
    [
      'Loans of audiobooks overtook DVDs for the first time, climbing by a third to 214,000.',
      ...['growth of loans of audiobooks', 'Loans of audiobooks'],
    ],
    [
      'Fines income has all but vanished: £9,400, against £61,000 before',
      'Fines income',
      'Fines income',
    ],
    [
      'Punctuality averaged 81.7 percent, short of the 85 percent goal.',
      'Punctuality',
      'Punctuality',
    ],
    ['Attendance bounced back to 418,000', 'Attendance'],
    [
      'Repairs were done. Emergency call-outs, of which there were 4,210, rose.',
      'Emergency call-outs',
    ],
    ['Filings slid 2.4% to 39,115', 'decline of filings', 'Filings'],
    ['120 injured people and 40 unemployed', 'injured people', 'unemployed'],
  ])('%s', (text, ...expected) => {
    expect(labels(text, 'en')).toEqual(expected);
  });
});
