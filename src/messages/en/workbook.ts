import type { Catalogue } from '../message';

export const workbook: Catalogue = {
  'workbook.refused.empty-file': 'The file is empty. Check that it was downloaded completely.',
  'workbook.refused.encrypted':
    'The workbook is encrypted and cannot be read. Open it in Excel or WPS, remove the password to open, save it and choose it again.',
  'workbook.refused.xls':
    'This is a workbook in the old format (.xls or .et). Open it in Excel or WPS, save it as an Excel workbook (.xlsx) and choose that.',
  'workbook.refused.xlsb':
    'This is a binary workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx) and choose that.',
  'workbook.refused.ods':
    'This is an OpenDocument spreadsheet (.ods). Open it, save it as an Excel workbook (.xlsx) and choose that.',
  'workbook.refused.html':
    'This file is really a web page with the name of a workbook, as some systems export it. Open it in Excel or WPS, save it as an Excel workbook (.xlsx) and choose that.',
  'workbook.refused.xml-2003':
    'This is an XML Spreadsheet 2003 file. Open it in Excel or WPS, save it as an Excel workbook (.xlsx) and choose that.',
  'workbook.refused.text':
    'This is a text file (CSV for example), not a workbook. Open it in Excel or WPS, save it as an Excel workbook (.xlsx) and choose that.',
  'workbook.refused.pdf': 'This is a PDF file, not a workbook. Choose an .xlsx or .xlsm file.',
  'workbook.refused.unknown':
    'This file is no workbook, or it is damaged. Choose an .xlsx or .xlsm file.',
  'workbook.refused.not-workbook':
    'There is no workbook in this archive. Choose an .xlsx or .xlsm file.',
  'workbook.refused.truncated':
    'The file is incomplete; it may not have been downloaded or copied to the end. Get it again and retry.',
  'workbook.refused.damaged':
    'The file is damaged and cannot be read. Open and repair it in Excel, save it and try again.',
  'workbook.refused.damaged-part':
    'The file is damaged: {{part}} does not agree with its checksum. Open and repair it in Excel, save it and try again.',
  'workbook.refused.missing-part':
    'The file is damaged: {{part}} is missing. Open and repair it in Excel, save it and try again.',
  'workbook.refused.zip-password':
    'The file is protected by a zip password. Remove it and try again.',
  'workbook.refused.method':
    '{{part}} is compressed by a method that is not supported. Open the file in Excel, save it as an Excel workbook (.xlsx) and try again.',
  'workbook.refused.no-sheets': 'The workbook has no worksheet that can be read.',
  'workbook.refused.xml.ill-formed':
    'The file is damaged: {{part}} is not well-formed XML. Open and repair it in Excel, save it and try again.',
  'workbook.refused.xml.doctype':
    '{{part}} contains a document type declaration, which is not read for safety. Open the file in Excel, save it and try again.',
  'workbook.refused.xml.not-utf8':
    '{{part}} is not written in UTF-8 and cannot be read. Open the file in Excel, save it and try again.',
  'workbook.refused.xml.too-many':
    '{{part}} holds more than can be handled. Delete needless formats and content and try again.',
  'workbook.refused.xml.too-deep': '{{part}} is nested too deeply and is not read.',
  'workbook.refused.file-size':
    'The file is larger than {{limit}} MB and cannot be handled. Split it and try again.',
  'workbook.refused.entries': 'The file has more than {{limit}} parts and is not read.',
  'workbook.refused.part': '{{part}} is larger than {{limit}} MB when unpacked and is not read.',
  'workbook.refused.inflated':
    'The file is larger than {{limit}} MB when unpacked and is not read. Split it and try again.',
  'workbook.refused.cells':
    'More than {{limit}} cells hold something; that cannot be handled. Split the file and try again.',
  'workbook.refused.slots':
    'The cells are too scattered to be handled. Delete stray content outside the lists and try again.',
  'workbook.refused.columns':
    'Sheet "{{sheet}}" has more than {{limit}} columns and cannot be handled.',
  'workbook.refused.merges':
    'Sheet "{{sheet}}" has more than {{limit}} merged areas and cannot be handled.',
  'workbook.refused.sheets': 'There are more than {{limit}} sheets; that cannot be handled.',
  'workbook.refused.time':
    'Reading took longer than {{seconds}} seconds and was stopped. Split the file and try again.',
  'workbook.refused.no-such-sheet': 'There is no sheet named "{{sheet}}".',
  'workbook.refused.alternate':
    'The file holds alternative forms of its content ({{element}}), into which nothing can be written. Open it in Excel, save it and try again.',
  'workbook.refused.array-formula':
    '{{cell}} of "{{sheet}}" belongs to an array formula and cannot be changed by itself. Change it in Excel.',
  'workbook.refused.not-a-number': 'The number to be written is invalid; nothing was changed.',
  'workbook.refused.not-own-sheet':
    'Sheet "{{sheet}}" was not made by this tool and is not deleted.',
  'workbook.refused.outside-sheet':
    'The place to be written lies outside sheet "{{sheet}}"; nothing was changed.',
  'workbook.refused.protected-sheet':
    'Sheet "{{sheet}}" is protected; {{cell}} cannot be changed. Unprotect the sheet in Excel first.',
  'workbook.refused.protected-structure':
    'The structure of the workbook is protected; sheets can be neither added nor removed. Unprotect the workbook in Excel first.',
  'workbook.refused.sheet-in-use':
    'Other formulas refer to sheet "{{sheet}}", so it cannot be deleted. Change these formulas first.',
  'workbook.refused.table-header':
    '{{cell}} of "{{sheet}}" is in the header or total row of a table. Change it in Excel.',
  'workbook.refused.text-too-long':
    'The text for {{cell}} is longer than {{limit}} characters, more than a cell can hold; nothing was changed.',
  'workbook.refused.undo-forgotten': 'This step lies too far back to be undone.',
  'workbook.refused.undo-order': 'There were changes after this step; undo these first.',
  'workbook.refused.formulas':
    'There are too many formulas to be handled. Split the file and try again.',
  'workbook.refused.copy-own': 'The sheet "{{sheet}}" was made by this tool and is not copied.',
  'workbook.copy-loss.drawing':
    'Charts and grouped shapes on "{{sheet}}" were not copied to the new sheet; insert them again where needed.',
  'workbook.copy-loss.comments': 'Comments on "{{sheet}}" were not copied to the new sheet.',
  'workbook.copy-loss.pivot': 'The pivot table on "{{sheet}}" is only its values on the new sheet.',
  'workbook.copy-loss.table':
    'The table on "{{sheet}}" that is linked to outside data is plain cells on the new sheet.',
  'workbook.copy-loss.controls':
    'Controls and embedded objects on "{{sheet}}" were not copied to the new sheet.',
  'workbook.copy-loss.slicer': 'Slicers on "{{sheet}}" were not copied to the new sheet.',
  'workbook.copy-loss.other':
    'Other content attached to "{{sheet}}" was not copied to the new sheet.',
  'workbook.copy-loss.views':
    'Custom views saved for "{{sheet}}" were not copied to the new sheet.',
  'workbook.notice.signed':
    'The workbook is digitally signed; the signature ends with any change that is saved and must be made anew.',
  'workbook.stopped': 'Stopped; nothing in the workbook was changed.',
};
