import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../../config/zongshu';
import { reportAddress } from '../../domain/addresses';
import { figureRows } from '../../domain/write/csv';
import { pictureAddresses, toDocx } from '../../domain/write/docx';
import { reportPage } from '../../domain/write/html';
import { toJsonLd } from '../../domain/write/json-ld';
import { toMarkdown } from '../../domain/write/markdown';
import type { Publication } from '../../domain/write/publication';
import { toCsv } from '../../lib/csv';
import { nameOf } from './languages';
import type { ReadPictures } from './services/picture';

type Form = {
  /** What its address has behind the slug. */
  ending: string;
  type: string;
  /** Whether a browser is to save it rather than to show it. */
  isFile?: boolean;
  /**
   * @param isPassing tell it where the form lacks what it will have when it is asked for again
   */
  write(
    publication: Publication,
    strapi: Core.Strapi,
    isPassing: () => void,
  ): string | Buffer | Promise<Buffer>;
};

/** The forms of an edition beside its JSON, each by the name of its action in `controllers/form.ts`. */
export const FORMS = {
  html: { ending: '.html', type: 'text/html; charset=utf-8', write: html },
  markdown: { ending: '.md', type: 'text/markdown; charset=utf-8', write: toMarkdown },
  csv: {
    ending: '.csv',
    type: 'text/csv; charset=utf-8',
    isFile: true,
    write: ({ edition }) => toCsv(figureRows(edition)),
  },
  docx: {
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isFile: true,
    write: word,
  },
  jsonLd: { ending: '.jsonld', type: 'application/ld+json; charset=utf-8', write: jsonLd },
} satisfies Record<string, Form>;

/** The addresses of a report in its other forms, for programs that read the page. */
const othersOf = (edition: Publication['edition']) =>
  Object.values(FORMS)
    .filter(({ ending }) => ending !== FORMS.html.ending)
    .map(({ ending, type }) => ({
      type: type.replace(/;.*/, ''),
      href: reportAddress(edition, ending),
    }));

function html({ edition, localizations }: Publication, strapi: Core.Strapi): string {
  const languages = localizations.map((other) => ({
    locale: other.locale,
    name: nameOf(strapi, other.locale),
    href: reportAddress(other, FORMS.html.ending),
  }));
  return reportPage(edition, languages, othersOf(edition));
}

async function word(
  publication: Publication,
  strapi: Core.Strapi,
  isPassing: () => void,
): Promise<Buffer> {
  const addresses = pictureAddresses(publication.edition);
  const service = strapi.service('api::report.picture');
  const { pictures, isLasting }: ReadPictures = await service.read(addresses);
  if (!isLasting) isPassing();
  return Buffer.from(await toDocx(publication, pictures));
}

function jsonLd(publication: Publication, strapi: Core.Strapi): string {
  const [source] = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  return JSON.stringify(toJsonLd(publication, source?.code ?? ''));
}
