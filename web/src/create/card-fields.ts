import type { Card } from './messages.js';

/** How one field of a card is edited. */
export type FieldKind = 'text' | 'long' | 'lines' | 'statements' | 'unit' | 'choice';

export interface CardField {
  /** Where it is in the card, as in `identity.age`; the server's errors begin with it. */
  readonly path: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly hint?: string;
  readonly choices?: readonly (readonly [value: number, label: string])[];
}

export interface CardSection {
  readonly title: string;
  readonly open: boolean;
  readonly fields: readonly CardField[];
}

const text = (path: string, label: string, hint?: string): CardField => field(path, label, 'text', hint);
const long = (path: string, label: string, hint?: string): CardField => field(path, label, 'long', hint);
const lines = (path: string, label: string, hint = 'One a line.'): CardField => field(path, label, 'lines', hint);
const unit = (path: string, label: string): CardField => field(path, label, 'unit');

/** Everything of a card but voice and face, which are chosen by ear and eye. */
export const sections: readonly CardSection[] = [
  {
    title: 'Who it is', open: true,
    fields: [
      text('name', 'Name'), text('tagline', 'One line about it'), long('description', 'Description'),
      text('language', 'Language', 'A tag such as en, en-GB or fr; choose a voice that speaks it.'),
      lines('greetings', 'What it says first'),
    ],
  },
  {
    title: 'In its own words', open: false,
    fields: [
      long('identity.introduction', 'Tell me about yourself'), long('identity.age', 'How old are you?'), long('identity.occupation', 'What do you do?'),
      long('identity.origin', 'Where do you come from?'), long('identity.home', 'Where do you live?'), long('identity.family', 'Do you have a family?'),
      long('identity.appearance', 'What do you look like?'),
    ],
  },
  {
    title: 'Character', open: false,
    fields: [
      unit('personality.openness', 'Openness'), unit('personality.conscientiousness', 'Conscientiousness'), unit('personality.extraversion', 'Extraversion'),
      unit('personality.agreeableness', 'Agreeableness'), unit('personality.neuroticism', 'Neuroticism'), lines('personality.traits', 'Traits'),
      unit('emotionBaseline.joy', 'Joy at rest'), unit('emotionBaseline.sadness', 'Sadness at rest'), unit('emotionBaseline.anger', 'Anger at rest'),
      unit('emotionBaseline.surprise', 'Surprise at rest'), unit('emotionBaseline.fear', 'Fear at rest'), unit('emotionBaseline.disgust', 'Disgust at rest'),
    ],
  },
  {
    title: 'How it talks', open: false,
    fields: [
      long('speakingStyle.manner', 'Manner', 'One or two sentences, for a language model.'),
      { path: 'speakingStyle.verbosity', label: 'How much it says', kind: 'choice', choices: [[1, 'little'], [2, 'as usual'], [3, 'a lot']] },
      lines('speakingStyle.openers', 'Openers', 'One a line, each ending in a comma.'), lines('speakingStyle.fillers', 'Fillers', 'One a line, each ending in a comma.'),
      lines('speakingStyle.interjections', 'Exclamations'), lines('speakingStyle.closers', 'Closing sentences'), lines('speakingStyle.addressTerms', 'What it calls you'),
      lines('speakingStyle.askBacks', 'Questions it asks back', 'One a line, each ending in a question mark.'),
    ],
  },
  {
    title: 'What it knows and thinks', open: false,
    fields: [
      field('facts', 'Facts', 'statements', 'One a line, in the first person; five at least.'), field('opinions', 'Opinions', 'statements', 'One a line; three at least.'),
      lines('likes', 'Likes'), lines('dislikes', 'Dislikes'), lines('stories', 'Stories', 'One a line, each told whole.'), lines('jokes', 'Jokes', 'One a line.'),
    ],
  },
  {
    title: 'What it says to that', open: false,
    fields: [
      lines('lines.howAreYou', 'How are you?'), lines('lines.thanks', 'Thanks'), lines('lines.compliments', 'A compliment'), lines('lines.insults', 'An insult'),
      lines('lines.joy', 'Good news'), lines('lines.sadness', 'Sadness'), lines('lines.anger', 'Anger'), lines('lines.fear', 'Fear'), lines('lines.tiredness', 'Tiredness'),
      lines('lines.nameLearned', 'Your name', 'One a line; {name} stands for the name.'), lines('lines.acknowledgements', 'Something told, nothing asked'),
      lines('lines.alreadySaid', 'The same question again'), lines('lines.otherLanguage', 'Another language'), lines('lines.gibberish', 'Nonsense'),
      lines('lines.nature', 'Are you a machine?'), lines('lines.brokenOff', 'An unfinished sentence'), lines('lines.farewells', 'Goodbye'),
    ],
  },
  {
    title: 'When it does not know', open: false,
    fields: [lines('fallbackLines', 'It admits not to know', 'One a line; {topic} stands for what was asked about.'), lines('apologyLines', 'Its language model failed')],
  },
];

function field(path: string, label: string, kind: FieldKind, hint?: string): CardField {
  return hint === undefined ? { path, label, kind } : { path, label, kind, hint };
}

/** A value of a card by its path. */
export function valueAt(card: Card, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at !== null && typeof at === 'object' ? (at as Card)[name] : undefined), card);
}

/** The card with another value at a path; everything else stays as it is. */
export function withValue(card: Card, path: string, value: unknown): Card {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...card, [name]: value };
  const inner = card[name];
  return { ...card, [name]: withValue(inner !== null && typeof inner === 'object' ? (inner as Card) : {}, rest.join('.'), value) };
}

/** What a text field shows for a value. */
export function shown(kind: FieldKind, value: unknown): string {
  if (kind === 'lines') return Array.isArray(value) ? value.map(String).join('\n') : '';
  if (kind === 'statements') return Array.isArray(value) ? value.map((statement) => String((statement as Card)?.['say'] ?? '')).join('\n') : '';
  return value === undefined || value === null ? '' : String(value);
}

/** The value a text field's content stands for; a statement keeps its topics when its sentence stays. */
export function meant(kind: FieldKind, content: string, before: unknown): unknown {
  const filled = content.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (kind === 'lines') return filled;
  if (kind === 'statements') {
    const known = new Map((Array.isArray(before) ? before : []).map((statement) => [String((statement as Card)?.['say'] ?? ''), statement as Card]));
    return filled.map((say) => known.get(say) ?? { say, about: '' });
  }
  return content.replace(/\s*\n\s*/g, ' ');
}

/** The server's sentence about a wrong card, field by field: `{name: 'must not be empty'}`. */
export function faultsByField(message: string): Map<string, string> {
  const faults = new Map<string, string>();
  for (const part of message.replace(/^card: /, '').split('; ')) {
    const found = /^([A-Za-z.]+)(?:\[\d+\])?(?:\.\w+)? (.+)$/.exec(part);
    if (found?.[1] !== undefined && found[2] !== undefined && !faults.has(found[1])) faults.set(found[1], found[2]);
  }
  return faults;
}
