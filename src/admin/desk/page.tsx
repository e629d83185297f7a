import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { Guard } from '../guard';
import { READ_REPORTS } from '../translate/permissions';
import { SOURCE } from '../translate/languages';
import { ReportList } from '../translate/report-list';
import { useText } from '../text';
import { Desk } from './desk';

type Query = { locale?: string };

/** Lets the user choose a report and edit it as one document: `/desk/:documentId?locale=…`. */
export default function DeskPage() {
  const say = useText();
  const { '*': documentId } = useParams();
  const [{ query }] = useQueryParams<Query>();
  const locale = query.locale ?? SOURCE;
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
              <ReportList to={(id) => ({ pathname: `/desk/${id}` })} />
            </Layouts.Content>
          </>
        )}
      </Page.Main>
    </Guard>
  );
}
