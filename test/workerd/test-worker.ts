import worker, * as real from "../../src/worker.ts";
import { bindings } from "./bindings.ts";
import { noteMade, noteRuns } from "./watched-objects.ts";

/**
 * The Worker that `test/workerd` runs against: the real one, with the bindings of the file that
 * runs, whose objects tell when they run. A test that needs to break one replaces a method of its
 * class here.
 */
export default {
  fetch: (request: Request, _: unknown, context: ExecutionContext) =>
    worker.fetch(request, bindings, context),
};

export class Broadcaster extends real.Broadcaster {
  constructor(context: DurableObjectState) {
    super(noteMade("BROADCASTER", context), bindings);
  }
}

export class Conversation extends real.Conversation {
  constructor(context: DurableObjectState) {
    super(noteMade("CONVERSATION", context), bindings);
  }
}

export class Mailbox extends real.Mailbox {
  constructor(context: DurableObjectState) {
    super(noteMade("MAILBOX", context), bindings);
  }
}

export class Station extends real.Station {
  constructor(context: DurableObjectState) {
    super(noteMade("STATION", context), bindings);
  }
}

for (const type of [real.Broadcaster, real.Conversation, real.Mailbox, real.Station]) {
  noteRuns(type);
}

/** Takes away what tests have put in the place of methods. */
export function restoreMethods(): void {
  for (const { prototype } of [Broadcaster, Conversation, Mailbox, Station]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name !== "constructor") Reflect.deleteProperty(prototype, name);
    }
  }
}
