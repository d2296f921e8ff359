import type { Recipient } from '@/lib/model/draft';
import { defineSite } from './define-site';
import type { Layout } from './layout';

/** The marks that the practice page puts on its own nodes. */
const selectors = {
  box: '[data-upwrite-practice]',
  body: '[data-upwrite-practice] [data-upwrite-body]',
  subject: 'input[data-upwrite-subject]',
} as const;

function recipientsIn(box: HTMLElement): readonly Recipient[] {
  const name = box.dataset.readerName?.trim() ?? '';
  const address = box.dataset.readerAddress?.trim().toLowerCase();
  if (name === '' && !address) return [];
  return [address ? { name, address, via: 'to' } : { name, via: 'to' }];
}

const compose: Layout = {
  body: selectors.body,
  marks: ['data-upwrite-body'],
  notWords: '',
  subject: selectors.subject,
  recipientMarks: ['data-reader-name', 'data-reader-address'],
  boxOf: (body) => body.closest<HTMLElement>(selectors.box) ?? body,
  recipientsIn,
  about: () => ({ surface: 'page' }),
};

/** The extension's own page, where anyone can see the coach work without a mailbox. */
export const practice = defineSite('practice', { layouts: [compose] });
