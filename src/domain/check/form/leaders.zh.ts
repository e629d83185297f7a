/** A leader of the state or the Party, with the offices that stand directly after the name. */
export interface Leader {
  name: string;
  offices: readonly string[];
}

/**
 * Those whom reports name most, with the offices that nobody else in the country holds, the usual one first. As of 2025:
 * change this list after a congress. A report of an earlier year that names a predecessor is not judged, because only
 * what is almost one of these names is found.
 */
export const LEADERS: readonly Leader[] = [
  { name: '习近平', offices: ['总书记', '国家主席', '中央军委主席'] },
  { name: '李强', offices: ['总理', '国务院总理'] },
  { name: '赵乐际', offices: ['委员长'] },
  { name: '王沪宁', offices: ['全国政协主席'] },
  { name: '丁薛祥', offices: ['副总理', '国务院副总理'] },
  { name: '韩正', offices: ['国家副主席'] },
];

/** All of these offices. A place or a body before them is not needed to know whose they are. */
export const NATIONAL_OFFICES: readonly string[] = LEADERS.flatMap(({ offices }) => offices);
