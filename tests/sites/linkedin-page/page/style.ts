/** The looks of the page; the outlet's shadow root has them in a style sheet of its own. */
export const style = `
  body { margin: 0; font: 14px/20px sans-serif; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  #interop-outlet { position: fixed; inset: 0; z-index: 20; pointer-events: none; }
  #msg-overlay, .artdeco-modal-overlay, .msg-page, .thread-container { pointer-events: auto; }
  #msg-overlay {
    position: fixed; right: 16px; bottom: 0; z-index: 10;
    display: flex; flex-direction: row-reverse; align-items: flex-end; gap: 12px; pointer-events: none;
  }
  .msg-overlay-conversation-bubble { width: 336px; border: 1px solid #ccc; background: #fff; pointer-events: auto; }
  .msg-overlay-bubble-header { padding: 4px 12px; }
  .msg-overlay-bubble-header__title, .msg-entity-lockup__entity-title { margin: 0; font-size: 14px; }
  .msg-s-message-list-container { height: 140px; overflow: auto; }
  .msg-form__msg-content-container { position: relative; }
  .msg-form__contenteditable {
    min-height: 90px; max-height: 160px; overflow: auto; margin: 8px 12px; padding: 8px 12px; outline: 0; background: #f4f2ee;
  }
  .msg-form__contenteditable p { margin: 0; }
  .msg-form__placeholder { position: absolute; top: 8px; left: 12px; color: #666; pointer-events: none; }
  .msg-form__placeholder[data-hidden] { display: none; }
  .msg-form__footer { padding: 4px 12px; }
  .msg-page { display: flex; width: 900px; border: 1px solid #ccc; background: #fff; }
  .msg-conversations-container { width: 300px; }
  .msg-convo-wrapper { width: 600px; }
  .artdeco-modal-overlay { position: fixed; inset: 0; z-index: 30; background: #0006; }
  .artdeco-modal { width: 500px; margin: 60px auto; padding: 24px; background: #fff; }
  textarea {
    box-sizing: border-box; width: 400px; height: 100px; padding: 8px 12px; border: 1px solid #666;
    overflow: auto; resize: none; font: 16px/20px sans-serif;
  }
  .thread-container { width: 560px; padding: 12px; }
  .feed-shared-update-v2, .share-box { width: 540px; margin: 12px; padding: 8px; border: 1px solid #ddd; }
  .ql-editor, .ProseMirror { min-height: 40px; padding: 4px; border: 1px solid #ddd; }
  [data-testid="interop-iframe"] { position: fixed; right: 0; bottom: 0; width: 420px; height: 480px; border: 0; }
`;
