import { css } from 'lit';

export const callViewStyles = css`
  :host {
    display: block;
    height: 100dvh;
    overflow: hidden;
  }
  .room {
    --tint: transparent;
    height: 100%;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) clamp(300px, 28vw, 400px);
    grid-template-areas: 'top side' 'stage side';
    background: radial-gradient(
      90% 70% at 36% 42%,
      color-mix(in oklab, var(--tint) 42%, var(--paper)),
      color-mix(in oklab, var(--tint) 8%, var(--paper))
    );
  }
  header {
    grid-area: top;
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 12px 24px 8px 14px;
    min-width: 0;
  }
  header .button {
    border-color: transparent;
    background: transparent;
    padding: 0;
    width: 44px;
    flex: none;
  }
  header .button:hover {
    background: var(--raised);
  }
  .who {
    flex: 1;
    min-width: 0;
  }
  h1 {
    font-size: 24px;
    font-weight: 700;
  }
  .who p {
    color: var(--soft);
    font-size: 15px;
    line-height: 1.3;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  main {
    grid-area: stage;
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    min-height: 0;
    padding: 4px 24px 14px;
    gap: 14px;
  }
  .stage {
    flex: 1;
    min-height: 0;
    width: 100%;
    container-type: size;
    display: grid;
    place-items: center;
  }
  persona-avatar {
    width: min(100cqw, 100cqh);
    border-radius: 28px;
    box-shadow: var(--lift);
  }
  .dock {
    width: min(100%, 680px);
    flex: none;
    container-type: inline-size;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 4px;
    padding-top: 8px;
  }
  .tools button.plain:not(.icon) {
    padding: 0 12px;
  }
  .space {
    flex: 1;
  }
  .leave {
    color: var(--stop);
    background: transparent;
    border-color: transparent;
    padding: 0 12px;
  }
  @container (max-width: 590px) {
    .tools span:not(.space) {
      display: none;
    }
    .tools button.plain:not(.icon),
    .tools .leave {
      width: 44px;
      padding: 0;
    }
  }
  aside {
    grid-area: side;
    min-height: 0;
    display: flex;
    flex-direction: column;
    background: color-mix(in oklab, var(--sheet) 82%, transparent);
    border-inline-start: 1px solid var(--line);
  }
  transcript-panel {
    flex: 1;
  }
  .notice {
    position: absolute;
    z-index: 5;
    top: 12px;
    max-width: min(90%, 560px);
    padding: 10px 18px;
    border-radius: 14px;
    background: var(--ink);
    color: var(--paper);
    font-size: 15px;
    box-shadow: var(--lift);
    animation: rise 0.18s ease-out;
  }
  .notice.error {
    background: var(--stop);
    color: light-dark(#fff, #1d0603);
  }
  @media (max-width: 760px) {
    .room {
      grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr);
      grid-template-areas: 'top' 'stage' 'side' 'dock';
    }
    header {
      padding: 8px 14px 6px 6px;
      gap: 4px;
    }
    h1 {
      font-size: 20px;
    }
    .who p {
      font-size: 14px;
    }
    main {
      display: contents;
    }
    .stage {
      grid-area: stage;
      justify-self: center;
      width: min(100vw - 24px, 46dvh);
      height: min(100vw - 24px, 46dvh);
    }
    persona-avatar {
      border-radius: 22px;
    }
    .dock {
      grid-area: dock;
      width: auto;
      padding: 8px 10px calc(6px + env(safe-area-inset-bottom));
    }
    .notice {
      left: 50%;
      translate: -50% 0;
      top: 64px;
      width: max-content;
    }
    aside {
      border: 0;
      background: none;
      margin-top: 4px;
    }
  }
  @media (max-height: 520px) and (min-width: 560px) {
    .room {
      grid-template: auto minmax(0, 1fr) auto / auto minmax(0, 1fr);
      grid-template-areas: 'top top' 'stage side' 'stage dock';
    }
    main {
      display: contents;
    }
    .stage {
      grid-area: stage;
      width: calc(100dvh - 76px);
      height: calc(100dvh - 76px);
      margin: 0 0 10px 14px;
    }
    .dock {
      grid-area: dock;
      width: auto;
      padding: 4px 10px;
    }
    .notice {
      left: 50%;
      translate: -50% 0;
    }
    aside {
      border: 0;
      background: none;
      margin: 0;
    }
  }
`;
