import type { ComponentType } from 'react';
import { Figures } from '../panels/figures';
import { Findings } from '../panels/findings';
import { ExpectedTab } from '../../years/expected-tab';
import { RemarksTab } from '../../remarks/tab';
import { ConfirmTab } from '../../confirm/tab';
import { HistoryTab, ReviewTab } from '../../review/desk-tabs';
import type { Opened } from '../saving/draft';
import { shownOf, type Manuscript } from '../use-manuscript';
import type { Place } from '../place';

/** The props of every tab: the open manuscript, its draft, and the data that it was opened with. */
export interface SideProps {
  desk: Manuscript;
  place: Place;
  opened: Opened;
}

export interface SideTab {
  /** The id of the tab in the address: `?side=findings`. */
  id: string;
  /** The text key of its title, without the prefix `zongshu.`. */
  title: string;
  /** The number of open items in the tab. Nothing is shown if it is missing or zero. */
  count?(desk: Manuscript): number;
  Component: ComponentType<SideProps>;
}

/** The tabs next to the manuscript. Another feature adds its own tab with one line here. */
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
