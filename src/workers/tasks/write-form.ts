import { figureRows } from '../../domain/write/csv';
import { toDocx, type Pictures } from '../../domain/write/docx';
import { reportPage, type Published } from '../../domain/write/html';
import { toJsonLd } from '../../domain/write/json-ld';
import { toMarkdown } from '../../domain/write/markdown';
import type { Publication } from '../../domain/write/publication';
import { toCsv } from '../../formats/csv';

type Others = Parameters<typeof reportPage>;

/** A draft as the page that readers would see. */
type Preview = { form: 'preview'; edition: Publication['edition'] };

/** An edition to write, and what each form needs besides. */
export type WriteForm = Preview | Form;

type Form = { publication: Publication } & (
  | { form: 'markdown' | 'csv' }
  | {
      form: 'html';
      languages: Others[1];
      others: Others[2];
      published: Omit<Published, 'jsonLd'>;
      sourceLocale: string;
    }
  | { form: 'docx'; pictures: Pictures }
  | { form: 'jsonLd'; sourceLocale: string }
);

/** Writes an edition in one of its forms. */
export async function writeForm(asked: WriteForm): Promise<string | Uint8Array> {
  if (asked.form === 'preview') return reportPage(asked.edition, [], []);
  const { publication } = asked;
  switch (asked.form) {
    case 'markdown':
      return toMarkdown(publication);
    case 'csv':
      return toCsv(figureRows(publication.edition));
    case 'html':
      return reportPage(
        publication.edition,
        asked.languages,
        asked.others,
        publication.corrections,
        publication.redaction,
        { ...asked.published, jsonLd: inlined(toJsonLd(publication, asked.sourceLocale)) },
      );
    case 'docx':
      return toDocx(publication, asked.pictures);
    case 'jsonLd':
      return inlined(toJsonLd(publication, asked.sourceLocale));
  }
}

/** Escapes JSON for a `<script>` element: a `</script>` in a title must not end the element. */
const inlined = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
