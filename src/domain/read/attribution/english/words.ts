/** Words and patterns for speakers in English texts. Data. */

export const VERBS =
  '(?:said|says|told|tells|added|adds|explained|explains|noted|notes|recalled|recalls|commented|stated|wrote|writes|recalling|remembered|remembers|smiled|smiles|confided|observed|continued|asked|replied|remarked|stressed|concluded|recounted|found|finds|warned|warns|insisted|insists|reported|reports|ruled|grinned|grins|chuckled|chuckles|sighed|sighs|shouted|cried|whispered|muttered|quipped|quips|jokes|laughs|explaining|saying|concludes|remarks|observes|states|stresses|admits|asks|replies|comments|continues|confides|admitted|argued|argues|promised|joked|laughed|reflected|reflects|believes|agreed|puts? it|describes|described|summed (?:it )?up)';
const LETTER = "[\\p{L}\\p{M}\\d'’-]";
/** Small words inside a name, and `and` between two speakers. */
const PARTICLE =
  '(?:(?:and|de|da|di|del|dos|du|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|ap) ){0,2}';
/** Bronagh Ó Dálaigh, Mrs. Ita Brennan, Tunde Adeyemi-Clarke */
export const NAME = `((?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\\.? )?\\p{Lu}${LETTER}{1,30}(?: ${PARTICLE}\\p{Lu}(?:${LETTER}|\\.){0,30}){0,4})`;
export const ROLE = '([^.,;:“”"]{3,80})';
/** says Phil, acknowledging the effort; Dr Nwosu, who joined in March, said: what follows a name and is a deed, no role. */
export const NO_ROLE_AFTER =
  '(?:[a-z]{3,14}ing|who|which|whose|when|after|before|as|with|in|on|at)\\b';
/** A word of a role: chair, co-ordinator. */
export const WORD = "[a-z][a-z’'-]{1,20}";
export const PRONOUN = '(?:he|she|they)';
/** Offices with capitals before a name: Superintendent Maria Lopez. */
export const OFFICE =
  /^((?:(?:PC|DC|DS|DI|Sgt|Insp|Cpl|Capt|Lt|Rev|Fr|Special|Superintendent|Principal|Head|Teacher|Headteacher|Chair|Chairman|Chairwoman|Chief|Executive|Director|Manager|Mayor|Councillor|President|Vice|Secretary|Minister|Governor|Senator|Judge|Justice|Captain|Inspector|Officer|Nurse|Sister|Dean|Chancellor|Rector|Librarian|Trustee|Treasurer|Reverend|Sergeant|Constable|Detective|Colonel|Major|Lieutenant|Cllr|Lord|Lady|Baroness|Coach|Pastor|Commissioner|Ambassador|Curator|Editor|Volunteer|Resident|Farmer|Student|Pupil|Parent|Patient|Tenant|Doctor|Engineer|Ranger|Warden|Author|Researcher|Scientist|Artist|Carer|Customer|Visitor|Member|Apprentice|Driver|Midwife|Surgeon|Consultant|Paramedic|Firefighter|Chef|Gardener|Ecologist|Coordinator|Campaigner|Shopkeeper|Lecturer|Technician|Youth|Social|Support|[A-Z][a-z]{3,12}ist|Teenager|Grandmother|Grandfather|Mother|Father|Mum|Dad|Widow|Widower|Survivor|Beekeeper|Postman|Builder|Carpenter|Plumber|Hairdresser|Cleaner|Caretaker|Counsellor|Counselor|Mentor|Tutor|Trainer|Trainee|Intern|Graduate|Retiree|Pensioner|Veteran|Founder|Co-founder|Owner|Businessman|Businesswoman|Entrepreneur|Fisherman|Sailor|Pilot|Matron|Registrar|Conservator|Producer|Reporter|Photographer|Writer|Poet|Composer|Actor|Dancer|Neighbour|Neighbor|Homeowner|Commuter|Passenger|Electrician|Musician|Physician|Dietitian|Optician|Analyst|Operator|Controller|Foreman|Cook|Waiter|Clerk|Solicitor|Barrister|Lawyer|Accountant|Architect|Surveyor|Community|Project|Team|Ward|Staff|Worker|Leader|Bartender|Brewer|Barista|Waitress|Receptionist|Cashier|Grocer|Weaver|Machinist|Mechanic|Welder|Joiner|Roofer|Painter|Groundsman|Lifeguard|Conductor|Dispatcher|Signaller|Goalkeeper|Housekeeper|Bookkeeper|Janitor|Custodian|Docent|Translator|Interpreter|Therapist|Optometrist|Vicar|Imam|Rabbi|Deacon|Alderman|Ombudsman|Postmaster|Harbourmaster|Stationmaster|Headmaster|Headmistress)\s)+)(?=\p{Lu})/u;
/** Eleven-year-old Devon Marsh */
export const AGED = /^\p{L}+(?:-\p{L}+)?-year-old (?=\p{Lu})/u;
export const TITLES = /^(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\.? /;
export const IS_NAME = new RegExp(`^${NAME}$`, 'u');
/** “…,” said Gong Changshun with feeling. “…”: a sentence that names the speaker between two parts of a speech. */
export const ENGLISH_BETWEEN =
  /^\s*[A-Za-z][^.!?;“”"\u4e00-\u9fff]{1,160}(?:\b(?:Dr|Mr|Mrs|Ms|Prof)\.[^.!?“”"]{1,80})?[.;]\s+$/;

/** A body whose name is printed in small letters: the county health department. */
export const BODY =
  '(?:department|council|authority|board|committee|court|government|ministry|agency|inspectors?|inspectorate|panel|auditors?|regulator|commission|commissioners|team|jury|judges|reviewers|union|association|trust|school|hospital|company|office|service|society|club|charity|foundation|museum|library|university|college)';
/** Words that a person says or writes: the treasurer’s verdict was brief. */
export const WORDS_OF =
  '(?:verdict|view|words?|message|advice|motto|assessment|answer|reply|response|memory|summary|rule|take|note|comment|letter|report|line|review|explanation|reaction|opinion|promise|wish|hope|warning|question|catchphrase|description|philosophy|email|diary|assembly|speech|talk|sermon|toast|farewell|text|conclusion|finding|recommendation|complaint|request)';
/** Words of a proper name that is not a person’s. */
export const NOT_PERSON =
  /(?:^| )(?:Street|Road|Avenue|Lane|Park|Square|River|Lake|Bay|Bridge|House|Hall|Centre|Center|Library|Museum|Gallery|Trust|Council|Department|University|College|School|Academy|Hospital|Clinic|Church|Network|Foundation|Fund|Society|Association|Institute|Ministry|Office|Board|Committee|Commission|Authority|Agency|Company|Group|Ltd|Limited|Inc|Report|Review|Annual|Day|Week|Year|Award|Prize|Project|Programme|Program|Act|Bank|Union|League|Station|Airport|Market|Festival|City|County|District|Village|North|South|East|West|New|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)(?= |$)/;
