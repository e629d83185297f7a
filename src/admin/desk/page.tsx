import { Flex } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useReducer } from 'react';
import { useParams } from 'react-router-dom';
import { Guard } from '../guard';
import { READ_REPORTS } from '../translate/permissions';
import { SOURCE } from '../translate/languages';
import { ReportList } from '../translate/report-list';
import { useText } from '../text';
import { DeletedList } from './deleted/deleted-list';
import { Desk } from './desk';

type Query = { locale?: string };

/** Lets the user choose a report and edit it as one document: `/desk/:documentId?locale=…`. */
export default function DeskPage() {
  const say = useText();
  const { '*': documentId } = useParams();
  const [{ query }] = useQueryParams<Query>();
  const locale = query.locale ?? SOURCE;
  // The list is read again when a report has come back.
  const [restored, countRestored] = useReducer((count: number) => count + 1, 0);
  return (
    <Guard permissions={READ_REPORTS}>
      <Page.Main>
        <Page.Title>{say('desk.title')}</Page.Title>
        {documentId ? (
          <Desk key={`${documentId} ${locale}`} documentId={documentId} locale={locale} />
        ) : (
          <>
            <Layouts.Header title={say('desk.title')} subtitle={say('desk.subtitle')} />
            <Layouts.Content>
              <Flex direction="column" alignItems="stretch" gap={6}>
                <ReportList key={restored} to={(id) => ({ pathname: `/desk/${id}` })} />
                <DeletedList onRestored={countRestored} />
              </Flex>
            </Layouts.Content>
          </>
        )}
      </Page.Main>
    </Guard>
  );
}
