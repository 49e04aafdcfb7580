import { css } from 'lit';

/** What the views for making and changing have in common: their frame, heading, rows, notes and lists. */
export const makingStyles = css`
  :host {
    display: block;
    margin: 0 auto;
    padding: 0 clamp(16px, 3.5vw, 40px) 48px;
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
  label {
    font-weight: 600;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    min-height: 44px;
    padding: 8px 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }
  .portrait,
  .portrait moving-picture {
    border-radius: 28px;
  }
  .portrait {
    box-shadow: var(--lift);
  }
  .soft,
  small {
    color: var(--soft);
  }
  .problem,
  .notice {
    padding: 12px 16px;
    border-radius: 14px;
  }
  .problem {
    color: var(--stop);
    background: color-mix(in oklab, var(--stop), var(--sheet) 90%);
  }
  .notice {
    background: color-mix(in oklab, var(--warn), var(--sheet) 84%);
  }
`;
