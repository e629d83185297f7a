import { chosenOf } from './drawings';
import { isPrompt, tickOf } from './controls';
import { addressIn, isContentsField } from './fields';
import { writeDrawing, writeNote } from './beside-words';
import { LEFT_OUT } from './left';
import type { Paragraph } from './paragraph';
import { lookOf, over, type RunLook } from './styles';
import { symbolOf } from './symbols';
import { childOf, elementsIn, isElement, valueOf, wordsOf, type Element } from './xml';

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

/** Writes the content of one paragraph. */
export class Runs {
  constructor(
    private readonly paragraph: Paragraph,
    private readonly onBreak: () => void,
  ) {}

  inside(element: Element, look: RunLook): void {
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
    else if (NAMED[name]) this.paragraph.leaving.whole(NAMED[name], element);
  }

  private run(run: Element, outer: RunLook): void {
    const properties = childOf(run, 'w:rPr');
    const style = this.paragraph.file.styles(valueOf(properties, 'w:rStyle'));
    const look = over(lookOf(properties), over(style?.look ?? {}, outer));
    for (const child of elementsIn(run)) this.piece(child, look);
    this.paragraph.words.endRun();
  }

  /** Writes one element of a run (ECMA-376 Part 1 §17.3.3). */
  private piece(element: Element, look: RunLook): void {
    const { name } = element;
    const piece = this.pieces[name];
    if (piece) piece(element, look);
    else if (NAMED[name]) this.paragraph.leaving.whole(NAMED[name], element);
    else if (name === 'mc:AlternateContent')
      chosenOf(element).forEach((one) => this.piece(one, look));
  }

  private readonly pieces: Readonly<Record<string, (element: Element, look: RunLook) => void>> = {
    'w:t': (element, look) => this.write(wordsOf(element), look),
    'w:tab': (_element, look) => this.write('\t', look),
    'w:ptab': (_element, look) => this.write('\t', look),
    'w:noBreakHyphen': (_element, look) => this.write('-', look),
    'w:sym': (element, look) => this.symbol(element, look),
    'w:br': () => this.break(),
    'w:cr': () => this.break(),
    'w:fldChar': (element, look) => {
      const box = tickOf(element);
      if (box) this.write(box, look);
      this.paragraph.story.fields.mark(element.attributes['w:fldCharType']);
    },
    'w:instrText': (element) => this.paragraph.story.fields.instruct(textIn(element)),
    'w:ruby': (element, look) => {
      for (const child of elementsIn(element)) this.inline(child, look);
    },
    'w:drawing': (element, look) => writeDrawing(this.paragraph, element, look),
    'w:pict': (element, look) => writeDrawing(this.paragraph, element, look),
    'w:object': (element, look) => writeDrawing(this.paragraph, element, look),
    'w:footnoteReference': (element) => writeNote(this.paragraph, 'footnote', element),
    'w:endnoteReference': (element) => writeNote(this.paragraph, 'endnote', element),
    'w:commentReference': ({ attributes }) =>
      this.paragraph.leaving.comment(attributes['w:id'] ?? ''),
  };

  private write(words: string, look: RunLook): void {
    this.paragraph.words.write(words, look);
  }

  private hyperlink(element: Element, look: RunLook): void {
    const { file, story, words } = this.paragraph;
    const { 'r:id': id, 'w:anchor': anchor } = element.attributes;
    const found = id ? file.pack.relationships(story.part).get(id) : undefined;
    const address = found ? found.target + (anchor ? `#${anchor}` : '') : null;
    words.linked(address, () => this.inside(element, look));
  }

  private simpleField(element: Element, look: RunLook): void {
    const { words, leaving } = this.paragraph;
    const instruction = element.attributes['w:instr'] ?? '';
    if (isContentsField(instruction)) return leaving.words('contents', wordsOf(element));
    words.linked(addressIn(instruction), () => this.inside(element, look));
  }

  private control(element: Element, look: RunLook): void {
    if (isPrompt(element)) return this.paragraph.leaving.whole('prompt', element);
    this.inside(element, look);
  }

  private symbol({ attributes }: Element, look: RunLook): void {
    const { 'w:font': font, 'w:char': code } = attributes;
    const shown = symbolOf(font, code);
    if (shown) this.write(shown, look);
    else this.paragraph.leaving.words('symbol', `${font ?? ''} ${code ?? ''}`.trim(), true);
  }

  private break(): void {
    if (!this.paragraph.words.isMark) this.onBreak();
  }
}

const textIn = ({ children }: Element) => children.filter((node) => !isElement(node)).join('');
