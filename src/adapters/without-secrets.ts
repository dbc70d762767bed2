import { reasonOf } from './reason.js';

/** A shorter word of a header is no secret, and would tear messages apart. */
const SHORTEST = 6;

/**
 * Errors whose message quotes what was sent, as that of a header that cannot be sent does, without the secrets in it: the
 * report tells of errors, and reports are passed on. Any other error stays as it is.
 */
export function withoutSecrets(secrets: readonly string[]): (error: unknown) => unknown {
  const words = secrets.flatMap((secret) => secret.split(/\s+/)).filter((word) => word.length >= SHORTEST);
  return (error) => {
    const reason = reasonOf(error);
    const isTold = words.some((word) => reason.includes(word));
    return isTold ? new Error(words.reduce((text, word) => text.replaceAll(word, '…'), reason)) : error;
  };
}
