/** What to ask oneself before writing up. */
const questions = [
  {
    title: 'What is it for?',
    answer:
      'Say in a few words what a customer or the business gets. If it is to feel better, walk first.',
  },
  {
    title: 'Which number carries it?',
    answer: 'One figure they can check beats three paragraphs on how hard you worked.',
  },
  {
    title: 'What is the one ask, and by when?',
    answer: 'One request, one date. A reader with two asks answers neither.',
  },
  {
    title: 'Is it a grievance?',
    answer: 'Then it is a phone call. A mail is kept, forwarded, and read on its worst day.',
  },
  {
    title: 'Who else will read it?',
    answer: 'Write for the person it will be forwarded to.',
  },
] as const;

/** The checklist to read when no draft is open. */
export function BeforeWriting() {
  return (
    <section aria-labelledby="before">
      <h1 id="before">Before you write up</h1>
      <ol class="before">
        {questions.map(({ title, answer }) => (
          <li key={title}>
            <strong>{title}</strong>
            <p>{answer}</p>
          </li>
        ))}
      </ol>
      <p class="exception">
        Harassment, discrimination, safety, fraud: that does belong in writing. Facts and dates, to
        HR, the ethics line or a lawyer.
      </p>
    </section>
  );
}
