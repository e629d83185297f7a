import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { Guard } from '../guard';
import { useText } from '../text';
import { Desk } from './desk';
import { TARGETS } from './languages';
import { READ_REPORTS } from './permissions';
import { ReportList } from './report-list';

/** Lets the user choose a report, then translate it with source and target side by side. */
export default function TranslatePage() {
  const say = useText();
  const [{ query }] = useQueryParams<{ report?: string; locale?: string }>();
  const locale = query.locale ?? TARGETS[0]?.code;
  return (
    <Guard permissions={READ_REPORTS}>
      <Page.Main>
        <Page.Title>{say('translate.title')}</Page.Title>
        {query.report && locale ? (
          <Desk key={`${query.report} ${locale}`} documentId={query.report} locale={locale} />
        ) : (
          <>
            <Layouts.Header title={say('translate.title')} subtitle={say('translate.subtitle')} />
            <Layouts.Content>
              <ReportList to={(report) => ({ search: `report=${report}` })} />
            </Layouts.Content>
          </>
        )}
      </Page.Main>
    </Guard>
  );
}
