import type { Stage } from './chain';
import type { StageStanding } from './standing';

/** Why a person may not sign a part at a stage. */
export type Hindrance =
  /** The person has already signed it at this stage, which needs somebody else. */
  | 'signed'
  /** The previous stage has not signed it. */
  | 'not-yet'
  /** The person has signed it at another stage. */
  | 'other-stage'
  /** The person last wrote it. */
  | 'own-words';

/**
 * Returns why a person may not sign a part at a stage; null if they may. Roles are checked elsewhere.
 * @param author who last wrote the part, if that is known
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
