// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, OneBranch } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resOrderItem, type ResOrderItem } from '../types/resOrderItem.ts'

/** Process only the packet with this UNI. */
export interface ChangeSessionCourseRequestSession {
  readonly uni: number
}

/** The parts of {@link ChangeSessionCourseRequest}. */
export interface ChangeSessionCourseRequestParts {
  /** Sets the draft property of the packets. */
  readonly isDraft?: boolean
  readonly Order: OrderElementInput
  /** Employee who does it. */
  readonly Employee: RefItemInput
  /** Station that holds the lock; needed when the order is locked. */
  readonly LockStation?: RefItemInput
  /** New course; cleared when absent. */
  readonly Course?: RefItemInput
  /** Process every packet of this course. */
  readonly CourseFrom?: RefItemInput
  /** Process only the packet with this UNI. */
  readonly Session?: ChangeSessionCourseRequestSession
}

/** Request of {@link ChangeSessionCourse}: Change or clear the serving course of packets of an order. */
export type ChangeSessionCourseRequest = OneBranch<ChangeSessionCourseRequestParts, ['CourseFrom', never] | ['Session', never] | [never, never]>

/** Answer of {@link ChangeSessionCourse}. */
export interface ChangeSessionCourseResponse extends Extra {
  /**
   * Order contents.
   * Since 7.5.5.102.
   */
  readonly Order: ResOrderItem
}

/**
 * Change or clear the serving course of packets of an order.
 * Executed by: not documented.
 * The same course in Course and CourseFrom means start cooking.
 */
export const ChangeSessionCourse: Command<ChangeSessionCourseRequest, ChangeSessionCourseResponse> = {
  name: 'ChangeSessionCourse',
  effect: 'write',
  request: {
    attributes: {
      isDraft: 'boolean',
    },
    elements: [
      ['Order', '1', orderElement],
      ['Employee', '1', refItem],
      ['LockStation', '?', refItem],
      ['Course', '?', refItem],
      ['CourseFrom', '?', refItem],
      ['Session', '?', {
        attributes: {
          uni: 'integer!',
        },
      }],
    ],
    choices: [{ required: false, branches: [[4], [5]] }],
  },
  response: {
    elements: [
      ['Order', '1', resOrderItem],
    ],
    since: { Order: '7.5.5.102' },
  },
}
