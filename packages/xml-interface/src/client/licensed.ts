import type { CallOptions } from '@rkeeper-kit/core'
import type { AnyCommand } from '../command.ts'
import type { Envelope } from '../envelope/envelope.ts'
import { renderRequest } from '../envelope/request.ts'
import { GetXMLLicenseInstanceSeqNumber } from '../generated/commands/GetXMLLicenseInstanceSeqNumber.ts'
import { type Exchange, exchange } from './execute.ts'
import {
  type LicensedAnswer,
  type LicensedRequest,
  type LicenseInfo,
  type LicenseSource,
  licenseElement,
} from './license.ts'
import type { Rk7Transport } from './transport.ts'

/** A licensed command's answer, with what the licence source wants to know of it. */
interface Reply extends LicensedAnswer, Exchange {}

type Params = Readonly<Record<string, unknown>>

/** Whether the caller has put a licence in, so that the source is not asked. */
export const hasLicense = (params: Params): boolean =>
  params.LicenseInfo !== undefined || params.MobileLicenseInfo !== undefined

/** Sends a command under the licence and number that the source gives it. */
export async function sendLicensed(
  command: AnyCommand,
  params: Params,
  source: LicenseSource,
  transport: Rk7Transport,
  call: CallOptions,
): Promise<Exchange> {
  const render = (license: LicenseInfo): string =>
    renderRequest(command, { ...params, LicenseInfo: licenseElement(license) })
  // A mistake in the parameters must not use up a number.
  render({ anchor: '', licenseToken: '', instanceGuid: '00000000-0000-0000-0000-000000000000' })

  const post = async (
    target: AnyCommand,
    document: string,
    signal: AbortSignal | undefined,
  ): Promise<Reply> => {
    const { signal: _, ...limits } = call
    const sent = await exchange(transport, target, document, signal ? { ...limits, signal } : limits)
    return { ...summary(sent.answer.envelope), ...sent }
  }
  const request: LicensedRequest<Reply> = {
    command: command.name,
    render,
    post: (document, signal) => post(command, document, signal),
    async readSequenceNumber(license, signal) {
      const { seqNumber: _, ...identity } = license
      const params = { LicenseInfo: licenseElement(identity) }
      const document = renderRequest(GetXMLLicenseInstanceSeqNumber, params)
      const reply = await post(GetXMLLicenseInstanceSeqNumber, document, signal)
      const seqNumber = sequenceNumber(reply.answer.data)
      return seqNumber === undefined ? reply : { ...reply, seqNumber }
    },
  }
  return source.send(request, call.signal ? { signal: call.signal } : {})
}

/** What a licence source wants to know of an answer. */
export function summary(envelope: Envelope): LicensedAnswer {
  const { status, errorCode, errorText, serverVersion, dateTime } = envelope
  return {
    status,
    errorText,
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(serverVersion === undefined ? {} : { serverVersion }),
    ...(dateTime === undefined ? {} : { dateTime }),
  }
}

function sequenceNumber(data: unknown): number | undefined {
  const info = (data as { LicenseInfo?: { LicenseInstance?: { seqNumber?: number } } }).LicenseInfo
  return info?.LicenseInstance?.seqNumber
}
