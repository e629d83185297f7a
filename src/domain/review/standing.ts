import { pairsOf } from './align';
import type { Stage } from './chain';
import type { Part, SignedPart } from './part';

/**
 * A reviewer's decision on some parts with their content at that time. `returned` withdraws the stage's approval of
 * these parts.
 */
export interface Signature {
  stage: string;
  decision: 'approved' | 'returned';
  /** Identifies the person: `user:3`. */
  signer: string;
  name: string;
  remark: string | null;
  signedAt: string;
  /** The version of the draft that the reviewer saw. */
  version: string;
  parts: readonly SignedPart[];
}

/** A part at a stage: who signed its current content, and whether its signature has decayed. */
export interface PartStanding {
  part: Part;
  signers: readonly string[];
  isSigned: boolean;
  /**
   * Set if an earlier content was signed, in this version, and the part changed since. Null if it was never signed or
   * is still signed.
   */
  decayed: { version: string; path: string; name: string } | null;
}

/** The progress of one stage. */
export interface StageStanding {
  stage: Stage;
  parts: readonly PartStanding[];
  /** The same parts, by path. */
  byPath: ReadonlyMap<string, PartStanding>;
  signed: number;
  total: number;
  isComplete: boolean;
  /** The last decision of the stage, if it returned the report. */
  returned: Signature | null;
}

/**
 * Returns the progress of each stage with a draft. A signature covers a part while the part has the signed content. An
 * edit voids the signatures of all stages for the parts that it changed, and for no other part.
 * @param signatures in the order in which they were given
 */
export const standingOf = (
  stages: readonly Stage[],
  parts: readonly Part[],
  signatures: readonly Signature[],
): StageStanding[] => stages.map((stage) => stageStanding(stage, parts, signatures));

function stageStanding(
  stage: Stage,
  now: readonly Part[],
  all: readonly Signature[],
): StageStanding {
  const own = all.filter((signature) => signature.stage === stage.key);
  const covered = new Map<string, Set<string>>();
  const decayed = new Map<string, PartStanding['decayed']>();
  for (const signature of own) {
    for (const { then, now: part } of pairsOf(signature.parts, now)) {
      if (!then || !part) continue;
      if (then.hash === part.hash) cover(covered, part.path, signature);
      else if (signature.decision === 'approved')
        decayed.set(part.path, { ...signature, path: then.path });
    }
  }
  const standings = now.map((part): PartStanding => {
    const signers = [...(covered.get(part.path) ?? [])];
    const isSigned = signers.length >= stage.people;
    const { version, path, name } = decayed.get(part.path) ?? {};
    const isDecayed = !isSigned && version !== undefined && path !== undefined;
    return {
      part,
      signers,
      isSigned,
      decayed: isDecayed ? { version, path, name: name ?? '' } : null,
    };
  });
  const signed = standings.filter(({ isSigned }) => isSigned).length;
  const last = own.at(-1);
  const returned = last?.decision === 'returned' ? last : null;
  return {
    ...{ stage, parts: standings, signed, total: now.length, returned },
    byPath: new Map(standings.map((one) => [one.part.path, one])),
    isComplete: signed === now.length && !returned,
  };
}

function cover(covered: Map<string, Set<string>>, path: string, signature: Signature): void {
  const signers = covered.get(path) ?? new Set();
  if (signature.decision === 'returned') signers.clear();
  else signers.add(signature.signer);
  covered.set(path, signers);
}
