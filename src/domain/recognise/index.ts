export { organizationOf, type KnownOrganization } from './organization';
export { seriesOf, type KnownSeries } from './series';
export { wordsOf } from './words';
