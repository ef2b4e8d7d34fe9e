// Finds category and code together: in the shapes that the catalog names, in the usual ones, and as names of pages.
function places(data) {
  const CODE = "(-?[a-z0-9][\\w.-]{0,79})"; // and perhaps what stands behind it
  const BEHIND_WIRE = new RegExp("[\"'\\])]{0,9}[\\s,:;=/([\"']{1,4}(?:(?:error[_ ]?)?code[\"']?\\s*[:=]?\\s*[\"']?)?" + CODE, "y");
  const BEHIND_SLUG = new RegExp(CODE + "(?![\\w./-])", "y");
  const BEFORE_WIRE = /code["']?\s*[:=]\s*["']?(-?\w+)["']?\s*[,;]\s*["']?category["']?\s*[:=]\s*["']?$/;

  const byId = new Map();
  const byPage = new Map(); // pages of today and former ones
  const byCode = new Map();
  data.entries.forEach((entry, i) => {
    const code = entry.code.toLowerCase();
    const id = entry.category.toLowerCase() + "/" + code;
    byId.has(id) || byId.set(id, i); // what a code meant before comes last
    list(byCode, code).push({ entry: i, names: [entry.name].concat(entry.aliases).map(name => words(name).join("")) });
  });
  const families = data.families.map(family => ({
    slug: family.slug.toLowerCase(),
    slugs: [family.slug].concat(family.aliases).map(slug => slug.toLowerCase()),
    wires: family.wire.map(wire => plain(wire).toLowerCase()),
    shapes: family.seenAs.map(form => shape(plain(form))).filter(known => known),
  }));
  const aliases = new Map(families.map(family => [family.slug, family.slugs]));
  data.entries.forEach((entry, i) => {
    const code = entry.code.toLowerCase().replace(/^-/, "minus-");
    for (const slug of aliases.get(entry.category.toLowerCase()) || []) {
      const page = slug + "-" + code;
      byPage.has(page) || byPage.set(page, i);
    }
    (entry.pages || []).forEach(page => byPage.has(page) || byPage.set(page, i));
  });
  const known = new Set(families.flatMap(family => family.wires.concat(family.slugs)));

  return { find };

  /** Gives points to entries; returns whether a category was named with a code, be there an entry or not. */
  function find(query, give) {
    const line = query.toLowerCase();
    const found = new Set();
    let placed = false;
    for (const family of families) {
      const take = (run, isWhole) => {
        const code = fitting(run, isWhole, code => byId.has(family.slug + "/" + code));
        if (code) {
          found.add(byId.get(family.slug + "/" + code));
        }
      };
      for (const pattern of family.shapes) {
        for (const match of line.matchAll(pattern)) {
          placed = true;
          take(match[1]);
        }
      }
      for (const wire of family.wires) {
        each(line, wire, "", (end, begin) => {
          const isWord = /^\w+$/.test(wire) && line[end] === " "; // the word, and not the category
          const code = isWord ? "" : after(line, end, BEHIND_WIRE) || before(line, begin);
          placed = placed || /\d/.test(code);
          take(code);
        });
      }
      for (const slug of family.slugs) {
        each(line, slug + "/", "/.-", end => take(after(line, end, BEHIND_SLUG), true));
      }
    }
    for (const match of line.matchAll(/(?<=^|[/#])([a-z0-9][\w.-]*)(?![\w./-])/g)) {
      const page = fitting(match[1].replace(/\.(?:html|md)$/, ""), true, page => byPage.has(page));
      if (page) {
        found.add(byPage.get(page));
      }
    }
    called(query, found);
    found.forEach(i => give(i, POINTS.place));
    return placed || found.size > 0 || isForeign(line);
  }

  /** The longest beginning of a run of code characters that is known; if it must be whole, only marks may be left. */
  function fitting(run, isWhole, isKnown) {
    for (let end = run.length; end > 0; end--) {
      const isInside = /\w/.test(run[end - 1]) && /\w/.test(run[end] || " ");
      const isFraction = /^-?\d+$/.test(run.slice(0, end)) && /^\.\w/.test(run.slice(end));
      if (!isInside && !isFraction && isKnown(run.slice(0, end))) {
        return run.slice(0, end);
      }
      if (isWhole && /\w/.test(run[end - 1])) {
        break;
      }
    }
    return "";
  }

  /** A name of several words with its code behind it: the name may lack its beginning, or have one more. */
  function called(query, found) {
    for (const match of query.matchAll(/(?<!\w)([A-Za-z]\w*)\((-?\w+)\)/g)) {
      const said = words(match[1]);
      const joined = said.join("");
      for (const { entry, names } of said.length < 2 ? [] : byCode.get(match[2].toLowerCase()) || []) {
        if (names.some(name => name.endsWith(joined) || joined.endsWith(name))) {
          found.add(entry);
        }
      }
    }
  }

  /** Whether the text names a category that is none of ours: then its code is none either. */
  function isForeign(line) {
    const named = /(?<!\w)category["']?\s*[:=]\s*["']?([\w:.]+)/.exec(line);
    return named !== null && !known.has(named[1]);
  }

  /** The pattern of a shape: between its words and marks there may be spaces. */
  function shape(form) {
    const start = form.slice(0, Math.max(0, form.indexOf("{code}"))).toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
    const parts = start.match(/\w+|\s+|[^\w\s]/g);
    return parts && new RegExp("(?<!\\w)" + parts.map(part =>
      /\s/.test(part) ? "\\s+" : part.replace(/[^\w]/g, "\\$&")).join("\\s*") + "\\s*" + CODE, "g");
  }

  /** Calls for each place where a name stands, not inside another word. */
  function each(line, name, alsoNot, take) {
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      const previous = at === 0 ? " " : line[at - 1];
      if (!/\w/.test(previous) && !alsoNot.includes(previous)) {
        take(at + name.length, at);
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
    const match = BEFORE_WIRE.exec(line.slice(Math.max(0, at - 80), at));
    return match ? match[1] : "";
  }
}
