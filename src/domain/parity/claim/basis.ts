/** What an amount is given per: person, household, day, week … The units of time exclude each other. */
export interface Basis {
  isTime: boolean;
  zh: RegExp;
  en: RegExp;
}

const PERSONS =
  'person|capita|head|student|pupil|resident|citizen|employee|worker|farmer|patient|teacher|inhabitant|visitor|visit|trip|tourist|donor|volunteer|judge|doctor|nurse|user|customer|beneficiary|member|child|villager';

/** The average of the world or a province is not an average of the thing described: 28 percent of the world average. */
const OWN_AVERAGE =
  "(?<!\\b(?:world|national|global|provincial|country's|province's|city's|annual) )\\baverage\\b(?! (?:annual|yearly|monthly) (?:growth|increase|rate|rise|decline|decrease)\\b)";

export const BASES: readonly Basis[] = [
  {
    isTime: false,
    zh: /人均|每人(?!次)|每名|每位|[元次斤]\/人|生均|职均/,
    en: new RegExp(
      `\\bper[- ](?:${PERSONS})|\\bapiece\\b|\\b(?:each|every)\\b|${OWN_AVERAGE}|\\ba head\\b|\\bper (?:urban|rural)|/ ?(?:person|capita|head)\\b|\\bindividual|\\ban? (?:${PERSONS})['’]s\\b`,
      'i',
    ),
  },
  {
    isTime: false,
    zh: /每(?:[千万]|十万|百万|1,?000|10,?000|100,?000|10?万)|[/／]1?0?万|[万千]分之/,
    en: /\b(?:\d{1,3}(?:,000)+|\d+000|(?:ten |hundred )?thousand(?:ths?)?|million(?:ths?)?)\b|‰|\bper mill/i,
  },
  {
    isTime: false,
    zh: /每亩|亩均|\/亩/,
    en: /\b(?:per|each|every|a|an|average) (?:mu|acre|hectare)\b|\baverage\b|\byields?\b/i,
  },
  {
    isTime: false,
    zh: /每吨|吨[钢煤水](?=[^，。；]{0,8}\d)|\/吨/,
    en: /\b(?:per|each|every|a) (?:metric )?ton(?:ne)?\b|\/ ?t(?:on(?:ne)?)?\b/i,
  },
  {
    isTime: false,
    zh: /每平方(?:米|公里)|\/平方(?:米|公里)/,
    en: /\b(?:per|each|every|a) (?:square|sq) |\/ ?(?:sq|m²|km²)|\bdensit/i,
  },
  {
    isTime: false,
    zh: /户均|每户|\/户/,
    en: /\b(?:per|each|every|a|average) (?:\w+ )?(?:household|famil)|\bhousehold (?:income|spending|consumption|expenditure|size|assets|savings|debt)|\bapiece\b|\b(?:each|average)\b/i,
  },
  {
    isTime: true,
    zh: /日均|每天|每日|\/[天日]/,
    en: /\b(?:daily|(?:a|per|each|every|work|working|ordinary|normal|average|typical|usual) day)\b|\/ ?day\b/i,
  },
  {
    isTime: true,
    zh: /每周|周均|每星期|\/周/,
    en: /\b(?:weekly|(?:a|per|each|every|work|working) week)\b|\/ ?week\b/i,
  },
  {
    isTime: true,
    zh: /月均|每个?月|月[薪租]|月(?:缴存|供|收入|工资|租金|费)(?=[^，。；]{0,4}\d)|\/月/,
    en: /\b(?:monthly|(?:a|per|each|every) month)\b|\/ ?month\b/i,
  },
  {
    isTime: true,
    zh: /年均|每年|年薪|\/年/,
    en: /\bearns? (?:more than |less than |about |over )?[£$€]|\b(?:salar(?:y|ies)|annual(?:ly|ized)?|yearly|(?:a|per|each|every) (?:year|spring|summer|autumn|winter|season)|per annum)\b|\/ ?year\b/i,
  },
  {
    isTime: true,
    zh: /每小时|\/小时|时均/,
    en: /\b(?:hourly|(?:an|per|each|every) hour|kph|mph)\b|\d[km]ph\b|\/ ?h\b/i,
  },
];
/** Words that say `on average` without naming what the amount is per. */
export const ON_AVERAGE = new RegExp(`${OWN_AVERAGE}|\\b(?:averaging|averaged|mean)\\b`, 'i');
