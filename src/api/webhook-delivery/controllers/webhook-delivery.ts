export { default } from '../../../webhooks/controller';
