import type { Schema, Struct } from '@strapi/strapi';

export interface ReportCredit extends Struct.ComponentSchema {
  collectionName: 'components_report_credits';
  info: {
    displayName: 'Credit';
    icon: 'pencil';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
    role: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface ReportDismissal extends Struct.ComponentSchema {
  collectionName: 'components_report_dismissals';
  info: {
    description: 'A number of the prose that is no metric, and why';
    displayName: 'Dismissal';
    icon: 'cross';
  };
  attributes: {
    reason: Schema.Attribute.String & Schema.Attribute.Required;
    text: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface ReportMetric extends Struct.ComponentSchema {
  collectionName: 'components_report_metrics';
  info: {
    displayName: 'Metric';
    icon: 'chartBubble';
  };
  attributes: {
    baseline: Schema.Attribute.Float;
    basis: Schema.Attribute.String;
    change: Schema.Attribute.Enumeration<['none', 'risesBy', 'risesTo', 'fallsBy', 'fallsTo']> &
      Schema.Attribute.DefaultTo<'none'>;
    indicator: Schema.Attribute.Relation<'manyToOne', 'api::indicator.indicator'>;
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 32;
      }>;
    label: Schema.Attribute.String & Schema.Attribute.Required;
    max: Schema.Attribute.Float;
    min: Schema.Attribute.Float;
    period: Schema.Attribute.String;
    qualifier: Schema.Attribute.Enumeration<
      ['exact', 'about', 'nearly', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'range', 'several']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'exact'>;
    status: Schema.Attribute.Enumeration<['provisional', 'revised', 'final', 'notAvailable']>;
    target: Schema.Attribute.Float;
    text: Schema.Attribute.String & Schema.Attribute.Required;
    unit: Schema.Attribute.String & Schema.Attribute.Required;
    value: Schema.Attribute.Float;
  };
}

export interface ReportNote extends Struct.ComponentSchema {
  collectionName: 'components_report_notes';
  info: {
    displayName: 'Note';
    icon: 'feather';
  };
  attributes: {
    anchor: Schema.Attribute.String;
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 32;
      }>;
    mark: Schema.Attribute.String;
    paragraph: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 100000;
          min: 0;
        },
        number
      > &
      Schema.Attribute.DefaultTo<0>;
    table: Schema.Attribute.String;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface ReportPhoto extends Struct.ComponentSchema {
  collectionName: 'components_report_photos';
  info: {
    displayName: 'Photo';
    icon: 'picture';
  };
  attributes: {
    after: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 100000;
          min: 0;
        },
        number
      > &
      Schema.Attribute.DefaultTo<0>;
    alt: Schema.Attribute.String;
    caption: Schema.Attribute.Text;
    credit: Schema.Attribute.String;
    image: Schema.Attribute.Media<'images'>;
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 32;
      }>;
  };
}

export interface ReportQuote extends Struct.ComponentSchema {
  collectionName: 'components_report_quotes';
  info: {
    displayName: 'Quote';
    icon: 'quote';
  };
  attributes: {
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 32;
      }>;
    role: Schema.Attribute.String;
    speaker: Schema.Attribute.String;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface ReportSection extends Struct.ComponentSchema {
  collectionName: 'components_report_sections';
  info: {
    displayName: 'Section';
    icon: 'layer';
  };
  attributes: {
    body: Schema.Attribute.Blocks;
    heading: Schema.Attribute.String;
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 32;
      }>;
    level: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 3;
          min: 1;
        },
        number
      > &
      Schema.Attribute.DefaultTo<1>;
    metrics: Schema.Attribute.Component<'report.metric', true>;
    notes: Schema.Attribute.Component<'report.note', true>;
    photos: Schema.Attribute.Component<'report.photo', true>;
    quotes: Schema.Attribute.Component<'report.quote', true>;
    tables: Schema.Attribute.Component<'report.table', true>;
  };
}

export interface ReportTable extends Struct.ComponentSchema {
  collectionName: 'components_report_tables';
  info: {
    displayName: 'Table';
    icon: 'grid';
  };
  attributes: {
    after: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 100000;
          min: 0;
        },
        number
      > &
      Schema.Attribute.DefaultTo<0>;
    caption: Schema.Attribute.Text;
    header: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 20;
          min: 0;
        },
        number
      > &
      Schema.Attribute.DefaultTo<1>;
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 32;
      }>;
    rows: Schema.Attribute.JSON;
    unit: Schema.Attribute.String;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'report.credit': ReportCredit;
      'report.dismissal': ReportDismissal;
      'report.metric': ReportMetric;
      'report.note': ReportNote;
      'report.photo': ReportPhoto;
      'report.quote': ReportQuote;
      'report.section': ReportSection;
      'report.table': ReportTable;
    }
  }
}
