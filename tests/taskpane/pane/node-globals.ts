import { setImmediate } from 'node:timers';
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';

// Every browser has these but the last; the DOM that jest brings leaves them out. React's scheduler
// prefers setImmediate to a channel, which would keep node alive when the tests are done
// (facebook/react, issue 20756).
const MISSING = { TextDecoder, TextEncoder, MessageChannel, setImmediate };
for (const [name, value] of Object.entries(MISSING)) Reflect.set(globalThis, name, value);
