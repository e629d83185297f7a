import type { ComponentType } from 'react';
import { Dismiss } from '../../dismissals/dismiss';
import type { FindingActionProps } from './finding-action';

/** What can be done about a finding in its row. Another room adds its own by one line. */
export const FINDING_ACTIONS: readonly ComponentType<FindingActionProps>[] = [Dismiss];
