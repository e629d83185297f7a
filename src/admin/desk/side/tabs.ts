import type { ComponentType } from 'react';
import { Figures } from '../panels/figures';
import { Findings } from '../panels/findings';
import { ExpectedTab } from '../../years/expected-tab';
import { RemarksTab } from '../../remarks/tab';
import { ConfirmTab } from '../../confirm/tab';
import { HistoryTab, ReviewTab } from '../../review/desk-tabs';
import type { Opened } from '../saving/draft';
import { shownOf, type Manuscript, type Place } from '../use-manuscript';

/** What every tab is told: the open manuscript, which draft it is, and how it was opened. */
export interface SideProps {
  desk: Manuscript;
  place: Place;
  opened: Opened;
}

export interface SideTab {
  /** Its name in the address: `?side=findings`. */
  id: string;
  /** The key of its title, without `zongshu.` in front. */
  title: string;
  /** How many things wait in it; nothing is shown where it is absent or zero. */
  count?(desk: Manuscript): number;
  Component: ComponentType<SideProps>;
}

/** What stands beside the manuscript, one tab each. Another room adds its own by one line. */
export const SIDE_TABS: readonly SideTab[] = [
  {
    id: 'findings',
    title: 'desk.tab.findings',
    count: (desk) => shownOf(desk).found.length,
    Component: Findings,
  },
  {
    id: 'figures',
    title: 'desk.tab.figures',
    count: (desk) => shownOf(desk).open.filter(({ isDismissed }) => !isDismissed).length,
    Component: Figures,
  },
  { id: 'years', title: 'years.tab', Component: ExpectedTab },
  { id: 'remarks', title: 'remarks.title', Component: RemarksTab },
  { id: 'confirm', title: 'confirm.title', Component: ConfirmTab },
  { id: 'review', title: 'review.title', Component: ReviewTab },
  { id: 'history', title: 'history.title', Component: HistoryTab },
];
