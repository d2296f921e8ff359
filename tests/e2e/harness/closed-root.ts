import type { CDPSession, Page } from 'puppeteer-core';
import { type BidiResult, bidiOf } from './bidi';

/** What the coach draws stands in a closed shadow root: out of reach for the page, and for `page.evaluate`. */
type InRoot<Result> = (root: ShadowRoot, ...wanted: readonly string[]) => Result;

/** Runs `what` in the page on the root that the coach draws in. Fails when there is none. */
export async function inCoachRoot<Result>(
  page: Page,
  what: InRoot<Result>,
  ...wanted: readonly string[]
): Promise<Result> {
  const isFirefox = (await page.browser().version()).startsWith('firefox');
  const call = isFirefox ? await reachInFirefox(page) : await reachInChromium(page);
  return JSON.parse(
    await call(`(root, ...wanted) => JSON.stringify((${what})(root, ...wanted) ?? null)`, wanted),
  );
}

type Call = (what: string, wanted: readonly string[]) => Promise<string>;

const missing = () => new Error('the coach has drawn nothing on this page');

async function reachInChromium(page: Page): Promise<Call> {
  const session = await page.createCDPSession();
  const objectId = await findRootObject(session);
  return async (what, wanted) => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...wanted) { return (${what})(this, ...wanted); }`,
      arguments: wanted.map((value) => ({ value })),
      returnByValue: true,
    });
    await session.detach();
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
}

async function findRootObject(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: "document.getElementById('upwrite-coach')",
  });
  if (!result.objectId) throw missing();
  const { node } = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    pierce: true,
    depth: 1,
  });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (!backendNodeId) throw missing();
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (!object.objectId) throw missing();
  return object.objectId;
}

/** An element with its shadow root; or what a function gave, as JSON. */
type Found = { readonly shadowRoot?: { readonly sharedId: string } } & string;

async function reachInFirefox(page: Page): Promise<Call> {
  const bidi = bidiOf(page.browser());
  const target = { context: contextOf(page) };
  const found = await bidi.send<BidiResult<Found>>('script.evaluate', {
    target,
    expression: "document.getElementById('upwrite-coach')",
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const sharedId = found.result.result?.value?.shadowRoot?.sharedId;
  if (!sharedId) throw missing();
  return async (what, wanted) => {
    const { result } = await bidi.send<BidiResult<string>>('script.callFunction', {
      target,
      functionDeclaration: what,
      arguments: [{ sharedId }, ...wanted.map((value) => ({ type: 'string', value }))],
      awaitPromise: false,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result?.value ?? 'null';
  };
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
