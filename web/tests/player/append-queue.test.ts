import { describe, expect, it } from 'vitest';
import { AppendQueue } from '../../src/player/append-queue.js';
import type { StreamPart } from '../../src/protocol/messages.js';

function part(kind: StreamPart['kind'], bytes: number[] | number, more: Partial<StreamPart> = {}): StreamPart {
  const data = typeof bytes === 'number' ? new Uint8Array(bytes) : new Uint8Array(bytes);
  return { kind, generation: 0, startSeconds: 0, keyframe: false, last: true, codecs: '', data, ...more };
}

describe('append queue', () => {
  it('joins waiting fragments into one append, in order', () => {
    const queue = new AppendQueue();
    queue.push(part('fragment', [1, 2]));
    queue.push(part('fragment', [3]));
    queue.push(part('fragment', [4, 5]));

    const step = queue.take();

    expect(step?.kind === 'media' && [...step.bytes]).toEqual([1, 2, 3, 4, 5]);
    expect(queue.isEmpty).toBe(true);
    expect(queue.waitingBytes).toBe(0);
  });

  it('never joins across an init part, which carries the offset of its generation', () => {
    const queue = new AppendQueue();
    queue.push(part('fragment', [1]));
    queue.push(part('init', [9], { generation: 2, startSeconds: 12.5, codecs: 'avc1.42c01f,mp4a.40.2' }));
    queue.push(part('fragment', [2]));

    expect(queue.take()).toMatchObject({ kind: 'media' });
    expect(queue.take()).toMatchObject({ kind: 'init', generation: 2, offset: 12.5, codecs: 'avc1.42c01f,mp4a.40.2' });
    expect(queue.take()).toMatchObject({ kind: 'media' });
    expect(queue.take()).toBeUndefined();
  });

  it('treats the rest of an init that comes in pieces as bytes, not as another init', () => {
    const queue = new AppendQueue();
    queue.push(part('init', [1], { last: false }));
    queue.push(part('init', [2], { last: true }));
    queue.push(part('init', [3]));

    expect(queue.take()?.kind).toBe('init');
    expect(queue.take()).toMatchObject({ kind: 'media', bytes: new Uint8Array([2]) });
    expect(queue.take()?.kind).toBe('init');
  });

  it('restarts the parser once at a gap', () => {
    const queue = new AppendQueue();
    queue.push(part('fragment', [1]));
    queue.push(part('gap', []));
    queue.push(part('gap', []));
    queue.push(part('fragment', [2], { keyframe: true }));

    expect([queue.take()?.kind, queue.take()?.kind, queue.take()?.kind, queue.take()?.kind]).toEqual(['media', 'restart', 'media', undefined]);
  });

  it('keeps one append below its largest size', () => {
    const queue = new AppendQueue();
    for (let i = 0; i < 10; i++) queue.push(part('fragment', 60_000));

    const sizes: number[] = [];
    for (let step = queue.take(); step !== undefined; step = queue.take()) if (step.kind === 'media') sizes.push(step.bytes.length);

    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(600_000);
  });

  it('drops to the next keyframe instead of holding media without end, and keeps the init', () => {
    const queue = new AppendQueue();
    queue.push(part('init', [7]));
    for (let i = 0; i < 200; i++) queue.push(part('fragment', 30_000));
    expect(queue.waitingBytes).toBeLessThan(4 * 1024 * 1024);

    queue.push(part('fragment', [1]));
    queue.push(part('fragment', [2], { keyframe: true }));

    expect(queue.take()?.kind).toBe('init');
    expect(queue.take()?.kind).toBe('restart');
    expect(queue.take()).toMatchObject({ kind: 'media', bytes: new Uint8Array([2]) });
  });

  it('gives a refused step back first', () => {
    const queue = new AppendQueue();
    queue.push(part('fragment', [1]));
    const step = queue.take()!;
    queue.push(part('fragment', [2]));
    queue.putBack(step);

    expect(queue.waitingBytes).toBe(2);
    expect(queue.take()).toMatchObject({ bytes: new Uint8Array([1, 2]) });
  });
});
