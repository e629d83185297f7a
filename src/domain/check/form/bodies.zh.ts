/**
 * Kinds of party bodies. If a text uses two of these kinds for one organization, it is one body under two names, or two
 * bodies that need distinct names.
 */
export const PARTY_KINDS = ['党委', '党总支', '党支部', '党组'] as const;

/** How the names of other bodies end. Schools are left out: a county has many with the same name. */
export const BODY_KINDS = [
  ...['局', '委员会', '办公室', '中心', '医院', '卫生院', '公司', '集团', '协会', '商会', '基金会'],
  ...[
    '法院',
    '检察院',
    '图书馆',
    '博物馆',
    '文化馆',
    '档案馆',
    '银行',
    '联合会',
    '促进会',
    '研究院',
  ],
  ...['研究所', '合作社', '服务站', '工作站', '大学', '学院'],
] as const;

/** What a name of a body never contains: grammatical words, and verbs that come before a name. */
export const NOT_IN_NAME =
  /[的了在是和与由对向为将把被从到于及等各个名位全所有多新建家入]|联合|组织|依托|通过|成立|协调/;

/** Characters that distinguish two bodies: 第一人民医院 is not 人民医院. 东 in 东城 distinguishes as well. */
export const TELLS_APART = /[第一二三四五六七八九十\d东西南北中分总]/;
