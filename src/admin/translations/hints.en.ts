/** The hints below fields, by the `displayName` of their type. */
export const HINTS_EN: Record<string, Record<string, string>> = {
  Report: {
    title: 'The headline, without organization and year',
    subtitle: 'Such as: Annual review 2025 of the county library',
    year: 'The year reported on, four digits',
    source: 'Public sites must state it',
    issuedOn: 'As printed on the report, shown in the time zone of this computer',
    slug: 'Lower-case letters, digits, hyphens; made when empty; one for all languages',
    series: 'The same report year after year',
    summary: 'Shown in lists and search results',
    keywords: 'Separated by commas',
    sourceFile: 'The Word file as received; never public',
  },
  Section: {
    heading: 'The lead may have none',
    level: '1 is the highest',
  },
  Quote: {
    text: 'Verbatim as in the body, without quotation marks; one line for each part of interrupted speech',
    role: 'Such as: driver, grain farmer',
  },
  Metric: {
    label: 'What the figure is about',
    text: 'As in the body, such as: about 2 million yuan',
    value: 'In full, such as: 2000000',
    min: 'For ranges, and for words like “dozens”',
    max: 'For ranges, and for words like “dozens”',
    unit: 'A code, such as CNY, person, mu, item, percent',
    indicator: 'Makes it comparable with other years',
  },
  Photo: {
    alt: 'For readers who cannot see the picture: what it shows',
    after: '0 is before the body',
  },
  Table: {
    unit: 'Such as: 10,000 yuan; where all numbers of the table are in it',
    header: 'The topmost rows that head the columns; 0 for none',
    rows: 'JSON, a list for each row: [["Item","Spent"],["Books","352"]]',
    after: '0 is before the body',
  },
  Note: {
    mark: 'Such as: 1, *; left empty, notes are numbered',
    paragraph: '0 is the heading',
    anchor:
      'As the text writes it; the mark follows it, or stands at the end where it is not found',
    table: 'Where the mark is in a table, the key of that table',
  },
  Credit: {
    role: 'Such as: editor in charge',
  },
  Dismissal: {
    text: 'As in the body, such as: “three major”; not asked about again',
    reason: 'Such as: part of a name',
  },
  Organization: {
    key: 'Lower-case letters, digits, hyphens; do not change it later',
    siteIdCode: 'Of government sites (网站标识码), 10 characters',
    areaCode: 'GB/T 2260, 6 digits; 9 for towns, 12 for villages',
    siteDomain: 'Such as: www.example.gov.cn',
  },
  Series: {
    key: 'Lower-case letters, digits, hyphens; do not change it later',
  },
  Indicator: {
    key: 'Lower-case letters, digits, hyphens; do not change it later',
    unit: 'A code, such as CNY, person, mu, item, percent',
  },
  Term: {
    forbidden: 'One per line, such as: village cadre',
  },
};
