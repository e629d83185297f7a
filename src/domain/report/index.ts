export type {
  Block,
  BlockQuote,
  Code,
  Heading,
  ImageBlock,
  Inline,
  Link,
  List,
  ListItem,
  Paragraph,
  Text,
} from './body';
export { CHANGES, QUALIFIERS } from './shape';
export type { Cell, Row } from './table';
export type {
  Change,
  Credit,
  Metric,
  Note,
  Photo,
  Place,
  Position,
  Qualifier,
  Quote,
  Report,
  Section,
  Status,
  Table,
} from './tree';
