import { describe, expect, it } from 'vitest';
import { Conversation } from '../../src/call/conversation.js';

/** A conversation in which turn 1 answers "Hello?" with four words from second 10 to 12. */
function talking() {
  const ended: { epoch: number; heard: string; interrupted: boolean }[] = [];
  const conversation = new Conversation((turn, heard) => ended.push({ epoch: turn.epoch, heard, interrupted: turn.interrupted }));
  conversation.turns.sent(5000);
  conversation.turnStarted({ epoch: 1, text: 'Hello?' });
  const texts = ['Good', 'day', 'to', 'you.'];
  conversation.speechStarted({ epoch: 1, seconds: 10 });
  conversation.captionArrived({ epoch: 1, words: texts.map((text, i) => ({ text, start: 10 + i * 0.5, end: 10.4 + i * 0.5 })) });
  const follow = (seconds: number, silenced = false): boolean => conversation.follow(seconds, 'Rosa', silenced);
  const lines = (): unknown[] => conversation.transcript.entries.map((entry) => [entry.kind, entry.text]);
  return { conversation, ended, follow, lines };
}

describe('conversation', () => {
  it('writes the answer into the transcript as it is heard', () => {
    const { follow, lines } = talking();
    follow(9);
    expect(lines()).toEqual([['user', 'Hello?']]);
    follow(10.6);
    expect(lines()).toEqual([['user', 'Hello?'], ['persona', 'Good day']]);
    follow(11.6);
    expect(lines().at(-1)).toEqual(['persona', 'Good day to you.']);
  });

  it('speaks from the first sample until the end was heard, and ends the turn once', () => {
    const { conversation, ended, follow } = talking();
    follow(9.9);
    expect(conversation.speaking).toBe(false);
    follow(10.1);
    expect(conversation.speaking).toBe(true);
    conversation.turnEnded({ epoch: 1, seconds: 12, interrupted: false, heard: 'Good day to you.' });
    follow(11.9);
    expect(conversation.speaking).toBe(true);
    expect(ended).toEqual([]);
    follow(12);
    follow(13);
    expect(conversation.speaking).toBe(false);
    expect(ended).toEqual([{ epoch: 1, heard: 'Good day to you.', interrupted: false }]);
  });

  it('is busy from sending a line until its answer was heard', () => {
    const { conversation, follow } = talking();
    expect(conversation.turns.busy(10)).toBe(true);
    conversation.turnEnded({ epoch: 1, seconds: 12, interrupted: false, heard: '' });
    follow(12);
    expect(conversation.turns.busy(12)).toBe(false);
    conversation.turns.sent(9000);
    expect(conversation.turns.busy(12)).toBe(true);
    conversation.turns.refused(9000);
    expect(conversation.turns.busy(12)).toBe(false);
  });

  it('keeps of a stopped answer what was heard, in one line', () => {
    const { conversation, ended, follow, lines } = talking();
    follow(10.6);
    expect(conversation.interrupt(10.6)?.epoch).toBe(1);
    follow(10.6, true);
    conversation.epochEnded({ epoch: 1, seconds: 10.8 });
    conversation.turnEnded({ epoch: 1, seconds: 10.8, interrupted: true, heard: 'Good day' });
    follow(10.83);
    follow(11.6);
    expect(lines()).toEqual([['user', 'Hello?'], ['persona', 'Good day']]);
    expect(conversation.caption.words.map((word) => word.text)).not.toContain('to');
    expect(ended).toEqual([{ epoch: 1, heard: 'Good day', interrupted: true }]);
    expect(conversation.turns.busy(11)).toBe(false);
  });

  it('shows no caption and no speech while silenced', () => {
    const { conversation, follow } = talking();
    follow(10.6);
    expect(conversation.caption.words).not.toEqual([]);
    follow(10.7, true);
    expect(conversation.caption.words).toEqual([]);
    expect(conversation.speaking).toBe(false);
  });

  it('knows a turn that was stopped before its speech was announced', () => {
    const conversation = new Conversation(() => undefined);
    conversation.turnStarted({ epoch: 7, text: 'Hm' });
    expect(conversation.interrupt(3)).toBeNull();
    expect(conversation.speechStarted({ epoch: 7, seconds: 4 }).stopped).toBe(true);
    conversation.captionArrived({ epoch: 7, words: [{ text: 'no', start: 4, end: 5 }] });
    conversation.follow(4.5, 'Rosa', false);
    expect(conversation.caption.words).toEqual([]);
    conversation.turnStarted({ epoch: 8, text: 'Well' });
    expect(conversation.speechStarted({ epoch: 8, seconds: 6 }).stopped).toBe(false);
  });

  it('connects a line with the moment it was sent, and a greeting with none', () => {
    const { conversation } = talking();
    expect(conversation.turns.last?.sentAt).toBe(5000);
    conversation.turnStarted({ epoch: 2, text: null });
    expect(conversation.turns.last?.sentAt).toBeNull();
  });

  it('keeps the timing bar of each line across a dropped connection and starts epochs anew', () => {
    const { conversation, follow, lines } = talking();
    conversation.timing({ epoch: 1, stage: 'firstSpeech', milliseconds: 80 });
    follow(10.6);
    conversation.lost();
    conversation.turnStarted({ epoch: 1, text: 'Again' });
    conversation.speechStarted({ epoch: 1, seconds: 1 });
    conversation.captionArrived({ epoch: 1, words: [{ text: 'Yes.', start: 1, end: 1.3 }] });
    follow(1.2);
    expect(lines()).toEqual([['user', 'Hello?'], ['persona', 'Good day'], ['user', 'Again'], ['persona', 'Yes.']]);
    const [, first, , second] = conversation.transcript.entries;
    expect(conversation.turnOf(first!)?.firstSpeechMs).toBe(80);
    expect(conversation.turnOf(second!)?.firstSpeechMs).toBeNull();
  });

  it('hands the conversation back without notes', () => {
    const { conversation, follow } = talking();
    follow(11.6);
    conversation.transcript.addNote('Otto joins');
    expect(conversation.transcript.history()).toEqual([
      { role: 'user', text: 'Hello?' },
      { role: 'persona', text: 'Good day to you.' },
    ]);
  });
});
