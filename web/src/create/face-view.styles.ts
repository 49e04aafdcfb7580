import { css } from 'lit';
import { makingStyles } from './making.styles.js';

export const faceViewStyles = [makingStyles, css`
  :host {
    max-width: 1060px;
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: 14px;
    padding: clamp(36px, 9vh, 90px) 20px;
    text-align: center;
    border: 2px dashed var(--line);
    border-radius: 28px;
    background: var(--sheet);
  }
  main.over .drop {
    border-color: var(--go);
    background: color-mix(in oklab, var(--go), var(--sheet) 90%);
  }
  meter {
    width: 100%;
    height: 14px;
  }
  .quality {
    display: grid;
    gap: 4px;
  }
  .result h2 {
    outline: none;
  }
  .drop p,
  li {
    color: var(--soft);
  }
  .viewfinder {
    display: grid;
    gap: 14px;
    justify-items: center;
  }
  video {
    width: min(100%, 640px);
    border-radius: 24px;
    background: var(--raised);
  }
  .editor,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    gap: clamp(18px, 3vw, 32px);
    align-items: start;
  }
  form,
  .result > div {
    display: grid;
    gap: 12px;
  }
  persona-avatar {
    width: 100%;
    border-radius: 28px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 40px;
    font-weight: 500;
  }
  .check input {
    width: 20px;
    height: 20px;
    flex: none;
    accent-color: var(--go);
  }
  .consent {
    padding-inline-start: 30px;
  }
  input[type='text'] {
    font: inherit;
    color: inherit;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 12px;
    min-height: 44px;
    padding: 8px 13px;
    width: 100%;
  }
  input[type='range'] {
    width: 100%;
    accent-color: var(--go);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
  }
  legend {
    font-weight: 600;
    padding: 0;
  }
  .result ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .problem {
    margin-bottom: 14px;
  }
  code {
    font: 0.9em ui-monospace, 'Liberation Mono', monospace;
    overflow-wrap: anywhere;
  }
  @media (max-width: 760px) {
    .editor,
    .result {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`];
