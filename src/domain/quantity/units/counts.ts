import { units } from './row';

/** A classifier with 次 counts acts: 台次, 册次, 车次, 户次 (FORMAT: unit `time`). */
const WITH_CI = [...'台册车户家轮件班架艘辆例只头所处份种对组床趟列店校村篇条起航天'].map(
  (one) => `${one}次`,
);
/** 拨付1笔/次: both words count the same acts. 5册/次 is an amount for each time. */
const WITH_STROKE = [...'车家户笔期批场架艘班'].map((one) => `${one}/次`);

/**
 * Units of counts. The printed classifier decides, never the noun. A classifier without a row of its own is an `item`.
 */
export const COUNTS = units({
  household: {
    ...{ dimension: 'count', zh: '户', en: ['household', 'households'] },
    words: {
      zh: ['户'],
      en: [
        '(?:rural |farming |poor |resident )?households?(?! (?:visits?|waste|garbage|sewage|appliances))',
        'families',
      ],
    },
  },
  person: {
    ...{ dimension: 'count', zh: '人', en: ['person', 'people'], unece: 'IE' },
    words: { zh: ['人', '名', '位', '个人', '口人', '人(户)'] },
    nouns:
      'people persons residents villagers students pupils teachers officials members workers women men volunteers readers children doctors nurses patients farmers employees staff experts cadres representatives participants adults elders seniors migrants guides inspectors cleaners entrepreneurs graduates trainees technicians laborers individuals youngsters specialists physicians soldiers veterans police personnel citizens girls boys mothers winners users subscribers delegates deputies',
  },
  personTime: {
    ...{ dimension: 'count', zh: '人次', en: ['', ''] },
    words: { zh: ['人次', '人(次)', '人·次', '人/次', '人(家)次', '人(户)次', '人(件)次'] },
    nouns:
      'visits attendances admissions visitors participations inpatients outpatients places tourists passengers',
  },
  time: {
    ...{ dimension: 'count', zh: '次', en: ['time', 'times'] },
    words: {
      zh: [
        '餐次',
        '次',
        '趟',
        '轮',
        '遍',
        '回',
        '车',
        '站次',
        '次(批)',
        '频次',
        ...WITH_CI,
        ...WITH_STROKE,
      ],
      en: ['occasions'],
    },
    nouns: 'times occasions trips rounds',
  },
  batch: {
    ...{ dimension: 'count', zh: '批', en: ['batch', 'batches'] },
    words: { zh: ['批', '批次', '梯次', '个批次', '批(次)'] },
    nouns: 'batches groups lots',
  },
  session: {
    ...{ dimension: 'count', zh: '场', en: ['session', 'sessions'] },
    words: { zh: ['场', '场次', '场(次)', '期', '节', '堂', '讲'] },
    nouns: 'sessions events classes lectures performances shows meetings concerts courses',
  },
  muTime: {
    ...{ dimension: 'count', zh: '亩次', en: ['mu-time', 'mu-times'] },
    words: { zh: ['亩次'], en: ['mu-times?'] },
  },
  village: {
    ...{ dimension: 'count', zh: '个村', en: ['village', 'villages'] },
    words: {
      zh: [
        ...['个村', '个行政村', '个自然村', '个村(社区)', '个建制村', '个村庄', '个村居'],
        ...['个涉农村', '个脱贫村'],
      ],
    },
    arabicOnly: ['村'],
    nouns: 'villages',
  },
  place: {
    ...{ dimension: 'count', zh: '家', en: ['', ''] },
    words: { zh: ['家', '所', '座', '处', '间', '栋', '幢'] },
    nouns:
      'schools hospitals enterprises companies firms libraries factories stations centers centres reservoirs bridges plants workshops shops clinics buildings halls stores kindergartens banks markets',
  },
  teu: {
    ...{ dimension: 'count', zh: '标准箱', en: ['TEU', 'TEUs'], unece: '20' },
    words: {
      zh: ['国际标准箱', '个标准箱', '标准箱', '个标箱', '标箱', 'TEU'],
      en: ['TEUs?', 'twenty[- ]foot equivalent units?'],
    },
  },
  item: {
    ...{ dimension: 'count', zh: '个', en: ['', ''], unece: 'C62' },
    words: {
      zh: [
        ...['台(套)', '件(套)', '套(件)', '台/套', '件/套', '个(项)', '项(次)', '个(处)', '台套'],
        ...'个件项条款种份篇部本册套台辆盏头只羽尾株棵张面封支例起笔门把',
        ...'案宗桩具顶床桶袋箱盒瓶包枚幅片颗粒根杆扇孔眼口卷页首段道句则届类',
        ...'艘架列匹群窝筐丛簇餐单剂副双对朵捆堆块组层代',
        ...'尊碗杯串罐坛盆盘桌锅壶束垛畦垄枝样股针点集幕曲圈票通棒窟吊',
        ...['个班', '席', '课时', '学时', '人份', '自然箱', '标台', '工日', '大类', '小类', '中类'],
      ],
    },
    arabicOnly: [
      ...[
        '付',
        '乡镇',
        '镇',
        '乡',
        '县',
        '市',
        '社区',
        '省',
        '国',
        '站点',
        '站',
        '网点',
        '点位',
        '支部',
        '党支部',
      ],
      ...[
        '机组',
        '泊位',
        '床位',
        '病床',
        '区',
        '区县',
        '县区',
        '校',
        '车位',
        '席位',
        '班次',
        '航线',
        '路口',
        '据点',
        '班',
        '小区',
        '街道',
        '单位',
        '队',
      ],
    ],
  },
});
