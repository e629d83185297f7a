/** The address of reports in Strapi's form and in its server. */
export const REPORT_FORM = '/content-manager/collection-types/api::report.report';
