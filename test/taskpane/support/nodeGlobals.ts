import { TextDecoder, TextEncoder } from 'node:util';

// What Node has and a page in jsdom lacks, for a host beside the pane.
Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array, setImmediate: (act: () => void) => setTimeout(act) });
