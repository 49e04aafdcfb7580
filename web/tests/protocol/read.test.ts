import { describe, expect, it } from 'vitest';
import { field, number } from '../../src/protocol/field.js';
import { readCaption, readMind, readNotice, readPart, readSession, readTiming, readTurnEnded, readTurnStarted } from '../../src/protocol/read.js';

describe('fields', () => {
  it('are found under either spelling, in objects and maps', () => {
    expect(field({ startSeconds: 1 }, 'startSeconds')).toBe(1);
    expect(field({ StartSeconds: 2 }, 'startSeconds')).toBe(2);
    expect(field(new Map([['StartSeconds', 3]]), 'startSeconds')).toBe(3);
    expect(field(null, 'startSeconds')).toBeUndefined();
  });

  it('read numbers that arrive as big integers, and refuse what is none', () => {
    expect(number({ epoch: 7n }, 'epoch')).toBe(7);
    expect(number({ epoch: Number.NaN }, 'epoch', -1)).toBe(-1);
    expect(number({ epoch: {} }, 'epoch', -1)).toBe(-1);
  });
});

describe('messages', () => {
  it('read a stream part with a numeric or a named kind', () => {
    const data = new Uint8Array([1, 2]);
    expect(readPart({ kind: 0, generation: 3, startSeconds: 1.5, keyframe: true, last: true, codecs: 'c', data }))
      .toEqual({ kind: 'init', generation: 3, startSeconds: 1.5, keyframe: true, last: true, codecs: 'c', data });
    expect(readPart({ Kind: 'Gap', codecs: null, Data: null })).toMatchObject({ kind: 'gap', codecs: '', data: new Uint8Array() });
    expect(readPart({ kind: 1, last: false, data }).last).toBe(false);
  });

  it('tell a greeting from an empty line', () => {
    expect(readTurnStarted({ epoch: 1, text: null }).text).toBeNull();
    expect(readTurnStarted({ epoch: 1, text: '' }).text).toBe('');
  });

  it('read captions and drop words without text', () => {
    const words = [{ text: 'Hello', start: 1, end: 1.4 }, { text: '', start: 2, end: 2 }];
    expect(readCaption({ epoch: 4, words }).words).toEqual([{ text: 'Hello', start: 1, end: 1.4 }]);
  });

  it('read the session with its persona and mind', () => {
    const session = readSession({ session: 's', persona: { id: 'rosa', name: 'Rosa' }, voice: 'v', mind: { builtIn: false, model: 'llama' } });
    expect(session.persona).toMatchObject({ id: 'rosa', name: 'Rosa', tagline: '' });
    expect(session.mind).toEqual({ builtIn: false, model: 'llama', hint: '' });
    expect(session).toMatchObject({ width: 512, height: 512, frameRate: 25 });
  });

  it('survive junk', () => {
    for (const junk of [null, undefined, 5, 'text', [], {}]) {
      expect(readPart(junk).data.length).toBe(0);
      expect(readCaption(junk).words).toEqual([]);
      expect(readTurnEnded(junk)).toEqual({ epoch: 0, seconds: 0, interrupted: false, heard: '' });
      expect(readNotice(junk).level).toBe('info');
      expect(readTiming(junk).stage).toBe('firstToken');
      expect(readMind(junk).builtIn).toBe(true);
    }
  });
});
