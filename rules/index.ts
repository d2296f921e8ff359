import aNumber from './a-number';
import apologiesPiledUp from './apologies-piled-up';
import apologyBeforeTheAsk from './apology-before-the-ask';
import aroundTheBoss from './around-the-boss';
import askingOnTiptoe from './asking-on-tiptoe';
import bitingAside from './biting-aside';
import bitingRemark from './biting-remark';
import blamesSomeone from './blames-someone';
import clearAsk from './clear-ask';
import complaintAboutASuperior from './complaint-about-a-superior';
import flattery from './flattery';
import gossip from './gossip';
import hedgesPiledUp from './hedges-piled-up';
import hintOfLeaving from './hint-of-leaving';
import keepItQuiet from './keep-it-quiet';
import legalThreat from './legal-threat';
import notFair from './not-fair';
import notFairThat from './not-fair-that';
import outcomeForTheCustomer from './outcome-for-the-customer';
import payGrievance from './pay-grievance';
import piledUpMarks from './piled-up-marks';
import piledUpQuestions from './piled-up-questions';
import playsFavourites from './plays-favourites';
import protectedMatter from './protected-matter';
import secretData from './secret-data';
import shortEnough from './short-enough';
import shoutedWords from './shouted-words';
import soundsLikeBlame from './sounds-like-blame';
import soundsLikeCompensationGrievance from './sounds-like-compensation-grievance';
import soundsLikeConfidentialData from './sounds-like-confidential-data';
import soundsLikeFavoritism from './sounds-like-favoritism';
import soundsLikeFlattery from './sounds-like-flattery';
import soundsLikeGossipAboutColleague from './sounds-like-gossip-about-colleague';
import soundsLikeLegalOrHrThreat from './sounds-like-legal-or-hr-threat';
import soundsLikeOverApologyOrHedging from './sounds-like-over-apology-or-hedging';
import soundsLikeProtectedMatter from './sounds-like-protected-matter';
import soundsLikeResignationThreat from './sounds-like-resignation-threat';
import soundsLikeSarcasmOrHostility from './sounds-like-sarcasm-or-hostility';
import soundsLikeSensitiveEscalation from './sounds-like-sensitive-escalation';
import soundsLikeUltimatum from './sounds-like-ultimatum';
import soundsLikeUnfairness from './sounds-like-unfairness';
import soundsLikeVenting from './sounds-like-venting';
import threatToLeave from './threat-to-leave';
import ultimatum from './ultimatum';
import venting from './venting';

/** Every built-in rule, by id. */
export const rules = [
  aNumber,
  apologiesPiledUp,
  apologyBeforeTheAsk,
  aroundTheBoss,
  askingOnTiptoe,
  bitingAside,
  bitingRemark,
  blamesSomeone,
  clearAsk,
  complaintAboutASuperior,
  flattery,
  gossip,
  hedgesPiledUp,
  hintOfLeaving,
  keepItQuiet,
  legalThreat,
  notFair,
  notFairThat,
  outcomeForTheCustomer,
  payGrievance,
  piledUpMarks,
  piledUpQuestions,
  playsFavourites,
  protectedMatter,
  secretData,
  shortEnough,
  shoutedWords,
  soundsLikeBlame,
  soundsLikeCompensationGrievance,
  soundsLikeConfidentialData,
  soundsLikeFavoritism,
  soundsLikeFlattery,
  soundsLikeGossipAboutColleague,
  soundsLikeLegalOrHrThreat,
  soundsLikeOverApologyOrHedging,
  soundsLikeProtectedMatter,
  soundsLikeResignationThreat,
  soundsLikeSarcasmOrHostility,
  soundsLikeSensitiveEscalation,
  soundsLikeUltimatum,
  soundsLikeUnfairness,
  soundsLikeVenting,
  threatToLeave,
  ultimatum,
  venting,
];
