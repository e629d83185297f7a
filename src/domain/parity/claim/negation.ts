/** What the source denies in so many words. 不断, 不仅, 不少于 and 无偿 deny nothing, and 没有还回来的 may become "the rest". */
export const DENIES_ZH =
  /没有(?![^，。；]{1,6}的[，是]|理由不|什么?(?:区别|差异|变化)|(?:区别|差异|变化))|未(?!来|成年|必|婚|央|雨)(?:能|曾|再|有|发生|出现|发现|完成|达到|达|通过|实现|按|见|经|予|得到|获)|无一|从未|尚未|不存在|不再|并非|不予|不能|不具备|[还尚仍]不|不(?:强|高|够|平衡|充分|到位|完善|健全|明显|理想|适应|牢固|顺畅)|无(?:重大|任何|违[规法纪]|死亡|伤亡|事故|投诉)/;
/** What is surely denied: that something happened, or was there. */
export const SURELY_DENIES_ZH =
  /没有(?:发生|出现|发现|完成|任何|实现|达到|通过|一)|未(?:能|曾|再|发生|出现|发现|完成|实现|通过|有)|无一|从未|尚未|不存在|不再|并非/;
/** Any word by which a Chinese sentence may deny or keep away. */
export const ANY_DENIAL_ZH =
  /[没无未不非零免勿否毫莫难缺少禁防避杜绝拒除停脱仅只才失漏别慎]|０|(?<!\d)0(?![\d.])/;
/** Any word by which an English sentence may deny or keep away. */
export const ANY_DENIAL_EN =
  /\b(?:no|not|never|none|without|neither|nor|zero|free|fail\w*|unable|cannot|lack\w*|absen\w+|nobody|nothing|nowhere|refus\w+|forbid\w*|forbidden|prohibit\w*|ban\w*|avoid\w*|prevent\w*|hardly|rarely|stop\w*|ceas\w+|except|exclud\w+|den(?:y|ied|ies)|reject\w*|nil|missing|out|illegal|impossible|weak\w*|poor\w*|insufficien\w*|inadequa\w*|low\w*|lag\w*|slow\w*|gap\w*|limited|far from|room for)\b|n['’]t\b|\b(?:un(?!der|it|ion|til|iver|ique|iform|less\b)[a-z]{4,}|in(?:abilit|adequa|correct|complete|sufficien|effectiv|valid|eligib|access|frequen)\w*|im(?:possib|proper|perfect)\w*|non-?[a-z]+|dis(?:allow|continu|qualif|appear|agree|approv)\w*)|less\b|\bsame\b/i;
/** What the target denies in so many words; `no fewer than` bounds an amount. */
export const DENIES_EN =
  /\b(?:no(?! (?:more|less|fewer|later|lower|higher|earlier|longer|doubt|matter|\d))|not(?! (?:more|less|fewer|later|lower|higher|only|just|merely|until|to mention|exceed))|never|none|neither)\b(?!\.? ?\d)/i;
