/** Words that have one form, or whose forms a person would not expect to be meant. */
export const littleWords: ReadonlySet<string> = new Set(
  `a an the this that these those i me my mine we us our you your he him his she her it its they them their
  and or but if so as at by for from in into of off on onto out over to under up with without about before after
  not no never just very too more most much many all any some every each one two than then there here when
  who what why how which where will would can could shall should may might must do does did fair`.split(
    /\s+/,
  ),
);

/** Words that nearly every sentence has: it is no use to look for them first. */
export const commonWords: ReadonlySet<string> = new Set([
  ...littleWords,
  ...`am is are was were be been being has have had having 's 'd s t m d re ve ll go get got take make let
  give know see say`.split(/\s+/),
]);
