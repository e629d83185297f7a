import type { Block } from '../report';

/** A component of a draft, with every attribute that it has: also those that the desk knows nothing of. */
export interface Component {
  key?: string;
  text?: string;
  [attribute: string]: unknown;
}

export interface SectionContent extends Component {
  level?: number;
  heading?: string;
  body?: Block[];
}

/**
 * A draft as the desk receives and saves it: what `versions` compares (decision 65). Pictures are named by their address and
 * relations by their key; what is empty is absent.
 */
export interface Content {
  sections?: SectionContent[];
  credits?: Component[];
  dismissals?: Component[];
  [attribute: string]: unknown;
}

/** The components of a list; none where it is absent. */
export const componentsIn = (list: unknown): Component[] =>
  Array.isArray(list) ? (list as Component[]) : [];

/** The sections of a draft. */
export const sectionsIn = (content: Content): SectionContent[] => componentsIn(content.sections);
