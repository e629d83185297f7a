import { units } from './row';

const KM = '(?:kilomet(?:er|re)s?|kms?)';

/** What transport does: a load times the distance that it is carried. */
export const TRAFFIC = units({
  passengerKm: {
    ...{ dimension: 'traffic', zh: '人公里', en: ['passenger-kilometer', 'passenger-kilometers'] },
    words: {
      zh: [
        ...['人公里', '人·公里', '人千米', '人次公里', '客公里', '客运公里', '旅客公里'],
        '收费客公里',
      ],
      en: [`(?:revenue )?passenger[- ]${KM}|p[- ]?km`],
    },
  },
  tonneKm: {
    ...{ dimension: 'traffic', zh: '吨公里', en: ['tonne-kilometer', 'tonne-kilometers'] },
    ...{ base: 1, unece: 'TKM' },
    words: {
      zh: [
        ...['吨公里', '吨·公里', '吨千米', '换算吨公里', '货运吨公里'],
        ...([['吨海里', 1.852]] as const),
      ],
      en: [
        `(?:freight )?(?:metric )?ton(?:ne)?s?[- ]${KM}|t[- ]?km`,
        ['ton(?:ne)?s?[- ]nautical[- ]miles?', 1.852],
      ],
    },
  },
  vehicleKm: {
    ...{ dimension: 'traffic', zh: '车公里', en: ['vehicle-kilometer', 'vehicle-kilometers'] },
    words: {
      zh: ['车公里', '车·公里', '车千米', '车次公里', '辆公里'],
      en: [`(?:revenue )?(?:vehicle|car|bus)[- ]${KM}|v[- ]?km`],
    },
  },
  trainKm: {
    ...{ dimension: 'traffic', zh: '列车公里', en: ['train-kilometer', 'train-kilometers'] },
    words: { zh: ['列车公里', '列公里', '列·公里'], en: [`train[- ]${KM}`] },
  },
  seatKm: {
    ...{ dimension: 'traffic', zh: '座公里', en: ['seat-kilometer', 'seat-kilometers'] },
    words: {
      zh: ['座公里', '座位公里', '客位公里', '可用座公里', '可用座位公里'],
      en: [`(?:available )?seat[- ]${KM}`],
    },
  },
});
