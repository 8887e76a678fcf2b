import { z } from 'zod';
import { method, NOTHING, Scalar, setter, type WireObject, wireObjects } from './wire-object';

/** What Excel does around the workbook for an add-in in a shared runtime. */
export interface Surroundings {
  /** Visible: the pane is shown; Background: the runtime lives without it. */
  paneState: string;
  startState: string;
  isActionHandlerReady: boolean;
  areFunctionsReady: boolean;
  shortcuts: Readonly<Record<string, string>>;
  /** Buttons that were enabled or disabled, tabs that were shown or hidden, by id. */
  readonly ribbon: Map<string, boolean>;
  onFunctionResults: (results: readonly FunctionResult[]) => void;
  onPaneState: (state: string) => void;
}

/** [invocation id, success, value or message, error code where it failed, milliseconds]. */
const functionResult = z.tuple([z.number(), z.boolean(), z.unknown()]).rest(z.unknown());
export type FunctionResult = z.infer<typeof functionResult>;

const STATES = z.tuple([z.enum(['Inactive', 'Background', 'Visible'])]);

const actionHandler = wireObjects<Surroundings>({
  type: 'AddinInternalService',
  methods: {
    NotifyActionHandlerReady: (around) => {
      around.isActionHandlerReady = true;
      return NOTHING;
    },
  },
});

const appRuntime = wireObjects<Surroundings>({
  type: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (around) => new Scalar(around.paneState),
    SetAppRuntimeState: method(STATES, (around, [state]) => {
      around.paneState = state;
      around.onPaneState(state);
      return NOTHING;
    }),
  },
});

const persistence = wireObjects<Surroundings>({
  type: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: (around) => new Scalar(around.startState),
    SetAppRuntimeStartState: method(STATES, (around, [state]) => {
      around.startState = state;
      return NOTHING;
    }),
  },
});

const customFunctions = wireObjects<Surroundings>({
  type: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (around) => {
      around.areFunctionsReady = true;
      return NOTHING;
    },
    _GetEnabledFeatures: () => new Scalar([]),
    SetInvocationArrayResults: method(z.tuple([z.array(functionResult)]), (around, [results]) => {
      around.onFunctionResults(results);
      return NOTHING;
    }),
  },
});

const actions = wireObjects<Surroundings>({
  type: 'ActionService',
  methods: {
    GetShortcuts: (around) => new Scalar(around.shortcuts),
    AreShortcutsInUse: method(z.tuple([z.array(z.string())]), (around, [keys]) => {
      const used = Object.values(around.shortcuts);
      return new Scalar(keys.map((key) => used.includes(key)));
    }),
    ReplaceShortcuts: method(z.tuple([z.record(z.string(), z.string())]), (around, [shortcuts]) => {
      around.shortcuts = { ...around.shortcuts, ...shortcuts };
      return NOTHING;
    }),
  },
});

interface Control {
  readonly around: Surroundings;
  readonly id: string;
}

const ribbonButton = wireObjects<Control>({
  type: 'RibbonButton',
  setters: {
    Enabled: setter(z.boolean(), ({ around, id }: Control, enabled) => {
      around.ribbon.set(id, enabled);
    }),
  },
});

const ribbonTab = wireObjects<Control>({
  type: 'RibbonTab',
  methods: {
    SetVisibility: method(z.tuple([z.boolean()]), ({ around, id }, [visible]) => {
      around.ribbon.set(id, visible);
      return NOTHING;
    }),
  },
});

const ribbon = wireObjects<Surroundings>({
  type: 'DynamicRibbon',
  methods: {
    GetButton: method(z.tuple([z.string()]), (around, [id]) => ribbonButton({ around, id })),
    GetTab: method(z.tuple([z.string()]), (around, [id]) => ribbonTab({ around, id })),
  },
});

/** Objects that a request makes by type name. */
export const SERVICES: Readonly<Record<string, (around: Surroundings) => WireObject>> = {
  'Microsoft.InternalService.AddinInternalService': actionHandler,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntime,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistence,
  'Microsoft.ExcelServices.CustomFunctions': customFunctions,
  'Microsoft.Office.ActionService': actions,
  'Microsoft.DynamicRibbon.DynamicRibbon': ribbon,
};
