import type { Report } from '../report';
import { textOf } from '../translate/blocks';
import type { Passage } from './passage';

/** The passages of a report: title and subtitle, then each section's heading, blocks and captions. */
export function passagesOf({ title, subtitle, sections }: Report): Passage[] {
  const front = [
    ['title', title],
    ['subtitle', subtitle],
  ] as const;
  return [
    ...front.flatMap(([field, text]): Passage[] =>
      text ? [{ text, kind: 'title', section: '', field }] : [],
    ),
    ...sections.flatMap(({ key, heading, body, photos }) => {
      const at = (paragraph: number) => ({ section: key, place: { section: key, paragraph } });
      return [
        ...(heading ? [{ text: heading, kind: 'heading' as const, ...at(0) }] : []),
        ...body.map((block, index) => ({
          ...{ text: textOf(block), kind: 'paragraph' as const, ...at(index + 1) },
        })),
        ...photos.flatMap(({ caption, after, key: photo }) =>
          caption
            ? [
                {
                  text: caption,
                  kind: 'caption' as const,
                  field: `photos.${photo}.caption`,
                  ...at(after),
                },
              ]
            : [],
        ),
      ];
    }),
  ].filter(({ text }) => text.trim() !== '');
}
