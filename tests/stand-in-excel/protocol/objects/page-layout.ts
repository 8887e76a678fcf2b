import { z } from 'zod';
import { HEADER_FOOTER_PLACES, type HeaderFooterPlace } from '../../model/page';
import { method, NOTHING, setter, type WireObject, wireObjects } from '../wire-object';
import { range } from './range';
import { areasOfAddress, rangeAreas } from './range-areas';
import { rangeArgument, rangeOf } from './range-ref';
import type { SheetRef } from './worksheet';

const scalarsOfPlaces = Object.fromEntries(
  HEADER_FOOTER_PLACES.map((place) => [
    place,
    ({ sheet }: SheetRef) => sheet.page.headersFooters[place],
  ]),
);
const setPlace = (place: HeaderFooterPlace) =>
  setter(z.string().max(255), ({ play, sheet }: SheetRef, text) => {
    play.requireWritable(sheet);
    sheet.page.headersFooters[place] = text;
  });

const headerFooter = wireObjects<SheetRef>({
  type: 'HeaderFooter',
  scalars: scalarsOfPlaces,
  setters: Object.fromEntries(HEADER_FOOTER_PLACES.map((place) => [place, setPlace(place)])),
});

const headerFooterGroup = wireObjects<SheetRef>({
  type: 'HeaderFooterGroup',
  children: { DefaultForAllPages: headerFooter },
});

const zoom = z.object({
  scale: z.number().min(10).max(400).optional(),
  horizontalFitToPages: z.number().int().min(0).optional(),
  verticalFitToPages: z.number().int().min(0).optional(),
});

/** Excel.PageLayout. */
export const pageLayout: (target: SheetRef) => WireObject = wireObjects<SheetRef>({
  type: 'PageLayout',
  scalars: {
    Orientation: ({ sheet }) => sheet.page.orientation,
    PaperSize: ({ sheet }) => sheet.page.paperSize,
    Zoom: ({ sheet }) => sheet.page.zoom,
    CenterHorizontally: ({ sheet }) => sheet.page.centerHorizontally,
  },
  setters: {
    Orientation: setter(
      z.enum(['Portrait', 'Landscape']),
      ({ play, sheet }: SheetRef, orientation) => {
        play.requireWritable(sheet);
        sheet.page.orientation = orientation;
      },
    ),
    PaperSize: setter(z.enum(['A3', 'A4', 'A5', 'B5']), ({ sheet }: SheetRef, paperSize) => {
      sheet.page.paperSize = paperSize;
    }),
    CenterHorizontally: setter(z.boolean(), ({ sheet }: SheetRef, center) => {
      sheet.page.centerHorizontally = center;
    }),
    Zoom: setter(zoom, ({ sheet }: SheetRef, given) => {
      const { scale, horizontalFitToPages, verticalFitToPages } = given;
      sheet.page.zoom = {
        ...(scale !== undefined && { scale }),
        ...(horizontalFitToPages !== undefined && { horizontalFitToPages }),
        ...(verticalFitToPages !== undefined && { verticalFitToPages }),
      };
    }),
  },
  children: { HeadersFooters: headerFooterGroup },
  methods: {
    SetPrintTitleRows: method(z.tuple([z.unknown()]), ({ play, sheet }, [rows]) => {
      play.requireWritable(sheet);
      const { area } = rangeArgument(rows, play, sheet);
      sheet.page.titleRows = `$${area.top + 1}:$${area.bottom + 1}`;
      return NOTHING;
    }),
    SetPrintArea: method(z.tuple([z.string()]), ({ play, sheet }, [area]) => {
      play.requireWritable(sheet);
      sheet.page.printArea = area;
      return NOTHING;
    }),
    GetPrintAreaOrNullObject: ({ play, sheet }) =>
      sheet.page.printArea === undefined
        ? null
        : rangeAreas(
            areasOfAddress(
              play,
              sheet,
              sheet.page.printArea.split(',').map((area) => rangeOf(play, sheet, area)),
            ),
          ),
    SetPrintMargins: method(
      z.tuple([z.literal('Inches'), z.record(z.string(), z.number())]),
      ({ play, sheet }, [, margins]) => {
        play.requireWritable(sheet);
        sheet.page.margins = margins;
        return NOTHING;
      },
    ),
    GetPrintTitleRowsOrNullObject: ({ play, sheet }) =>
      sheet.page.titleRows === undefined ? null : range(rangeOf(play, sheet, sheet.page.titleRows)),
  },
});
