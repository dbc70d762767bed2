/** What a verb or noun of speech does with what is said. */
export type SpeechAct =
  | 'say' | 'add' | 'announce' | 'confirm' | 'claim' | 'deny' | 'report' | 'reveal' | 'warn' | 'describe' | 'stress' | 'explain'
  | 'ask' | 'promise' | 'accuse' | 'quote' | 'tell' | 'expect' | 'believe' | 'show' | 'write' | 'recall' | 'note'
  | 'admit' | 'threaten' | 'propose' | 'hope' | 'estimate' | 'comment' | 'doubt'
  /** Attributes only with a verb of speech after it: حسبما ذكر. */
  | 'relay'
  /** Said by nobody in particular: it is said, reportedly. */
  | 'rumour'
  /** The writer's own "it is worth noting": attributes nothing, and ends what was said before. */
  | 'aside';

/** What sort of speaker a noun names. `statement`, `report` and `poll` are documents. */
export type SpeakerKind =
  | 'official' | 'spokesperson' | 'source' | 'witness' | 'media' | 'expert' | 'statement' | 'report' | 'poll' | 'authority'
  | 'resident' | 'activist' | 'security' | 'medic' | 'lawyer';

/** Words that shift how sure a predicate is. */
export type CertaintyCue =
  /** The future tense: will, سوف. */
  | 'future'
  /** Fixed for the future: is to, من المقرر. */
  | 'planned'
  /** Wanted for the future: intends, يعتزم. */
  | 'intended'
  | 'possible'
  /** Possible before a present, done before a past: قد. */
  | 'possible-present'
  /** Future in reported speech, possible elsewhere: would. */
  | 'conditional'
  /** Ability, possible where affirmed and plainly not so where negated: could, could not. */
  | 'able'
  | 'likely' | 'unlikely'
  /** Adverbs, which stand before or after: probably, perhaps, على الأرجح. */
  | 'perhaps'
  | 'alleged'
  /** Adverbs and adjectives, which stand before or after: allegedly, المزعوم. */
  | 'allegedly'
  | 'hoped' | 'required' | 'called-for' | 'attempted' | 'feared'
  /** It is sure or done: certainly, بالفعل. */
  | 'certain';

/** Words of negation, by the way they reach their predicate. */
export type Negation =
  /** Before its verb. */
  | 'not'
  /** Before a verb, of the past: لم, didn't. */
  | 'not-past'
  /** Before a verb, of the future: لن, won't. */
  | 'not-future'
  /** Before its noun, or as the subject or object: no, none, nobody. */
  | 'no'
  | 'never' | 'without'
  /** Before a verbal noun: عدم, lack of. */
  | 'lack'
  /** Of all that follows, verb or noun: it is not true that, ليس صحيحا أن. */
  | 'untrue'
  /** Of what is told, before or behind it: false reports that, his death is a hoax, عار عن الصحة. */
  | 'false'
  /** The same as a noun, said of what stands before it behind *to be* alone. */
  | 'falsehood'
  /** Before an adjective or participle, the next word only: غير. */
  | 'un'
  | 'no-longer' | 'not-only' | 'only'
  | 'fail' | 'refuse' | 'prevent'
  /** Looks like a negation and is none: لا يزال, لا بد, no doubt. */
  | 'affirming';

/** Verbs that carry another predicate: قام ب, تم. */
export type LightVerb = 'do' | 'be-done' | 'be' | 'begin' | 'continue' | 'end' | 'try' | 'manage' | 'fail' | 'allow' | 'cause' | 'demand';
/** Words that open a clause. */
export type Marker =
  | 'and' | 'or' | 'but' | 'while' | 'when' | 'after' | 'before' | 'since' | 'until' | 'because' | 'so' | 'purpose' | 'if'
  | 'although' | 'that' | 'relative' | 'besides' | 'also' | 'where' | 'among' | 'except';
export type Preposition =
  | 'in' | 'at' | 'on' | 'from' | 'to' | 'toward' | 'with' | 'without' | 'by' | 'for' | 'about' | 'between' | 'near' | 'against'
  | 'under' | 'over' | 'through' | 'via' | 'inside' | 'outside' | 'behind' | 'around' | 'off' | 'aboard' | 'following' | 'during' | 'because-of' | 'of'
  /** Before what a figure is only measured against: compared with, up from. */
  | 'compared-with';
/** Words that open a noun phrase, so that a noun follows and no verb. */
export type Determiner =
  | 'article'
  /** How much of what follows is meant: all, most, some, none. */
  | 'all' | 'most' | 'many' | 'some' | 'few' | 'none' | 'any'
  /** Points at it: this, such. */
  | 'pointing'
  /** Tells one of several from the rest: another, each, either. */
  | 'distributive'
  /** Adds to what was told before: further, additional, أخرى. */
  | 'further'
  /** Says for itself where all is meant: in the whole of a state, in the whole world. */
  | 'nationwide' | 'worldwide';
/** Words that point back; `own` marks the possessives among the pronouns. */
export type Reference = 'own' | 'the-two-sides' | 'the-latter' | 'this' | 'we' | 'he' | 'she' | 'they' | 'it' | 'the-two-countries';
