import { publicRead } from '../../../delivery';
import { parseNoQuery } from '../../../http/query';

export default {
  routes: [
    publicRead('/openapi.json', 'api::contract.contract.openapi', parseNoQuery),
    publicRead('/docs', 'api::contract.contract.docs', parseNoQuery),
    publicRead('/docs/:asset', 'api::contract.contract.asset', parseNoQuery),
  ],
};
