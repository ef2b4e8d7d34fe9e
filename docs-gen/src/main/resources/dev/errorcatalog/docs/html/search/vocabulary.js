// Finds entries by the words that they share with a text; rare words and words of names say more.
function vocabulary(data) {
  const TELLING = 4; // letters of a word that says something
  const { entries } = data;
  const size = entries.length;
  const titles = new Map(data.families.map(family => [family.slug, family.slug + " " + family.title]));
  const byWord = new Map(); // word -> { at: entries, weight: of the place where it stands }
  entries.forEach((entry, i) => {
    weigh(i, [entry.name].concat(entry.aliases).join(" "), 3);
    weigh(i, entry.type + " " + (titles.get(entry.category) || ""), 2);
    weigh(i, [entry.words, entry.step].concat(entry.logs).join(" "), 1);
  });
  const sorted = Array.from(byWord.keys()).sort();
  // Used again for every text: a large catalog would have to make them for every key.
  const sums = new Int32Array(size), hits = new Uint16Array(size), told = new Uint16Array(size), weights = new Uint8Array(size);

  return { shared, find };

  function weigh(i, text, weight) {
    for (const word of words(text)) {
      let owners = byWord.get(word);
      if (!owners) {
        byWord.set(word, owners = { at: [], weight: [] });
      }
      if (owners.at[owners.at.length - 1] !== i) {
        owners.at.push(i);
        owners.weight.push(weight);
      }
    }
  }

  /** Adds what entries that were found share with a text besides; returns how many entries it looked at. */
  function shared(asked, scores) {
    let looked = 0;
    sums.fill(0);
    for (const word of scores.size === 0 ? [] : asked) {
      const { at, weight } = byWord.get(word) || { at: [], weight: [] };
      at.forEach((i, n) => sums[i] += 2 * weight[n]);
      looked += at.length;
    }
    scores.forEach((score, i) => scores.set(i, score + Math.min(sums[i], POINTS.words.points)));
    return looked;
  }

  /**
   * Entries by words: all of a short text, which may be unfinished, or half of those with some letters. Of the name of
   * an exception that is none of ours all words must be there.
   */
  function find(asked, isShort, needsAll, scores) {
    const long = asked.filter(word => word.length >= TELLING && /\D/.test(word));
    const telling = new Set(long.length > 0 ? long : asked);
    let looked = 0, most = 0;
    sums.fill(0);
    hits.fill(0);
    told.fill(0);
    for (const word of asked) {
      const met = [];
      const meet = (owners, factor) => {
        looked += owners.at.length;
        owners.at.forEach((i, n) => {
          if (weights[i] === 0) {
            met.push(i);
          }
          weights[i] = Math.max(weights[i], factor * owners.weight[n]);
        });
      };
      if (byWord.has(word)) {
        meet(byWord.get(word), 2);
      }
      for (let at = isShort && word.length >= 2 ? lowerBound(word) : sorted.length; at < sorted.length && sorted[at].startsWith(word); at++) {
        meet(byWord.get(sorted[at]), 1);
      }
      const rarity = 1 + Math.floor(Math.log2(size / Math.max(1, met.length)));
      for (const i of met) {
        sums[i] += weights[i] * rarity;
        most = Math.max(most, ++hits[i]);
        told[i] += telling.has(word) ? 1 : 0;
        weights[i] = 0;
      }
    }
    const isWhole = needsAll || isShort && most === asked.length;
    const half = Math.max(telling.size / 2, Math.min(2, telling.size));
    hits.forEach((hit, i) => {
      if (hit > 0 && (isWhole ? hit === asked.length : told[i] >= half)) {
        scores.set(i, sums[i]);
      }
    });
    return looked;
  }

  function lowerBound(word) {
    let low = 0, high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
