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

/** How much of it is unread: what the bell asks for. */
export interface NoticesCount {
  data: { unread: number };
}

export interface NoticesAnswer {
  data: Notice[];
  meta: { unread: number };
}
