import { css } from 'lit';

export const avatarStyles = css`
  :host {
    display: block;
    position: relative;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: 20px;
    background: #20262b;
    color: #fff;
    font-family: inherit;
    line-height: 1.4;
    container-type: inline-size;
    isolation: isolate;
    --pa-go: #18a05e;
    --pa-marker: #ffd84d;
  }
  :host([hidden]) {
    display: none;
  }
  video,
  canvas,
  .poster {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .poster {
    z-index: 1;
    transition: opacity 0.35s;
  }
  canvas {
    z-index: 1;
    filter: saturate(0.4) blur(3px) brightness(0.75);
    transform: scale(1.03);
  }
  .missing {
    visibility: hidden;
  }
  .gone {
    opacity: 0;
    pointer-events: none;
  }
  .captions {
    position: absolute;
    z-index: 3;
    inset-inline: 5%;
    bottom: var(--pa-caption-bottom, 5%);
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .captions p {
    margin: 0;
    padding: 0.35em 0.7em 0.4em;
    border-radius: 0.6em;
    background: rgb(12 15 18 / 78%);
    font-size: clamp(15px, 4.1cqi, 24px);
    font-weight: 550;
    text-align: center;
    text-wrap: balance;
  }
  .word {
    color: rgb(255 255 255 / 62%);
    border-radius: 0.25em;
    padding: 0.02em 0.1em;
    margin: 0 -0.1em;
    transition: color 0.12s;
  }
  .word.heard {
    color: #fff;
  }
  .word.now {
    color: #17130a;
    background: var(--pa-marker);
  }
  .center {
    position: absolute;
    z-index: 4;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 14px;
    padding: 8%;
    text-align: center;
  }
  .center.shade {
    background: rgb(16 19 22 / 62%);
  }
  .center p {
    margin: 0;
    max-width: 34ch;
    font-size: clamp(14px, 3.4cqi, 18px);
    text-wrap: balance;
  }
  .center strong {
    display: block;
    font-size: 1.15em;
  }
  .center.low {
    justify-content: flex-end;
    padding-bottom: 9%;
  }
  button {
    font: inherit;
    font-weight: 600;
    color: inherit;
    cursor: pointer;
    border: 0;
    border-radius: 999px;
    min-height: 44px;
    padding: 0 22px;
    background: rgb(255 255 255 / 18%);
    display: inline-flex;
    align-items: center;
    gap: 10px;
  }
  button:hover {
    background: rgb(255 255 255 / 28%);
  }
  button:focus-visible,
  input:focus-visible {
    outline: 3px solid var(--pa-marker);
    outline-offset: 2px;
  }
  button.go {
    background: var(--pa-go);
    color: #fff;
    box-shadow: 0 6px 24px rgb(0 0 0 / 35%);
  }
  button.go:hover {
    background: color-mix(in oklab, var(--pa-go), #fff 12%);
  }
  button svg {
    width: 20px;
    height: 20px;
  }
  .dots {
    display: flex;
    gap: 7px;
  }
  .dots i {
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: #fff;
    animation: breathe 1.2s infinite ease-in-out;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes breathe {
    0%,
    70%,
    100% {
      opacity: 0.3;
      transform: scale(0.85);
    }
    35% {
      opacity: 1;
      transform: none;
    }
  }
  .controls {
    position: absolute;
    z-index: 3;
    inset-inline: 10px;
    bottom: 10px;
    display: flex;
    gap: 8px;
  }
  .controls input {
    flex: 1;
    min-width: 0;
    min-height: 44px;
    box-sizing: border-box;
    font: inherit;
    color: #fff;
    background: rgb(12 15 18 / 72%);
    border: 1px solid rgb(255 255 255 / 30%);
    border-radius: 999px;
    padding: 0 18px;
  }
  .controls input::placeholder {
    color: rgb(255 255 255 / 70%);
  }
  .controls button {
    background: rgb(12 15 18 / 72%);
    padding: 0 12px;
  }
  :host([controls]) .captions {
    bottom: 70px;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    .dots i {
      animation-duration: 3s;
    }
    .poster {
      transition: none;
    }
  }
`;
