import { make } from '@/tests/sites/gmail-page/page/make';
import { parse } from '@/tests/sites/gmail-page/page/markup';
import type { Opened } from './opened';

/** A box as the extension's own practice page has one. */
export function openPractice(): Opened {
  const editable = { contenteditable: 'true', role: 'textbox', 'data-upwrite-body': '' };
  const body = make('div', editable);
  const subject = document.createElement('input');
  subject.dataset.upwriteSubject = '';
  subject.value = 'Territory';
  const box = make('section', { 'data-upwrite-practice': '' }, subject, body);
  document.querySelector('main')?.append(box);
  return {
    findBody: () => body,
    findSubject: () => subject,
    setBody: (markup) => body.replaceChildren(...parse(markup)),
    addReader({ name, address }) {
      box.dataset.readerAddress = address;
      box.dataset.readerName = name ?? address;
    },
    move: () => document.body.prepend(box),
    close: () => box.remove(),
  };
}
