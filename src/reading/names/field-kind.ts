/** Whether a column names persons or units, from its field id or its header; undefined where neither. */
export type NameKind = 'people' | 'units';

export function nameKindOf(field: string | undefined): NameKind | undefined {
  if (field === undefined || field === '') return undefined;
  if (PEOPLE_FIELDS.has(field)) return 'people';
  if (UNIT_FIELDS.has(field)) return 'units';
  const header = field.replace(/[\s（）()：:]/g, '');
  if (
    /(?:单位|科室|部门|处室|股室|学校|乡镇|街道|主送|抄送|办公室|片区|村|县区|旗县|县市|机构|牵头|配合|协办|承办|校园)[^人长]*$/.test(
      header,
    )
  ) {
    return 'units';
  }
  if (
    /(?:人|领导|组长|成员|姓名|人员|校长|主任|干部|教师|联络员|户主|局长|书记|名单)$/.test(header)
  ) {
    return 'people';
  }
  return undefined;
}

const PEOPLE_FIELDS = new Set(
  'leader owner reviewer filledBy name payee guardian assignedCadre concerned people'.split(' '),
);
const UNIT_FIELDS = new Set(
  'office unit cooperatingUnit acceptingUnit school township village county area areaOffice checkGroup units'.split(
    ' ',
  ),
);
