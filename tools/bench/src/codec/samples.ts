/** Answers as a busy restaurant gives them, of about a given size in characters. */

const head = (command: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" NetName="MID1" Status="Ok" CMD="${command}" ErrorText="" DateTime="2026-03-02T12:00:05" WorkTime="31" Processed="1" ArrivalDateTime="2026-03-02T12:00:04"`

const guid = (n: number): string =>
  `{5B0C1F3A-7D42-4E9B-A1C6-${n.toString(16).toUpperCase().padStart(12, '0')}}`

const names = [
  'Борщ с пампушками',
  'Soup of the day & bread',
  'Салат "Цезарь"',
  'Tea',
  'Пельмени',
  'Juice, orange',
]
const escaped = names.map((name) => name.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))

function* fill(size: number, start: string, part: (n: number) => string, end: string): Generator<string> {
  yield start
  for (let length = start.length, n = 1; length < size; n++) {
    const next = part(n)
    length += next.length
    yield next
  }
  yield end
}

/** Answer of GetOrderList: every second value is a number. */
export const orderList = (size: number): string =>
  [...fill(size, `${head('GetOrderList')} lastversion="7">`, visit, '\n</RK7QueryResult>')].join('')

const visit = (n: number): string => `
  <Visit VisitID="${n}" guid="${guid(n)}" Finished="0" GuestsCount="2" PersistentComment="" NonPersistentComment="">
    <Guests count="1"><Guest GuestLabel="1"/></Guests>
    <Orders>
      <Order OrderID="256" Version="${n % 90}" crc32="${(n * 7919) % 99999}" guid="${guid(n * 3)}" purchase="0" locked="0" url="${n}-256" OrderName="${n}.1" OrderSum="${n * 100}" ToPaySum="${n * 100}" PrepaySum="0" PromisedSum="0" PriceListSum="${n * 110}" TotalPieces="${(n % 9) * 1000}" CreateTime="2026-03-02T12:00:05" FinishTime="2026-03-02T13:10:45" Finished="${n % 2}" Bill="${n % 2}" Dessert="0" bySeats="0" TableID="${1000000 + (n % 40)}" TableCode="${n % 40}" TableName="${n % 40}" WaiterID="1000019" WaiterCode="19" WaiterName="Иванова" OrderCategID="1000001" OrderCategCode="1" OrderCategName="Зал" OrderTypeID="1000002" OrderTypeCode="2" OrderTypeName="Обычный" reserve="0">
        <ExternalID ExtSource="1" ExtID="web-${n}"/>
      </Order>
    </Orders>
  </Visit>`

/** Answer of GetRefData about MENUITEMS. */
export const refData = (size: number): string => [...refDataParts(size)].join('')

export const refDataParts = (size: number): Iterable<string> =>
  fill(
    size,
    `${head('GetRefData')}>\n<RK7Reference DataVersion="151" ClassName="TRK7MenuItems" Name="MENUITEMS" TotalItemCount="1">\n<Items>`,
    item,
    '\n</Items></RK7Reference></RK7QueryResult>',
  )

const item = (n: number): string =>
  `\n<Item Ident="${n}" ItemIdent="${n}" SourceIdent="0" GUIDString="${guid(n)}" AssignChildsOnServer="false" ActiveHierarchy="true" Code="${n % 10000}" Name="${escaped[n % 6]}" AltName="" MainParentIdent="${n % 50}" Status="rsActive" VisualType_Image="0" SalesTerms_Flag="0" SalesTerms_StartSale="3748606669879" ExtCode="${n}" TaxDishType="1" CategPath="Кухня\\Горячее" PRICETYPES-3="${n * 50}"/>`
