"use strict";
// Finds the errors that a text may mean: a pasted log line, JSON, a code, a name, words. The text is looked at in
// several ways; what names category and code counts most. See the table of cases in search-cases.tsv.
// The same rules are written in Java for `explain`: whoever changes one changes both.
function errorSearch(data) {
  const LIMIT = 65536; // characters that are looked at
  const SHORT = 6; // words; more than these are a pasted line and not what somebody types
  const LOG = 4000, PLACE = 2000, NAME = 1000, PART_OF_LOG = 400, NUMBER = 200, CLASS = 200;

  const entries = data.entries;
  const families = new Map(data.families.map(family => [family.slug, family]));
  const byId = new Map(entries.map((entry, i) => [(entry.category + "/" + entry.code).toLowerCase(), i]));
  const byCode = new Map();
  const byName = new Map(); // joined words of a constant
  const byWord = new Map(); // word -> Map(entry -> weight of the place where it stands)
  let longestName = 0;

  entries.forEach((entry, i) => {
    list(byCode, entry.code.toLowerCase()).push(i);
    for (const name of [entry.name].concat(entry.aliases)) {
      const joined = words(name).join("");
      list(byName, joined).push({ entry: i, name });
      longestName = Math.max(longestName, joined.length);
      weigh(i, name, 3);
    }
    weigh(i, entry.type, 2);
    weigh(i, entry.category + " " + families.get(entry.category).title, 2);
    weigh(i, [entry.words, entry.step].concat(entry.logs).join(" "), 1);
  });
  const sortedWords = Array.from(byWord.keys()).sort();
  const types = entries.map(entry => words(entry.type).join(""));
  const lines = entries.map(entry => entry.logs.map(flat).filter(line => line.length >= 12));

  return { find };

  /** Indices of the entries that a text may mean, the best first; null for a text without anything to look for. */
  function find(text) {
    const query = text.slice(0, LIMIT).trim();
    if (!/[\p{L}\p{N}]/u.test(query)) {
      return null;
    }
    const asked = Array.from(new Set(words(query)));
    const scores = new Map();
    logs(query, scores);
    const placed = places(query, scores);
    const isSure = placed || Array.from(scores.values()).some(score => score >= PLACE);
    names(query, scores);
    classes(query, scores);
    if (scores.size === 0 && !placed) {
      numbers(query, asked, scores);
    }
    scores.forEach((score, i) => scores.set(i, score + resemblance(i, asked)));
    const found = ranked(scores);
    const isShort = asked.length <= SHORT;
    const isOver = isShort ? isSure || /^\W*-?\d+\W*$/.test(query) : found.length > 0;
    if (isOver) {
      return found;
    }
    return found.concat(ranked(worded(asked, isShort)).filter(i => !scores.has(i)));
  }

  /** Lines that the catalog knows from logs; numbers of connections and sessions do not matter. */
  function logs(query, scores) {
    const line = flat(query);
    lines.forEach((known, i) => {
      let best = 0;
      for (const log of known) {
        if (line.includes(log)) {
          best = Math.max(best, LOG + Math.min(log.length, 900));
        } else if (line.length >= 12 && log.includes(line)) {
          best = Math.max(best, PART_OF_LOG);
        }
      }
      if (best > 0) {
        add(scores, i, best);
      }
    });
  }

  /** Category and code together; true if a category was named with a code, be there an entry or not. */
  function places(query, scores) {
    const line = query.toLowerCase();
    const tight = line.replace(/\s+/g, "");
    const found = new Set();
    let placed = false;
    const take = (family, code) => {
      const i = byId.get(family.slug.toLowerCase() + "/" + code);
      if (i !== undefined) {
        found.add(i);
      }
    };
    for (const family of data.families) {
      for (const form of family.seenAs) {
        const start = form.slice(0, form.indexOf("{code}")).toLowerCase().replace(/\s+/g, "").replace(/^[^\p{L}\p{N}]+/u, "");
        if (start) {
          each(tight, start, end => {
            const code = after(tight, end, /(-?\d+(?![\w.])|[a-z0-9_]+)/y);
            if (code) {
              placed = true;
              take(family, code);
            }
          });
        }
      }
      for (const wire of family.wire) {
        const name = wire.toLowerCase();
        each(line, name, (end, begin) => {
          const code = after(line, end,
            /["'\])]*[\s,:;=/(["']{1,4}(?:(?:error[_ ]?)?code["']?\s*[:=]?\s*["']?)?(-?\d+(?![\w.])|[a-z0-9_]+)/y)
            || before(line, begin);
          if (code) {
            placed = placed || /\d/.test(code);
            take(family, code);
          }
        });
      }
      for (const slug of [family.slug].concat(family.aliases)) {
        each(line, slug.toLowerCase() + "/", end => take(family, after(line, end, /(-?\w+)(?![\w.-]|\/)/y)), "/.-");
      }
    }
    found.forEach(i => add(scores, i, PLACE));
    return placed;
  }

  /** Constants in any spelling; one of a single word only as it is written in code, or alone. */
  function names(query, scores) {
    const all = words(query);
    const best = new Map();
    for (let from = 0; from < all.length; from++) {
      let joined = "";
      for (let to = from; to < all.length && joined.length < longestName; to++) {
        joined += all[to];
        for (const { entry, name } of byName.get(joined) || []) {
          const alone = from === 0 && to === all.length - 1;
          if (name.includes("_") || alone || hasWord(query, name)) {
            best.set(entry, Math.max(best.get(entry) || 0, joined.length));
          }
        }
      }
    }
    best.forEach((length, i) => add(scores, i, NAME + length));
  }

  /** A text that is the name of an exception class: all that arrives as it. */
  function classes(query, scores) {
    const joined = words(query).join("");
    types.forEach((type, i) => {
      if (type === joined) {
        add(scores, i, CLASS);
      }
    });
  }

  /** Codes whose category is not named: every category that has one. Times, ports and sizes are no codes. */
  function numbers(query, asked, scores) {
    const line = query.toLowerCase();
    const codes = new Set();
    const collect = pattern => {
      for (const match of line.matchAll(pattern)) {
        codes.add(match[1]);
      }
    };
    collect(/(?:code|error|errno|status|err)["')]?[\s:=#(]{1,3}["']?(-?\d+)(?![\w.])/g);
    collect(/[a-z_]\((-?\d+)\)/g);
    collect(/(?<![\w.:-])(?=\w*[a-z])(?=\w*\d)(\w+)(?![\w.:-])/g);
    if (asked.length <= 4) {
      collect(/(?<![\w.:])(-?\d+)(?![\w.:])/g);
    }
    codes.forEach(code => (byCode.get(code) || []).forEach(i => add(scores, i, NUMBER)));
  }

  /** How much an entry shares with a text besides what found it; less than any other reason. */
  function resemblance(i, asked) {
    let sum = 0;
    for (const word of asked) {
      const weights = byWord.get(word);
      sum += 2 * ((weights && weights.get(i)) || 0);
    }
    return Math.min(sum, 99);
  }

  /** Entries by words: all of what was typed, or half of it; words may be unfinished in a short text. */
  function worded(asked, isShort) {
    const sums = new Map();
    const hits = new Map();
    for (const word of asked) {
      const weights = new Map();
      const exact = byWord.get(word);
      if (exact) {
        exact.forEach((weight, i) => weights.set(i, 2 * weight));
      }
      if (isShort && word.length >= 2) {
        for (let at = lowerBound(word); at < sortedWords.length && sortedWords[at].startsWith(word); at++) {
          byWord.get(sortedWords[at]).forEach((weight, i) => weights.set(i, Math.max(weights.get(i) || 0, weight)));
        }
      }
      const rarity = 1 + Math.floor(Math.log2(entries.length / Math.max(1, weights.size)));
      weights.forEach((weight, i) => {
        add(sums, i, weight * rarity);
        add(hits, i, 1);
      });
    }
    const all = keep(sums, i => hits.get(i) === asked.length);
    return isShort && all.size > 0 ? all : keep(sums, i => 2 * hits.get(i) >= asked.length && hits.get(i) >= Math.min(2, asked.length));
  }

  function weigh(i, text, weight) {
    for (const word of words(text)) {
      let weights = byWord.get(word);
      if (!weights) {
        byWord.set(word, weights = new Map());
      }
      weights.set(i, Math.max(weights.get(i) || 0, weight));
    }
  }

  function lowerBound(word) {
    let low = 0, high = sortedWords.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sortedWords[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Calls for each place where a name stands, not inside another word. */
  function each(line, name, found, alsoNot = "") {
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      const previous = at === 0 ? " " : line[at - 1];
      if (!/\w/.test(previous) && !alsoNot.includes(previous)) {
        found(at + name.length, at);
      }
    }
  }

  function after(line, at, pattern) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    return match ? match[1] : "";
  }

  /** The code of JSON whose keys come the other way round. */
  function before(line, at) {
    const match = /code["']?\s*[:=]\s*["']?(-?\w+)["']?\s*[,;]\s*["']?category["']?\s*[:=]\s*["']?$/.exec(line.slice(Math.max(0, at - 80), at));
    return match ? match[1] : "";
  }

  function hasWord(text, word) {
    let found = false;
    each(text, word, end => found = found || !/\w/.test(text[end] || " "));
    return found;
  }

  function flat(text) {
    return text.toLowerCase().replace(/\s+/g, " ").replace(/\[\d+\]/g, "[]");
  }

  function words(text) {
    return text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  }

  function keep(map, test) {
    return new Map(Array.from(map).filter(pair => test(pair[0])));
  }

  function ranked(scores) {
    return Array.from(scores).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(pair => pair[0]);
  }

  function add(map, key, number) {
    map.set(key, (map.get(key) || 0) + number);
  }

  function list(map, key) {
    if (!map.has(key)) {
      map.set(key, []);
    }
    return map.get(key);
  }
}
