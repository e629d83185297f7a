/** A word in both languages. */
export type Words = { readonly zh: string; readonly en: string };

/** One review that a report goes through. */
export interface Stage {
  /** Short, and never changed once something is signed by it. */
  readonly key: string;
  readonly name: Words;
  /** Codes of the roles whose holders may sign it. */
  readonly roles: readonly string[];
  /** How many different people must sign each part. */
  readonly people: number;
  /** Whether who signed another stage, or wrote the part last, may sign it. */
  readonly samePerson: boolean;
}

/** How sensitive a report is: ordinary, leaders and important meetings, sensitive (三审 practice of county governments). */
export const SENSITIVITIES = ['A', 'B', 'C'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The class of a report that nobody gave one: the whole chain. */
export const DEFAULT_SENSITIVITY: Sensitivity = 'C';

/** Which stages a report goes through, in order, by its class. */
export type Chain = Readonly<Record<Sensitivity, readonly string[]>>;

/** The reviews of an installation. */
export interface Reviews {
  readonly stages: readonly Stage[];
  /** Of the language that reports are written in, and of each translation. */
  readonly chains: { readonly source: Chain; readonly target: Chain };
  /** Codes of the roles whose holders may publish without signatures, for a reason. */
  readonly emergency: readonly string[];
}

/** The stages of a report in a language, in order. */
export function stagesFor(
  { stages, chains }: Reviews,
  isSource: boolean,
  sensitivity: Sensitivity,
): Stage[] {
  const keys = chains[isSource ? 'source' : 'target'][sensitivity];
  return keys.flatMap((key) => stages.find((stage) => stage.key === key) ?? []);
}

/**
 * What is wrong with a configuration of reviews, as sentences for whoever starts the server; none where nothing is. A stage that
 * a chain names and nobody described would be left out of it without a word.
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
