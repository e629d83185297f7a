/** A text in both languages. */
export type Words = { readonly zh: string; readonly en: string };

/** One stage of the review of a report. */
export interface Stage {
  /** Short. It must never change once something was signed at this stage. */
  readonly key: string;
  readonly name: Words;
  /** Codes of the roles that may sign at this stage. */
  readonly roles: readonly string[];
  /** How many different people must sign each part. */
  readonly people: number;
  /** Whether a person may sign who signed at another stage, or who last wrote the part. */
  readonly samePerson: boolean;
}

/**
 * How sensitive a report is: ordinary (A), leaders and important meetings (B), sensitive (C). The classes follow the
 * three-review practice (三审) of county governments.
 */
export const SENSITIVITIES = ['A', 'B', 'C'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The class of a report that was not given one: the full chain applies. */
export const DEFAULT_SENSITIVITY: Sensitivity = 'C';

/** The stages that a report goes through, in order, for each class. */
export type Chain = Readonly<Record<Sensitivity, readonly string[]>>;

/** The review configuration of an installation. */
export interface Reviews {
  readonly stages: readonly Stage[];
  /** One chain for the source language, one for each translation. */
  readonly chains: { readonly source: Chain; readonly target: Chain };
  /** Codes of the roles that may publish without signatures, if they give a reason. */
  readonly emergency: readonly string[];
}

/** Returns the stages of a report in a language, in order. */
export function stagesFor(
  { stages, chains }: Reviews,
  isSource: boolean,
  sensitivity: Sensitivity,
): Stage[] {
  const keys = chains[isSource ? 'source' : 'target'][sensitivity];
  return keys.flatMap((key) => stages.find((stage) => stage.key === key) ?? []);
}

/**
 * Returns the codes of the roles that review the work of others: the roles of every stage after the first, because
 * authors may sign the first. If there is only one stage, returns its roles.
 */
export const reviewersIn = (stages: readonly Stage[]): string[] => [
  ...new Set((stages.length > 1 ? stages.slice(1) : stages).flatMap(({ roles }) => roles)),
];

/**
 * Returns what is wrong with a review configuration, as sentences for the person who starts the server. The list is
 * empty if nothing is wrong. Without this check, a stage that a chain names and nobody described would be skipped
 * silently.
 */
export function faultsInReviews({ stages, chains }: Reviews): string[] {
  const keys = stages.map(({ key }) => key);
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  const named = [chains.source, chains.target].flatMap((chain) => Object.values(chain).flat());
  return [
    ...twice.map((key) => `reviews.stages has "${key}" twice.`),
    ...[...new Set(named)]
      .filter((key) => !keys.includes(key))
      .map((key) => `reviews.chains names the stage "${key}", which reviews.stages does not have.`),
    ...stages
      .filter(({ people, roles }) => !Number.isInteger(people) || people < 1 || roles.length === 0)
      .map(({ key }) => `The stage "${key}" needs at least one person and one role.`),
  ];
}
