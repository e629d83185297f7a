/** What the person who is signed in was told, as the server answers it. */
export interface Notice {
  id: number;
  kind: string;
  documentId: string;
  locale: string | null;
  title: string | null;
  message: string;
  at: string;
  isRead: boolean;
}

export interface NoticesAnswer {
  data: Notice[];
  meta: { unread: number };
}
