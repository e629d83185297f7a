export { default } from '../../../public/syndication/controller';
