import words from '../../../data/words/contacts.json' with {type: 'json'};

/** Verbs and nouns that report a contact, by lemma. */
export const talk = new Set(words.talk);
export const ring = new Set(words.ring);
/** Of these, the verbs that also take "with", or both persons as subject. */
export const telephoneVerbs = new Set(words.telephoneVerbs);
export const meet = new Set(words.meet);
/** Verbs that report a meeting with their object, who is a person. */
export const receive = new Set(words.receive);
/** Verbs that report a meeting with "each other". */
export const greet = new Set(words.greet);
export const reach = new Set(words.reach);
export const tell = new Set(words.tell);
export const light = new Set(words.light);
/** Verbs whose subject is the contact itself: they neither report nor deny it. */
export const happen = new Set(words.happen);
/** Verbs of the announcement, whose day need not be that of the contact. */
export const reporting = new Set(words.reporting);
export const discuss = new Set(words.discuss);
export const callNouns = new Set(words.callNouns);
export const talkNouns = new Set(words.talkNouns);
export const meetingNouns = new Set(words.meetingNouns);
/** Nouns that report a meeting with somebody who is named. */
export const meals = new Set(words.meals);

/** Nouns that report a call only with a word of the telephone before them. */
export const wiredNouns = new Set(words.wiredNouns);
/** What holds what was said in talks, whichever they were: "the transcripts of their calls". */
export const records = new Set(words.records);
/** Words before an infinitive that put it into the future: "due to open". */
export const awaited = new Set(words.awaited);
/** Verbs by which talks that go on for days or months begin, or go on. */
export const opening = new Set(words.opening);
/** Verbs with "for" that make a call a wish. */
export const asking = new Set(words.asking);

/** Words that tell by which channel, or in person. */
export const telephone = new Set(words.telephone);
export const video = new Set(words.video);
/** Words that make a meeting a call. */
export const online = new Set(words.online);
export const inPerson = new Set(words.inPerson);

/** Verbs that make what they govern a plan, an attempt or a denial. */
export const planning = new Set(words.planning);
export const attempting = new Set(words.attempting);
export const denying = new Set(words.denying);

/** Verbs by which somebody says to another what he or she will do. */
export const offering = new Set(words.offering);
/** Verbs of what people do with words, in a call or elsewhere. */
export const speaking = new Set([...words.talk, ...words.tell, ...words.discuss, ...words.speaking]);
/** What somebody is rung up for, where who is called to testify or explain is summoned. */
export const ringingTo = new Set([...words.talk, ...words.tell, ...words.discuss, ...words.ringingTo]);

/** Words before "in" that make of somebody one of those who spoke: "been in a call", "took part in a call". */
export const partaking = new Set(words.partaking);

/** Words that call something untrue, and what they call so. */
export const untrue = new Set(words.false);
export const claims = new Set(words.claims);

/** Verbs whose object is to do what their infinitive says: "told the commission to meet". */
export const ordering = new Set(words.ordering);

/** Words for people of whom a body has many: "officers of both staffs" are nobody in particular. */
export const staff = new Set(words.staff);

/** Words before an infinitive that make it a wish, and no event. */
export const wish = new Set(words.wish);

/** Verbs that turn a request for a contact into an attempt in vain. */
export const declining = new Set(words.declining);

/** Verbs by which what was arranged does not take place. */
export const cancelling = new Set(words.cancelling);

/** Verbs that, denied, leave a call unanswered; and words that say that it was. */
export const answering = new Set(words.answering);
export const inVain = new Set(words.inVain);

/** Gerunds behind these report nothing: "had no intention of meeting", "ruled out meeting". */
export const unreal = new Set(words.unreal);

/** Words that make a meeting that of a body: "the annual meeting". */
export const ofBodies = new Set(words.ofBodies);

/** Words that put an event before the one that is reported. */
export const before = new Set(words.before);
