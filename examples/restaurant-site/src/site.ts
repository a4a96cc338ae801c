import { isInvalidRequestError } from '@rkeeper-kit/core'
import { deliveryErrorCode, type Menu } from '@rkeeper-kit/delivery'
import express, { type Express, type Request } from 'express'
import { type Basket, readBasket, withDish, writeBasket } from './basket.ts'
import { html } from './html.ts'
import { Orders, type Shop } from './orders.ts'
import { type BasketLine, basketPage } from './pages/basket.ts'
import { page, style } from './pages/layout.ts'
import { menuPage, plainDishes } from './pages/menu.ts'
import { orderPage } from './pages/order.ts'

/** The website of a restaurant: menu, basket, order, payment, status. */
export function createSite(shop: Shop): Express {
  const orders = new Orders(shop)
  const menu = () => shop.delivery.menu.view({ restaurantId: shop.restaurantId })
  const site = express()
  site.disable('x-powered-by')
  site.use(express.urlencoded({ extended: false, limit: '10kb' }))

  site.get('/style.css', (_request, response) => void response.type('css').send(style))

  site.get('/', async (_request, response) => void response.send(menuPage(await menu())))

  site.get('/basket', async (request, response) => {
    response.send(basketPage(linesOf(await menu(), readBasket(request))))
  })

  site.post('/basket', (request, response) => {
    const portions = Number(field(request, 'portions') || '1')
    writeBasket(response, withDish(readBasket(request), field(request, 'dish'), Math.sign(portions)))
    response.redirect(303, portions < 0 ? '/basket' : '/')
  })

  site.post('/orders', async (request, response) => {
    const basket = readBasket(request)
    const guest = { name: field(request, 'name'), phone: field(request, 'phone').replace(/\D/g, '') }
    try {
      const key = await orders.place(basket, guest)
      writeBasket(response, new Map())
      response.redirect(303, `/orders/${key}`)
    } catch (error) {
      if (!isInvalidRequestError(error)) throw error
      const text =
        deliveryErrorCode(error) === 'order_validation'
          ? (error.serverText ?? 'The restaurant refused the order.')
          : 'The order could not be sent.'
      response.status(422).send(basketPage(linesOf(await menu(), basket), text))
    }
  })

  site.get('/orders/:key', async (request, response) => {
    const { key } = request.params
    const order = await orders.find(key)
    if (!order) return void response.status(404).send(page('Not found', html`<p>There is no such order.</p>`))
    if (!orders.isOpen(order)) return void response.send(orderPage(key, order))
    const settlement = await orders.settle(order.orderId)
    response.send(orderPage(key, (await orders.find(key)) ?? order, settlement))
  })

  site.post('/orders/:key/pay', async (request, response) => {
    const { key } = request.params
    const order = await orders.find(key)
    if (!order) return void response.status(404).send(page('Not found', html`<p>There is no such order.</p>`))
    const settlement = await orders.pay(order, field(request, 'card').replace(/\s/g, ''))
    if (settlement === 'paid') return void response.redirect(303, `/orders/${key}`)
    response.send(orderPage(key, (await orders.find(key)) ?? order, settlement))
  })

  return site
}

/** What of the basket is on the menu still. */
function linesOf(menu: Menu, basket: Basket): readonly BasketLine[] {
  const dishes = new Map(plainDishes(menu).map((dish) => [dish.id, dish]))
  return [...basket].flatMap(([id, portions]) => {
    const dish = dishes.get(id)
    return dish ? [{ dish, portions }] : []
  })
}

function field(request: Request, name: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value.trim() : ''
}
