"use strict";
// How texts are split and compared. The search is written twice, here and in Java for `explain` (a class for each file):
// whoever changes one changes both. What both must find stands in search-cases.tsv.

/** What each way to find an error counts, and what a reader is told of it. */
const POINTS = {
  log: { points: 4000, why: "log line" }, // a known line with a number stands in the text; its length is added
  place: { points: 2000, why: "category and code" },
  message: { points: 1500, why: "log line" }, // a known line without a number, or what one says beside its code
  code: { points: 1100, why: "code" }, // a number that is called a code
  name: { points: 1000, why: "name" }, // a constant; its length is added
  partOfLog: { points: 400, why: "part of a log line" },
  likeLog: { points: 300, why: "like a log line" },
  number: { points: 200, why: "code" },
  type: { points: 200, why: "exception" },
  words: { points: 99, why: "words" }, // the most that shared words add to another reason
};

/** A text with the spaces and the quotes that a keyboard has. */
function plain(text) {
  return text.replace(/[\p{Zs}\u2028\u2029\ufeff]/gu, " ").replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

/** The words of a text in lower case: runs of letters and digits, cut where camel case begins a new word. */
function words(text) {
  return runs(text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().replace(/e-mail/g, "email"));
}

/** Runs of letters and digits in a text in lower case; most texts are ASCII, which is quicker. */
function runs(text) {
  return text.match(/[^\x00-\x7f]/.test(text) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) || [];
}

/** The words of a text with the places where they begin and end. */
function tokens(text) {
  const found = [];
  for (const run of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    let start = run.index;
    for (const part of run[0].split(/(?<=[a-z0-9])(?=[A-Z])/)) {
      found.push({ word: part.toLowerCase(), start, end: start + part.length });
      start += part.length;
    }
  }
  return found;
}

/** A line of a log without what differs from one time to the next: numbers, and words in quotes. */
function flat(text) {
  return text.toLowerCase().replace(/\s+/g, " ").replace(/(["'])[\w.:/+=-]+\1/g, "$1$1").replace(/\d+/g, "0");
}

/** Whether a name stands in a text as a word of its own. */
function hasWord(text, name) {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/\w/.test(text[at - 1] || " ") && !/\w/.test(text[at + name.length] || " ")) {
      return true;
    }
  }
  return false;
}

/** The list of a key, which is made if need be. */
function list(map, key) {
  let values = map.get(key);
  if (!values) {
    map.set(key, values = []);
  }
  return values;
}
