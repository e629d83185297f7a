import { text } from '../../../helpers/read-of';

const said = (line: string) =>
  text('云溪镇2025年工作总结', '一、工作开展情况', '今年完成投资3亿元。', line).quotes.map(
    ([, speaker, role]) => [speaker, role],
  );

/** Sentences with verbs that no list of speech has: the structure alone tells who speaks. */
it.each<[string, [string | null, string | null][]]>([
  // A clause before the quotation: its subject, whatever it does.
  ['援外医生扎西平措在电话那头沉默半晌，“这里的孩子叫我门巴。”', [['扎西平措', '援外医生']]],
  ['驾驶员段国兴每天最后一个离场，“一车人的命都在方向盘上。”', [['段国兴', '驾驶员']]],
  ['护士戚蔓第三次敲响房门，“奶奶，该吃药了。”', [['戚蔓', '护士']]],
  // 厨师长: the list has 厨师. A name that begins like a verb, before words that no list has.
  ['厨师长冒大川张罗一上午，“汤要趁热上。”', [['冒大川', '厨师长']]],
  // The saying is somebody's own.
  ['舞美师傅老鲍带徒弟有句顺口溜，“钉子要藏，边角要光。”', [['老鲍', '舞美师傅']]],
  ['民间有句顺口溜，“钉子要藏，边角要光。”', []],
  // 长 after 地 is a verb, and 一 counts what somebody does.
  ['客人悄悄地长舒一口气。“屋里有空调和热水。”', []],
  // A word for many people names nobody, and what is no person does not speak.
  ['干部带头捐款，“今天多流一身汗。”', []],
  ['雨水打湿了新修的路，“今天多流一身汗。”', []],
  ['也有同学分享，“这是我第一次采摘。”', [[null, '也有同学']]],
  // Another quotation follows: the words between the two belong to the next.
  [
    '72岁的孙玉芳老人正在取包裹，“走两步就到。”店主魏小荷在一旁打趣：“她一天来三趟。”',
    [
      ['孙玉芳', null],
      ['魏小荷', '店主'],
    ],
  ],
  // The sentence after the quotation.
  ['“这样的路走着踏实。”试验队队长燕北川蹲在田埂上，给记者掰着指头。', [['燕北川', '试验队队长']]],
  [
    '“又是个丰收年啊！”大豆田里，云溪镇东兴现代农机专业合作社联合社理事长刘春生合不拢嘴。',
    [['刘春生', '云溪镇东兴现代农机专业合作社联合社理事长']],
  ],
  // The sentence before the quotation, also if it has a term in quotation marks.
  ['68岁的学员班秀兰学会了剪视频。“我给孙子发过去了。”', [['班秀兰', '学员']]],
  [
    '志愿者程小献还充当“小喇叭”，逐户发放防疫物资。“远亲不如近邻，互帮互助是应该的。”',
    [['程小献', '志愿者']],
  ],
  ['新修的路通到了山脚。“远亲不如近邻，互帮互助是应该的。”', []],
  // The end of a sentence that tells what somebody says.
  [
    '总工程师岳平川介绍，今年首次实现自动测报，“信息早到十分钟，群众就早走十分钟”。',
    [['岳平川', '总工程师']],
  ],
  ['今年首次实现自动测报，“信息早到十分钟，群众就早走十分钟”。', []],
  // 被: somebody else acts.
  ['律师佘晚晴刚上门，就被87岁的盲人房东拦在门口：“你凭啥不要钱？”', [[null, '87岁的盲人房东']]],
  ['被志愿者接回的两位老人十分感动：“谢谢你们。”', [[null, '被志愿者接回的两位老人']]],
  // A name in no list of roles, right before the verb; a pronoun is in no name.
  [
    '“日子都过得很红火。”半阴坡村包村领导赵学武介绍，全村实现整村脱贫。',
    [['赵学武', '半阴坡村包村领导']],
  ],
  [
    '周末他们的家属来了，用质朴的语言回答着：“早日康复才是最好的感谢。”',
    [[null, '周末他们的家属']],
  ],
  // Names that begin like a word, after an office: the character after the word stands alone.
  ['妇联主席黄金霞带着志愿队上门，“我不怕磨嘴皮子。”', [['黄金霞', '妇联主席']]],
  ['总经理暴雨林在会上摔了样件：“这就是打自己的脸。”', [['暴雨林', '总经理']]],
  ['总经理暴雨中走遍工地：“一个都不能少。”', [[null, '总经理']]],
  // A term in quotation marks between the quotation and the person.
  ['“连柴房都订满了。”返乡青年、“云上小院”店主邓丽荷翻开登记本。', [['邓丽荷', '店主']]],
  // The given name of somebody named before. It must be one person's.
  ['村民韩欣怡参加培训。“我学会了直播。”欣怡笑着说。', [['韩欣怡', '村民']]],
  ['村民韩欣怡和村民董欣怡参加培训。“我学会了直播。”欣怡笑着说。', [[null, null]]],
  // 陪 begins the next word: no given name ends with it.
  ['辅导员杨青陪他改简历。“盯住不放就行。”谈起经验，杨青笑了。', [['杨青', '辅导员']]],
  // Somebody without a name, and a foreign name without a dot, are nearer than whoever was named before.
  ['调解员聂大姐跑了十一趟。签字那天，一户的男主人低着头：“早该这样。”', [[null, '一户的男主人']]],
  [
    '司机马大林来了。外籍商人伊万诺夫每月来两次，他告诉民警：“很快，很温暖。”',
    [['伊万诺夫', '外籍商人']],
  ],
  // A full name at the beginning of a clause, before a word that no list has. What is seen or described is no subject.
  ['“稀客，稀客！”柳建堂老远就认出了两位年轻法官，连忙迎上去。', [['柳建堂', null]]],
  ['“稀客，稀客！”老远就认出了两位年轻法官，连忙迎上去。', []],
  ['法官吴小磊进屋坐下，而是关切地问起“农事”：“今年的收成怎么样？”', [['吴小磊', '法官']]],
  // A word of the dictionary is whole, even if it begins like a role. 师范 after a real role is still a name.
  [
    '“最令我感动的是这份执着。”青石学院英语专业师范生张宗远说。',
    [['张宗远', '青石学院英语专业师范生']],
  ],
  ['厨师范小伟说：“火候最要紧。”', [['范小伟', '厨师']]],
  // Who is told stands after the verb.
  ['于女士告诉记者，几家人常来，“住在这里，一觉睡到天亮，比吃什么药都强”。', [['于女士', null]]],
  ['指导老师、也是聋人的端木晴用手语告诉大家：“音乐在地板里。”', [['端木晴', null]]],
  ['“以前是人找政策，现在是政策找人。”民政办的小向翻着平台，告诉调研组。', [['小向', null]]],
  // Who receives the words does not say them.
  ['“叔叔，我考上了。”九月的一个晚上，督导员麻国梁收到这样一条短信。', []],
  ['“叔叔，我考上了。”九月的一个晚上，学生麻国梁这样告诉他。', [['麻国梁', '学生']]],
  // Nobody speaks of himself by name, but somebody may give it.
  [
    '罗银松说：“李芳老师也是我的老师。”李芳老师走了以后，学生们很悲伤。“提到李芳老师，他们仍然会忍不住难过。”',
    [
      ['罗银松', null],
      ['罗银松', null],
    ],
  ],
  ['村民韩大山推开门，“我是韩大山，来还钱的。”', [['韩大山', '村民']]],
  // The speaker goes on after a sentence about something else, unless it names somebody.
  [
    '值班员闵大勇说：“账算早了，水就够用。”水库放满了。“账算晚了，神仙也变不出水来。”',
    [
      ['闵大勇', '值班员'],
      ['闵大勇', '值班员'],
    ],
  ],
  [
    '值班员闵大勇说：“账算早了，水就够用。”他们贴出“账算晚了，神仙也变不出水来。”的标语。',
    [['闵大勇', '值班员']],
  ],
  // These words are said again.
  ['“守水的人，就是要耐得住。”这句话，老处长岑仲文在送别会上又说了一遍。', [['岑仲文', '老处长']]],
  ['“守水的人，就是要耐得住。”这句话让老处长岑仲文红了眼。', []],
  // A name that only 叫 gives, and 头一回 after it, which is no part of it.
  [
    '新来的大学生有三个，其中一个叫程献，学水文的。程献头一回值夜，一夜没合眼。“鞋里全是水。”',
    [['程献', null]],
  ],
  // The mother of 小满 is not 小满. 一 counts what she does.
  ['学生小满领到工资。“以后她也能活。”小满妈妈后来说。', [[null, '小满妈妈']]],
  ['师傅舒一口气，“总算成了。”', []],
  // A Yi name of four characters, in no list.
  ['教导主任惹记伍果是彝族人。“孩子记得住画。”惹记伍果说。', [['惹记伍果', '教导主任']]],
  ['教导主任语重心长说：“孩子记得住画。”', [[null, '教导主任']]],
  // 万里 is a given name, though 里 ends no other. A station is no person, but 霞姐 after her office is.
  ['“每多一天，我心里就多一分怕。”矿长车万里不说套话。', [['车万里', '矿长']]],
  ['「我只懂煲湯。」湯水站的義工隊長霞姐今年七十一歲。', [['霞姐', '義工隊長']]],
  ['「我只懂煲湯。」何水站在門口說。', [['何水', null]]],
  // What is somebody's own saying is no proverb.
  ['会长尚桂枝逢人就念叨那句老话：“饺子凉了能热。”', [['尚桂枝', '会长']]],
  ['正应了那句老话：“饺子凉了能热。”', []],
  // 我 in the words of the one of whom the sentence tells. 的手 is of a body, 的手机 is a thing.
  ['站长关山月最怕接女儿电话，“她总问我，爸爸你是不是住在天上”。', [['关山月', '站长']]],
  ['他们最怕接电话，“总有人问，那里是不是住在天上”。', []],
  ['种植大户冉启明的手机响了：有冰雹。“我连鞋都没穿好。”冉启明回忆。', [['冉启明', '种植大户']]],
  // Of two persons in the sentence after the words, the first is nearest.
  [
    '“扎了六次，我又能下地了！”患者辛福海送来新麦，给他扎针的中医师冀中原不肯收。',
    [['辛福海', '患者']],
  ],
  [
    '村民刘智明常来。“关键在于优质资源直达基层。”正在调研的图书馆馆长王自洋，见过很多像刘智明一样的农民。',
    [['王自洋', '图书馆馆长']],
  ],
  // Whoever is addressed does not speak, and an old person is not the teacher before.
  ['邮递员陈叔说，以前孩子们躲着他；现在追着问：“叔叔，你去过哪里？”', [[null, null]]],
  ['支教老师区小颖把平板递给她看。老人看了半天，说了句：“这东西好。”', [[null, '老人']]],
  ['李桂兰老人不识字。“他念不下去，我就晓得了。”老人后来说。', [['李桂兰', null]]],
  // A relative is one person.
  ['谌长顺没有接烟。“都是一家人，你至于吗？”表弟急了。', [[null, '表弟']]],
  ['护鸟员闻老四如今逢人就夸：“鸟比我金贵。”', [['闻老四', '护鸟员']]],
  // What is English in a Chinese sentence is said like the rest.
  ['“Good morning!”屏幕那头，外教林小满挥挥手。', [['林小满', '外教']]],
  // A project does not speak, but who is responsible for it does.
  ['“能给的是课，不是陪伴。”项目负责人贝小宁坦言。', [['贝小宁', '项目负责人']]],
  ['“能给的是课，不是陪伴。”项目由此得名。', []],
  // The one who is asked answers. A name that holds 长 is no office.
  [
    '站长谌长顺守了二十年。谌长顺明年退休。他想买条船。记者问买船干啥？“还在湖上漂着呗。”',
    [['谌长顺', '站长']],
  ],
  // An alias in brackets parts the name from its verb.
  ['“我知道错了，我想回学校。”帮教对象小凯（化名）在悔过书里写道。', [['小凯', '帮教对象']]],
  // 一 begins the next words, and whoever is called does not speak.
  ['护林员桂小莲的媳妇不肯上山。有记者问桂小莲，桂小莲一撇嘴：“后悔啥？”', [['桂小莲', '护林员']]],
  ['“闻医生，我爸喘不上气了！”凌晨两点，家庭医生闻小静的手机响了。', []],
  ['“我爸好多了！”凌晨两点，家庭医生闻小静的声音轻快起来。', [['闻小静', '家庭医生']]],
  // A short sentence after a comma, but no few words within another sentence.
  ['館員蔣沛慈笑著表示，「留言本我們每一頁都會看」。', [['蔣沛慈', '館員']]],
  ['館長尹慧中坦言，夜間人力吃緊，「不是不想開，是真的沒有人」。', [['尹慧中', '館長']]],
  ['館長尹慧中坦言，夜間要「多開一盞燈」。', []],
  // Traditional script.
  [
    '何太照顧患病丈夫六年，參加小組後才第一次落淚。「原來不只我一個人這樣累。」她說。',
    [['何太', null]],
  ],
  [
    '志工呂淑芳說了八年的故事，從不請假。她笑著說：「孩子的眼睛亮起來，我就不累了。」',
    [['呂淑芳', '志工']],
  ],
  ['社會福利署督導人員來函表示：「建議加強夜間支援。」', [[null, '社會福利署督導人員']]],
])('%s', (line, expected) => expect(said(line)).toEqual(expected));

/** What begins like a name or a role, and is neither: nobody speaks in these sentences, before or after a quotation. */
it.each([
  ...[
    '温度升到了三十度',
    '包裹到了',
    '新修的路通到了山脚',
    '任务完成了',
    '贺卡寄到了',
    '席位坐满了',
  ],
  ...[
    '居民楼装上了电梯',
    '村民广场建好了',
    '向日葵开了一地',
    '田野里飘着香味',
    '院长接待日安排在周三',
  ],
  ...[
    '老师办公室的灯亮着',
    '学生食堂新添了窗口',
    '干部作风明显好转',
    '安全感有了',
    '高考放榜那天全校沸腾',
  ],
])('%s names nobody', (deed) => {
  const words = '“远亲不如近邻，互帮互助是应该的。”';
  const all = [`${deed}，${words}`, `${deed}。${words}`, `${words}${deed}。`].flatMap(said);
  expect(all.filter(([speaker, role]) => speaker !== null || role !== null)).toEqual([]);
});
