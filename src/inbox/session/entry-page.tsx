import { JoinPage } from "./join-page.tsx";
import type { OpenSession, Session } from "./session.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { StartPage } from "./start-page.tsx";
import { UnlockPage } from "./unlock-page.tsx";

/** The page of every session state except `open`. */
export function EntryPage({ session }: { session: Exclude<Session, OpenSession> }) {
  switch (session.type) {
    case "starting":
      return <StartPage reached />;
    case "unreachable":
      return <StartPage reached={false} />;
    case "joining":
      return <JoinPage invite={session.invite} />;
    case "signed-out":
      return <SignInPage why={session.why} />;
    case "locked":
      return <UnlockPage me={session.me} why={session.why} />;
  }
}
