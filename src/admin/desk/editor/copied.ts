import { DOMSerializer, type Fragment } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { schema } from '../schema';
import { withOwnKeys } from './own-keys';

const REPORT = 'data-report';

/** The part of an element that this file needs: unit tests have no types of a page. */
interface Copied {
  firstElementChild: { setAttribute(name: string, value: string): void } | null;
}

/** Writes in what is copied which report it is from. */
class Signed extends DOMSerializer {
  constructor(private readonly report: string) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ) {
    const dom = super.serializeFragment(fragment, options, target);
    if (!target) (dom as Copied).firstElementChild?.setAttribute(REPORT, this.report);
    return dom;
  }
}

/** Gives what is pasted or dropped keys of its own, unless it was cut out of this report. */
export function copying(report: string): Plugin {
  let isOfThisReport = true;
  return new Plugin({
    props: {
      clipboardSerializer: new Signed(report),
      transformPastedHTML(html) {
        isOfThisReport = html.includes(`${REPORT}="${report}"`);
        return html;
      },
      transformPasted(pasted, { state, dragging }) {
        // What is dragged within the text is moved, or is a copy of it.
        if (dragging?.move) return pasted;
        const rest = dragging ? state.doc : state.tr.deleteSelection().doc;
        return withOwnKeys(pasted, rest, dragging !== null || isOfThisReport);
      },
    },
  });
}
