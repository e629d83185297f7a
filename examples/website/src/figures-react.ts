import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { grouped, safeUrl, valueOf, type Piece } from './figures';

/** Pieces of prose for React, each figure a `<data>` that says what it is. Copy this file with `figures.ts`. */
export function Figures({ pieces }: { pieces: Piece[] }): ReactElement {
  const shown = grouped(pieces).map(({ metric, pieces: own }, at) => {
    const inner = own.map((piece, nth) => createElement(Fragment, { key: nth }, pieceNode(piece)));
    if (!metric) return createElement(Fragment, { key: at }, inner);
    return createElement('data', { key: at, value: valueOf(metric), title: metric.label }, inner);
  });
  return createElement(Fragment, null, shown);
}

function pieceNode({ text, url, bold, italic }: Piece): ReactNode {
  const strong = bold ? createElement('strong', null, text) : text;
  const styled = italic ? createElement('em', null, strong) : strong;
  return url === undefined ? styled : createElement('a', { href: safeUrl(url) }, styled);
}
