import { Box, Typography } from '@strapi/design-system';
import { TextSelection } from 'prosemirror-state';
import { useState } from 'react';
import { useText } from '../../text';
import { moveSection, partsOf, type Part } from '../editor/sections';
import type { Manuscript } from '../use-manuscript';
import { Line, Open } from './outline-line';

/** Lists the sections with the open items of each. A section can be moved by dragging or by the arrow keys. */
export function Outline({ desk }: { desk: Manuscript }) {
  const say = useText();
  const [dragged, setDragged] = useState<number | null>(null);
  const { view } = desk;
  const parts = partsOf(view.state.doc);
  const move = (from: number, before: number) => {
    const tr = moveSection(view.state, from, before);
    if (tr) view.dispatch(tr);
  };
  const goTo = ({ from }: Part) => {
    const selection = TextSelection.near(view.state.doc.resolve(from + 1));
    view.dispatch(view.state.tr.setSelection(selection));
    bringToTop(view.nodeDOM(from));
    view.focus();
  };
  return (
    <nav aria-label={say('desk.outline')}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral600">
        {say('desk.outline')}
      </Typography>
      <Box tag="ol" paddingTop={2}>
        {parts.map((part, at) => (
          <Line
            key={part.key ?? at}
            draggable
            $level={part.level}
            onDragStart={() => setDragged(at)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => dragged !== null && move(dragged, at)}
          >
            <button
              type="button"
              title={say('desk.outline.keys')}
              onClick={() => goTo(part)}
              onKeyDown={({ altKey, key }) => {
                if (altKey && key === 'ArrowUp') move(at, at - 1);
                if (altKey && key === 'ArrowDown') move(at, at + 2);
              }}
            >
              {part.text || say(at === 0 ? 'desk.lead' : 'desk.untitled')}
            </button>
            <Open desk={desk} part={part} />
          </Line>
        ))}
      </Box>
    </nav>
  );
}

function bringToTop(node: Node | null): void {
  if (node instanceof HTMLElement) node.scrollIntoView({ block: 'start', behavior: 'smooth' });
}
