import type { RichLine } from '../rich-line';
import { drawnIn, type Drawn } from './drawings';
import { hasOwnMark, type NoteKind } from './notes';
import type { Paragraph } from './paragraph';
import type { RunLook } from './styles';
import { spokenIn, type Element } from './xml';

/** A line that shows a picture. */
const IMAGE: RichLine = {
  ...{ kind: 'image', text: '', inlines: [], level: 0, strong: false, framed: false, image: null },
};

/** Writes a note at its mark. Its pictures follow the paragraph. */
export function writeNote(paragraph: Paragraph, kind: NoteKind, element: Element): void {
  const { builder } = paragraph.story;
  const note = paragraph.file.notes.take(kind, element.attributes['w:id'] ?? '');
  if (!note) return;
  const lines = paragraph.readInside(note.content, note.part, false);
  const text = lines
    .filter((line) => line.kind !== 'image')
    .map((line) => line.text.replaceAll('\t', ' '))
    .join('\n');
  paragraph.after.push(...lines.filter((line) => line.kind === 'image'));
  if (!hasOwnMark(element)) return builder.note({ mark: note.mark, text });
  const mark = paragraph.words.awaitMark();
  builder.note({
    get mark() {
      return mark.text.trim() || note.mark;
    },
    text,
  });
}

/** Writes what a drawing shows. A drawing in a hidden run is hidden as well (§17.3.2.41). */
export function writeDrawing(paragraph: Paragraph, element: Element, look: RunLook): void {
  if (look.hidden) return paragraph.leaving.whole('hidden text', element);
  for (const drawn of drawnIn(element)) writeDrawn(paragraph, drawn);
}

function writeDrawn(paragraph: Paragraph, drawn: Drawn): void {
  const { story, after, leaving } = paragraph;
  if (drawn.is === 'picture') writePicture(paragraph, drawn);
  else if (drawn.is === 'box') after.push(...paragraph.readInside(drawn.content, story.part, true));
  else leaving.words(drawn.what, drawn.words || wordsOfPart(paragraph, drawn.relation), true);
}

function writePicture(
  { file, story, words, leaving, after }: Paragraph,
  { relation, isLinked, alt }: Extract<Drawn, { is: 'picture' }>,
): void {
  const found = file.pack.relationships(story.part).get(relation);
  if (!found || isLinked || found.external)
    return leaving.words('picture', found?.target ?? 'missing', true);
  const taken = file.pictures.take(found.target);
  if ('unshown' in taken) return leaving.words('picture', taken.unshown, true);
  if (words.isBegun) after.push({ ...IMAGE, image: { src: taken.src, alt } });
  else story.builder.image(taken.src, alt);
}

/** Returns the words of a chart or diagram, which are in their own part. */
function wordsOfPart({ file, story }: Paragraph, relation: string | null): string {
  const found = relation && file.pack.relationships(story.part).get(relation);
  const part =
    found && !found.external && /\.xml$/.test(found.target) ? file.pack.tree(found.target) : null;
  return part ? spokenIn(part) : '';
}
