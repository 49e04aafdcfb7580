import { css } from 'lit';

/** Rows to choose from, in the voice and persona pickers. */
export const choiceListStyles = css`
  .search {
    padding: 0 24px 12px;
  }
  .body {
    padding: 0 12px 16px;
    overscroll-behavior: contain;
  }
  h3 {
    position: sticky;
    top: 0;
    padding: 10px 12px 6px;
    background: var(--sheet);
    font: 600 14px/1.2 var(--text);
    letter-spacing: 0;
    color: var(--soft);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .choice {
    width: 100%;
    justify-content: flex-start;
    text-align: start;
    border-color: transparent;
    border-radius: 12px;
    padding: 6px 12px;
    font-weight: 500;
    line-height: 1.25;
  }
  .choice[aria-pressed='true'] {
    color: var(--ink);
  }
  .choice .text {
    flex: 1;
    min-width: 0;
    display: grid;
  }
  .choice small {
    color: var(--soft);
    font-size: 14px;
    font-weight: 400;
  }
  .choice img {
    width: 52px;
    height: 52px;
    border-radius: 12px;
    object-fit: cover;
    background: var(--raised);
  }
  .choice svg {
    color: var(--go);
  }
  .none {
    padding: 8px 12px;
    color: var(--soft);
  }
`;
