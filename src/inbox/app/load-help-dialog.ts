/** Apart from the pages: its words are many, and seldom asked for. */
export const loadHelpDialog = () => import("../help/help-dialog.tsx");
