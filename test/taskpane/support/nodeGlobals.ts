import { TextDecoder, TextEncoder } from 'node:util';

/** Node has what jsdom (which Office.js runs in) needs, and Jest's page has not. Import it first. */
Object.assign(globalThis, { TextDecoder, TextEncoder, setImmediate: (run: () => void): unknown => setTimeout(run, 0) });
