import type { Block } from '../report';

/** A component of a draft with all its attributes, including those that the desk does not know. */
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
 * A draft as the desk receives and saves it. `versions` compares this form (decision 65). Pictures are named by their
 * address and relations by their key. Empty attributes are left out.
 */
export interface Content {
  sections?: SectionContent[];
  credits?: Component[];
  dismissals?: Component[];
  [attribute: string]: unknown;
}

/** Returns the components of a list; none if the list is missing. */
export const componentsIn = (list: unknown): Component[] =>
  Array.isArray(list) ? (list as Component[]) : [];

/** Returns the sections of a draft, or of a revision of it. */
export const sectionsIn = (content: { sections?: unknown }): SectionContent[] =>
  componentsIn(content.sections);
