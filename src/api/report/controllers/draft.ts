export { default } from '../../../previewing/drafts';
