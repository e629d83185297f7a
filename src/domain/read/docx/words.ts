import { keptAddress } from '../html/links';
import type { Story } from './file';
import type { Leaving } from './leaving';
import { placed } from './raised';
import type { RunLook } from './styles';

/** Writes the words of one paragraph with their look, their links, and the paragraph's number before the first. */
export class Words {
  /** Whether any words were written. */
  isBegun = false;
  private link: string | null = null;
  private openLink: string | null = null;
  /** The own mark of the last note reference. The rest of its run is that mark. */
  private awaited: { text: string } | null = null;

  constructor(
    private readonly story: Story,
    private readonly leaving: Leaving,
    private label: string,
  ) {}

  write(words: string, look: RunLook): void {
    const { builder, fields } = this.story;
    const unseen = unseenBy(look, fields);
    if (unseen) return this.leaving.words(unseen, words);
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
    this.isBegun ||= words.trim() !== '';
  }

  /** Links the words that `write` writes. Without an address they stay in the link around them. */
  linked(address: string | null, write: () => void): void {
    const before = this.link;
    this.link = address ?? before;
    write();
    this.link = before;
  }

  /** Takes the rest of the run as the mark of a note. */
  awaitMark(): { readonly text: string } {
    return (this.awaited = { text: '' });
  }

  get isMark(): boolean {
    return this.awaited !== null;
  }

  endRun(): void {
    this.awaited = null;
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
    else if (!address.startsWith('#')) this.leaving.words('link', address, true);
  }
}

function unseenBy(look: RunLook, fields: Story['fields']): string | null {
  if (fields.isContents) return 'contents';
  if (fields.isCode) return 'field code';
  if (look.hidden) return 'hidden text';
  return look.struck ? 'struck text' : null;
}

/** 1. before 5个村 would read as 1.5个村. */
const isGlued = (label: string, words: string) =>
  /[\d.a-z)]$/i.test(label) && /^\s*[\da-z]/i.test(words);
