/**
 * Names that are not the pinyin of their Chinese, though their letters may be syllables: the Chinese, and its English.
 */
export const NAMED_OTHERWISE = `
亚 asian
加拿大 canada
尼罗 nile
尼斯 nice
泰特 tate
亚丁 aden
伊甸 eden
古巴 cuba
开放|公开|空中 open
妇|女 women
勒拿 lena
耶鲁 yale
杜克 duke
莱斯 rice
北京|北大 peking
苏州|苏大 soochow
交大|交通大学 jiaotong
利马 lima
巴拿马 panama
加沙 gaza
马拉加 malaga
奈良 nara
仙台 sendai
神户 kobe
庆应 keio
早稻田 waseda
峇都 batu
槟城 penang
浦那 pune
拉合尔 lahore
`;
