import { css } from 'lit';
import { makingStyles } from './making.styles.js';

export const createViewStyles = [makingStyles, css`
  :host {
    max-width: 1000px;
  }
  form {
    display: grid;
    gap: 10px;
    padding: clamp(16px, 3vw, 24px);
    border-radius: var(--radius);
    background: var(--sheet);
    box-shadow: var(--shadow);
  }
  textarea {
    font-size: 19px;
    line-height: 1.45;
    resize: vertical;
    min-height: 88px;
  }
  textarea[readonly] {
    color: var(--soft);
  }
  .examples {
    padding: 24px 0;
  }
  .examples p {
    color: var(--soft);
  }
  .examples ul,
  .traits {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-top: 10px;
  }
  .examples button {
    font-weight: 500;
    text-align: start;
    padding-block: 8px;
  }
  .traits li {
    padding: 3px 12px;
    border-radius: 99px;
    background: var(--raised);
    font-size: 15px;
  }
  .made {
    display: grid;
    grid-template-columns: minmax(0, 320px) minmax(0, 1fr);
    gap: 24px clamp(16px, 4vw, 36px);
    padding-top: 28px;
  }
  .portrait {
    overflow: hidden;
    align-self: start;
  }
  .waiting {
    aspect-ratio: 1;
    background: linear-gradient(100deg, var(--raised) 40%, var(--sheet) 50%, var(--raised) 60%) 0 0 / 300% 100%;
    animation: sweep 1.8s infinite linear;
  }
  .failed .waiting,
  .stopped .waiting {
    animation: none;
  }
  @keyframes sweep {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: -50% 0;
    }
  }
  .who {
    display: grid;
    gap: 12px;
    align-content: start;
  }
  .who h2 {
    font-size: clamp(26px, 4vw, 38px);
  }
  .tagline {
    font-size: 19px;
    color: var(--soft);
  }
  section,
  details {
    grid-column: 1 / -1;
  }
  h3 {
    font-size: 19px;
    padding-bottom: 10px;
  }
  .voices {
    display: grid;
    gap: 6px;
  }
  .voices li {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 6px 14px 6px 6px;
    border-radius: 14px;
    background: var(--sheet);
  }
  .voices small {
    display: block;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--go);
    font-weight: 600;
    font-size: 14px;
  }
  .badge svg {
    width: 15px;
    height: 15px;
  }
  .faces {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
    gap: 14px;
  }
  .faces li {
    border-radius: 18px;
  }
  .faces moving-picture {
    border-radius: 18px;
  }
  .faces small {
    display: block;
    padding-top: 4px;
  }
  .reasons li {
    padding: 3px 0;
    color: var(--soft);
  }
  @media (max-width: 700px) {
    .made {
      grid-template-columns: minmax(0, 1fr);
      gap: 20px;
    }
    .portrait {
      max-width: 300px;
      width: 100%;
      justify-self: center;
    }
  }
`];
