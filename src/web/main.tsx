import { createRoot } from "react-dom/client";
import { en } from "../words/en.ts";
import { App } from "./app/App.tsx";
import { NotStarted } from "./app/NotStarted.tsx";
import { Waiting } from "./parts/Waiting.tsx";
import { loadBundle } from "./state/bundle.ts";
import { storage, storageOfTab } from "./state/remembered.ts";
import { Workbench } from "./state/workbench.ts";
import "./style/index.css";

const mount = document.getElementById("workbench")!;
const root = createRoot(mount);
// A published page can be read before the workbench stands.
if (mount.childElementCount === 0)
  root.render(
    <main>
      <Waiting text={en.app.loading} />
    </main>,
  );

loadBundle().then(
  (bundle) =>
    root.render(<App workbench={new Workbench(bundle, { shared: storage(), ofTab: storageOfTab() })} />),
  (error: unknown) => root.render(<NotStarted error={error} />),
);
