import { keptAddress } from '../html/links';
import type { RichLine } from '../rich-line';
import { chosenOf, drawnIn, type Drawn } from './drawings';
import { isPrompt, tickOf } from './controls';
import { addressIn, isContentsField } from './fields';
import type { Story, WordFile } from './file';
import { LEFT_OUT, leftPictures, MOST_LEFT, tooMany, type Left } from './left';
import { hasOwnMark, type NoteKind } from './notes';
import { placed } from './raised';
import { lookOf, over, type RunLook } from './styles';
import { symbolOf } from './symbols';
import {
  allIn,
  childOf,
  elementsIn,
  isElement,
  spokenIn,
  valueOf,
  wordsOf,
  type Element,
} from './xml';

/** Elements around runs that add nothing of their own. */
const AROUND = new Set(
  'w:ins w:moveTo w:smartTag w:customXml w:dir w:bdo w:sdtContent w:rubyBase'.split(' '),
);

/** Elements in and between runs that no report keeps. */
const NAMED: Readonly<Record<string, string>> = {
  ...LEFT_OUT,
  'w:delText': 'deleted text',
  'w:rt': 'ruby reading',
};

/** Reads the lines of a note, a cell or a text box separately. */
export type ReadInside = (content: Element, part: string, isBox: boolean) => RichLine[];

/** Writes the content of one paragraph. Its pictures and text boxes come after its words. */
export class Runs {
  /** The lines that follow the paragraph. */
  readonly after: RichLine[] = [];
  private hasWords = false;
  private near: string;
  private link: string | null = null;
  private openLink: string | null = null;
  /** The own mark of the last note reference. The rest of its run is that mark. */
  private awaited: { text: string } | null = null;
  /** The last thing that was left out of this paragraph. */
  private left: Left | null = null;

  /** @param label the number of the paragraph, which is written before its first words */
  constructor(
    private readonly file: WordFile,
    private readonly story: Story,
    private readonly look: RunLook,
    private label: string,
    private readonly readInside: ReadInside,
    paragraph: Element,
    private readonly onBreak: () => void,
  ) {
    this.near = allIn(paragraph, 'w:t').map(wordsOf).join('').trim();
    this.inside(paragraph, this.look);
    this.story.builder.closeLink();
  }

  private inside(element: Element, look: RunLook): void {
    for (const child of element.children) if (isElement(child)) this.inline(child, look);
  }

  private inline(element: Element, look: RunLook): void {
    const { name } = element;
    if (name === 'w:r') this.run(element, look);
    else if (AROUND.has(name)) this.inside(element, look);
    else if (name === 'w:hyperlink') this.hyperlink(element, look);
    else if (name === 'w:fldSimple') this.simpleField(element, look);
    else if (name === 'w:sdt') this.control(element, look);
    else if (name === 'mc:AlternateContent')
      chosenOf(element).forEach((one) => this.inline(one, look));
    else if (NAMED[name]) this.leaveWhole(NAMED[name], element);
  }

  private run(run: Element, outer: RunLook): void {
    const properties = childOf(run, 'w:rPr');
    const style = this.file.styles(valueOf(properties, 'w:rStyle'));
    const look = over(lookOf(properties), over(style?.look ?? {}, outer));
    for (const child of elementsIn(run)) this.piece(child, look);
    this.awaited = null;
  }

  /** Writes one element of a run (ECMA-376 Part 1 §17.3.3). */
  private piece(element: Element, look: RunLook): void {
    const { name, attributes } = element;
    const piece = this.pieces[name];
    if (piece) piece(element, look);
    else if (NAMED[name]) this.leaveWhole(NAMED[name], element);
    else if (name === 'w:sym') this.symbol(attributes, look);
    else if (name === 'mc:AlternateContent')
      chosenOf(element).forEach((one) => this.piece(one, look));
  }

  private readonly pieces: Readonly<Record<string, (element: Element, look: RunLook) => void>> = {
    'w:t': (element, look) => this.write(wordsOf(element), look),
    'w:tab': (_element, look) => this.write('\t', look),
    'w:ptab': (_element, look) => this.write('\t', look),
    'w:noBreakHyphen': (_element, look) => this.write('-', look),
    'w:br': () => this.break(),
    'w:cr': () => this.break(),
    'w:fldChar': (element, look) => {
      const box = tickOf(element);
      if (box) this.write(box, look);
      this.story.fields.mark(element.attributes['w:fldCharType']);
    },
    'w:instrText': (element) => this.story.fields.instruct(textIn(element)),
    'w:ruby': (element, look) => {
      for (const child of elementsIn(element)) this.inline(child, look);
    },
    'w:drawing': (element, look) => this.drawing(element, look),
    'w:pict': (element, look) => this.drawing(element, look),
    'w:object': (element, look) => this.drawing(element, look),
    'w:footnoteReference': (element) => this.note('footnote', element),
    'w:endnoteReference': (element) => this.note('endnote', element),
    'w:commentReference': ({ attributes }) => this.comment(attributes['w:id'] ?? ''),
  };

  private write(words: string, look: RunLook): void {
    const { builder, fields } = this.story;
    const unseen = unseenBy(look, fields);
    if (unseen) return this.leave(unseen, words);
    if (this.awaited) return void (this.awaited.text += words);
    this.follow(this.link ?? fields.link);
    builder.bold = look.bold ?? false;
    builder.italic = look.italic ?? false;
    builder.size = look.size;
    if (this.label !== '' && words.trim() !== '') {
      builder.write(this.label + (isGlued(this.label, words) ? ' ' : ''));
      this.label = '';
    }
    builder.write(placed(words, look.raised));
    this.hasWords ||= words.trim() !== '';
  }

  /** Starts a link for the next words, or ends it. An address that a report cannot keep becomes a finding. */
  private follow(address: string | null): void {
    if (address === this.openLink) return;
    const { builder } = this.story;
    builder.closeLink();
    this.openLink = address;
    if (address === null) return;
    const kept = keptAddress(address);
    if (kept) builder.openLink(kept);
    else if (!address.startsWith('#')) this.leave('link', address, true);
  }

  private hyperlink(element: Element, look: RunLook): void {
    const { 'r:id': id, 'w:anchor': anchor } = element.attributes;
    const found = id ? this.file.pack.relationships(this.story.part).get(id) : undefined;
    const before = this.link;
    if (found) this.link = found.target + (anchor ? `#${anchor}` : '');
    this.inside(element, look);
    this.link = before;
  }

  private simpleField(element: Element, look: RunLook): void {
    const instruction = element.attributes['w:instr'] ?? '';
    if (isContentsField(instruction)) return this.leave('contents', wordsOf(element));
    const before = this.link;
    this.link = addressIn(instruction) ?? before;
    this.inside(element, look);
    this.link = before;
  }

  private control(element: Element, look: RunLook): void {
    if (isPrompt(element)) return this.leaveWhole('prompt', element);
    this.inside(element, look);
  }

  private symbol({ 'w:font': font, 'w:char': code }: Element['attributes'], look: RunLook): void {
    const shown = symbolOf(font, code);
    if (shown) this.write(shown, look);
    else this.leave('symbol', `${font ?? ''} ${code ?? ''}`.trim(), true);
  }

  private break(): void {
    if (this.awaited) return;
    this.onBreak();
  }

  private note(kind: NoteKind, element: Element): void {
    const note = this.file.notes.take(kind, element.attributes['w:id'] ?? '');
    if (!note) return;
    const lines = this.readInside(note.content, note.part, false);
    const text = lines
      .filter((line) => line.kind !== 'image')
      .map((line) => line.text.replaceAll('\t', ' '))
      .join('\n');
    this.after.push(...lines.filter((line) => line.kind === 'image'));
    if (!hasOwnMark(element)) return this.story.builder.note({ mark: note.mark, text });
    const mark = (this.awaited = { text: '' });
    this.story.builder.note({
      get mark() {
        return mark.text.trim() || note.mark;
      },
      text,
    });
  }

  /** A drawing in a hidden run is hidden as well (§17.3.2.41). */
  private drawing(element: Element, look: RunLook): void {
    if (look.hidden) return this.leaveWhole('hidden text', element);
    for (const drawn of drawnIn(element)) this.drawn(drawn);
  }

  private drawn(drawn: Drawn): void {
    if (drawn.is === 'picture') this.picture(drawn);
    else if (drawn.is === 'box')
      this.after.push(...this.readInside(drawn.content, this.story.part, true));
    else this.leave(drawn.what, drawn.words || this.wordsOfPart(drawn.relation), true);
  }

  private picture({ relation, isLinked, alt }: Extract<Drawn, { is: 'picture' }>): void {
    const found = this.file.pack.relationships(this.story.part).get(relation);
    if (!found || isLinked || found.external)
      return this.leave('picture', found?.target ?? 'missing', true);
    const taken = this.file.pictures.take(found.target);
    if ('unshown' in taken) return this.leave('picture', taken.unshown, true);
    if (this.hasWords) this.after.push({ ...IMAGE, image: { src: taken.src, alt } });
    else this.story.builder.image(taken.src, alt);
  }

  /** Returns the words of a chart or diagram, which are in their own part. */
  private wordsOfPart(relation: string | null): string {
    const found = relation && this.file.pack.relationships(this.story.part).get(relation);
    const part =
      found && !found.external && /\.xml$/.test(found.target)
        ? this.file.pack.tree(found.target)
        : null;
    return part ? spokenIn(part) : '';
  }

  /** Leaves out an element with everything in it. */
  private leaveWhole(what: string, element: Element): void {
    this.leave(what, wordsOf(element));
    this.file.left.push(...leftPictures(element, what));
  }

  /** Leaves out a comment once, with its words but without its author. */
  private comment(id: string): void {
    const comment = this.file.comments.get(id);
    this.file.comments.delete(id);
    this.leave('comment', comment ? spokenIn(comment) : '', true);
    if (comment) this.file.left.push(...leftPictures(comment, 'comment'));
  }

  /**
   * Leaves something out. A second one of the same kind right after it is joined to the first. With `always`, records
   * it even without words.
   */
  private leave(what: string, words: string, always = false): void {
    const { left } = this.file;
    if (words.trim() === '' && !always && what !== 'formula') return;
    const last = left.at(-1);
    const isSame = last?.what === what && (last === this.left || what === 'contents');
    if (isSame && !always && what !== 'formula') last.words += words;
    else {
      this.left = { what, words, near: what === 'contents' ? '' : this.near };
      left.push(this.left);
    }
    if (left.length > MOST_LEFT) throw tooMany();
  }
}

/** A line that shows a picture. */
const IMAGE: RichLine = {
  ...{ kind: 'image', text: '', inlines: [], level: 0, strong: false, framed: false, image: null },
};

function unseenBy(look: RunLook, fields: Story['fields']): string | null {
  if (fields.isContents) return 'contents';
  if (fields.isCode) return 'field code';
  if (look.hidden) return 'hidden text';
  return look.struck ? 'struck text' : null;
}

/** 1. before 5个村 would read as 1.5个村. */
const isGlued = (label: string, words: string) =>
  /[\d.a-z)]$/i.test(label) && /^\s*[\da-z]/i.test(words);

const textIn = ({ children }: Element) => children.filter((node) => !isElement(node)).join('');
