import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { rulesPage } from './page';

/** Writes `docs/rules.md` again. */
writeFileSync(path.resolve(__dirname, '../../docs/rules.md'), rulesPage());
