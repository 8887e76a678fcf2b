import { deadlineCases, deadlineFiles } from '../reading/deadline/deadline-cases';

/** What office people write most, so that the bench also says something about an ordinary list. */
const ORDINARY = [
  'Y年M月D日前',
  'M月底前完成第N批',
  'Y.M.D',
  '务必于M月D日前报送N份材料',
  'Y年M月D日至E日',
  'Y-M-D',
  'M月D日',
  '每月D日前报送N份材料',
  'Y年M月底前，并长期坚持',
  '自印发之日起N个工作日内',
  'Y年M月D日前完成整改并将佐证材料报局办公室备案',
  '由教育股牵头，各中小学配合，于Y年M月D日前完成全部排查并建立台账',
];

/**
 * As many distinct texts of ordinary lists. Numbers stay ordinary too: counts of four digits would
 * look like years, and the few shapes that hold a count would be nearly all of the texts.
 */
export function ordinaryTexts(count: number): readonly string[] {
  return distinct(count, (at) => {
    const turn = Math.floor(at / ORDINARY.length);
    const fill: Readonly<Record<string, number>> = {
      Y: 2015 + (turn % 20),
      M: (Math.floor(turn / 20) % 12) + 1,
      D: (Math.floor(turn / 240) % 27) + 1,
      E: (Math.floor(turn / 240) % 27) + 2,
      N: (turn % 97) + 1,
    };
    const shape = ORDINARY[at % ORDINARY.length] ?? '';
    return shape.replace(/[YMDEN]/g, (key) => String(fill[key]));
  });
}

/** As many distinct texts made from all wordings of the language files, look-alikes included. */
export function variedTexts(count: number): readonly string[] {
  const shapes = deadlineFiles()
    .flatMap((file) => deadlineCases(file).lines)
    .map((line) => line.split('\t'))
    .filter(
      ([text = '', , note = '']) => /\d/.test(text) && !/cell=|asof=|issued=|found=/.test(note),
    )
    .map(([text = '']) => text.replaceAll('\\n', '\n'));
  return distinct(count, (at) => {
    const turn = Math.floor(at / shapes.length);
    let place = 0;
    return (shapes[at % shapes.length] ?? '').replace(/\d+/g, (run) => {
      place += 1;
      const value = Number(run);
      if (run.length === 4) return String(2015 + ((value + turn) % 21));
      if (run.length > 2 || value === 0) return run;
      const most = value < 13 ? 12 : 28;
      return String(((value + turn * place) % most) + 1);
    });
  });
}

function distinct(count: number, make: (at: number) => string): readonly string[] {
  const texts = new Set<string>();
  for (let at = 0; texts.size < count && at < count * 40; at++) texts.add(make(at));
  return [...texts];
}
