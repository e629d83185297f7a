import type { ComponentType } from 'react';
import { Dismiss } from '../../dismissals/dismiss';
import type { FindingActionProps } from './finding-action';

/** The actions for a finding in its row. Another feature adds an action with one line here. */
export const FINDING_ACTIONS: readonly ComponentType<FindingActionProps>[] = [Dismiss];
