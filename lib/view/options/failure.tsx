/** Says in place what went wrong, or holds its tongue. */
export function Failure({ text }: { readonly text: string | undefined }) {
  return (
    <div class="failure" role="alert">
      {text && <p class="problem">{text}</p>}
    </div>
  );
}
