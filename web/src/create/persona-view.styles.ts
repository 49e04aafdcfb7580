import { css } from 'lit';
import { makingStyles } from './making.styles.js';

export const personaViewStyles = [makingStyles, css`
  :host {
    max-width: 1160px;
    padding-bottom: 96px;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 300px) minmax(0, 1fr);
    gap: clamp(18px, 3vw, 32px);
    align-items: start;
  }
  aside {
    display: grid;
    gap: 16px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .actions > * {
    padding-inline: 15px;
  }
  .danger {
    color: var(--stop);
  }
  .editing {
    display: grid;
    gap: 10px;
  }
  .sheet {
    display: grid;
    gap: 14px;
    padding: 18px 20px 20px;
    border-radius: var(--radius);
    background: var(--sheet);
    box-shadow: var(--shadow);
  }
  h2 {
    font-size: 22px;
  }
  li {
    color: var(--soft);
  }
  .soft,
  li {
    font-size: 15px;
  }
  .problem,
  .notice {
    margin-bottom: 14px;
  }
  details ul {
    display: grid;
    gap: 5px;
  }
  li b {
    color: var(--ink);
    font-weight: 600;
  }
  .saving {
    position: fixed;
    z-index: 5;
    bottom: max(14px, env(safe-area-inset-bottom));
    left: 50%;
    translate: -50% 0;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 8px 8px 22px;
    border-radius: 99px;
    background: var(--sheet);
    border: 1px solid var(--line);
    box-shadow: var(--lift);
    white-space: nowrap;
  }
  dialog .body {
    display: grid;
    gap: 16px;
  }
  dialog .actions {
    justify-content: flex-end;
  }
  @media (max-width: 760px) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
    .portrait {
      width: min(100%, 260px);
    }
  }
`];
