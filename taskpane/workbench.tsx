import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './page/desk';
import { WorkbenchPage } from './page/workbench-page';
import { Themed, useSystemAppearance } from './pane/appearance';
import { FatalBoundary } from './pane/fatal';
import { fetchTheRest } from './pane/later-parts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const desk = new Desk('zh-CN');
createRoot(root).render(
  <FatalBoundary>
    <Workbench />
  </FatalBoundary>,
);
desk
  .openSample()
  .then(fetchTheRest)
  .catch((error: unknown) => desk.tell(error));

function Workbench(): ReactNode {
  return (
    <Themed appearance={useSystemAppearance()}>
      <WorkbenchPage desk={desk} />
    </Themed>
  );
}
