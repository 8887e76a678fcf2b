import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from './session-context';
import { placeText } from '../../src/checks/found';
import type { Place } from '../../src/checks/finding';

/** The address of a cell that leads to it; in another workbook it is only named. */
export function CellLink({ place, text }: { place: Place; text?: string }): ReactNode {
  const session = useSession();
  const shown = text ?? placeText(place);
  if (place.book !== undefined) return <span>{shown}</span>;
  return (
    <Link inline onClick={() => void session.goTo(place)}>
      {shown}
    </Link>
  );
}
