/** Apart from the tip's page: it is opened now and then, and is large. */
export const loadForwardPanel = () => import("./forward-panel.tsx");
