/**
 * What the short page does when a browser runs scripts: it filters points, opens what a link leads into, and opens all for
 * print. It makes no element of any text, asks nothing of any server and keeps nothing. Its digest stands in `policy.ts`.
 */
export const script = String.raw`
(function () {
  'use strict';
  var form = document.getElementById('filter');
  var points = Array.from(document.querySelectorAll('.point'));
  var folded = new Map();
  function fold(text) {
    return text.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '').toLowerCase();
  }
  function wordsOf(point) {
    if (!folded.has(point)) folded.set(point, fold(point.textContent));
    return folded.get(point);
  }
  function value(id) {
    var field = document.getElementById(id);
    return field ? field.value : '';
  }
  function among(list, one) {
    return one === '' || list.split(' ').includes(one);
  }
  function apply() {
    var terms = fold(value('words')).split(/\s+/).filter(Boolean);
    var verdict = value('verdict');
    var topic = value('topic');
    var source = value('source');
    var any = terms.length > 0 || verdict + topic + source !== '';
    var count = 0;
    points.forEach(function (point) {
      var data = point.dataset;
      var fits =
        among(data.verdict, verdict) &&
        among(data.topics, topic) &&
        among(data.sources, source) &&
        terms.every(function (term) { return wordsOf(point).includes(term); });
      point.hidden = !fits;
      if (fits) count++;
    });
    document.querySelectorAll('main .fold').forEach(function (details) {
      var shown = details.querySelector('.point:not([hidden])');
      details.hidden = any && !shown;
      if (any && shown) details.open = true;
    });
    var output = document.getElementById('shown');
    output.textContent = any ? output.dataset.words + ': ' + count : '';
  }
  function tall(element) {
    return element.getBoundingClientRect().height > innerHeight;
  }
  // A quotation is shown with its point, so that it is seen what it is of; what is longer than the window, from its start.
  function show(target, point) {
    var whole = point && !tall(point) ? point : target;
    whole.scrollIntoView({ block: target === point || tall(whole) ? 'start' : 'nearest' });
  }
  function follow() {
    var id = '';
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (e) { return; }
    var target = id && document.getElementById(id);
    if (!target) return;
    var point = target.closest('.point');
    if (point && point.hidden) { form.reset(); apply(); }
    for (var at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    if (target === point) {
      var quotes = point.querySelector('.quotes');
      if (quotes) quotes.open = true;
    }
    show(target, point);
  }
  var box = document.getElementById('filters');
  box.hidden = false;
  box.open = innerWidth > 720;
  form.addEventListener('input', apply);
  form.addEventListener('reset', function () { setTimeout(apply); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === '/' && !typing) {
      event.preventDefault();
      document.getElementById('words').focus();
    }
    if (event.key === 'Escape') {
      var open = event.target.closest('.quotes[open]');
      if (open) { open.open = false; open.querySelector('summary').focus(); }
    }
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) setTimeout(follow);
  });
  window.addEventListener('hashchange', follow);
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (details) { details.open = true; });
  });
  follow();
})();
`;
