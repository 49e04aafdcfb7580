/** The codecs the server sends: H.264 baseline and AAC-LC in one fragmented MP4. */
export const streamType = 'video/mp4; codecs="avc1.42c01f,mp4a.40.2"';

interface MediaSourceKind {
  isTypeSupported(type: string): boolean;
}

export interface BrowserMedia {
  readonly ManagedMediaSource?: MediaSourceKind | undefined;
  readonly MediaSource?: MediaSourceKind | undefined;
  readonly WebSocket?: unknown;
}

/** What this browser lacks to show the stream, each in a visitor's words. Empty when it can. */
export function missingFeatures(browser: BrowserMedia): string[] {
  const missing: string[] = [];
  if (browser.WebSocket === undefined) missing.push('WebSockets');
  const source = browser.ManagedMediaSource ?? browser.MediaSource;
  if (source === undefined) return [...missing, 'Media Source Extensions (live video)'];
  if (!source.isTypeSupported('video/mp4; codecs="avc1.42c01f"')) missing.push('H.264 video');
  if (!source.isTypeSupported('audio/mp4; codecs="mp4a.40.2"') && !source.isTypeSupported('video/mp4; codecs="mp4a.40.2"')) {
    missing.push('AAC audio');
  }
  if (missing.length === 0 && !source.isTypeSupported(streamType)) missing.push('H.264 with AAC in one stream');
  return missing;
}

/** Writes the stream's codecs as a MIME type; a complete type passes unchanged. */
export function mimeType(codecs: string): string {
  if (codecs.length === 0) return streamType;
  return codecs.includes('/') ? codecs : `video/mp4; codecs="${codecs}"`;
}
