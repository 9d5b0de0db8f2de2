/** Preloaded into programs by others: whatever they try to reach beyond this machine is an error that they must say. */
"use strict";
const { Socket } = require("node:net");

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...given) {
  // `net.connect` hands over its arguments as one list.
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  const host =
    typeof first === "object"
      ? (first.path ?? first.host ?? "localhost")
      : typeof second === "string"
        ? second
        : "localhost";
  if (!LOOPBACK.has(host)) {
    process.stderr.write(`REACHED OUT TO ${host}\n`);
    throw new Error(`A test reaches out to ${host}`);
  }
  return connect.apply(this, given);
};
