import { Alert } from "@mantine/core";
import { routeHref } from "../frame/route.ts";
import banner from "../station-keys/key-banner.module.css";
import { useListWords } from "../words/use-list-words.ts";
import { useWords } from "../words/use-words.ts";

/** Who has just been admitted is told where to begin. */
export function WelcomeBanner({ onClose }: { onClose(): void }) {
  const words = useListWords();
  const { words: common } = useWords();
  return (
    <div className={banner.banner}>
      <Alert
        closeButtonLabel={common.app.close}
        color="green"
        onClose={onClose}
        title={words.welcome}
        withCloseButton
      >
        <a href={routeHref({ type: "practice" })}>{words.practice}</a>
      </Alert>
    </div>
  );
}
