/** Words that need no glossary of the site's own: roles in the credits, and the names of provinces. */

/** The roles in the credits of a report (domain: 三审三校). */
export const CREDIT_ROLES: Readonly<Record<string, string>> = {
  作者: 'Author',
  撰稿: 'Writer',
  撰文: 'Writer',
  供稿: 'Contributor',
  记者: 'Reporter',
  通讯员: 'Correspondent',
  摄影: 'Photographer',
  图片: 'Photographs',
  编辑: 'Editor',
  责编: 'Editor in charge',
  责任编辑: 'Editor in charge',
  校对: 'Proofreader',
  审核: 'Reviewer',
  初审: 'First review',
  复审: 'Second review',
  终审: 'Final review',
  一审: 'First review',
  二审: 'Second review',
  三审: 'Third review',
  一校: 'First proof',
  二校: 'Second proof',
  三校: 'Third proof',
  监制: 'Supervisor',
  总监制: 'Chief supervisor',
  翻译: 'Translator',
};

/** The names of provinces have fixed spellings, which are not always their pinyin. */
export const PROVINCES: Readonly<Record<string, string>> = {
  ...{ 北京: 'Beijing', 天津: 'Tianjin', 上海: 'Shanghai', 重庆: 'Chongqing', 河北: 'Hebei' },
  ...{ 山西: 'Shanxi', 陕西: 'Shaanxi', 内蒙古: 'Inner Mongolia', 辽宁: 'Liaoning' },
  ...{ 吉林: 'Jilin', 黑龙江: 'Heilongjiang', 江苏: 'Jiangsu', 浙江: 'Zhejiang', 安徽: 'Anhui' },
  ...{ 福建: 'Fujian', 江西: 'Jiangxi', 山东: 'Shandong', 河南: 'Henan', 湖北: 'Hubei' },
  ...{ 湖南: 'Hunan', 广东: 'Guangdong', 广西: 'Guangxi', 海南: 'Hainan', 四川: 'Sichuan' },
  ...{ 贵州: 'Guizhou', 云南: 'Yunnan', 西藏: 'Xizang', 甘肃: 'Gansu', 青海: 'Qinghai' },
  ...{ 宁夏: 'Ningxia', 新疆: 'Xinjiang', 香港: 'Hong Kong', 澳门: 'Macao', 台湾: 'Taiwan' },
};
