import { existsSync, readFileSync } from "node:fs";

/**
 * Writes a text as the one comment of the action at a pull request: made at the first push, renewed at the next. Comments
 * of others, and of other workflows, are left alone. Where the token may not write (of a fork, say), that is told and
 * nothing fails: the same stands in the summary.
 */
const MARK = "<!-- detente: what changed in the cases -->";
/** GitHub takes 65,536 characters. */
const MOST = 60_000;

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, GITHUB_TOKEN, CHANGES } = process.env;

/** A line that the runner of the workflow shows at the top; what is in it ends no line. */
function say(level, text) {
  console.log(`::${level}::${text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}`);
}

async function ask(method, path, body) {
  const answer = await fetch(`${GITHUB_API_URL}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${GITHUB_TOKEN}`,
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
      "content-type": "application/json",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const given = await answer.text();
  if (!answer.ok)
    throw Object.assign(new Error(`${method} ${path}: ${answer.status}`), { status: answer.status });
  return given === "" ? undefined : JSON.parse(given);
}

/** Who writes with this token: a person, or else the bot of workflows, whose token may not ask. */
async function writer() {
  try {
    return (await ask("GET", "/user")).login;
  } catch {
    return "github-actions[bot]";
  }
}

async function ownComment(comments) {
  const login = await writer();
  for (let page = 1; ; page += 1) {
    const some = await ask("GET", `${comments}?per_page=100&page=${page}`);
    const own = some.find(({ user, body }) => user?.login === login && body?.startsWith(MARK));
    if (own !== undefined || some.length < 100) return own;
  }
}

function shortened(text) {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, text.lastIndexOf("\n", MOST));
  return `${cut}\n\nThe rest stands in the summary of the run.\n`;
}

const { pull_request: pull } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8"));
const text = existsSync(CHANGES) ? readFileSync(CHANGES, "utf8") : "";
if (pull !== undefined && text.trim() !== "") {
  const issues = `/repos/${GITHUB_REPOSITORY}/issues`;
  const body = `${MARK}\n${shortened(text)}`;
  try {
    const own = await ownComment(`${issues}/${pull.number}/comments`);
    if (own === undefined) await ask("POST", `${issues}/${pull.number}/comments`, { body });
    else if (own.body !== body) await ask("PATCH", `${issues}/comments/${own.id}`, { body });
  } catch (error) {
    const isForbidden = [401, 403, 404].includes(error.status);
    say(
      isForbidden ? "notice" : "warning",
      isForbidden
        ? "What changed in the cases stands in the summary alone: this run may not comment (of a fork it never may; else give pull-requests: write)."
        : `What changed in the cases stands in the summary alone: the comment could not be written (${error.message}).`,
    );
  }
}
