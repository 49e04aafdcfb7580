export type Theme = 'auto' | 'light' | 'dark';

export interface Settings {
  readonly theme: Theme;
  readonly volume: number;
  readonly muted: boolean;
  readonly captions: boolean;
  /** Reads finished replies out through a screen reader. */
  readonly announce: boolean;
}

const key = 'persona-avatar';

const defaults: Settings = { theme: 'auto', volume: 1, muted: false, captions: true, announce: false };

/** The visitor's choices, kept in this browser; a browser that keeps nothing gets the defaults each time. */
export function loadSettings(): Settings {
  try {
    return { ...defaults, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>) };
  } catch {
    return defaults;
  }
}

export function saveSettings(change: Partial<Settings>): Settings {
  const settings = { ...loadSettings(), ...change };
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // A private window may refuse storage; the choice then holds for this view.
  }
  return settings;
}

export function applyTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
}
