// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { findMessageReaders, findProfile } from '@/lib/sites/linkedin-people';

declare const window: Window & { readonly happyDOM: { setURL(address: string): void } };

const dana = { slug: 'dana-w', name: 'Dana Whitfield', via: 'to' };
const titled = { ...dana, headline: 'VP of Sales at Northwind' };

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
  window.happyDOM.setURL('https://www.linkedin.com/feed/');
});

describe('the owner of a profile', () => {
  test.each([
    {
      by: 'the classes of the older make',
      markup:
        '<section><div><h1>Dana Whitfield</h1></div><div class="text-body-medium">VP of Sales at Northwind</div></section>',
      owner: titled,
    },
    {
      by: 'where things stand in the newer make',
      markup:
        '<section><div><a href="/in/dana-w/"><h2>Dana Whitfield</h2></a><span>(She/Her)</span><span>· 1st</span></div><p>VP of Sales at Northwind</p><p>Leeds</p></section><section><h2>About</h2><p>Ten years in sales.</p></section>',
      owner: titled,
    },
    {
      by: 'the page’s title alone',
      markup: '<section><h2>About</h2><p>Ten years in sales.</p></section>',
      owner: dana,
    },
    {
      by: 'a name that has no line under it',
      markup: '<section><h1>Dana Whitfield</h1><div><button>Connect</button></div></section>',
      owner: dana,
    },
  ])('is known by $by', ({ markup, owner }) => {
    window.happyDOM.setURL('https://www.linkedin.com/in/dana-w/');
    document.title = '(2) Dana Whitfield | LinkedIn';
    document.body.innerHTML = `<main>${markup}</main>`;
    expect(findProfile(document)).toEqual(owner);
  });

  test.each(['Founder/CEO', '20 years in sales', '2x founder', 'CEO'])(
    'has the headline “%s”, which looks like what else may stand beside a name',
    (headline) => {
      window.happyDOM.setURL('https://www.linkedin.com/in/dana-w/');
      document.body.innerHTML = `<main><section><h1>Dana Whitfield</h1><span>She/Her</span><span>· 3rd+</span><p>${headline}</p><p>Leeds</p></section></main>`;
      expect(findProfile(document)).toEqual({ ...dana, headline });
    },
  );

  test('is nobody on another page', () => {
    document.title = 'Feed | LinkedIn';
    document.body.innerHTML = '<main><h1>Dana Whitfield</h1></main>';
    expect(findProfile(document)).toBeUndefined();
  });
});

describe('the readers of a message', () => {
  const header = '<header><h2><a href="/in/dana-w/">Dana Whitfield</a></h2></header>';

  test('are none of the answers that one click sends', () => {
    const box = document.createElement('div');
    box.innerHTML = `${header}<button class="artdeco-pill">Yes, interested</button>`;
    expect(findMessageReaders(box)).toEqual([{ name: 'Dana Whitfield', via: 'to' }]);
  });

  test('are those picked for a new one', () => {
    const box = document.createElement('div');
    box.className = 'msg-overlay-conversation-bubble--is-compose';
    box.innerHTML =
      '<header><h2>New message</h2></header><span class="artdeco-pill"><button>Dana Whitfield</button></span>';
    expect(findMessageReaders(box)).toEqual([{ name: 'Dana Whitfield', via: 'to' }]);
  });
});
