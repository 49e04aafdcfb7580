import { css } from 'lit';

export const personaViewStyles = css`
  :host {
    display: block;
    max-width: 1160px;
    margin: 0 auto;
    padding: 0 clamp(16px, 3.5vw, 40px) 96px;
  }
  header {
    display: flex;
    align-items: center;
    gap: 6px;
    padding: 12px 0;
  }
  .button.icon {
    width: 44px;
    padding: 0;
    border-color: transparent;
    background: transparent;
    margin-left: -12px;
  }
  h1 {
    font-size: clamp(26px, 4vw, 36px);
    outline: none;
    overflow-wrap: anywhere;
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
  .portrait,
  .portrait moving-picture {
    border-radius: 28px;
  }
  .portrait {
    box-shadow: var(--lift);
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
  .soft,
  li {
    color: var(--soft);
    font-size: 15px;
  }
  .problem {
    margin-bottom: 14px;
    padding: 12px 16px;
    border-radius: 14px;
    color: var(--stop);
    background: color-mix(in oklab, var(--stop), var(--sheet) 90%);
  }
  details ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 5px;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    padding: 8px 0;
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
`;
