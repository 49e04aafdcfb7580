import { css } from 'lit';

export const galleryStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
    max-width: 1240px;
    margin: 0 auto;
    padding: 0 clamp(16px, 3.5vw, 40px);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 16px 0;
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    font: 700 20px/1 var(--display);
    letter-spacing: -0.015em;
    text-decoration: none;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-right: -12px;
  }
  .mind {
    font-weight: 500;
    color: var(--soft);
    padding: 0 12px;
    line-height: 1.2;
  }
  .mind .change {
    color: var(--ink);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    margin-inline-start: 8px;
  }
  .intro {
    padding: clamp(16px, 4vh, 44px) 0 clamp(20px, 4vh, 36px);
  }
  h1 {
    font-size: clamp(34px, 5.2vw, 60px);
    font-weight: 750;
    letter-spacing: -0.03em;
    outline: none;
  }
  .intro p {
    margin-top: 14px;
    font-size: clamp(17px, 2vw, 20px);
    color: var(--soft);
  }
  main {
    flex: 1;
  }
  .making {
    display: flex;
    gap: 8px;
    padding: 7px;
    border: 1px solid var(--line);
    border-radius: 28px;
    background: var(--sheet);
    box-shadow: var(--shadow);
  }
  .making input {
    flex: 1;
    min-width: 0;
    border: 0;
    border-radius: 20px;
    background: none;
    font: inherit;
    color: inherit;
    padding: 8px 8px 8px 16px;
    text-overflow: ellipsis;
  }
  .making input:focus-visible {
    outline: none;
  }
  .making:has(input:focus-visible) {
    border-color: var(--go);
    box-shadow: 0 0 0 2px color-mix(in oklab, var(--go) 35%, transparent);
  }
  .finding {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    padding: 14px 0 18px;
  }
  .finding input[type='search'] {
    flex: 0 1 320px;
    min-width: 0;
    margin-inline-end: auto;
    border-radius: 99px;
    padding-inline: 18px;
  }
  .finding .button {
    border-color: transparent;
    background: transparent;
  }
  .finding .button:hover {
    background: var(--raised);
  }
  @media (max-width: 560px) {
    .finding {
      flex-wrap: wrap;
    }
    .finding input[type='search'] {
      flex: 1 1 100%;
    }
    .finding .plain {
      padding-inline: 10px;
    }
  }
  .none {
    padding: 20px 0;
    color: var(--soft);
  }
  .grid {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr));
    gap: clamp(14px, 2vw, 24px);
  }
  .skeleton {
    aspect-ratio: 0.7;
    border-radius: var(--radius);
    background: linear-gradient(100deg, var(--raised) 40%, var(--sheet) 50%, var(--raised) 60%) 0 0 / 300% 100%;
    animation: sweep 1.8s infinite linear;
  }
  @keyframes sweep {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: -50% 0;
    }
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 12px;
    padding: 28px;
    border-radius: var(--radius);
    background: var(--sheet);
    box-shadow: var(--shadow);
  }
  .banner {
    margin-bottom: 20px;
    padding: 14px 18px;
    border-radius: 14px;
    background: color-mix(in oklab, var(--warn), var(--sheet) 84%);
  }
  code {
    font: 0.92em ui-monospace, 'Liberation Mono', monospace;
    padding: 0.1em 0.35em;
    border-radius: 6px;
    background: var(--raised);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 6px 20px;
    padding: 32px 0 24px;
    color: var(--soft);
    font-size: 15px;
  }
  @media (max-width: 640px) {
    header {
      flex-wrap: wrap;
      padding-bottom: 0;
    }
    .tools {
      display: contents;
    }
    theme-toggle {
      margin-right: -12px;
    }
    .mind {
      order: 3;
      margin: 0 -12px;
      font-size: 15px;
    }
    .mind svg {
      display: none;
    }
    .intro {
      padding-top: 18px;
    }
  }
`;
