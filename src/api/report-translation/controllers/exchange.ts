export { default } from '../../../translating/exchange';
