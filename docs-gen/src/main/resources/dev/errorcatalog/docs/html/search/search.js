// Finds the errors that a text may mean: a pasted log line, JSON, a code, a name, words. The text is looked at in
// several ways; what names category and code counts most.
function errorSearch(data) {
  const LIMIT = 65536; // characters that are looked at
  const SHORT = 6; // different words; more than these are a pasted line and not what somebody types

  const byLog = logLines(data.entries);
  const byPlace = places(data);
  const byName = names(data.entries);
  const byNumber = numbers(data.entries);
  const byWord = vocabulary(data);
  const count = data.entries.length;
  let similar = null; // made when it is first needed
  let looked = 0;

  return { find, near, looked: () => looked };

  /**
   * What a text may mean: the indices of entries, the best first, and why each was found; with the exception class that
   * the text names and nothing else, or "". Null for a text without anything to look for.
   */
  function find(text) {
    const query = plain(text.slice(0, LIMIT)).trim();
    if (!/[\p{L}\p{N}]/u.test(query)) {
      return null;
    }
    const asked = Array.from(new Set(words(query)));
    const isShort = asked.length <= SHORT;
    const scores = new Map();
    const reasons = new Map(); // the best of each entry
    const give = (i, how, points = how.points) => {
      scores.set(i, (scores.get(i) || 0) + points);
      if (!reasons.has(i) || reasons.get(i).points < how.points) {
        reasons.set(i, how);
      }
    };
    looked = byLog.find(query, give);
    const isPlaced = byPlace.find(query, give);
    const isSure = isPlaced || Array.from(scores.values()).some(score => score >= POINTS.place.points);
    const isSaid = Array.from(scores.values()).some(score => score >= POINTS.message.points);
    const ofType = byName.ofType(query);
    if (ofType.length > 0) {
      ofType.forEach(i => give(i, POINTS.type));
    } else {
      byName.find(query, isShort, give);
    }
    if (isSaid) {
      byNumber.agree(query, scores, give);
    } else if (!isPlaced) {
      byNumber.called(query, give);
    }
    if (scores.size === 0 && !isPlaced) {
      byNumber.find(query, asked, isShort, give);
    }
    looked += ofType.length > 0 ? 0 : byWord.shared(asked, scores);
    const found = ranked(scores);
    const isOver = isShort ? isSure || ofType.length > 0 || /^\W*-?\d+\W*$/.test(query) : found.length > 0;
    if (!isOver && (isShort || isProse(query))) {
      const worded = new Map();
      looked += byWord.find(asked, isShort, /^\w+(?:Exception|Error)$/.test(query), worded);
      scores.forEach((score, i) => worded.delete(i));
      found.push(...ranked(worded));
    }
    const type = ofType.length > 0 ? data.entries[ofType[0]].type : "";
    return { type, entries: found, why: i => (reasons.get(i) || POINTS.words).why };
  }

  /** Up to three entries whose names resemble a text, for one that nothing was found for. */
  function near(text) {
    similar = similar || similarNames(data.entries);
    return similar.find(plain(text).trim());
  }

  /** Lines of logs share words with many errors: words alone say something in what people write only. */
  function isProse(query) {
    return !/[\d[\](){}<>=:;"/\\_]/.test(query);
  }

  /** The most points first, equal ones in their order; sorted as numbers, since there may be thousands for each key. */
  function ranked(scores) {
    const keys = new Float64Array(scores.size);
    let next = 0;
    scores.forEach((score, i) => keys[next++] = score * count + (count - 1 - i));
    return Array.from(keys.sort().reverse(), key => count - 1 - key % count);
  }
}
