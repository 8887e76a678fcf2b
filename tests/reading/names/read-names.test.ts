import { renderer } from '../../../src/messages/render';
import type { KnownName } from '../../../src/reading/context';
import { readNames } from '../../../src/reading/names/read-names';
import type { NamesContext } from '../../../src/reading/names-reading';
import { writtenText } from '../../../src/reading/written';
import { corpus } from '../corpus';

const register = (...names: string[]): KnownName[] =>
  names.map((entry) => {
    const [name = '', ...aliases] = entry.split('=');
    return { name, aliases };
  });

const people = register('赵辉', '万东旺', '吕志武', '赵甲子', '赵甲申');
const offices = register(
  '规划财务室',
  '基础教育室',
  '教育督导室',
  '政工人事室',
  '体卫艺室',
  '教研室',
  '信息中心',
);
const schools = register(
  '大武口区第901小学',
  '大武口区第902中学=902中学',
  '大武口区第903小学',
  '大武口区第911中学',
  '大武口区第904幼儿园',
);

/** One name a line: what was read, what it is in the register, what it may be, with its flags. */
const read = (cell: string, context: NamesContext): string[] =>
  readNames(writtenText(cell), context).names.map(({ name, known, nearMiss, flags }) =>
    [name, known && `=${known}`, nearMiss && `~${nearMiss}`, ...flags].filter(Boolean).join(' '),
  );

describe('readNames', () => {
  test.each(['names.tsv', 'names-more.tsv'])('splits every cell of %s as given', (file) => {
    const wrong = corpus(file)
      .map(({ cell = '', field = '', gold = '' }) => {
        const got = readNames(writtenText(cell), { field }).names.map(({ name }) => name);
        return { cell, gold, got: got.join('|') };
      })
      .filter(({ gold, got }) => gold !== got);
    expect(wrong).toEqual([]);
  });

  test('leaves one name whole, whatever stands in it', () => {
    const wrong = corpus('names-one.tsv').flatMap(({ cell = '', field = '' }) => {
      const names = readNames(writtenText(cell), { field }).names.map(({ name }) => name);
      return names.length === 1 && names[0] === cell ? [] : [{ cell, names }];
    });
    expect(wrong).toEqual([]);
  });

  test('gives every name as a part of the cell', () => {
    const wrong = corpus('names-more.tsv').flatMap(({ cell = '', field = '' }) =>
      readNames(writtenText(cell), { field })
        .names.filter(({ written }) => written === '' || !cell.includes(written))
        .map(({ written }) => ({ cell, written })),
    );
    expect(wrong).toEqual([]);
  });

  test('tells the full names of a shared head or tail', () => {
    const full = (cell: string): string[] =>
      readNames(writtenText(cell), { field: '责任单位' }).names.flatMap(
        ({ name, expanded }) => expanded ?? [name],
      );
    expect([
      full('一、二、三小'),
      full('乌拉特前旗、中旗、后旗教育局'),
      full('教育、扶贫、民政等部门'),
      full('各中小学（幼儿园）'),
      full('教研室、基础教育室'),
    ]).toEqual([
      ['一小', '二小', '三小'],
      ['乌拉特前旗教育局', '乌拉特中旗教育局', '乌拉特后旗教育局'],
      ['教育部门', '扶贫部门', '民政部门'],
      ['各中学', '各小学', '各幼儿园'],
      ['教研室', '基础教育室'],
    ]);
  });

  test('knows people of the register, padded or not, and slips in their names', () => {
    const field = 'leader';
    expect(
      ['吕  志  武', '万冬旺', '万东旺吕志武', '赵辉同志', '孙亮', '赵甲午', '吕武志'].map((cell) =>
        read(cell, { people, field }),
      ),
    ).toEqual([
      ['吕志武 =吕志武 padded'],
      ['万冬旺 ~万东旺'],
      ['万东旺 =万东旺 cut', '吕志武 =吕志武 cut'],
      ['赵辉 =赵辉 titled'],
      ['孙亮'],
      ['赵甲午'],
      ['吕武志 ~吕志武'],
    ]);
  });

  test('knows units of the register under their level, their place and their short names', () => {
    expect([
      read('区教研室、局基础教育室', { units: offices, field: 'office' }),
      read('规化财务室 政工人事室', { units: offices, field: 'office' }),
      read('督导室', { units: offices, field: 'office' }),
      read('901小学', { units: schools, field: 'unit' }),
      read('902中学', { units: schools, field: 'unit' }),
      read('第903小学', { units: schools, field: 'unit' }),
      read('十一中', { units: schools, field: 'unit' }),
      read('大武口区第905小学', { units: schools, field: 'unit' }),
      read('五原县第901小学', { units: schools, field: 'unit' }),
    ]).toEqual([
      ['区教研室 =教研室 alias', '局基础教育室 =基础教育室 alias'],
      ['规化财务室 ~规划财务室', '政工人事室 =政工人事室'],
      ['督导室 ~教育督导室 alias'],
      ['901小学 =大武口区第901小学 alias'],
      ['902中学 =大武口区第902中学 alias'],
      ['第903小学 =大武口区第903小学 alias'],
      ['十一中 ~大武口区第911中学 alias'],
      ['大武口区第905小学'],
      ['五原县第901小学'],
    ]);
  });

  test('leaves what several of the register are called to a person', () => {
    const units = register('乌拉特前旗教育局', '乌拉特中旗教育局');
    expect(read('教育局', { units, field: 'unit' })).toEqual(['教育局 ambiguous']);
  });

  test('never takes one name of a register for a slip of another', () => {
    const names = register(
      ...Array.from({ length: 30 }, (_, at) => `大武口区第${901 + at}小学`),
      ...Array.from({ length: 30 }, (_, at) => `第${901 + at}镇`),
      ...'东城小学 西城小学 南关小学 北关小学 前旗小学 后旗小学 实验小学 实验中学'.split(' '),
      ...'万足镇 新田镇 大同镇 龙溪镇 连湖镇 龙射镇 双龙乡 龙塘乡 石柳乡 石盘乡'.split(' '),
      ...'财务科 教务科 人事科 安全科 基建科 教育科 督导室 教研室 党办 办公室'.split(' '),
    );
    const taken = names.flatMap(({ name }) => {
      const units = names.filter((other) => other.name !== name);
      return readNames(writtenText(name), { units, field: 'unit' })
        .names.filter(({ known, nearMiss }) => known !== undefined || nearMiss !== undefined)
        .map(({ known, nearMiss }) => [name, known ?? nearMiss]);
    });
    expect(taken).toEqual([]);
  });

  test('flags crowds and posts, for they name nobody', () => {
    const flagged = (cell: string, field: string): boolean[] =>
      readNames(writtenText(cell), { field }).names.map(({ flags }) =>
        flags.includes('collective'),
      );
    expect([
      flagged('各挂包干部', '攻坚责任单位'),
      flagged('各学校校长', '责任人'),
      flagged('分管领导、吕志武', '责任领导'),
      flagged('区属各中小学、第901小学', '落实单位'),
    ]).toEqual([[true], [true], [true, false], [true, false]]);
  });

  test('keeps role, telephone and unit beside the name', () => {
    const told = (cell: string, field: string): unknown[] =>
      readNames(writtenText(cell), { field }).names.map(({ name, role, phone, within }) => [
        name,
        role ?? phone ?? within,
      ]);
    expect([
      told('牵头单位：市教育局\n配合单位：市财政局、市扶贫办', '责任单位'),
      told('杨丽娟（2930837）', '联系人'),
      told('规划财务室-吕志武', '责任领导'),
      told('规划财务室：吕志武', '责任领导'),
    ]).toEqual([
      [
        ['市教育局', '牵头'],
        ['市财政局', '配合'],
        ['市扶贫办', '配合'],
      ],
      [['杨丽娟', '2930837']],
      [['吕志武', '规划财务室']],
      [['吕志武', '规划财务室']],
    ]);
  });

  test('says why in both languages', () => {
    const zh = renderer('zh-CN');
    const en = renderer('en');
    const cells = ['吕  志  武 万冬旺', '万东旺吕志武', '区教研室、督导室、各学校、规化财务室'];
    const why = cells.flatMap((cell) =>
      readNames(writtenText(cell), { people, units: offices }).names.flatMap((name) => name.why),
    );
    expect(why.length).toBeGreaterThan(5);
    for (const message of why) expect(zh(message)).not.toBe(en(message));
  });
});
