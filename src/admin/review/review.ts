import type { Words } from '../../domain/review/chain';
import type { Hindrance } from '../../domain/review/may-sign';
import type { Part } from '../../domain/review/part';

/** A part that a stage has not signed, with its text at the last signature. */
export interface OpenPart {
  path: string;
  before?: string;
  after?: string;
  signedBy: string | null;
  author: { name: string | null; at: string } | null;
  hindrance: Hindrance | null;
}

export interface StageShown {
  key: string;
  name: Words;
  people: number;
  signed: number;
  total: number;
  isComplete: boolean;
  mine: boolean;
  returned: { name: string; remark: string | null; at: string } | null;
  signatures: { decision: string; name: string; remark: string | null; at: string }[];
  open: OpenPart[];
}

/** The progress of the reviews of a draft, as the server returns it. */
export interface ReviewShown {
  sensitivity: string;
  required: boolean;
  emergency: { reason: string | null; name: string | null; at: string; isOpen: boolean } | null;
  parts: Omit<Part, 'hash'>[];
  stages: StageShown[];
}
