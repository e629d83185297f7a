export { default } from '../../../previewing/draft-list';
