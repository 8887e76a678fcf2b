import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PROFILES } from '../../stand-in-excel/host/profiles';
import { usedMembers, type UsedMember } from './declared-sets';

const ROOT = path.join(__dirname, '..', '..', '..');
const files = ['src/workbook/excel', 'taskpane/commands']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true }).map((file) =>
      path.join(ROOT, folder, String(file)),
    ),
  )
  .filter((file) => file.endsWith('.ts'))
  .concat(path.join(ROOT, 'taskpane', 'boot.tsx'));

/** Members that Office LTSC 2021 lacks; what a declaration says of Outlook is not about Excel. */
function aboveTheFloor(members: readonly UsedMember[]): readonly string[] {
  const sets: Readonly<Record<string, string>> = PROFILES['ltsc-2021'].sets;
  const above = members.filter(({ set, version }) => {
    const [major = 0, minor = 0] = (sets[set] ?? '0.0').split('.').map(Number);
    return set !== 'Mailbox' && version > major * 1000 + minor;
  });
  return [...new Set(above.map(({ name, set }) => `${name} (${set})`))];
}

describe('By the declarations of Office’s interfaces', () => {
  test('the add-in names no member and loads no property above Office LTSC 2021', () => {
    const members = usedMembers(files);
    expect(aboveTheFloor(members)).toEqual([]);
    expect(new Set(members.map(({ name }) => name)).size).toBeGreaterThan(80);
  });

  test('one that it lacks would be found', () => {
    expect(aboveTheFloor(usedMembers([path.join(__dirname, 'above-the-floor.ts')]))).toEqual([
      'Excel.Range.getDependents (ExcelApi)',
      'Excel.Shape.displayName (ExcelApi)',
    ]);
  });
});
