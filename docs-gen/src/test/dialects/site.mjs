// The site has another layout, but the texts of the catalog say the same on it.
const TEXTS = ["What to do", "Why it happens", "Details", "Seen in logs", "Note"];
// Notices and facts, which are laid out in another way.
const FRAME = /^(blockquote|dt|dd)/;

/** Differences of the sections that hold texts of the catalog; the site may have more above its first heading. */
export function differsFromSite(markdown, site) {
  const [ours, theirs] = [sections(markdown.blocks.filter(isNotCrumbs)), sections(site.blocks)];
  const findings = TEXTS.filter((name) => ours[name] !== theirs[name]);
  if (!theirs.lead.includes(ours.lead)) {
    findings.push("lead");
  }
  return findings.map((name) => `the site shows\n    ${theirs[name]}\n  for\n    ${ours[name]}`);
}

function sections(blocks) {
  const sections = Object.fromEntries(["lead", ...TEXTS].map((name) => [name, ""]));
  let section = "";
  for (const { where, words } of blocks) {
    if (where === "h1") {
      section = "lead";
    } else if (where === "h2") {
      section = words;
    } else if (words === "In Java:") {
      section = "snippet";
    } else if (section in sections && !FRAME.test(where)) {
      sections[section] += `${where}: ${JSON.stringify(words)} `;
    }
  }
  return sections;
}

/** Whether a block is not the line below the title, which says where the page stands. */
function isNotCrumbs(block, i, blocks) {
  return blocks[i - 1]?.where !== "h1";
}
