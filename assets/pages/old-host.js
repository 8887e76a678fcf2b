// Written in ES5 for Trident, the browser of volume-licensed Office up to 2019: the product itself
// does not run there, so this says why and what to do instead of leaving an empty pane.
(function () {
  var isTrident = /Trident\/|MSIE /.test(navigator.userAgent);
  if (!isTrident && typeof Object.hasOwn === 'function') return;
  // Read by boot.tsx, for a browser that names itself Trident and runs it all the same.
  window.duzhanOldHost = true;

  document.addEventListener('DOMContentLoaded', function () {
    // Office takes an add-in that never answers for a broken one and lays its own error over the page.
    if (window.Office) window.Office.initialize = function () {};
    var page = location.href.replace(/[^\/]*([?#].*)?$/, '') + 'index.html';
    document.body.innerHTML =
      '<div style="font:14px/1.8 \'Microsoft YaHei\',sans-serif;padding:16px">' +
      '<h1 style="font-size:16px">此版本的 Office 不能运行督战台账</h1>' +
      '<p>督战台账需要 Office LTSC 2021 及以上版本，或 Microsoft 365。</p>' +
      '<p>不升级也能用：请用新版 Edge 或 Chrome 浏览器打开下面的地址，把工作簿拖进去，即可核查、标记、' +
      '生成上报表。文件不会上传。</p>' +
      '<p id="duzhan-page" style="word-break:break-all;border:1px solid #999;padding:8px"></p>' +
      '<p style="color:#555">This Office is too old for the add-in: Office LTSC 2021 or Microsoft 365 ' +
      'is needed. Open the address above in a current Edge or Chrome and drop the workbook there; ' +
      'nothing is uploaded.</p></div>';
    document.getElementById('duzhan-page').appendChild(document.createTextNode(page));
  });
})();
