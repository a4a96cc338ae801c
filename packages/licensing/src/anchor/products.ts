/** Where a product's GUID is known from: the vendor's documentation, or public clients only. */
export type ProductBasis = 'documented' | 'seen in public clients'

/** A licence product of the XML interface. */
export interface Product {
  readonly guid: string
  /** Life of a licence. */
  readonly months: 12 | 1
  readonly basis: ProductBasis
}

/** Products whose licences open the XML interface by subscription. Ask the dealer which one the restaurant has. */
export const PRODUCTS = {
  application12: { guid: '655cee55-7bcd-4826-b6e0-a8ccf2017ef3', months: 12, basis: 'documented' },
  application1: { guid: '4458d8b1-0019-4025-8c7a-60a83ad64b66', months: 1, basis: 'documented' },
  crm12: { guid: 'f2af3b7e-4225-4e36-b72d-c65e7b9a04c6', months: 12, basis: 'seen in public clients' },
  crm1: { guid: 'fb4ba8ec-ea17-4268-a05d-cad9a598ab95', months: 1, basis: 'seen in public clients' },
  kds12: { guid: '9a55a4a4-c2b4-412b-a558-90d8a8443850', months: 12, basis: 'seen in public clients' },
  kds1: { guid: '5674248a-06f5-4116-916f-09b1383f80a2', months: 1, basis: 'seen in public clients' },
  delivery12: { guid: '310bc5c7-b0ca-4790-bdeb-afe0d9cf516b', months: 12, basis: 'seen in public clients' },
  delivery1: { guid: 'c4fc346f-df29-4083-b611-49eb275544e8', months: 1, basis: 'seen in public clients' },
  kiosk12: { guid: '1c09f192-7938-4b17-9db5-f78856c633ad', months: 12, basis: 'seen in public clients' },
  kiosk1: { guid: 'dc79065a-2e33-47ee-85d7-a375444f7835', months: 1, basis: 'seen in public clients' },
} as const satisfies Record<string, Product>
