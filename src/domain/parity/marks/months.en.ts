/** The English names of the months, in order. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
