import aNumber from './a-number';
import apologyBeforeTheAsk from './apology-before-the-ask';
import bitingRemark from './biting-remark';
import blamesSomeone from './blames-someone';
import clearAsk from './clear-ask';
import complaintAboutASuperior from './complaint-about-a-superior';
import hedgesPiledUp from './hedges-piled-up';
import legalThreat from './legal-threat';
import notFair from './not-fair';
import notFairThat from './not-fair-that';
import outcomeForTheCustomer from './outcome-for-the-customer';
import payGrievance from './pay-grievance';
import piledUpMarks from './piled-up-marks';
import playsFavourites from './plays-favourites';
import protectedMatter from './protected-matter';
import shortEnough from './short-enough';
import shoutedWords from './shouted-words';
import threatToLeave from './threat-to-leave';
import ultimatum from './ultimatum';
import venting from './venting';

/** Every built-in rule, by id. */
export const rules = [
  aNumber,
  apologyBeforeTheAsk,
  bitingRemark,
  blamesSomeone,
  clearAsk,
  complaintAboutASuperior,
  hedgesPiledUp,
  legalThreat,
  notFair,
  notFairThat,
  outcomeForTheCustomer,
  payGrievance,
  piledUpMarks,
  playsFavourites,
  protectedMatter,
  shortEnough,
  shoutedWords,
  threatToLeave,
  ultimatum,
  venting,
];
