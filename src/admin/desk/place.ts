/** The draft of a desk, the tab of the browser, and the user. */
export interface Place {
  documentId: string;
  locale: string;
  tab: string;
  who: string;
}
