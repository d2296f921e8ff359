import { make, nest } from '@/tests/sites/gmail-page/page/make';

/** The bar at the top: the search, and the writer's own face and name. */
export function showBar(): void {
  const search = make('input.search-global-typeahead__input', {
    role: 'combobox',
    placeholder: 'Buscar',
    'aria-label': 'Buscar',
  });
  const me = make('img.global-nav__me-photo', { alt: 'Sam Writer' });
  document.body.append(make('header.global-nav', { id: 'global-nav' }, search, me));
}

/** What else on the page can be written in, none of it a message: posts and comments. */
export function showFeed(): void {
  const share = box('ql-editor', { 'data-test-ql-editor-contenteditable': 'true' });
  const quill = nest(
    [
      'form.comments-comment-box__form',
      'div.comments-comment-box-comment__text-editor',
      'div.ql-container',
    ],
    box('ql-editor', {}),
  );
  const tiptap = nest(['div.ui-core-tiptap-text-editor-wrapper'], box('tiptap.ProseMirror', {}));
  document.body.append(
    nest(
      ['main.scaffold-layout__main'],
      nest(['div.share-box', 'div.ql-container'], share),
      post('Dana Whitfield', 'CEO at Boss', make('div.comments-comment-box', {}, quill)),
      post('Robin Vale', 'Recruiter', make('div.comments-comment-box', {}, tiptap)),
    ),
  );
}

function box(looks: string, marks: Readonly<Record<string, string>>): HTMLElement {
  const label = { 'aria-label': 'Editor de texto para crear contenido' };
  const element = make(
    `div.${looks}`,
    { role: 'textbox', contenteditable: 'true', 'aria-multiline': 'true', ...label, ...marks },
    make('p', {}, make('br')),
  );
  return element;
}

function post(name: string, headline: string, comments: HTMLElement): HTMLElement {
  const author = make('a.update-components-actor__meta-link', { href: '/in/author/' }, name);
  const line = make('span.update-components-actor__description', {}, headline);
  const words = make('p', {}, 'We are hiring.');
  return make('div.feed-shared-update-v2', {}, author, line, words, comments);
}
