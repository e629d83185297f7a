import { units } from './row';

/** Proportions (base: percent), differences between them, factors and scores. */
export const SHARES = units({
  percentagePoint: {
    ...{ dimension: 'difference', zh: '个百分点', en: ['percentage point', 'percentage points'] },
    words: {
      zh: [
        '个百分点',
        '百分点',
        ['个千分点', 0.1],
        ['千分点', 0.1],
        ['个基本点', 0.01],
        ['个基点', 0.01],
        ['基点', 0.01],
        ['bp', 0.01],
        ['BP', 0.01],
        ['bps', 0.01],
        ['BPs', 0.01],
        ['BPS', 0.01],
      ],
      en: [
        '(?:of a )?percentage[- ]points?|percent points?|pp|ppts?',
        ['basis[- ]points?|bps?', 0.01],
      ],
    },
  },
  percent: {
    ...{ dimension: 'proportion', zh: '%', en: ['percent', 'percent'], base: 1, unece: 'P1' },
    words: { zh: ['%', ['成', 10]], en: ['percent(?:age)?|per cent|pct|%|％'] },
  },
  ratio: {
    ...{ dimension: 'proportion', zh: '', en: ['', ''], base: 100 },
    words: {
      zh: [['‰', 0.001]],
      en: [
        ['per (?:ten thousand|10,?000)', 0.0001],
        ['per (?:mille|thousand|1,?000)|‰', 0.001],
      ],
    },
  },
  multiple: {
    ...{ dimension: 'factor', zh: '倍', en: ['time', 'times'] },
    words: {
      zh: ['倍'],
      en: [
        // three times as many, 2.5 times; `3 times` alone is a frequency
        'fold|times(?= (?:as|more|higher|larger|greater|bigger|faster|longer|lower|less|fewer|cheaper|smaller|that of|those of|what|its size|their size|last year.s|the (?:rate|level|number|amount|size|average|national|figure|total))\\b)|(?<=\\.\\d{1,2} )times',
      ],
    },
  },
  doubling: {
    ...{ dimension: 'factor', zh: '番', en: ['doubling', 'doublings'] },
    words: {},
  },
  number: { dimension: 'score', zh: '', en: ['', ''], words: {} },
  point: {
    ...{ dimension: 'score', zh: '分', en: ['point', 'points'] },
    words: { zh: ['分'], en: ['points?'] },
  },
});
