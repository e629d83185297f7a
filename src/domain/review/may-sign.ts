import type { Stage } from './chain';
import type { StageStanding } from './standing';

/** Why somebody may not sign a part at a stage. */
export type Hindrance =
  /** The same person has signed it in this stage, which needs another one. */
  | 'signed'
  /** The stage before has not signed it. */
  | 'not-yet'
  /** The same person has signed it in another stage. */
  | 'other-stage'
  /** The same person wrote it last. */
  | 'own-words';

/**
 * What hinders somebody from signing a part at a stage; null where nothing does. Roles are asked elsewhere.
 * @param author who wrote the part last, where that is known
 */
export function hindrance(
  standings: readonly StageStanding[],
  stage: Stage,
  path: string,
  signer: string,
  author: string | null,
): Hindrance | null {
  const at = standings.findIndex((one) => one.stage.key === stage.key);
  if (standings[at]?.byPath.get(path)?.signers.includes(signer)) return 'signed';
  const before = standings[at - 1];
  if (before && !before.byPath.get(path)?.isSigned) return 'not-yet';
  if (stage.samePerson) return null;
  if (author !== null && author === signer) return 'own-words';
  const others = standings.filter((_, nth) => nth !== at);
  const isOfOther = others.some(({ byPath }) => byPath.get(path)?.signers.includes(signer));
  return isOfOther ? 'other-stage' : null;
}
