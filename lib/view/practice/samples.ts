import type { Role } from '@/lib/model/role';

/** A draft to practise on, and the reader it starts with. In `body` a line break starts a new line. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly role: Role;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

/** The grievance that should have been a phone call. */
const grievance = {
  id: 'grievance',
  title: 'The grievance',
  role: 'skip-level',
  name: 'Dana Whitfield',
  subject: 'Territory, and how Greg runs the team',
  body: `Hi Dana,

I wouldn’t normally go over Greg’s head, but I’ve had enough and I don’t know who else to turn to.

It’s just not fair. I closed the year at 112% of quota, and what do I get? Half my territory goes to Josh, who happens to be Greg’s old friend from Acme. Everyone knows Greg plays favourites. He never listens, he cancels every one-to-one, and when I asked him about the split he couldn’t even look me in the eye.

I’ve given this company six years. If this is how loyalty is rewarded, maybe it’s time I started looking elsewhere.

Can you please do something about him?

Sam`,
} as const satisfies Sample;

/** A fair request, buried. */
const apology = {
  id: 'apology',
  title: 'The long apology',
  role: 'boss',
  name: 'Greg Larsen',
  subject: 'Sorry, just a quick question (no rush at all!)',
  body: `Hi Greg,

Sorry to bother you again, I know how incredibly busy you are and this is probably a silly question, so please feel free to ignore it if now is not a good time.

I just wanted to check in and see if maybe there was any chance that we could possibly find a moment at some point, whenever suits you, to perhaps have a quick think about whether it might make sense to look at the discount for Halvorsen, because I’m not sure but I kind of feel like they might be comparing us with somebody else, although I could be completely wrong about that, and I don’t want to make a fuss if it turns out to be nothing.

I’m so sorry, I should have raised this sooner and that’s totally on me. I’m no expert on pricing, but I was sort of wondering if something around ten percent would be okay? No worries at all if not!

Sorry again for the long email, and thanks so much in advance for your patience.

Sam`,
} as const satisfies Sample;

/** The one that gets forwarded. */
const ultimatum = {
  id: 'ultimatum',
  title: 'The ultimatum',
  role: 'executive',
  name: 'Priya Raman',
  subject: 'THIS ENDS NOW',
  body: `Priya,

I have asked THREE TIMES for my Q3 commission on Halvorsen and NOBODY has bothered to answer!!!

This is completely unacceptable. Finance dropped the ball AGAIN, and ops couldn’t care less. Great leadership, really.

Either this is fixed by Friday or I quit, and I’m taking Halvorsen with me!! If I have to get my lawyer involved, I will. DON’T TEST ME.

Sam`,
} as const satisfies Sample;

/** The grievance again, as what it should have been: thanks, a number, a customer, one request for a call. */
const coached = {
  id: 'coached',
  title: 'After coaching',
  role: 'skip-level',
  name: 'Dana Whitfield',
  subject: '15 minutes by phone next week?',
  body: `Hi Dana,

Thank you for stepping in on the Northwind escalation in May. I saw how you let their team talk first, and they renewed the week after.

I closed the year at 112% of quota, and the two clinics I brought in now book a patient in 4 minutes instead of 9. I’d like to do more of that work.

Could we speak by phone for 15 minutes by Thursday 12 June? I’d value your advice on where to grow next.

Sam`,
} as const satisfies Sample;

/** The sample drafts of the practice page, the hardest lesson first. */
export const samples = [grievance, apology, ultimatum, coached] as const;
