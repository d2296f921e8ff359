/** How the writer has set up sending, for all boxes: Enter sends, and then no box has a Send button. */
export const enterMode: { on: boolean } = { on: false };
