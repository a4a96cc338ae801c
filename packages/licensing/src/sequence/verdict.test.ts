import { expect, it } from 'vitest'
import { judge } from './verdict.ts'

const answer = (errorCode: number | undefined, errorText = '') => ({
  status: 'Query Executing Error',
  errorText,
  ...(errorCode === undefined ? {} : { errorCode }),
})

it.each([
  [answer(5304), { kind: 'instance-unknown', code: 5304 }],
  [answer(5310, 'SeqNumber должен быть увеличен.'), { kind: 'not-increased', code: 5310 }],
  [
    answer(
      5305,
      'В инстансе неверно заполнен атрибут SeqNumber. Атрибут должен именить значение из множества [1, 2].',
    ),
    { kind: 'out-of-step', code: 5305, next: 2 },
  ],
  [answer(5305, 'the set is [ 41,42 ]'), { kind: 'out-of-step', code: 5305, next: 42 }],
  [answer(5305, 'no set at all'), { kind: 'out-of-step', code: 5305, next: undefined }],
  [answer(undefined, 'Bad license anchor'), { kind: 'license-refused' }],
  [answer(undefined, 'License check failed'), { kind: 'license-refused' }],
  [answer(3373, 'Недостаточно денег для полной оплаты заказа'), { kind: 'final' }],
  [answer(undefined, 'seqNumber [1, 2] in the text of something else'), { kind: 'final' }],
  [{ status: 'Ok', errorText: '' }, { kind: 'final' }],
])('judges %j', (given, verdict) => {
  expect(judge(given)).toEqual(verdict)
})
