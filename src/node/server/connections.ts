import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { SECURITY_HEADERS } from "./guard.ts";

/** Enough for a few browsers with many pages each. */
const MOST_CONNECTIONS = 200;

/**
 * The connections of a server, bounded in number. Whoever can reach the port can open connections and say nothing, so
 * when there are too many it is not the newest that is turned away, which might be the owner's, but the oldest of those
 * on which nobody has shown the token yet; where there are no others, one of the owner's on which nothing is under way.
 */
export class Connections {
  /** In the order they came. */
  private readonly strangers = new Set<Duplex>();
  private readonly owners = new Set<Duplex>();
  /** The answer that is under way on a connection; a second one would run into it. */
  private readonly answers = new Map<Duplex, ServerResponse>();
  /** Those that end with the answer under way. */
  private readonly ending = new WeakSet<Duplex>();

  constructor(server: Server) {
    server.on("connection", (socket) => this.add(socket));
    // What Node would answer by itself, without the headers of every other answer.
    server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
      if (error.code === "ECONNRESET" || this.answers.get(socket)?.headersSent) socket.destroy();
      else end(socket, STATUS_OF[error.code ?? ""] ?? 400);
    });
    server.on("upgrade", (_, socket) => end(socket, 400));
    server.on("connect", (_, socket) => end(socket, 405));
  }

  get count(): number {
    return this.strangers.size + this.owners.size;
  }

  /** The token was shown on it. */
  trust(socket: Duplex): void {
    if (this.strangers.delete(socket)) this.owners.add(socket);
  }

  /**
   * Is a request to be answered? Not one that came before the answer to the last on its connection was out: no browser
   * sends so, and thousands sent at once would each hold their answer in memory. The connection ends with that answer.
   */
  admits({ socket }: IncomingMessage, response: ServerResponse): boolean {
    const underWay = this.answers.get(socket);
    if (underWay) {
      socket.pause();
      if (!this.ending.has(socket)) underWay.once("finish", () => socket.destroySoon());
      this.ending.add(socket);
      return false;
    }
    this.answers.set(socket, response);
    response.once("close", () => this.answers.delete(socket));
    return true;
  }

  private add(socket: Socket): void {
    this.strangers.add(socket);
    socket.once("close", () => {
      this.strangers.delete(socket);
      this.owners.delete(socket);
      this.answers.delete(socket);
    });
    if (this.count <= MOST_CONNECTIONS) return;
    const [oldest] = this.strangers;
    const idle = oldest === socket ? [...this.owners].find((one) => !this.answers.has(one)) : undefined;
    (idle ?? oldest)?.destroy();
  }
}

const STATUS_OF: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** An answer to what was no request, written without Node's help, which ends the connection. */
function end(socket: Duplex, status: number): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify({ error: STATUS_CODES[status] });
  const headers = {
    ...SECURITY_HEADERS,
    "Content-Type": "application/json",
    "Content-Length": `${body.length}`,
    "Cache-Control": "no-store",
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`, () =>
    socket.destroy(),
  );
}
