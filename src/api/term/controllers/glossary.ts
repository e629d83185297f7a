export { default } from '../../../glossary/controller';
