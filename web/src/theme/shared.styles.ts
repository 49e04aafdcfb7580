import { css } from 'lit';

/** Buttons, links, fields and dialogs, the same in every view. */
export const sharedStyles = css`
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3 {
    font-family: var(--display);
    line-height: 1.12;
    letter-spacing: -0.015em;
    margin: 0;
    text-wrap: balance;
  }
  p {
    margin: 0;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--go);
    outline-offset: 2px;
  }
  button,
  .button {
    font: inherit;
    font-weight: 600;
    color: inherit;
    cursor: pointer;
    border: 1px solid var(--line);
    border-radius: 999px;
    min-height: 44px;
    padding: 0 18px;
    background: var(--sheet);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 9px;
    text-decoration: none;
    transition:
      background 0.15s,
      border-color 0.15s,
      color 0.15s;
  }
  button:hover,
  .button:hover {
    background: var(--raised);
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  button.icon {
    width: 44px;
    padding: 0;
    flex: none;
  }
  button.plain {
    border-color: transparent;
    background: transparent;
  }
  button.plain:hover {
    background: var(--raised);
  }
  button[aria-pressed='true'] {
    background: var(--raised);
    border-color: transparent;
    color: var(--go);
  }
  button.go,
  .button.go {
    background: var(--go);
    border-color: transparent;
    color: var(--go-ink);
  }
  button.go:hover,
  .button.go:hover {
    background: color-mix(in oklab, var(--go), var(--ink) 14%);
  }
  svg {
    flex: none;
  }
  input[type='search'],
  textarea {
    font: inherit;
    color: inherit;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 14px;
    padding: 10px 14px;
    width: 100%;
  }
  ::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  dialog {
    color: inherit;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 24px;
    padding: 0;
    width: min(560px, calc(100vw - 24px));
    max-height: min(720px, calc(100dvh - 24px));
    box-shadow: var(--lift);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    animation: rise 0.18s ease-out;
  }
  dialog::backdrop {
    background: rgb(6 12 10 / 55%);
  }
  dialog header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 18px 14px 12px 24px;
  }
  dialog h2 {
    font-size: 24px;
  }
  dialog .body {
    padding: 0 24px 24px;
    overflow: auto;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(10px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
    }
  }
`;
