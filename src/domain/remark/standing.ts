import type { Line } from './line';

/** Where the subject of a remark is now. */
export interface Standing {
  /** `here`: unchanged; `changed`: still there, with other words; `gone`: no longer in the draft. */
  is: 'here' | 'changed' | 'gone';
  path: string | null;
  section: string | null;
  start: number;
  end: number;
  /** The current words; empty if the subject is gone. */
  text: string;
}

/** Says where the subject of a remark is now. */
export const standing = (
  is: 'here' | 'changed',
  { path, section, text }: Line,
  start: number,
  end: number,
): Standing => ({ is, path, section, start, end, text: text.slice(start, end) });
