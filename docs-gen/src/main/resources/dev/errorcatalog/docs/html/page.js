"use strict";
// A button that copies for each piece of code; without a script there is none.
document.querySelectorAll("pre").forEach(code => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", code.closest(".snippet") ? "Copy the code" : "Copy the lines");
  const said = document.createElement("span");
  said.className = "unseen";
  said.setAttribute("role", "status");
  button.addEventListener("click", () => {
    copy(code).then(() => tell("Copied"), () => tell("Not copied"));
  });
  const frame = document.createElement("div");
  frame.className = "copied";
  code.replaceWith(frame);
  frame.append(code, button, said);

  function tell(words) {
    button.textContent = words;
    said.textContent = words;
    setTimeout(() => {
      button.textContent = "Copy";
      said.textContent = "";
    }, 2000);
  }
});

function copy(code) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(code.textContent);
  }
  getSelection().selectAllChildren(code);
  return document.execCommand("copy") ? Promise.resolve() : Promise.reject(new Error("refused"));
}

// Whoever reads Kotlin on one page reads it on the next.
const KEPT = "errorcatalog-language";
document.querySelectorAll("input[name=language]").forEach(choice => {
  stored(() => {
    choice.checked = choice.checked || localStorage.getItem(KEPT) === choice.value;
  });
  choice.addEventListener("change", () => stored(() => localStorage.setItem(KEPT, choice.value)));
});

function stored(action) {
  try {
    action();
  } catch (refused) {
    // Where nothing may be kept, it is chosen on each page.
  }
}

// The same key as on the first page.
document.addEventListener("keydown", event => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "radio";
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.querySelector(".find input").focus();
  }
});
