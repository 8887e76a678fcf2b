import type { Catalogue } from '../../message';

/** 花名册、资助金额、上报 */
export const rosters: Catalogue = {
  'finding.id-checksum.message': '身份证号校验不通过',
  'finding.id-checksum.message_length': '身份证号应为18位，现为{{length}}位',
  'finding.id-checksum.reason_length':
    '公民身份号码为18位（GB 11643）；15位的旧号码2013年起已停用。',
  'finding.id-checksum.advice_length': '请对照身份证或户口簿补全为18位号码。',
  'finding.id-checksum.reason':
    '号码不符合编码规则（GB 11643）：校验码与前17位不符，或地区、出生日期不存在，至少有一位有误。',
  'finding.id-checksum.advice': '请对照身份证或户口簿更正。',
  'finding.id-checksum.also.nearMiss': '另一处同名同出生日期的号码为{{nearMiss}}',

  'finding.id-as-number.message': '身份证号以数值存放，末三位已失真',
  'finding.id-as-number.reason': '表格软件的数值只保留15位有效数字，18位号码的末三位会变为000。',
  'finding.id-as-number.advice': '请将该栏设为文本格式，重新录入号码。',

  'finding.duplicate-id.message': '身份证号重复（另见{{other}}）',
  'finding.duplicate-id.reason': '一名学生只应登记一次，重复登记会造成重复计数或重复发放。',
  'finding.duplicate-id.advice': '请与两处登记单位核实，只保留一处。',

  'finding.bank-as-number.message': '银行卡号以数值存放，末位已失真',
  'finding.bank-as-number.reason': '表格软件的数值只保留15位有效数字，更长的卡号末位会变为0。',
  'finding.bank-as-number.advice': '请将该栏设为文本格式，重新录入卡号。',

  'finding.age-stage.message': '{{age}}周岁与“{{stage}}”不相称',
  'finding.age-stage.reason': '年龄与学段年级相差过大，出生日期或年级可能有误。',
  'finding.age-stage.advice': '请核对出生日期和年级；情况属实的请在备注说明。',

  'finding.stage-grade.message': '学段“{{stage}}”与年级“{{grade}}”不一致',
  'finding.stage-grade.reason': '资助标准按学段确定；九年一贯制学校按年级确定学段。',
  'finding.stage-grade.advice': '请核对后更正学段或年级。',

  'finding.term-mismatch.message': '学期“{{text}}”与本表“{{expected}}”不一致',
  'finding.term-mismatch.reason': '一张花名册只应对应一个学期。',
  'finding.term-mismatch.advice': '请核对；属其他学期补发的，请另表列示。',

  'finding.unknown-class.message': '授课类型“{{text}}”没有对应的资助标准，不能计算金额',
  'finding.unknown-class.reason': '标准按授课类型确定；没有标准的不按零计算，也不套用其他标准。',
  'finding.unknown-class.advice': '请改填规定的授课类型，或在标准表中补充该类标准。',

  'finding.unknown-class.message_stage': '学段“{{text}}”不是规定的学段，该行标准不能用于计算',
  'finding.unknown-class.message_none': '所执行的标准没有规定“{{none}}”的金额，不能计算',
  'finding.unknown-class.reason_stage': '标准按学段执行；认不出学段的标准不套用于任何学生。',
  'finding.unknown-class.reason_none':
    '标准按学段、寄宿、项目和学期执行；没有规定的不按零计算，也不套用其他标准。',
  'finding.unknown-class.advice_stage': '请改填学前、小学、初中、普通高中、中职或大学。',
  'finding.unknown-class.advice_none': '请核对类别和学期，或在标准表中补充该类标准。',

  'finding.missing-class.message': '授课类型未填写，不能确定资助标准',
  'finding.missing-class.reason': '标准按授课类型确定；缺项的不按零计算，也不套用其他标准。',
  'finding.missing-class.advice': '请补填授课类型。',

  'finding.missing-boarding.message': '是否寄宿未填写，不能确定资助标准',
  'finding.missing-boarding.reason': '寄宿与非寄宿标准不同；缺项的不按零计算，也不套用其他标准。',
  'finding.missing-boarding.advice': '请补填是否寄宿。',

  'finding.missing-stage.message': '学段未填写，不能确定资助标准',
  'finding.missing-stage.reason': '标准按学段确定；缺项的不按零计算，也不套用其他标准。',
  'finding.missing-stage.advice': '请补填学段。',

  'finding.missing-term.message': '学期未填写，不能确定资助标准',
  'finding.missing-term.reason': '标准按学期执行；缺项的不按零计算，也不套用其他标准。',
  'finding.missing-term.advice': '请补填学期。',

  'finding.amount-mismatch.message':
    '金额{{text}}元与标准不符，应为{{expected}}元，相差{{difference}}元',
  'finding.amount-mismatch.reason': '计算依据：{{rule}}。',
  'finding.amount-mismatch.advice': '请核对类别和标准，更正金额。',

  'finding.amount-mismatch.message_ownRate':
    '所列标准{{text}}元与应执行的标准{{expected}}元不符，相差{{difference}}元',
  'finding.amount-mismatch.message_heads':
    '{{heads}}人×{{rule}}应为{{expected}}元，所列金额{{text}}元，相差{{difference}}元',
  'finding.amount-mismatch.reason_heads': '金额应等于人数乘以标准。',
  'finding.amount-mismatch.advice_ownRate': '请核对类别，更正该行所列标准。',
  'finding.amount-mismatch.message_unread': '“{{unread}}”不能读作一个确定的金额，未计入合计',
  'finding.amount-mismatch.reason_unread': '金额栏只填以元为单位的数，合计、汇总才算得准。',
  'finding.amount-mismatch.advice_unread': '请改填金额；未发放的请留空或填0。',
  'finding.amount-mismatch.advice_heads': '请核对人数、标准和金额，并更正。',

  'finding.year-paid-as-term.message':
    '按学年标准发放了一个学期：{{text}}元，应为{{expected}}元，相差{{difference}}元',
  'finding.year-paid-as-term.reason': '标准按学年规定、按学期发放，每学期为一半：{{rule}}。',
  'finding.year-paid-as-term.advice': '请更正金额；已发放的请按规定处理差额。',

  'finding.half-yuan-lost.message':
    '金额{{text}}元舍去或进位了五角，应为{{expected}}元，相差{{difference}}元',
  'finding.half-yuan-lost.reason': '计算依据：{{rule}}；金额不得取整。',
  'finding.half-yuan-lost.advice': '请更正金额。',

  'finding.old-rate.message': '按旧标准发放：{{text}}元，应为{{expected}}元，相差{{difference}}元',
  'finding.old-rate.reason': '应执行该学期有效的标准：{{rule}}。',
  'finding.old-rate.advice': '请按新标准更正，并补足差额。',

  'finding.rate-too-early.message':
    '提前执行了新标准：{{text}}元，应为{{expected}}元，相差{{difference}}元',
  'finding.rate-too-early.reason': '应执行该学期有效的标准：{{rule}}。',
  'finding.rate-too-early.advice': '请按该学期标准更正。',

  'finding.amount-as-text.message': '金额“{{text}}”以文本存放',
  'finding.amount-as-text.reason': '求和公式不计文本，合计会少计此数。',
  'finding.amount-as-text.advice': '请改为数值。',

  'finding.boarding-and-day.message': '同一学生同一学期既按寄宿又按非寄宿发放（另见{{other}}）',
  'finding.boarding-and-day.reason': '寄宿与非寄宿补助不得重复享受。',
  'finding.boarding-and-day.advice': '请核实寄宿情况，只保留一项。',

  'finding.eligible-not-aided.message': '{{name}}（{{hardship}}）不在资助花名册中，应助未助',
  'finding.eligible-not-aided.reason': '符合条件的家庭经济困难学生应助尽助。',
  'finding.eligible-not-aided.advice': '请核实并及时补报；不符合条件的请说明原因。',

  'finding.not-eligible-aided.message': '未认定家庭经济困难，已发放{{paid}}元',
  'finding.not-eligible-aided.message_warning':
    '未填困难类型而享受寄宿生补助，是否符合条件需要确认',
  'finding.not-eligible-aided.reason': '该项资助面向家庭经济困难学生：{{rule}}。',
  'finding.not-eligible-aided.reason_warning':
    '文件未写明该类寄宿生是否以家庭经济困难为条件：{{rule}}。',
  'finding.not-eligible-aided.advice': '请补填困难类型；不符合条件的请取消资助。',
  'finding.not-eligible-aided.advice_warning': '请与资助管理部门确认政策口径。',

  'finding.late-submission.message': '{{name}}{{on}}报送，时限{{due}}，迟报{{days}}天',
  'finding.late-submission.reason': '应按方案规定的日期报送，当日报送算按期。',
  'finding.late-submission.advice': '请列入报送情况通报。',

  'finding.missing-submission.message': '{{name}}未报送（时限{{due}}）',
  'finding.missing-submission.reason': '方案规定的报送单位均应按期报送，无问题的实行零报告。',
  'finding.missing-submission.advice': '请催报。',

  'finding.not-reviewed.message': '未见审核人签字',
  'finding.not-reviewed.reason': '上报前须经责任领导审核（{{where}}）。',
  'finding.not-reviewed.advice': '请送责任领导审核签字后再上报。',

  'finding.duplicate-submission.message': '{{name}}报送了两份（另见{{other}}）',
  'finding.duplicate-submission.reason': '同一单位同一期只应采用一份，否则会重复计数。',
  'finding.duplicate-submission.advice': '请确认采用哪一份。',

  'finding.template-changed.message': '表样被改动：{{detail}}',
  'finding.template-changed.reason': '统一表样便于汇总，改动后容易错栏、漏项。',
  'finding.template-changed.advice': '请核对各栏含义；必要时请单位按原表样重报。',
};
