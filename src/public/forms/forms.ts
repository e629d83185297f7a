import type { Core } from '@strapi/strapi';
import { reportAddress } from '../../domain/addresses';
import { pictureAddresses } from '../../domain/write/docx/pictures';
import type { Publication } from '../../domain/write/publication';
import { inWorker } from '../../workers';
import type { WriteForm } from '../../workers/tasks/write-form';
import { nameOf, sourceOf } from '../../http/languages';
import { picturesOf } from './pictures';
import { publishedOf } from './published';

type Form = {
  /** The ending of its address, after the slug. */
  ending: string;
  type: string;
  /** Whether a browser should save the file instead of showing it. */
  isFile?: boolean;
  /**
   * Builds the input of the worker that writes the form.
   * @param isPassing called if something is missing now that a later request may get
   */
  ask(
    publication: Publication,
    strapi: Core.Strapi,
    isPassing: () => void,
  ): WriteForm | Promise<WriteForm>;
};

/** The forms of an edition besides its JSON. Each key is the name of its action in `controller.ts`. */
export const FORMS = {
  html: { ending: '.html', type: 'text/html; charset=utf-8', ask: html },
  markdown: { ending: '.md', type: 'text/markdown; charset=utf-8', ask: markdown },
  csv: {
    ending: '.csv',
    type: 'text/csv; charset=utf-8',
    isFile: true,
    ask: csv,
  },
  docx: {
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isFile: true,
    ask: word,
  },
  jsonLd: { ending: '.jsonld', type: 'application/ld+json; charset=utf-8', ask: jsonLd },
} satisfies Record<string, Form>;

/** Returns the addresses of a report's other forms, for programs that read the page. */
const othersOf = (edition: Publication['edition']) =>
  Object.values(FORMS)
    .filter(({ ending }) => ending !== FORMS.html.ending)
    .map(({ ending, type }) => ({
      type: type.replace(/;.*/, ''),
      href: reportAddress(edition, ending),
    }));

/** Writes an edition in one of its forms, in a worker. */
export async function written(
  form: Form,
  publication: Publication,
  strapi: Core.Strapi,
  isPassing: () => void,
): Promise<string | Buffer> {
  const ask = await form.ask(publication, strapi, isPassing);
  const body = await inWorker(strapi, 'writeForm', ask);
  return typeof body === 'string' ? body : Buffer.from(body);
}

function markdown(publication: Publication): WriteForm {
  return { form: 'markdown', publication };
}

function csv(publication: Publication): WriteForm {
  return { form: 'csv', publication };
}

async function html(publication: Publication, strapi: Core.Strapi): Promise<WriteForm> {
  const languages = publication.localizations.map((other) => ({
    locale: other.locale,
    name: nameOf(strapi, other.locale),
    href: reportAddress(other, FORMS.html.ending),
  }));
  return {
    ...{ form: 'html', publication, languages, others: othersOf(publication.edition) },
    published: await publishedOf(strapi, publication),
    sourceLocale: sourceOf(strapi),
  };
}

async function word(
  publication: Publication,
  strapi: Core.Strapi,
  isPassing: () => void,
): Promise<WriteForm> {
  const addresses = pictureAddresses(publication.edition);
  const { pictures, isLasting } = await picturesOf(strapi).read(addresses);
  if (!isLasting) isPassing();
  return { form: 'docx', publication, pictures };
}

function jsonLd(publication: Publication, strapi: Core.Strapi): WriteForm {
  return { form: 'jsonLd', publication, sourceLocale: sourceOf(strapi) };
}
