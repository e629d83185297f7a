import 'dotenv/config';
import { start } from './start';

start();
