// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'

/** `TextBlock` of {@link UniUnfiscalInput}. */
export interface UniUnfiscalInputTextBlock {
  /** Default `0`. */
  readonly FontNum?: number
  /** Default `0`. */
  readonly Bold?: boolean
  /** Default `0`. */
  readonly BigHeight?: boolean
  /** Default `0`. */
  readonly BigWidth?: boolean
  /** Default `0`. */
  readonly Inverted?: boolean
  /** Default `0`. */
  readonly AltLang?: boolean
  /** Default `8`. */
  readonly Tapes?: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8'
  /** Text of the element. */
  readonly $text: string
}

/** `TextPart` of {@link UniUnfiscalInput}. */
export interface UniUnfiscalInputTextPart {
  /** Default `0`. */
  readonly FontNum?: number
  /** Default `0`. */
  readonly Bold?: boolean
  /** Default `0`. */
  readonly BigHeight?: boolean
  /** Default `0`. */
  readonly BigWidth?: boolean
  /** Default `0`. */
  readonly Inverted?: boolean
  /** Default `0`. */
  readonly AltLang?: boolean
  /** Default `8`. */
  readonly Tapes?: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8'
  readonly Text: string
}

/** `TextLine` of {@link UniUnfiscalInput}. */
export interface UniUnfiscalInputTextLine {
  /** Default `0`. */
  readonly FontNum?: number
  /** Default `0`. */
  readonly Bold?: boolean
  /** Default `0`. */
  readonly BigHeight?: boolean
  /** Default `0`. */
  readonly BigWidth?: boolean
  /** Default `0`. */
  readonly Inverted?: boolean
  /** Default `0`. */
  readonly AltLang?: boolean
  /** Default `8`. */
  readonly Tapes?: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8'
  readonly Text: string
}

/** `RawBlock` of {@link UniUnfiscalInput}. */
export interface UniUnfiscalInputRawBlock {
  readonly Encoding: 'No' | 'Base64'
  /** Text of the element. */
  readonly $text: string
}

/** `BarCode` of {@link UniUnfiscalInput}. */
export interface UniUnfiscalInputBarCode {
  /** Default `EAN-13`. */
  readonly Type?: 'EAN-13' | 'Code-39'
  /** Default `No`. */
  readonly TextPosition?: 'No' | 'Top' | 'Bottom' | 'Top&Bottom'
  readonly Value: string
}

/** `Beep` of {@link UniUnfiscalInput}. */
export type UniUnfiscalInputBeep = Record<string, never>

/** `Drawer` of {@link UniUnfiscalInput}. */
export interface UniUnfiscalInputDrawer {
  /** Default `0`. */
  readonly Number?: '0' | '1'
}

/** `Logo` of {@link UniUnfiscalInput}. */
export interface UniUnfiscalInputLogo {
  readonly Number: number
}

/** `Pass` of {@link UniUnfiscalInput}. */
export interface UniUnfiscalInputPass {
  readonly Lines: number
}

/** `Wait` of {@link UniUnfiscalInput}. */
export interface UniUnfiscalInputWait {
  readonly MSecs: number
}

/** One part of {@link UniUnfiscalInput}. */
export type UniUnfiscalInputItem =
  | { readonly TextBlock: UniUnfiscalInputTextBlock }
  | { readonly TextPart: UniUnfiscalInputTextPart }
  | { readonly TextLine: UniUnfiscalInputTextLine }
  | { readonly RawBlock: UniUnfiscalInputRawBlock }
  | { readonly BarCode: UniUnfiscalInputBarCode }
  | { readonly Beep: UniUnfiscalInputBeep }
  | { readonly Drawer: UniUnfiscalInputDrawer }
  | { readonly Logo: UniUnfiscalInputLogo }
  | { readonly Pass: UniUnfiscalInputPass }
  | { readonly Wait: UniUnfiscalInputWait }

/**
 * Print data in the non-fiscal format of the universal driver.
 * As given in requests.
 */
export interface UniUnfiscalInput {
  /**
   * Print on a slip form.
   * Default `0`.
   */
  readonly Slip?: boolean
  /**
   * Cut the paper at the end.
   * Default `0`.
   */
  readonly CutAfter?: boolean
  /** The parts in their order; each object has one key, the name of the part. */
  readonly $items?: readonly UniUnfiscalInputItem[]
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** `TextBlock` of {@link UniUnfiscal}. */
export interface UniUnfiscalTextBlock extends Extra {
  /** Default `0`. */
  readonly FontNum?: number
  /** Default `0`. */
  readonly Bold?: boolean
  /** Default `0`. */
  readonly BigHeight?: boolean
  /** Default `0`. */
  readonly BigWidth?: boolean
  /** Default `0`. */
  readonly Inverted?: boolean
  /** Default `0`. */
  readonly AltLang?: boolean
  /** Default `8`. */
  readonly Tapes?: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8'
  /** Text of the element. */
  readonly $text: string
}

/** `TextPart` of {@link UniUnfiscal}. */
export interface UniUnfiscalTextPart extends Extra {
  /** Default `0`. */
  readonly FontNum?: number
  /** Default `0`. */
  readonly Bold?: boolean
  /** Default `0`. */
  readonly BigHeight?: boolean
  /** Default `0`. */
  readonly BigWidth?: boolean
  /** Default `0`. */
  readonly Inverted?: boolean
  /** Default `0`. */
  readonly AltLang?: boolean
  /** Default `8`. */
  readonly Tapes?: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8'
  readonly Text: string
}

/** `TextLine` of {@link UniUnfiscal}. */
export interface UniUnfiscalTextLine extends Extra {
  /** Default `0`. */
  readonly FontNum?: number
  /** Default `0`. */
  readonly Bold?: boolean
  /** Default `0`. */
  readonly BigHeight?: boolean
  /** Default `0`. */
  readonly BigWidth?: boolean
  /** Default `0`. */
  readonly Inverted?: boolean
  /** Default `0`. */
  readonly AltLang?: boolean
  /** Default `8`. */
  readonly Tapes?: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8'
  readonly Text: string
}

/** `RawBlock` of {@link UniUnfiscal}. */
export interface UniUnfiscalRawBlock extends Extra {
  readonly Encoding: 'No' | 'Base64'
  /** Text of the element. */
  readonly $text: string
}

/** `BarCode` of {@link UniUnfiscal}. */
export interface UniUnfiscalBarCode extends Extra {
  /** Default `EAN-13`. */
  readonly Type?: 'EAN-13' | 'Code-39'
  /** Default `No`. */
  readonly TextPosition?: 'No' | 'Top' | 'Bottom' | 'Top&Bottom'
  readonly Value: string
}

/** `Beep` of {@link UniUnfiscal}. */
export interface UniUnfiscalBeep extends Extra {
}

/** `Drawer` of {@link UniUnfiscal}. */
export interface UniUnfiscalDrawer extends Extra {
  /** Default `0`. */
  readonly Number?: '0' | '1'
}

/** `Logo` of {@link UniUnfiscal}. */
export interface UniUnfiscalLogo extends Extra {
  readonly Number: number
}

/** `Pass` of {@link UniUnfiscal}. */
export interface UniUnfiscalPass extends Extra {
  readonly Lines: number
}

/** `Wait` of {@link UniUnfiscal}. */
export interface UniUnfiscalWait extends Extra {
  readonly MSecs: number
}

/** One part of {@link UniUnfiscal}. */
export type UniUnfiscalItem =
  | { readonly TextBlock: UniUnfiscalTextBlock }
  | { readonly TextPart: UniUnfiscalTextPart }
  | { readonly TextLine: UniUnfiscalTextLine }
  | { readonly RawBlock: UniUnfiscalRawBlock }
  | { readonly BarCode: UniUnfiscalBarCode }
  | { readonly Beep: UniUnfiscalBeep }
  | { readonly Drawer: UniUnfiscalDrawer }
  | { readonly Logo: UniUnfiscalLogo }
  | { readonly Pass: UniUnfiscalPass }
  | { readonly Wait: UniUnfiscalWait }

/**
 * Print data in the non-fiscal format of the universal driver.
 * As read from answers.
 */
export interface UniUnfiscal extends Extra {
  /**
   * Print on a slip form.
   * Default `0`.
   */
  readonly Slip?: boolean
  /**
   * Cut the paper at the end.
   * Default `0`.
   */
  readonly CutAfter?: boolean
  /** The parts in their order; each object has one key, the name of the part. */
  readonly $items: readonly UniUnfiscalItem[]
}

/** How `uniUnfiscal` is written and read. */
export const uniUnfiscal: ObjectTable = {
  attributes: {
    Slip: 'boolean',
    CutAfter: 'boolean',
  },
  elements: [
    ['TextBlock', '*', {
      attributes: {
        FontNum: 'nonNegative',
        Bold: 'boolean',
        BigHeight: 'boolean',
        BigWidth: 'boolean',
        Inverted: 'boolean',
        AltLang: 'boolean',
        Tapes: { kind: 'string', enum: ['0', '1', '2', '3', '4', '5', '6', '7', '8'] },
      },
      text: 'string',
    }],
    ['TextPart', '*', {
      attributes: {
        FontNum: 'nonNegative',
        Bold: 'boolean',
        BigHeight: 'boolean',
        BigWidth: 'boolean',
        Inverted: 'boolean',
        AltLang: 'boolean',
        Tapes: { kind: 'string', enum: ['0', '1', '2', '3', '4', '5', '6', '7', '8'] },
        Text: 'line!',
      },
    }],
    ['TextLine', '*', {
      attributes: {
        FontNum: 'nonNegative',
        Bold: 'boolean',
        BigHeight: 'boolean',
        BigWidth: 'boolean',
        Inverted: 'boolean',
        AltLang: 'boolean',
        Tapes: { kind: 'string', enum: ['0', '1', '2', '3', '4', '5', '6', '7', '8'] },
        Text: 'line!',
      },
    }],
    ['RawBlock', '*', {
      attributes: {
        Encoding: { kind: 'string!', enum: ['No', 'Base64'] },
      },
      text: 'string',
    }],
    ['BarCode', '*', {
      attributes: {
        Type: { kind: 'string', enum: ['EAN-13', 'Code-39'] },
        TextPosition: { kind: 'string', enum: ['No', 'Top', 'Bottom', 'Top&Bottom'] },
        Value: 'line!',
      },
    }],
    ['Beep', '*', {}],
    ['Drawer', '*', {
      attributes: {
        Number: { kind: 'string', enum: ['0', '1'] },
      },
    }],
    ['Logo', '*', {
      attributes: {
        Number: 'int!',
      },
    }],
    ['Pass', '*', {
      attributes: {
        Lines: 'int!',
      },
    }],
    ['Wait', '*', {
      attributes: {
        MSecs: 'int!',
      },
    }],
  ],
  ordered: true,
  anyAttribute: true,
}
