import type { societyEvents } from '../../../concepts/events/society.js';
import type { Entry } from '../../pack.js';

export const society: Record<keyof typeof societyEvents, Entry> = {
  'go-on-strike': {
    words: ['strike by', 'strikes by', 'strike over', 'strikes over', 'strike called', 'rail strike', 'pilots strike', 'teachers strike', '24-hour strike', '48-hour strike', 'national strike', 'nationwide strike', 'on strike', 'general strike', 'strike action', 'walkout', 'industrial action', 'strikers', 'hunger strike', 'work stoppage', 'port strike', 'dock strike', 'bus strike', 'train strike'],
    idioms: [
      { verb: 'go went gone', with: ['strike'], within: 1 },
      { verb: 'strike struck', with: ['over', 'for higher', 'for better', 'for more', 'for two', 'for three', 'for 24', 'for 48'], within: 1 },
      { verb: 'stage', with: ['strike', 'walkout'], within: 4 },
      { verb: 'call', with: ['strike'], within: 4 },
      { verb: 'walk', with: ['out over', 'out on', 'out for', 'out in a', 'out in protest', 'off the job', 'off their jobs'], within: 1 },
      { verb: 'walk', with: ['worker', 'workers', 'staff', 'dockers', 'teachers', 'nurses', 'doctors', 'drivers', 'pilots', 'miners', 'crews', 'employees', 'union', 'unions', 'members'], before: true, within: 1 },
      { verb: 'begin began begun', with: ['strike', 'walkout', 'stoppage'], within: 4 },
      { verb: 'start', with: ['strike', 'walkout', 'stoppage'], within: 4 },
      { verb: 'launch', with: ['strike', 'walkout', 'stoppage'], within: 2 },
      { verb: 'lay laid', with: ['tools'], within: 3 },
      { verb: 'down', with: ['tools'], within: 4 },
    ],
  },
  'end-strike': {
    idioms: [
      { verb: 'end', with: ['strike'], within: 4 },
      { verb: 'call', with: ['off strike', 'off the strike', 'off their strike', 'off its strike', 'off a strike', 'off the walkout'], within: 1 },
      { verb: 'suspend', with: ['strike'], within: 4 },
    ],
  },
  demonstrate: {
    verbs: ['protest', 'demonstrate'],
    words: ['protest', 'demonstration', 'protester', 'demonstrator', 'rally', 'marched', 'marching', 'marchers', 'protestor'],
    idioms: [{ verb: 'take took taken', with: ['streets'], within: 2 }],
  },
  'end-protest': {
    words: ['crackdown on protesters'],
    idioms: [
      { verb: 'disperse', with: ['protest', 'protesters', 'crowd', 'demonstrators', 'demonstration'], within: 4 },
      { verb: 'break broke broken', with: ['protest', 'demonstration', 'up the rally', 'up a rally', 'up the march', 'up the sit-in', 'up the gathering', 'up the crowd'], within: 4 },
      { verb: 'crush', with: ['protest', 'protests'], within: 4 },
      { verb: 'quell', with: ['protest', 'protests'], within: 4 },
      { verb: 'end', with: ['protest', 'protests', 'sit-in'], within: 4 },
    ],
  },
  'sit-in': { words: ['sit-in'] },
  celebrate: {
    verbs: ['celebrate', 'commemorate'], words: ['celebration', 'festivities', 'commemoration'],
    idioms: [
      { verb: 'break broke broken', with: ['into song', 'into applause', 'into cheers', 'into dance'], within: 1 },
      { verb: 'burst burst', with: ['into song', 'into applause', 'into cheers'], within: 1 },
    ],
  },
  'mourn-day': {
    words: ['national mourning', 'day of mourning', 'days of mourning', 'period of mourning'],
    idioms: [
      { verb: 'declare', with: ['mourning'], within: 4 },
      { verb: 'observe', with: ['mourning'], within: 4 },
      { verb: 'announce', with: ['mourning'], within: 4 },
      { verb: 'lower', with: ['flags'], within: 4 },
    ],
  },
  marry: { verbs: ['marry married', 'wed'], words: ['marriage', 'wedding', 'engagement', 'engaged to', 'got engaged', 'get engaged', 'became engaged', 'fiance', 'fiancee'] },
  divorce: { verbs: ['divorce'], words: ['divorce'] },
  award: {
    words: ['prize', 'medal', 'award'],
    idioms: [
      { verb: 'award', with: ['prize', 'medal', 'honour', 'honor', 'title'], within: 4 },
      { verb: 'honour', with: ['with'], within: 4 },
      { verb: 'honor', with: ['with'], within: 4 },
    ],
  },
  'win-award': {
    words: ['prize winner', 'prizewinner', 'laureate'],
    idioms: [
      { verb: 'win won', with: ['prize', 'award', 'medal', 'oscar', 'nobel', 'gold', 'silver', 'bronze'], within: 4 },
      { verb: 'receive', with: ['prize', 'award', 'medal'], within: 4 },
      { verb: 'scoop', with: ['award', 'prize'], within: 4 },
    ],
  },
  'release-work': {
    words: ['premiere'],
    idioms: [
      { verb: 'release', with: ['film', 'album', 'song', 'book', 'movie', 'single'], within: 4 },
      { verb: 'publish', with: ['book', 'novel', 'memoir'], within: 4 },
      { verb: 'premiere', with: ['film'], within: 4 },
    ],
  },
  'withdraw-work': {
    idioms: [
      { verb: 'ban banned', with: ['film', 'book', 'series', 'song', 'broadcast'], within: 4 },
      { verb: 'pull', with: ['film', 'series', 'show'], within: 4 },
      { verb: 'withdraw withdrew withdrawn', with: ['film', 'book'], within: 4 },
    ],
  },
  perform: { verbs: ['perform', 'sing sang sung'], words: ['concert', 'performance'] },
  worship: { verbs: ['pray', 'worship'], words: ['prayer', 'pilgrimage', 'pilgrim', 'hajj'] },
  discover: { verbs: ['discover', 'unearth'], words: ['discovery'] },
  invent: { verbs: ['invent', 'pioneer'], words: ['invention', 'innovation', 'patent'] },
  'study-finds': {
    words: ['new study', 'researchers', 'study finds', 'study found', 'study shows', 'study suggests', 'research shows', 'research suggests'],
  },
  'launch-spacecraft': {
    words: ['liftoff', 'lift-off', 'space launch'],
    idioms: [
      { verb: 'launch', with: ['satellite', 'probe', 'spacecraft', 'rocket', 'shuttle', 'telescope', 'rover'], within: 4 },
      { verb: 'lift', with: ['off'], within: 1 },
      { verb: 'blast', with: ['off'], within: 1 },
    ],
  },
  'cancel-launch': {
    idioms: [
      { verb: 'scrub scrubbed', with: ['launch'], within: 4 },
      { verb: 'delay', with: ['launch'], within: 4 },
      { verb: 'postpone', with: ['launch'], within: 4 },
      { verb: 'abort', with: ['launch', 'mission'], within: 4 },
    ],
  },
  graduate: { verbs: ['graduate', 'enrol enrolled', 'enroll'], words: ['graduation', 'enrolment', 'enrollment'] },
  retire: { verbs: ['retire'], words: ['retirement'] },
  'return-from-retirement': {
    words: ['comeback'],
    idioms: [
      { verb: 'come came come', with: ['retirement'], within: 2 },
      { verb: 'return', with: ['retirement'], within: 2 },
    ],
  },
  hack: {
    verbs: ['hack', 'spy spied'],
    words: ['hacking', 'hacker', 'cyberattack', 'cyber attack', 'spyware', 'espionage'],
  },
  'thwart-hack': {
    idioms: [
      { verb: 'thwart', with: ['cyberattack', 'hack', 'hacking'], within: 4 },
      { verb: 'foil', with: ['cyberattack', 'hack'], within: 4 },
    ],
  },
  live: {
    verbs: ['live', 'reside', 'inhabit'],
    words: ['was raised in', 'were raised in', 'raised in the', 'grew up', 'grow up', 'growing up', 'grown up', 'brought up in'],
  },
  'be-born': { words: ['was born', 'were born', 'is born', 'born in', 'born to', 'gave birth', 'childbirth', 'give birth'] },
  watch: { verbs: ['watch'], words: ['viewership'] },
  wear: { verbs: ['wear wore worn'] },
  translate: { verbs: ['translate'], words: ['translation'] },
  design: { verbs: ['design'] },
  photograph: {
    verbs: ['photograph', 'videotape'], words: ['footage', 'filming'],
    idioms: [
      { verb: 'capture', with: ['video', 'camera', 'cameras', 'film', 'footage', 'images', 'photograph', 'pictures', 'moment', 'scene'], within: 3 },
      { verb: 'shoot shot', with: ['film', 'movie', 'video', 'series', 'scene', 'scenes', 'footage', 'documentary'], before: true, within: 3 },
      { verb: 'shoot shot', with: ['film', 'movie', 'video', 'series', 'scenes', 'footage', 'documentary'], within: 2 },
    ],
  },
  discriminate: { verbs: ['discriminate', 'marginalise', 'marginalize'], words: ['discrimination', 'racism'] },
};
