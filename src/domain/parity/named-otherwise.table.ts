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
大[屿嶼]山 lantau
樟宜 changi
大阪 osaka
福[冈岡] fukuoka
[爱愛]知 aichi
[宫宮]城 miyagi
名古屋 nagoya
米[兰蘭] milan
[马馬]尼拉 manila
日[内內]瓦 geneva
河[内內] hanoi
[岘峴]港 danang
多哈 doha
巴[库庫] baku
[关關][岛島] guam
釜山 busan
仰光 yangon
棉[兰蘭] medan
帕[劳勞] palau
`;
