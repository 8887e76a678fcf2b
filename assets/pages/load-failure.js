// Stands before every other script: where one of them does not arrive or breaks while the page is
// still empty, the page says so instead of loading for ever. What breaks later the pane tells itself.
(function () {
  var reasons = [];

  function tell() {
    var waiting = document.querySelector('[data-loading]');
    if (!waiting || reasons.length === 0) return;
    waiting.setAttribute('role', 'alert');
    waiting.innerHTML =
      '面板未能载入，工作簿未受影响。请检查网络后重新打开；仍不能打开的，请把下面的内容告诉管理员。' +
      '<br>The pane could not be loaded; the workbook is untouched. Check the network and open it ' +
      'again, or show the lines below to your administrator.' +
      '<br><code style="word-break:break-all;white-space:pre-wrap"></code>';
    waiting.lastChild.appendChild(document.createTextNode(reasons.join('\n')));
  }

  function hear(event) {
    var from = event.target;
    if (from && from.nodeName && from.nodeName !== 'SCRIPT') return;
    var reason = (from && from.src) || event.message;
    // Microsoft's telemetry is asked for by office.js and not delivered: nothing is missing without it.
    if (/\/telemetry\//.test(reason)) return;
    reasons.push(reason);
    tell();
  }

  // A script that does not arrive is told to nobody but who listens on the way down.
  window.addEventListener('error', hear, true);
  document.addEventListener('DOMContentLoaded', tell);
})();
