export type Language = 'en' | 'ru'

export type Rk7Status =
  | 'Ok'
  | 'No changes'
  | 'Execution Started'
  | 'Query Parse Error'
  | 'Bad Query Parameters'
  | 'Query Executing Error'
  | 'Result Writing Error'

export interface ServerError {
  /** What the XML interface puts into `Status`. */
  readonly status: Rk7Status
  /** `RK7ErrorN` of the XML interface and `rkError.code` of White Server. */
  readonly rk7ErrorN?: number
  /** A refusal by StoreHouse: White Server answers `shError.code` alone, without a `wsError`. */
  readonly shErrorN?: number
  readonly component?: 'Printer' | 'Authorization terminal' | 'PDS' | 'Rights'
  /** The part of the till that refuses; White Server writes it before the number, as in `Checkout [3373]`. */
  readonly module?: string
  readonly text: { readonly en?: string; readonly ru?: string }
  /** Code in White Server's `wsError.code`. */
  readonly wsCode: string
  readonly basis: 'documented' | 'seen' | 'own'
}

export const executing = 'Query Executing Error'
export const parameters = 'Bad Query Parameters'
export const parsing = 'Query Parse Error'
