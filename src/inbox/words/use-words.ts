import { useContext } from "react";
import { type Wording, WordsContext } from "./words-context.ts";

export function useWords(): Wording {
  return useContext(WordsContext);
}
