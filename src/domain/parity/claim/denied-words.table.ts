/** Denials of a simplified Chinese text, before the word that they deny. 不仅, 未来 and 无论 deny nothing. */
export const NOT_ZH =
  /没有(?!什么|比|办法)|(?<![沉淹埋出湮吞覆隐])没(?:能|人(?!性))|(?<!所)未(?!来|成年|必|婚|央|雨|知|遂|免|尝|病|卜|满|足|到期|达)(?:能|被|有|曾|再)?|(?<![并绝了非])(?:[并绝]不|不(?:再|能(?!不)|会(?!不|[早晚迟]于)|可能|需要?))|不(?=允许|同意|支持|赞成|接受|参加|参与|收取|提供|适用|属于|符合|包括|喜欢|相信|希望|打算|准备)|从不|从未|无(?=意|权|需|须|任何)|[并毫]无|无法|无人(?=喜|知|受|死|伤)/g;

/** Words by which an English text may deny something, or say in another way that it does not hold. */
export const MAY_DENY_EN =
  /\b(?:no|not|never|none|without|neither|nor|zero|nil|free (?:of|from)|fail\w*|unable|cannot|lack\w*|absen\w+|nobody|nothing|nowhere|refus\w+|declin\w+ to|forbid\w*|forbidden|prohibit\w*|ban(?:s|ned)?|avoid\w*|prevent\w*|hardly|barely|rarely|seldom|scarce\w*|stop\w*|ceas\w+|except\w*|exclud\w+|den(?:y|ied|ies)|reject\w*|miss(?:ed|ing)|illegal|insufficien\w*|inadequa\w*|far from|otherwise|rather than|instead|yet to|short|exempt\w*|eliminat\w*|refrain\w*|bar(?:red|s)?|less|fewer|few|little|lower|than|only|remain\w*|until|unless|before|beyond|difficult\w*|hard|struggl\w*|await\w*|pending|outstanding|delay\w*|postpon\w*|lag\w*|behind|overdue|weak\w*|poor\w*|slow\w*|gap\w*|away|end(?:ed|s|ing)|lost|los[es]\w*|too (?:few|little|late|[a-z]+ (?:for|to))|withh\w+|against|oppos\w+|out of|outside|closed|empty|vacant|abolish\w*|cancel\w*|suspend\w*|revok\w*|quit|same|unchanged|steady|h[eo]ld(?:s|ing)?|fr[eo]z\w*|stay\w*|stick\w*|kept|keep\w*|doubt\w*|since|trouble|ill|s[ai]ts? out|protect\w*|above|over|free(?:d|ly)?)\b|n['’]t\b|-free\b|\b(?:un(?!der|it|ion|til|iver|ique|iform|anim|veil|lock|leash|fold|cover|fortunately)|in(?:abilit|adequa|correct|complete|sufficien|effectiv|efficien|valid|eligib|access|accura|appropria|compatib|equal|equit|activ|secur|stab|capab|conven)|im(?:possib|proper|perfect|balanc)|non-?|dis(?:allow|continu|qualif|appear|agree|approv))[a-z]*|(?<=[a-z]{3})less\b/i;

/** English words that do nothing but deny the words after them. */
export const DENIES_ALONE_EN =
  /\b(?:is|are|was|were|has|have|had|can|could|will|would|must|should|may|might|do|does|did) not\b(?! (?:only|just|merely|until|simply|necessarily|yet|least|so much|all|have (?:been|come|happened)|be(?:en)? (?:better|more)|exceed|hesitat\w*|forget|to mention)\b)|\b(?:cannot|can['’]t)\b(?! (?:but|help|wait|forget|be overstated))|\b(?:isn|aren|wasn|weren|hasn|haven|hadn|couldn|won|wouldn|mustn|shouldn|don|doesn|didn)['’]t\b(?! (?:only|just|until|forget|hesitate)\b)|\bnever\b(?! (?:before|been|so|more|again|mind|forget|stop))/gi;

/** Any word by which a clause of a Chinese source may deny, doubt, limit or keep away. */
export const MAY_DENY_ZH =
  /[没无未不非零免勿否毫莫难缺少禁防避杜绝拒除停脱仅才失漏别慎只差误罕鲜空虚反却欠断罢止忘弃]|首[次度批个]|第一次|有待|距离|唯|哪|谁|吗|岂|何|几乎|只要|如果|若|除非|即使|尽管|再也|以前|从前|本来|原本|独立|最后|以外|之外|０|(?<![\d.])0(?![\d.])/;

/** Words that hold such a character and deny nothing. */
export const NEUTRAL_ZH =
  /不[仅但断过同少管论光单久禁]|未来|未必|免费|无线|无人[机驾]|无论|非常|非洲|并非常|减少|至少|多少|缺口|防[控治护疫汛]|预防|消防|国防|国防部|禁毒|避暑|首[都席届]|停车|空气|空间|航空|太空|天空|空调|反映|反馈|反应|只有|别人|分别|特别|性别|级别|区别|差异|失业|人才|除了|删除|扫除|绝对|拒马|脱贫|难题|难民|灾难|错误|无疑|为何|如何|任何|几何|少年|少数|儿少|只是|不一|以为|谨慎/g;

/** English words that say too little to tell what is denied: `could not get`, `are not normally`; `have made` for 制定. */
export const GENERIC_EN =
  /^(?:get|got|take|took|make|made|give|given?|go|gone|come|came|put|keep|kept|find|found|see|seen|say|said|think|normal|usual|general|really|very|immediate|available|allow)/i;

/** Words that deny what follows a denial once more: `I don't think that's uncommon`. */
export const DENIES_AGAIN_EN =
  /\b(?:un(?!der|it|ion|til|iver|ique|iform|anim|veil|lock|leash|fold|cover|fortunately)[a-z]{3,}|without|lack\w*|fail\w*|nothing|nobody|no)\b|n['’]t\b/i;
