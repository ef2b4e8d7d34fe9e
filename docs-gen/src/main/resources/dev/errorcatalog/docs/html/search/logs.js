// Finds lines that the catalog knows from logs, the messages in them, and lines that are much like them.
function logLines(entries) {
  const SHORTEST = 12; // characters of a line; shorter ones stand anywhere
  const LONGEST = 400; // characters that count
  const MOST_OWNERS = 3; // errors; a message of more of them says nothing

  const PLACES = /^(?:\w+\[\d+\]:?\s*)+/; // where a line was written

  const lines = []; // { entry, log, text, words, pairs, code, how }; pairs of a message only
  const byWord = new Map(); // word -> lines
  const owners = new Map(); // message -> entries
  const own = new Set(); // messages that an entry has as a line: they belong to it alone
  entries.forEach((entry, i) => {
    for (const log of entry.logs.map(plain)) {
      const said = message(log, entry.code);
      add(i, log, /\d/.test(log.replace(PLACES, "")) ? POINTS.log : POINTS.message, said === log);
      if (said === log) {
        own.add(said);
      } else if (said) {
        list(owners, said).push(i);
      }
    }
  });
  owners.forEach((entries, said) => {
    if (new Set(entries).size <= MOST_OWNERS && !own.has(said)) {
      new Set(entries).forEach(i => add(i, said, POINTS.message, true));
    }
  });
  const hits = new Uint16Array(lines.length);

  return { find };

  function add(entry, log, how, isMessage) {
    const { code } = entries[entry];
    const text = flat(log.replace(/'?\.\.\.'?$/, "")).trim();
    const words = plainWords(text);
    if (text.length >= SHORTEST && words.size > 0) {
      words.forEach(word => list(byWord, word).push(lines.length));
      lines.push({
        entry, log: log.toLowerCase(), text, words, how,
        pairs: isMessage ? neighbours(text) : new Set(),
        code: hasWord(log, code) ? code.toLowerCase() : "",
      });
    }
  }

  /** Gives points to entries; returns how many lines it looked at. Of a part the first and the last word may be cut. */
  function find(query, give) {
    const raw = query.toLowerCase().replace(/\s+/g, " ");
    const text = flat(query);
    const asked = plainWords(text);
    const pairs = neighbours(text);
    const touched = [];
    let looked = 0;
    asked.forEach(word => {
      for (const line of byWord.get(word) || []) {
        looked++;
        if (hits[line]++ === 0) {
          touched.push(line);
        }
      }
    });
    const logs = new Map(), messages = new Map(), hints = new Map(); // entry -> points
    for (const line of touched) {
      const known = lines[line], hit = hits[line];
      hits[line] = 0;
      if (hit === known.words.size && text.includes(known.text) && isOfCode(known, raw)) {
        best(known.how === POINTS.log ? logs : messages, known, known.how.points + Math.min(known.text.length, LONGEST));
      } else if (hit >= asked.size - 2 && raw.length >= SHORTEST && known.log.includes(raw)) {
        best(hints, known, POINTS.partOfLog.points);
      } else if (isLike(known, pairs) && isOfCode(known, raw)) {
        best(hints, known, POINTS.likeLog.points);
      }
    }
    hints.forEach((points, i) => {
      if (!logs.has(i) && !messages.has(i)) {
        give(i, points === POINTS.partOfLog.points ? POINTS.partOfLog : POINTS.likeLog);
      }
    });
    logs.forEach((points, i) => give(i, POINTS.log, points));
    messages.forEach((points, i) => give(i, POINTS.message, points));
    return looked;
  }

  function best(map, known, points) {
    map.set(known.entry, Math.max(points, map.get(known.entry) || 0));
  }

  /** Numbers do not matter, but the code does. */
  function isOfCode(known, raw) {
    return !known.code || hasWord(raw, known.code);
  }

  /** Whether most of a line stands in a text in its order: words that are put in or left out part few neighbours. */
  function isLike(known, pairs) {
    const enough = Math.max(1, 2 * known.pairs.size / 3);
    let shared = 0;
    if (pairs.size >= enough) { // else there is nothing to count
      known.pairs.forEach(pair => shared += pairs.has(pair) ? 1 : 0);
    }
    return shared >= enough;
  }

  function neighbours(text) {
    const words = runs(text);
    return new Set(words.slice(1).map((word, i) => words[i] + " " + word));
  }

  /** What a line says beside where it was written and which code it has; "" if that is too little. */
  function message(log, code) {
    const said = log.replace(PLACES, "");
    let bare = said.replace(/^(?:\[[^\]]*\])+\s*/, "");
    bare = bare.replace(/^\w+\(([^()]*)\)\s*:\s*/, (all, inner) => endsWithCode(inner, code) ? "" : all);
    bare = bare.replace(/\s*\(([^()]*)\)$/, (all, inner) => endsWithCode(inner, code) ? "" : all);
    return runs(bare.toLowerCase()).length >= (bare === said ? 4 : 2) ? bare : "";
  }

  function endsWithCode(text, code) {
    return text.endsWith(code) && !/\w/.test(text[text.length - code.length - 1] || " ");
  }

  function plainWords(text) {
    const found = new Set(runs(text));
    found.delete("0");
    return found;
  }
}
