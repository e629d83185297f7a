import type { Context } from '../api/http';
import { answerRefusals } from '../api/refusal';

/** A refusal is an answer wherever it comes from: also where the admin's own routes publish. */
export default () => (ctx: Context, next: () => Promise<void>) => answerRefusals(ctx, next);
