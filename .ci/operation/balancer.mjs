// Sends each request to the next of the instances that are up, as a load balancer that repeats nothing does.
import { call } from './service.mjs';

export class Balancer {
  /** The instances, each with the callbacks that wait for the next request sent to it. */
  #up = new Map();
  #turn = 0;

  add(instance) {
    this.#up.set(instance, []);
  }

  remove(instance) {
    this.#up.delete(instance);
  }

  get size() {
    return this.#up.size;
  }

  /** Resolves as soon as the instance has been sent a request. */
  nextAt(instance) {
    return new Promise((resolve) => this.#up.get(instance).push(resolve));
  }

  /** Returns a response, or an error without a status, with the times (milliseconds) at which it was sent and answered. */
  async send(path, request) {
    const instances = [...this.#up.keys()];
    const sent = performance.now();
    if (instances.length === 0) {
      return { error: 'no instance', sent, answered: sent };
    }
    const instance = instances[this.#turn++ % instances.length];
    const answer = call(instance.http, path, request).catch((failure) => ({ error: failure.code ?? failure.message }));
    this.#up.get(instance).splice(0).forEach((resolve) => resolve());
    return { ...(await answer), sent, answered: performance.now() };
  }
}
