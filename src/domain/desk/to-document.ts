import type { Language } from '../quantity';
import { componentsIn, sectionsIn, type Component, type Content } from './content';
import type { Node } from './manuscript';
import { sectionNodes } from './section-nodes';
import { slotNode } from './slot-node';
import { COVER_SLOTS, CREDIT_SLOTS, REPORT_SLOTS } from './slots';

/**
 * Turns a draft into one document, from title to credits. Figures and quotes become marks on the words that state them.
 * What the desk does not show is carried: attributes of a component in its node, attributes of the report by
 * `toContent`, which takes them from the draft.
 */
export function toDocument(content: Content, language: Language): Node {
  return {
    type: 'doc',
    attrs: { dismissals: componentsIn(content.dismissals), showsCover: true },
    content: [
      ...REPORT_SLOTS.map((slot) => slotNode(slot, content)),
      ...(content.cover ? [coverNode(content.cover as Component)] : []),
      ...sectionsIn(content).flatMap((section) => sectionNodes(section, language)),
      ...componentsIn(content.credits).map(creditNode),
    ],
  };
}

const coverNode = (component: Component): Node => ({
  type: 'report_cover',
  attrs: { component },
  content: COVER_SLOTS.map((slot) => slotNode(slot, component)),
});

const creditNode = (component: Component): Node => ({
  type: 'credit',
  attrs: { component },
  content: CREDIT_SLOTS.map((slot) => slotNode(slot, component)),
});
