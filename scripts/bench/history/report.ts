import type { Content, SectionContent } from '../../../src/domain/desk';
import type { Block } from '../../../src/domain/report';
import { groupText } from '../../../src/domain/translate/blocks';

const SECTIONS = 60;
const PARAGRAPHS = 3;

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

const wordsOf = (section: number, at: number): string =>
  `第${section + 1}分馆在第${at + 1}季度接待读者${(section * 37 + at * 11) % 900}.4万人次，外借图书${(section % 7) + 2}.5万册，举办讲座${section + at + 24}场；馆员走进${(section * 13 + at) % 60}个村和社区，把新书送到读者手里，也把读者的意见带回来。`;

/** Sixty sections of three paragraphs with a figure in each: what the sizes of history are measured on. */
export const reportOfSixty = (): Content => ({
  title: '灯火里的书声',
  subtitle: '云岭县图书馆2025年工作综述',
  year: '2025',
  sections: Array.from({ length: SECTIONS }, (_, section) => ({
    ...{ key: `s${section}`, level: 1, heading: `第${section + 1}分馆` },
    body: Array.from({ length: PARAGRAPHS }, (__, at) => paragraph(wordsOf(section, at))),
    metrics: Array.from({ length: PARAGRAPHS }, (__, at) => ({
      ...{ key: `m${section}x${at}`, label: '讲座', text: `${section + at + 24}场` },
      ...{ value: section + at + 24, unit: 'session', qualifier: 'exact' },
    })),
  })),
});

/** The same report after one more thing was done to it: a sentence here, a figure there, now and then a section that moves. */
export function edited(content: Content, number: number): Content {
  const sections = [...(content.sections as SectionContent[])];
  const at = (number * 7) % sections.length;
  if (number % 20 === 0) sections.push(...sections.splice(at, 1));
  else {
    const section = sections[at]!;
    const body = [...section.body!];
    const line = number % PARAGRAPHS;
    body[line] = paragraph(
      `${groupText([body[line]!])}第${number}次改稿时补上这一句，说明新馆何时开放。`,
    );
    sections[at] = { ...section, body };
  }
  return { ...content, sections };
}
