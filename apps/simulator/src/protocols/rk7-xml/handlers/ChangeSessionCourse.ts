import { ChangeSessionCourse } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const changeSessionCourse = handler(ChangeSessionCourse, (params, context) => {
  const { Course, CourseFrom, Employee, Session, isDraft } = params
  const order = context.domain.orders.changeCourse(orderKey(params.Order), {
    employee: refKey(Employee),
    ...(Course && { course: refKey(Course) }),
    ...(CourseFrom && { courseFrom: refKey(CourseFrom) }),
    ...(Session && { packageUni: Session.uni }),
    ...(isDraft !== undefined && { draft: isDraft }),
  })
  return { Order: orderView(context, order) }
})
