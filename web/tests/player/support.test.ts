import { describe, expect, it } from 'vitest';
import { mimeType, missingFeatures, streamType } from '../../src/player/support.js';

function browser(supported: (type: string) => boolean) {
  return { MediaSource: { isTypeSupported: supported }, WebSocket: class {} };
}

describe('browser support', () => {
  it('misses nothing where everything plays', () => {
    expect(missingFeatures(browser(() => true))).toEqual([]);
  });

  it('names the missing codec', () => {
    expect(missingFeatures(browser((type) => !type.includes('avc1')))).toEqual(['H.264 video']);
    expect(missingFeatures(browser((type) => !type.includes('mp4a')))).toEqual(['AAC audio']);
  });

  it('names a browser without media sources, and one without sockets', () => {
    expect(missingFeatures({ WebSocket: class {} })).toEqual(['Media Source Extensions (live video)']);
    expect(missingFeatures({ MediaSource: { isTypeSupported: () => true } })).toEqual(['WebSockets']);
  });

  it('prefers the managed source where there is one', () => {
    const managed = { ManagedMediaSource: { isTypeSupported: () => true }, WebSocket: class {} };
    expect(missingFeatures(managed)).toEqual([]);
  });

  it('builds the type from bare codecs and keeps a complete one', () => {
    expect(mimeType('avc1.64001f,mp4a.40.2')).toBe('video/mp4; codecs="avc1.64001f,mp4a.40.2"');
    expect(mimeType('video/mp4; codecs="x"')).toBe('video/mp4; codecs="x"');
    expect(mimeType('')).toBe(streamType);
  });
});
