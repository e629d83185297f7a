/** A pattern for the p of pence after a whole number: 5p per unit, up 14p to £6.83. Before other words it is a page. */
export const PENNY =
  'p(?= (?:per|a|each|to|from|went|goes|was spent|in (?:every|each|the)|of (?:every|each)|on)\\b)';
