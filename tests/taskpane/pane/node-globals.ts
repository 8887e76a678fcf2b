import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';

// Every browser has these; the DOM that jest brings leaves them out.
for (const [name, value] of Object.entries({ TextDecoder, TextEncoder, MessageChannel })) {
  Reflect.set(globalThis, name, value);
}
