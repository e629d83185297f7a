/** Counts what happened to everything that an input holds. */
export interface Account {
  /** In the draft. */
  kept: number;
  /** Reported in a finding, which says why it is not in the draft. */
  named: number;
  /** In neither. */
  lost: number;
}

/** An account, with the words and addresses that are neither kept nor named. */
export interface Audit {
  account: Account;
  lost: string[];
}
