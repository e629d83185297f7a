import type { Edition, PublishedSection } from '../../../src/domain/edition';

/** The words of the invented reports, in both languages: bodies, their work, and people. */
const WORDS = {
  'zh-Hans': {
    bodies: ['图书馆', '人民医院', '实验小学', '供水公司', '养老院', '林场', '文化馆', '合作社'],
    places: pairs('青鹤云白长柳松石', '禾鸣岭水滩溪原桥'),
    deeds: [
      ...['修缮校舍', '接待读者', '铺设管网', '义务植树', '上门看诊', '培训社员', '整理档案'],
      ...['疏通沟渠', '更换路灯', '采集样本', '走访住户', '检修水泵', '抄写碑文', '腌制酸菜'],
    ],
    speakers: ['周大山', '林晚秋', '欧阳清和', '何小满', '顾远帆', '沈听澜', '田家旺'],
    roles: ['司机', '护士', '教师', '护林员', '馆员', '社员'],
    labels: ['外借图书', '门诊人次', '新增管网', '植树面积', '培训场次', '新办证件'],
    heading: (at: number, deed: string) => `第${at + 1}部分　${deed}`,
    sentence: (place: string, deed: string, n: number) =>
      n % 8 === 0
        ? `一年来，${place}的${deed}做了${n}次，每一次都记在册子上，谁来看都查得到。`
        : `${place}今年继续${deed}，前后共${n}次，比计划早了几天完成。`,
    said: (who: string, role: string) => `“路修好了，人就来了。”${role}${who}说。`,
    quote: '路修好了，人就来了。',
    title: (place: string, body: string) => `${place}${body}年度工作综述`,
  },
  en: {
    bodies: ['library', 'hospital', 'school', 'waterworks', 'nursing home', 'forest farm'],
    places: ['Qinghe', 'Heming', 'Yunling', 'Baishi', 'Changtan', 'Liuxi', 'Shiqiao', 'Songkou'],
    deeds: ['repairing schools', 'planting trees', 'laying pipes', 'visiting patients'],
    speakers: ['Zhou Dashan', 'Lin Wanqiu', 'Ouyang Qinghe', 'He Xiaoman', 'Gu Yuanfan'],
    roles: ['driver', 'nurse', 'teacher', 'ranger', 'librarian'],
    labels: ['Books lent', 'Outpatient visits', 'New pipes', 'Area planted'],
    heading: (at: number, deed: string) => `Part ${at + 1}: ${deed}`,
    sentence: (place: string, deed: string, n: number) =>
      `Over the year ${place} was busy ${deed} ${n} times, and each of them was written down for anybody to see.`,
    said: (who: string, role: string) =>
      `“Once the road was there, people came,” said ${who}, a ${role}.`,
    quote: 'Once the road was there, people came,',
    title: (place: string, body: string) => `The ${place} ${body} in review`,
  },
};

/** A language of the reports. */
export type Language = keyof typeof WORDS;

/** Returns every first character with every second one: sixty-four names. */
function pairs(first: string, second: string): string[] {
  return [...first].flatMap((one) => [...second].map((other) => one + other));
}

const SECTIONS = 6;
const PARAGRAPHS = 4;

/**
 * Returns an invented report, always the same for a number: a head, and six sections with a quote, a figure and a table
 * each.
 */
export function editionOf(n: number, locale: Language): Edition {
  const words = WORDS[locale];
  const pick = <Word>(list: readonly Word[], salt: number): Word =>
    list[(n * 7 + salt * 13 + Math.floor(n / list.length)) % list.length]!;
  const documentId = `search${String(n).padStart(18, '0')}`;
  const title = words.title(pick(words.places, 0), pick(words.bodies, 1));
  return {
    ...{ documentId, slug: `search-${n}`, locale, title, subtitle: null, year: 1990 + (n % 35) },
    ...{ author: null, source: null, issuedOn: '2026-01-16T09:30:00+08:00', cover: null },
    ...{ summary: words.sentence(pick(words.places, 0), pick(words.deeds, 2), n), keywords: [] },
    ...{ organization: null, series: null, credits: [] },
    sections: Array.from({ length: SECTIONS }, (_, at) => sectionOf(n, at, words, pick)),
  } as unknown as Edition;
}

type Pick = <Word>(list: readonly Word[], salt: number) => Word;

function sectionOf(
  n: number,
  at: number,
  words: (typeof WORDS)[Language],
  pick: Pick,
): PublishedSection {
  const [place, deed] = [pick(words.places, at), pick(words.deeds, at)];
  const [speaker, role] = [pick(words.speakers, at), pick(words.roles, at)];
  const prose = Array.from({ length: PARAGRAPHS }, (_, nth) =>
    words.sentence(pick(words.places, at + nth), pick(words.deeds, at + nth), n + nth),
  );
  const cell = (text: string) => ({ children: [{ type: 'text', text }] });
  return {
    ...{ key: `s${at}`, level: 1, heading: words.heading(at, deed), photos: [], notes: [] },
    body: [...prose, words.said(speaker, role)].map((text) => ({
      type: 'paragraph',
      children: [{ type: 'text', text }],
    })),
    quotes: [{ key: `q${at}`, text: words.quote, speaker, role }],
    metrics: [
      {
        ...{ key: `m${at}`, label: pick(words.labels, at), text: `${n}`, value: n, unit: 'item' },
        ...{ min: null, max: null, qualifier: 'exact', indicator: null },
      },
    ],
    tables: [
      {
        ...{ key: `t${at}`, caption: null, unit: null, header: 'none', after: 1 },
        // No other report has this number, so that a search must find the cell.
        rows: [[cell(place), cell(`K${n}R${at}`)]],
      },
    ],
  } as unknown as PublishedSection;
}
