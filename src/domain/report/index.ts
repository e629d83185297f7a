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
export { QUALIFIERS } from './shape';
export type { Cell, Row } from './table';
export type {
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
  Table,
} from './tree';
