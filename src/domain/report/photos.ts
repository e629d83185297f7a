/** A report or an edition: it has a cover and sections with photos. */
interface Illustrated<Photo> {
  cover?: Photo | null;
  sections: readonly { photos: readonly Photo[] }[];
}

/** Returns the cover and the photos of a report, in reading order. */
export const photosOf = <Photo>({ cover, sections }: Illustrated<Photo>): Photo[] => [
  ...(cover ? [cover] : []),
  ...sections.flatMap(({ photos }) => photos),
];
