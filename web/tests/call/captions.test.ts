import { describe, expect, it } from 'vitest';
import { CaptionTrack, joinWords } from '../../src/call/caption-track.js';
import type { CaptionWord } from '../../src/protocol/messages.js';

/** Words of `length` seconds, one after another. */
function words(text: string, start: number, length = 0.3): CaptionWord[] {
  return text.split(' ').map((word, i) => ({ text: word, start: start + i * length, end: start + (i + 1) * length - 0.02 }));
}

function track(text: string, start = 10, epoch = 1): CaptionTrack {
  const captions = new CaptionTrack();
  captions.add(epoch, words(text, start));
  return captions;
}

const lineAt = (captions: CaptionTrack, seconds: number): string => joinWords(captions.at(seconds).words.map((word) => word.text));

describe('captions', () => {
  it('mark the word that is heard, and keep it marked until the next begins', () => {
    const captions = track('Good morning to you');
    expect(captions.at(10.05).current).toBe(0);
    expect(captions.at(10.295).current).toBe(0);
    expect(captions.at(10.35).current).toBe(1);
    expect(captions.at(11).current).toBe(3);
  });

  it('appear shortly before the first word and go a while after the last', () => {
    const captions = track('Good morning');
    expect(lineAt(captions, 9.7)).toBe('');
    expect(captions.at(9.9)).toMatchObject({ current: -1 });
    expect(lineAt(captions, 9.9)).toBe('Good morning');
    expect(lineAt(captions, 11.5)).toBe('Good morning');
    expect(lineAt(captions, 12.5)).toBe('');
  });

  it('cut long speech into lines that fit two rows', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen';
    const captions = track(text);
    const lines = new Set(Array.from({ length: 60 }, (_, i) => lineAt(captions, 10 + i * 0.1)));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(56);
    expect([...lines].filter((line) => line !== '').join(' ')).toBe(text);
  });

  it('break after a sentence, but not after a very short one', () => {
    const captions = track('Yes. That is exactly what I thought of it. And you?');
    expect(lineAt(captions, 10.1)).toBe('Yes. That is exactly what I thought of it.');
    expect(lineAt(captions, 13)).toBe('And you?');
  });

  it('break at a pause and at a new turn', () => {
    const captions = track('Hm');
    captions.add(1, words('well', 12));
    captions.add(2, words('next', 12.4));
    expect(lineAt(captions, 12.1)).toBe('well');
    expect(lineAt(captions, 12.5)).toBe('next');
  });

  it('take back what an interruption cut off', () => {
    const captions = track('I was about to say something');
    captions.cut(1, 10.7);
    expect(captions.whole(1)).toBe('I was about');
    captions.cut(1, 0);
    expect(captions.whole(1)).toBe('');
    expect(captions.at(10.1).words).toEqual([]);
  });

  it('tell what was heard so far', () => {
    const captions = track('I was about to say');
    expect(captions.heard(1, 10.35)).toBe('I was');
    expect(captions.heard(2, 99)).toBe('');
  });

  it('join scripts that write no spaces without any', () => {
    expect(joinWords(['今日は', '良い', '天気'])).toBe('今日は良い天気');
    expect(joinWords(['Hello', '世界'])).toBe('Hello 世界');
  });
});
