(function () {
  const STEP = 50; // results that are shown at once
  const CAP = 300; // characters of a search that go into the address
  const data = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("search");
  const field = document.getElementById("q");
  const all = document.getElementById("all");
  const found = document.getElementById("found");
  const more = document.getElementById("more");
  const clear = document.getElementById("clear");
  const status = document.getElementById("status");
  const spoken = document.getElementById("spoken");
  const filters = Array.from(form.querySelectorAll("input[type=checkbox]"));
  let search = null; // made when there is time for it, or when it is first needed
  let results = [];
  let why = () => "";
  let pause = 0; // until the typing is over
  let isLog = false; // several lines were pasted

  function chosen(name) {
    return filters.filter(filter => filter.name === name && filter.checked).map(filter => filter.value);
  }

  function prepare() {
    search = search || errorSearch(data);
  }

  function update() {
    prepare();
    const answer = search.find(field.value);
    const isNothing = answer !== null && answer.entries.length === 0;
    const hits = answer && (isNothing ? search.near(field.value) : answer.entries);
    why = answer && !isNothing ? answer.why : () => "";
    const isFiltered = filters.some(filter => filter.checked);
    const isBrowsing = hits === null && !isFiltered;
    const left = narrowed(hits || data.entries.map((entry, i) => i).filter(i => !data.entries[i].gone));
    results = isBrowsing ? [] : left;
    all.hidden = !isBrowsing;
    found.hidden = isBrowsing;
    clear.hidden = !isFiltered;
    found.textContent = "";
    show();
    tell(isBrowsing ? "" : summary(isFiltered, isNothing));
    remember();
  }

  /** What the filters leave; each filter gets the number of what it would show beside those of the other kind. */
  function narrowed(hits) {
    const categories = chosen("category");
    const todos = chosen("todo");
    const counts = new Map(filters.map(filter => [filter.name + filter.value, 0]));
    const count = name => counts.set(name, counts.get(name) + 1);
    const left = hits.filter(i => {
      const { category, todo } = data.entries[i];
      const isIn = categories.length === 0 || categories.includes(category);
      const isFor = todos.length === 0 || todos.includes(todo);
      if (isFor) {
        count("category" + category);
      }
      if (isIn) {
        count("todo" + todo);
      }
      return isIn && isFor;
    });
    filters.forEach(filter => {
      const number = counts.get(filter.name + filter.value);
      const label = filter.closest("label");
      label.querySelector("small").textContent = number;
      label.classList.toggle("empty", number === 0);
    });
    return left;
  }

  function summary(isFiltered, isNothing) {
    if (isNothing && results.length > 0) {
      return "Nothing found. Similar names:";
    }
    if (results.length === 0) {
      return "Nothing found. Try the code alone, or fewer words" + (isFiltered ? ", or take the filters away." : ".");
    }
    return results.length === 1 ? "1 error" : results.length + " errors";
  }

  /** Says it at once to the eye, and to the ear when the typing is over. */
  function tell(words) {
    status.textContent = words;
    clearTimeout(pause);
    pause = setTimeout(() => {
      spoken.textContent = words;
    }, 800);
  }

  /** The row of an error that was removed: it stands in no list, but has its page. */
  function gone(entry) {
    const row = document.createElement("li");
    row.innerHTML = '<div class="what"><a><code></code></a><p></p></div><div class="where"><code></code></div>';
    row.querySelector("a").href = "errors/" + entry.page + ".html";
    row.querySelector("a code").textContent = entry.name;
    row.querySelector("p").textContent = entry.gone + (entry.words ? ". " + entry.words : ".");
    row.querySelector(".where code").textContent = entry.category + "/" + entry.code;
    return row;
  }

  function show() {
    const rows = document.createDocumentFragment();
    for (const i of results.slice(found.childElementCount, found.childElementCount + STEP)) {
      const listed = document.getElementById(data.entries[i].page);
      const row = listed ? listed.cloneNode(true) : gone(data.entries[i]);
      row.removeAttribute("id");
      if (why(i)) {
        const reason = document.createElement("small");
        reason.textContent = "Found by " + why(i);
        row.querySelector(".where").append(" ", reason);
      }
      rows.append(row);
    }
    found.append(rows);
    more.hidden = found.childElementCount >= results.length;
  }

  /**
   * Keeps the search in the address, so that it can be passed on. A pasted log goes nowhere: servers write down what is
   * asked of them. For the way back the browser alone remembers it.
   */
  function remember() {
    const text = field.value;
    isLog = isLog && text !== "";
    const query = new URLSearchParams();
    if (text && text.length <= CAP && !isLog) {
      query.set("q", text);
    }
    filters.filter(filter => filter.checked).forEach(filter => query.append(filter.name, filter.value));
    const place = all.hidden ? "" : location.hash; // in a list that is not there now
    try {
      history.replaceState({ text, isLog }, "", location.pathname + (query.toString() ? "?" + query : "") + place);
    } catch (refused) {
      // Too many changes at once, or a place that does not allow it: the search works without.
    }
  }

  /** Takes the search from the address, unless that leads to a place in the list of all errors. */
  function recall() {
    const place = document.getElementById(location.hash.slice(1));
    const query = new URLSearchParams(all.contains(place) ? "" : location.search);
    const kept = history.state || { text: query.get("q") || "", isLog: false };
    field.value = kept.text;
    isLog = kept.isLog;
    filters.forEach(filter => {
      filter.checked = query.getAll(filter.name).includes(filter.value);
    });
  }

  function links() {
    return Array.from((found.hidden ? all : found).querySelectorAll("li > .what > a"));
  }

  function move(event, by) {
    const stops = [field].concat(links());
    const next = stops[stops.indexOf(document.activeElement) + by];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    const first = found.hidden ? null : links()[0];
    if (first) {
      first.click();
    }
  });
  form.addEventListener("input", update);
  field.addEventListener("paste", event => {
    isLog = isLog || event.clipboardData.getData("text").trim().includes("\n");
  });
  clear.addEventListener("click", () => {
    filters.forEach(filter => {
      filter.checked = false;
    });
    filters[0].focus(); // the button goes away
    update();
  });
  more.addEventListener("click", () => {
    const next = found.childElementCount;
    show();
    links()[next].focus();
  });
  document.addEventListener("keydown", event => {
    const inField = event.target === field;
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const inList = inField || event.target.matches("li > .what > a");
    if (event.key === "/" && !inField) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === "ArrowDown" && inList) {
      move(event, 1);
    } else if (event.key === "ArrowUp" && inList) {
      move(event, -1);
    } else if (event.key === "Escape" && inList) {
      field.value = "";
      field.focus();
      update();
    }
  });
  window.addEventListener("popstate", event => {
    if (event.state) {
      recall();
      update();
    } else {
      remember(); // a link to a place of this page was followed
    }
  });
  form.hidden = false;
  recall();
  if (field.value || filters.some(filter => filter.checked)) {
    update();
  } else {
    remember();
  }
  (window.requestIdleCallback || setTimeout)(prepare);
})();
