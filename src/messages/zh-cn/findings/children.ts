import type { Catalogue } from '../../message';

/** 适龄儿童、学籍、控辍保学 */
export const children: Catalogue = {
  'finding.not-enrolled.message': '{{name}}：台账为在校，学籍名册中没有（户籍有、学籍无）',
  'finding.not-enrolled.reason': '适龄儿童台账应与学籍信息逐人对应。',
  'finding.not-enrolled.advice': '请核实就读情况，及时办理学籍或更正就学状态。',

  'finding.present-not-enrolled.message': '{{name}}：在校名单中有，学籍名册中没有（在校无学籍）',
  'finding.present-not-enrolled.reason': '在校学生应当建立学籍，做到人籍一致。',
  'finding.present-not-enrolled.advice': '请核实并及时办理学籍或转接手续。',

  'finding.enrolled-not-present.message': '{{name}}：学籍状态正常，在校名单中没有（名在人不在）',
  'finding.enrolled-not-present.reason': '有学籍的学生应当在校，否则可能存在辍学。',
  'finding.enrolled-not-present.advice': '请核实去向；转学的办理手续，疑似辍学的立即劝返。',

  'finding.double-enrolment.message': '{{name}}：有两条学籍记录（另见{{other}}）',
  'finding.double-enrolment.reason': '一名学生只能有一个学籍。',
  'finding.double-enrolment.advice': '请与两所学校核实，注销多余学籍。',

  'finding.enrolled-not-in-ledger.message':
    '{{name}}：有学籍，不在本地适龄儿童台账中，可能为随迁子女',
  'finding.enrolled-not-in-ledger.reason': '外地户籍学生在本地就读属正常情况。',
  'finding.enrolled-not-in-ledger.advice': '请核实；属本地户籍的补入台账。',

  'finding.possible-same-person.message':
    '{{name}}：与{{other}}姓名、出生日期相同，身份证号不同，疑似同一人',
  'finding.possible-same-person.reason':
    '两处可能有一处号码录入有误；核实之前不作无学籍或辍学认定。',
  'finding.possible-same-person.advice': '请核对身份证或户口簿，更正有误的号码。',

  'finding.not-cleared.message':
    '{{name}}：就学状态为“{{state}}”，清零时限{{end}}已过，截至{{asOf}}仍未清零',
  'finding.not-cleared.reason': '文件要求在规定日期前对失学辍学问题整改清零，此后动态清零。',
  'finding.not-cleared.advice': '请核实劝返情况；已返校的请更新就学状态并附佐证。',

  'finding.no-persuader.message': '就学状态为“{{state}}”，未填劝返责任人',
  'finding.no-persuader.reason': '对辍学和疑似辍学学生应逐人明确劝返责任人（一人一案）。',
  'finding.no-persuader.advice': '请明确劝返责任人，并填写劝返情况。',

  'finding.birth-id-mismatch.message': '出生日期“{{text}}”与身份证号所示{{birth}}不一致',
  'finding.birth-id-mismatch.reason': '身份证号第7至14位为出生日期（GB 11643）。',
  'finding.birth-id-mismatch.advice': '请核对户口簿，更正有误的一项。',

  'finding.sex-id-mismatch.message': '性别“{{text}}”与身份证号所示“{{expected}}”不一致',
  'finding.sex-id-mismatch.reason': '身份证号第17位奇数为男、偶数为女（GB 11643）。',
  'finding.sex-id-mismatch.advice': '请核对后更正有误的一项。',

  'finding.age-wrong.message': '周岁填“{{text}}”，截至{{asOf}}应为{{expected}}周岁',
  'finding.age-wrong.reason': '周岁以生日当天为准，未过生日的少计一岁。',
  'finding.age-wrong.advice': '请更正周岁。',

  'finding.out-of-age.message': '截至{{asOf}}为{{age}}周岁，不在{{min}}至{{max}}周岁范围内',
  'finding.out-of-age.reason': '台账的年龄范围由方案规定，“以上”“以下”均含本数。',
  'finding.out-of-age.advice': '请核对出生日期；确不在范围内的，请移出或注明。',
};
