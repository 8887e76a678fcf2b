// node scripts/icons.mjs: draws the icons into assets/icons (the PNG files are committed).
// No picture library: each icon is a signed distance to a few shapes, sampled 4×4 per pixel.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { root } from './root.mjs';

const RED = [176, 36, 24];
const INK = [64, 64, 64];
const GREEN = [30, 122, 60];
const AMBER = [214, 138, 0];
const WHITE = [255, 255, 255];

/** Distance from a point to a line with round ends, less its half width; 0..1 is the whole icon. */
const line = (x1, y1, x2, y2, half) => (x, y) => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const at = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - at * dx, y - y1 - at * dy) - half;
};
const box = (left, top, right, bottom, round) => (x, y) => {
  const dx = Math.max(Math.abs(x - (left + right) / 2) - (right - left) / 2 + round, 0);
  const dy = Math.max(Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + round, 0);
  return Math.hypot(dx, dy) - round;
};
const either =
  (...shapes) =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));
const frame = (shape, width) => (x, y) => Math.abs(shape(x, y)) - width / 2;

const tick = (x, y, size, half) =>
  either(
    line(x - size, y, x - size * 0.25, y + size * 0.7, half),
    line(x - size * 0.25, y + size * 0.7, x + size, y - size * 0.75, half),
  );
const sheet = [
  [box(0.16, 0.06, 0.84, 0.94, 0.06), WHITE],
  [frame(box(0.16, 0.06, 0.84, 0.94, 0.06), 0.08), INK],
];
const rows = (...heights) => either(...heights.map((y) => line(0.32, y, 0.68, y, 0.035)));

const ICONS = {
  duzhan: [
    [box(0.03, 0.03, 0.97, 0.97, 0.16), RED],
    [box(0.22, 0.16, 0.78, 0.84, 0.05), WHITE],
    [tick(0.5, 0.5, 0.2, 0.06), RED],
  ],
  check: [...sheet, [tick(0.5, 0.5, 0.22, 0.065), GREEN]],
  submission: [...sheet, [rows(0.26, 0.4), INK], [tick(0.5, 0.67, 0.17, 0.06), RED]],
  mark: [...sheet, [box(0.24, 0.36, 0.76, 0.58, 0.03), AMBER], [rows(0.24, 0.47, 0.72), INK]],
  clear: [
    ...sheet,
    [rows(0.26, 0.4), INK],
    [either(line(0.38, 0.56, 0.62, 0.8, 0.05), line(0.62, 0.56, 0.38, 0.8, 0.05)), RED],
  ],
  report: [
    ...sheet,
    [
      either(
        line(0.5, 0.78, 0.5, 0.26, 0.06),
        line(0.5, 0.24, 0.32, 0.43, 0.06),
        line(0.5, 0.24, 0.68, 0.43, 0.06),
      ),
      RED,
    ],
  ],
  aid: [
    ...sheet,
    [
      either(
        line(0.5, 0.5, 0.3, 0.22, 0.055),
        line(0.5, 0.5, 0.7, 0.22, 0.055),
        line(0.5, 0.5, 0.5, 0.8, 0.055),
        line(0.34, 0.54, 0.66, 0.54, 0.04),
        line(0.34, 0.66, 0.66, 0.66, 0.04),
      ),
      RED,
    ],
  ],
  pane: [
    [box(0.05, 0.12, 0.95, 0.88, 0.06), WHITE],
    [box(0.62, 0.12, 0.95, 0.88, 0.04), RED],
    [frame(box(0.05, 0.12, 0.95, 0.88, 0.06), 0.08), INK],
  ],
};

/** RGBA rows of one icon, each with the filter byte 0 (PNG, third edition, 9.2). */
function pixels(layers, size) {
  const raw = Buffer.alloc(size * (size * 4 + 1));
  const samples = [0.125, 0.375, 0.625, 0.875];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (const sy of samples) {
        for (const sx of samples) {
          const [x, y] = [(column + sx) / size, (row + sy) / size];
          const hit = layers.findLast(([shape]) => shape(x, y) <= 0);
          if (!hit) continue;
          [red, green, blue] = [red + hit[1][0], green + hit[1][1], blue + hit[1][2]];
          alpha++;
        }
      }
      const at = row * (size * 4 + 1) + 1 + column * 4;
      const share = (sum) => (alpha ? Math.round(sum / alpha) : 0);
      raw.set([share(red), share(green), share(blue), Math.round((alpha / 16) * 255)], at);
    }
  }
  return raw;
}

function png(layers, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, RGBA, no interlace
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(pixels(layers, size), { level: 9 });
  return Buffer.concat([
    signature,
    ...[
      ['IHDR', header],
      ['IDAT', data],
      ['IEND', Buffer.alloc(0)],
    ].map(chunk),
  ]);
}

function chunk([type, data]) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

const folder = join(root, 'assets', 'icons');
mkdirSync(folder, { recursive: true });
for (const [name, layers] of Object.entries(ICONS)) {
  for (const size of name === 'duzhan' ? [16, 32, 64, 80] : [16, 32, 80]) {
    writeFileSync(join(folder, `${name}-${size}.png`), png(layers, size));
  }
}
