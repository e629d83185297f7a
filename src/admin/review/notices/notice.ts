/** A notice for the signed-in user, as the server returns it. */
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

/** The number of unread notices, which the bell requests. */
export interface NoticesCount {
  data: { unread: number };
}

export interface NoticesAnswer {
  data: Notice[];
  meta: { unread: number };
}
