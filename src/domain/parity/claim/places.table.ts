/** Countries, and provinces and cities of China, by their names in both languages. English alternatives are parted by `|`. */
export const COUNTRIES = `
美国 united states|u\\.s|us\\b|usa|america
英国 united kingdom|uk\\b|u\\.k|brit|engl
德国 german
法国 france|french
日本 japan
韩国 korea
朝鲜 korea|dprk
俄罗斯 russia
印度(?!洋|尼) india(?!n ocean)
印度尼西亚|印尼 indonesia
巴西 brazil
南非 south africa
加拿大 canad
墨西哥 mexic
澳大利亚 australia
新西兰 new zealand
意大利 ital
西班牙 spain|spanish|spaniard
葡萄牙 portug
荷兰 netherlands|dutch|holland
瑞士 switzerland|swiss
瑞典 swed
挪威 norw
芬兰 fin(?:land|nish)
丹麦 denmark|danish
波兰 pol(?:and|ish)
希腊 gree(?:ce|k)
土耳其 turk|türkiye
埃及 egypt
沙特 saudi
阿联酋 emirates|uae
伊朗 iran
伊拉克 iraq
以色列 israel
巴基斯坦 pakistan
孟加拉国 bangladesh
越南 viet
泰国 thai
老挝 lao
柬埔寨 cambodia
缅甸 myanmar|burm
马来西亚 malaysia
新加坡 singapore
菲律宾 philippin|filipino
哈萨克斯坦 kazakh
乌兹别克斯坦 uzbek
蒙古国 mongolia
肯尼亚 kenya
埃塞俄比亚 ethiopia
尼日利亚 nigeria
坦桑尼亚 tanzania
阿根廷 argentin
智利 chil(?:e|ean)
秘鲁 peru
`;

export const OF_CHINA = `
北京 beijing
天津 tianjin
上海 shanghai
重庆 chongqing
河北 hebei
山西 shanxi
辽宁 liaoning
吉林 jilin
黑龙江 heilongjiang
江苏 jiangsu
浙江 zhejiang
安徽 anhui
福建 fujian
江西 jiangxi
山东 shandong
河南 henan
湖北 hubei
湖南 hunan
广东 guangdong
海南 hainan
四川 sichuan
贵州 guizhou
云南 yunnan
陕西 shaanxi
甘肃 gansu
青海 qinghai
台湾 taiwan
内蒙古 inner mongolia
广西 guangxi
西藏 tibet|xizang
宁夏 ningxia
新疆 xinjiang
香港 hong kong
澳门 maca[ou]
广州 guangzhou
深圳 shenzhen
南京 nanjing
杭州 hangzhou
苏州 suzhou
武汉 wuhan
成都 chengdu
西安 xi'?an\\b
沈阳 shenyang
大连 dalian
青岛 qingdao
济南 jinan
郑州 zhengzhou
长沙 changsha
昆明 kunming
贵阳 guiyang
福州 fuzhou
厦门 xiamen
合肥 hefei
南昌 nanchang
太原 taiyuan
兰州 lanzhou
南宁 nanning
海口 haikou
宁波 ningbo
无锡 wuxi
`;
