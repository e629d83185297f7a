import type { StrapiApp } from '@strapi/strapi/admin';
import type { Beside } from './beside';
import { ChecksPanel } from './checks/panel';
import { DeskPanel } from './desk/form-panel';
import { HistoryPanel, ReviewPanel } from './review/panel';
import { TranslationPanel } from './translate/panel';
import { VersionPanel } from './versions/panel';
import { YearsPanel } from './years/panel';

type Panel = (beside: Beside) => { title: string; content: React.ReactNode } | null;
type ContentManager = { apis: { addEditViewSidePanel(panels: Panel[]): void } };

/** The panels next to the form of a report. */
const PANELS: Panel[] = [
  VersionPanel,
  DeskPanel,
  ChecksPanel,
  TranslationPanel,
  ReviewPanel,
  HistoryPanel,
  YearsPanel,
];

/** Adds our panels below Strapi's own. */
export function addPanels(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
  apis.addEditViewSidePanel(PANELS);
}
