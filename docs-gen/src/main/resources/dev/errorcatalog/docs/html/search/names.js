// Finds constants in any spelling, and exception classes.
function names(entries) {
  const byName = new Map(); // joined words of a constant
  const byType = new Map(); // joined words of a class
  let longest = 0;
  entries.forEach((entry, i) => {
    for (const name of [entry.name].concat(entry.aliases)) {
      const joined = words(name).join("");
      list(byName, joined).push({ entry: i, name });
      longest = Math.max(longest, joined.length);
    }
    list(byType, words(entry.type).join("")).push(i);
  });

  return { find, ofType };

  function find(query, isShort, give) {
    const all = tokens(query);
    const best = new Map();
    const written = new Map();
    for (let from = 0; from < all.length; from++) {
      let joined = "";
      for (let to = from; to < all.length && joined.length < longest; to++) {
        joined += all[to].word;
        for (const { entry, name } of byName.get(joined) || []) {
          const isAlone = from === 0 && to === all.length - 1;
          if (isAlone || isMeant(query, all, from, to, isShort, name, written)) {
            best.set(entry, Math.max(best.get(entry) || 0, joined.length));
          }
        }
      }
    }
    best.forEach((length, i) => give(i, POINTS.name, POINTS.name.points + length));
  }

  /** The errors that arrive as the class that a text names, and nothing else. */
  function ofType(query) {
    return byType.get(words(query).join("")) || [];
  }

  /** One of a single word only as it is written in code; no field's name; two words of a long text only as one. */
  function isMeant(query, all, from, to, isShort, name, written) {
    if (!name.includes("_")) {
      if (!written.has(name)) {
        written.set(name, hasWord(query, name));
      }
      return written.get(name);
    }
    const { start } = all[from], { end } = all[to];
    if (/\s/.test(query.slice(start, end))) {
      return isShort || to - from >= 2;
    }
    const behind = query.slice(end, end + 9);
    const goesOn = /^\w/.test(behind) && !/^(?:Error|Exception)/.test(behind);
    return !goesOn && !(/[a-z]/.test(query[start]) && /^["']?\s*[:=]/.test(behind));
  }
}
