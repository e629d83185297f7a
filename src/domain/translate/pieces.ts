import type { Credit, Metric, Photo, Quote, Section } from '../report';
import { groupText, isPicture } from './blocks';
import type { Lists } from './lists';
import type { Carried, Piece, PieceKind } from './piece';

const TOP = ['title', 'subtitle', 'author', 'source', 'summary', 'keywords'] as const;

/** Every text of a report that is translated, in reading order. Empty ones are none. */
export function piecesOf(report: Carried, lists: Lists): Piece[] {
  const top = TOP.map((field) => piece(field, field, null, report[field]));
  const cover = report.cover ? photoPieces(report.cover, 'cover', null) : [];
  const sections = report.sections.flatMap((section) => sectionPieces(section, lists));
  const credits = report.credits.flatMap((credit, at) => creditPieces(credit, lists.credits[at]));
  return [...top, ...cover, ...sections, ...credits].filter(({ text }) => text.trim() !== '');
}

function piece(path: string, kind: PieceKind, section: string | null, text: string | null): Piece {
  return { path, kind, section, text: text ?? '' };
}

function sectionPieces(section: Section, lists: Lists): Piece[] {
  const path = `sections.${section.key}`;
  const groups = lists.paragraphs.get(section.key) ?? [];
  return [
    piece(`${path}.heading`, 'heading', section.key, section.heading),
    ...groups.map(({ id, blocks }) => {
      const text = groupText(blocks);
      const kind = isPicture(text) ? 'image' : 'paragraph';
      return piece(`${path}.paragraphs.${id}`, kind, section.key, text);
    }),
    ...section.quotes.flatMap((quote) => quotePieces(quote, path, section.key)),
    ...section.metrics.flatMap((metric) => metricPieces(metric, path, section.key)),
    ...section.photos.flatMap((photo) =>
      photoPieces(photo, `${path}.photos.${photo.key}`, section.key),
    ),
  ];
}

function quotePieces({ key, text, speaker, role }: Quote, path: string, section: string) {
  const own = `${path}.quotes.${key}`;
  return [
    piece(`${own}.text`, 'quote.text', section, text),
    piece(`${own}.speaker`, 'quote.speaker', section, speaker),
    piece(`${own}.role`, 'quote.role', section, role),
  ];
}

function metricPieces({ key, label, text }: Metric, path: string, section: string) {
  const own = `${path}.metrics.${key}`;
  return [
    piece(`${own}.label`, 'metric.label', section, label),
    piece(`${own}.text`, 'metric.text', section, text),
  ];
}

function photoPieces({ alt, caption, credit }: Photo, own: string, section: string | null) {
  return [
    piece(`${own}.alt`, 'photo.alt', section, alt),
    piece(`${own}.caption`, 'photo.caption', section, caption),
    piece(`${own}.credit`, 'photo.credit', section, credit),
  ];
}

function creditPieces({ role, name }: Credit, id = 'unknown') {
  return [
    piece(`credits.${id}.role`, 'credit.role', null, role),
    piece(`credits.${id}.name`, 'credit.name', null, name),
  ];
}
