import { text } from '../../../helpers/read-of';

const said = (line: string) =>
  text(
    'Larkfield Trust Annual Report 2025',
    '1. The year',
    'We served 300 homes.',
    line,
  ).quotes.map(([words, speaker, role]) => [words!.replace(/\n/g, ' / '), speaker, role]);

it.each<[string, [string, string | null, string | null][]]>([
  // A first name alone is the person of that name, if only one has it.
  [
    'DENISE Hock, who runs the shop, made 140 visits. "Nobody opens the door the first time," Denise says.',
    [['Nobody opens the door the first time,', 'Denise Hock', null]],
  ],
  [
    '"I just stayed there," says Year 6 pupil Kofi Mensah.',
    [['I just stayed there,', 'Kofi Mensah', 'Year 6 pupil']],
  ],
  [
    'Family support worker Denise Hock made 140 visits. "Nobody opens the door the first time," Denise says.',
    [['Nobody opens the door the first time,', 'Denise Hock', 'Family support worker']],
  ],
  [
    'Denise Hock and Denise Vane made 140 visits. "Nobody opens the door the first time," Denise says.',
    [['Nobody opens the door the first time,', 'Denise', null]],
  ],
  // The role is where the name is printed first, and not where the person speaks.
  [
    'The headteacher of Quay School, Dr Helen Marsh, came in May. The rain came too. "I stay for the tea," Helen Marsh said.',
    [['I stay for the tea,', 'Helen Marsh', 'headteacher of Quay School']],
  ],
  [
    'We met Hugh Lindqvist, our treasurer. The rain came too. "I stay for the tea," Hugh Lindqvist said.',
    [['I stay for the tea,', 'Hugh Lindqvist', 'treasurer']],
  ],
  [
    'We wrote to duty manager Ruth Okello. The rain came. "I stay for the tea," Ruth Okello said.',
    [['I stay for the tea,', 'Ruth Okello', 'duty manager']],
  ],
  // The spring and the winter are nobody.
  [
    'In the spring, Helen Marsh came, and after a long winter, Helen Marsh left. "I stay for the tea," Helen Marsh said.',
    [['I stay for the tea,', 'Helen Marsh', null]],
  ],
  [
    'Dr Helen Marsh, who came in May, told us: "I stay for the tea."',
    [['I stay for the tea.', 'Helen Marsh', null]],
  ],
  // He or she said: a poster in the sentence before does not keep its subject from speaking.
  [
    'Retired headteacher Graham Poll joined after seeing a poster. "They gave me a bag of mints and off I went," he laughed.',
    [['They gave me a bag of mints and off I went,', 'Graham Poll', 'headteacher']],
  ],
  [
    'Retired bus driver Leonard Tait sorts cans. Asked why he has not missed a week, he shrugged: "Somebody has to read the labels."',
    [['Somebody has to read the labels.', 'Leonard Tait', 'bus driver']],
  ],
  // Who says it is in a clause with who.
  [
    'Our thanks to Al Petra, who has run the pit since 1988 and who says only this about his sauce: "Bury me with it."',
    [['Bury me with it.', 'Al Petra', null]],
  ],
  // An office with of, and an age before a name.
  [
    'Chair of governors Roy Tamlin thanked the staff and added, "The roof comes first, and then the playground."',
    [['The roof comes first, and then the playground.', 'Roy Tamlin', 'Chair of governors']],
  ],
  [
    'Eleven-year-old Devon Mars caught a fish. "It was as big as my arm," he told us.',
    [['It was as big as my arm,', 'Devon Mars', null]],
  ],
  // Letters beyond ASCII, and he or she after the quotation.
  [
    'Station assistant Bríd Ó Laoire has worked here for years. "They ask me when it comes," she says. "Now they ask me how I am."',
    [
      [
        'They ask me when it comes, / Now they ask me how I am.',
        'Bríd Ó Laoire',
        'Station assistant',
      ],
    ],
  ],
  // Single marks. An apostrophe opens and closes nothing.
  [
    "Night foreman Dai Rees-Morgan recalls the last of them: 'We drank the tea and nobody's wife complained.'",
    [["We drank the tea and nobody's wife complained.", 'Dai Rees-Morgan', 'Night foreman']],
  ],
  ["The drivers' room and the '90s garage were painted by Dai Rees-Morgan's team.", []],
  // Any verb, where the comma inside the marks shows a clause with the speaker.
  [
    '"I thought it was over for me," grinned Maria Lund.',
    [['I thought it was over for me,', 'Maria Lund', null]],
  ],
  ['The scheme “Safe Streets,” funded by Maria Lund, grew.', []],
  // The sentence before the quotation is about one person.
  [
    'Second-year apprentice Jomo Kario disagreed. "We hide them better."',
    [['We hide them better.', 'Jomo Kario', 'Second-year apprentice']],
  ],
  [
    'For farmer Greta Lind, the arrangement is simple: "I grow too much."',
    [['I grow too much.', 'Greta Lind', 'farmer']],
  ],
  [
    'According to workshop manager Ottilie Brand, "They break fewer things than we did."',
    [['They break fewer things than we did.', 'Ottilie Brand', 'workshop manager']],
  ],
  [
    'Treasurer Abel Okonda\'s verdict was brief: "Clean, and not a penny late."',
    [['Clean, and not a penny late.', 'Abel Okonda', 'Treasurer']],
  ],
  [
    'In the words of porter Yusuf Demirel, "They finally asked us where the doors stick."',
    [['They finally asked us where the doors stick.', 'Yusuf Demirel', 'porter']],
  ],
  [
    'Asked what she would tell next year\'s group, staff nurse Carmel Doherne laughed. "Bring sandwiches."',
    [['Bring sandwiches.', 'Carmel Doherne', 'staff nurse']],
  ],
  [
    'Len Hathers, 81, spent Christmas here. "Best sprouts I ever had," he insists.',
    [['Best sprouts I ever had,', 'Len Hathers', null]],
  ],
  [
    'Edwin Thack farms here. As Mrs Thack remarked over the fence, "Hope is not a budget line."',
    [['Hope is not a budget line.', 'Thack', null]],
  ],
  [
    '"Miss lets us eat the evidence," explained Reception pupil Tobias.',
    [['Miss lets us eat the evidence,', 'Tobias', 'Reception pupil']],
  ],
  [
    'Headteacher Siân Llewel retired in July. Her last assembly was short: "Be kind. Shut the gate."',
    [['Be kind. Shut the gate.', 'Siân Llewel', 'Headteacher']],
  ],
  ['Headteacher Siân Llewel retired in July. Her mother was proud: "Be kind. Shut the gate."', []],
  [
    '"You could smell the rye from the bus stop." Longtime member Trudy Vander isn\'t exaggerating.',
    [['You could smell the rye from the bus stop.', 'Trudy Vander', 'Longtime member']],
  ],
  [
    '"Forty years I emptied that bucket," said the caretaker, Des Pomfrey; "I miss it on Mondays."',
    [['Forty years I emptied that bucket, / I miss it on Mondays.', 'Des Pomfrey', 'caretaker']],
  ],
  [
    'Bartender Luz remembers the night: "Forty strangers, six candles."',
    [['Forty strangers, six candles.', 'Luz', 'Bartender']],
  ],
  ['Families, he has learned, want company more than answers: "I say very little and I stay."', []],
  // Not the subject, not alone, not their own words: nobody is named.
  ['We thanked Maria Lund. "You have been a great help to us all."', []],
  ['Maria Lund and Abel Okonda opened the hall. "We are so glad you came."', []],
  ['Maria Lund read the card aloud. "Thank you for saving my life."', []],
  ['Maria Lund\'s mother was proud. "I always knew she would do it."', []],
  ['The Green Valley Trust opened a garden. "Everyone is welcome here at last."', []],
  // The sentence after it points back.
  [
    '"It\'s the only place where my son counts out loud." That is how Parveen Sand describes the front seat.',
    [["It's the only place where my son counts out loud.", 'Parveen Sand', null]],
  ],
  // Bodies, and comments of nobody.
  [
    'The county health department, which inspected our kitchens, concluded: "Storage needs attention."',
    [['Storage needs attention.', null, 'county health department']],
  ],
  [
    '"You told me the truth and then you stayed," one widow wrote.',
    [['You told me the truth and then you stayed,', null, 'one widow']],
  ],
  [
    'The letter, signed by all pupils, ends: "Please can we have a crossing?"',
    [['Please can we have a crossing?', null, null]],
  ],
  [
    'The comment most often repeated was "Please fix the lift."',
    [['Please fix the lift.', null, null]],
  ],
])('%s', (line, people) => expect(said(line)).toEqual(people));

it.each<[string, string | null, string | null]>([
  ['— Letter from Inês Carvel, June 2025', 'Inês Carvel', null],
  ['— a patient on Ward 4', null, 'a patient on Ward 4'],
])('below a quotation: %s', (line, speaker, role) => {
  const quotes = text(
    'Larkfield Trust Annual Report 2025',
    '1. The year',
    '"Your driver waited for my mother."',
    line,
  ).quotes;
  expect(quotes.map(([, ...who]) => who)).toEqual([[speaker, role]]);
});
