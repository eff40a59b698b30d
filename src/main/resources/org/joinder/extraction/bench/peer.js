// Runs the npm package `citation` over the texts of a file, one JSON string a line. Each line read from standard input starts
// a round; its answer is one line: nanoseconds in all, the 50th and 99th percentile of a document, and what was found by type.
const citation = require(process.argv[2]);
const texts = require("fs").readFileSync(process.argv[3], "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));

function round() {
  const found = {};
  const times = new Float64Array(texts.length);
  const start = process.hrtime.bigint();
  texts.forEach((text, k) => {
    const before = process.hrtime.bigint();
    for (const each of citation.find(text).citations) found[each.type] = (found[each.type] || 0) + 1;
    times[k] = Number(process.hrtime.bigint() - before);
  });
  const all = process.hrtime.bigint() - start;
  times.sort();
  const at = (share) => times[Math.min(texts.length - 1, Math.floor(texts.length * share))];
  console.log([all, at(0.5), at(0.99), JSON.stringify(found)].join("\t"));
}

require("readline").createInterface({ input: process.stdin }).on("line", round);
console.log("ready");
