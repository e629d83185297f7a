import type { Block, Metric, Quote, Section } from '../../src/domain/report';
import { blankOf } from '../../src/domain/report/blank';
import { METRIC, QUOTE, SECTION } from '../../src/domain/report/shape';
import type { Carried } from '../../src/domain/translate';

export const paragraph = (text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

export const metric = (key: string, text: string, value: number, unit: string): Metric => ({
  ...{ ...blankOf(METRIC), key, label: '帮扶资金', text, value, unit },
});

export const quote = (key: string, text: string, said: Partial<Quote> = {}): Quote => ({
  ...{ ...blankOf(QUOTE), key, text, ...said },
});

export const section = (key: string, overrides: Partial<Section> = {}): Section => ({
  ...{ ...blankOf(SECTION), key, level: 1, heading: '做强产业', ...overrides },
});

/** A Chinese report with one of everything. */
export const carried = (overrides: Partial<Carried> = {}): Carried => ({
  title: '搭起连心桥',
  subtitle: '宁澜市总工会2024年工作综述',
  year: 2024,
  author: '谢知秋',
  source: '宁澜市总工会',
  issuedOn: '2025-02-11T09:36:00+08:00',
  summary: null,
  keywords: '工会、帮扶',
  cover: { key: 'k0', alt: '油茶基地', caption: null, credit: '谢知秋', after: 0, src: '/a.jpg' },
  sections: [
    section('s1', {
      heading: null,
      body: [paragraph('2024年2月22日，市总工会投入资金30万元，带动300多户。')],
      metrics: [
        metric('m1', '30万元', 300000, 'CNY'),
        { ...metric('m2', '300多户', 300, 'household'), qualifier: 'moreThan', label: '带动' },
      ],
    }),
    section('s2', {
      body: [
        paragraph('五里坡上种什么？经过反复论证，村里选准了油茶。'),
        paragraph('“水来了，心也甜了。”村民何春生说。'),
        paragraph('全年采购112.8万元，同比增长28%。'),
      ],
      quotes: [quote('q1', '水来了，心也甜了。', { speaker: '何春生', role: '村民' })],
      photos: [
        { key: 'f1', alt: null, caption: '女工编果篮。', credit: null, after: 2, src: '/b.jpg' },
      ],
    }),
  ],
  credits: [{ role: '责任编辑', name: '何晴' }],
  ...overrides,
});
